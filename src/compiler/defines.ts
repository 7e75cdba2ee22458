// The defines every compile starts from, as conditional compilation and haxe.macro-free code see them.

/** The version of the language this compiler implements. */
export const haxeVersion = '4.3.6'

/**
 * The built-in defines of a target, below the user's own.
 * `js` is not defined: the code does not run as JavaScript, though it can reach it.
 */
export function builtinDefines(
  target: 'wasm' | 'native',
  user: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const defines = new Map<string, string>([
    ['haxe', haxeVersion],
    ['haxe_ver', '4.306'],
    ['haxe3', '1'],
    ['haxe4', '1'],
    ['static', '1'],
    ['utf16', '1'],
    ['target.name', target],
    ['target.static', '1'],
    ['target.unicode', '1'],
    ['target.utf16', '1'],
    ['true', '1'],
    [target, '1'],
  ])
  if (target === 'native') for (const name of ['sys', 'target.sys', 'target.threaded']) defines.set(name, '1')
  for (const [name, value] of user) defines.set(name, value)
  return defines
}
