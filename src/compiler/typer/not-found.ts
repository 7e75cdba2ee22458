// What is said of a type that no module declares; types that other targets have are told apart.

/** rayzor types that need real threads. */
const threaded = new Set(['rayzor.Thread', 'rayzor.Channel', 'rayzor.Mutex', 'rayzor.Arc'])

/**
 * The message for a dotted path without a declaration: the official compiler's.
 * @param defines the program's defines; `target.name` says what is compiled for
 */
export function typeNotFound(path: string, defines: ReadonlyMap<string, string>): string {
  const target = defines.get('target.name') ?? 'wasm'
  if (target === 'wasm' && (path.startsWith('sys.') || threaded.has(path))) {
    const pack = path.slice(0, path.indexOf('.'))
    return `You cannot access the ${pack} package while targeting ${target} (for ${path}): it needs the native target`
  }
  return `Type not found : ${path}`
}
