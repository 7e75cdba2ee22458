/*
 * Which warnings `-w` turns off. Warnings have names and families, as the official compiler's have.
 */

/** The codes of each warning by its name; a family is its members. */
const codes: ReadonlyMap<string, readonly string[]> = new Map([
  ['WUser', ['syntax/user-warning']],
  ['WDeprecated', ['type/deprecated']],
  ['WMatcher', ['type/unused-case', 'type/unused-pattern']],
  ['WUnusedPattern', ['type/unused-case', 'type/unused-pattern']],
])

/**
 * The codes that are silent under flags like `-WDeprecated` or `-WAll+WUser`, the later ones deciding. Names that are
 * no warnings of ours change nothing.
 */
export function silentCodes(flags: string): ReadonlySet<string> {
  const silent = new Set<string>()
  for (const [, sign = '', name = ''] of flags.matchAll(/([+-])(W\w+)/g)) {
    const named = name === 'WAll' ? [...codes.values()].flat() : (codes.get(name) ?? [])
    for (const code of named) {
      if (sign === '-') silent.add(code)
      else silent.delete(code)
    }
  }
  return silent
}
