/*
 * Structural equality of syntax trees, places and comments aside: what the printer promises to keep.
 */

const ignored: ReadonlySet<string> = new Set(['span', 'nameSpan', 'packSpan', 'doc'])

/** Null where the trees are equal, else the path to the first difference. */
export function differenceOfAst(a: unknown, b: unknown, path = ''): string | null {
  if (Object.is(a, b)) return null
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length)
    return `${path}: length ${a.length} is not ${b.length}`
  const left = a as Readonly<Record<string, unknown>>
  const right = b as Readonly<Record<string, unknown>>
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (ignored.has(key)) continue
    const difference = differenceOfAst(left[key], right[key], `${path}.${key}`)
    if (difference !== null) return difference
  }
  return null
}

/** Whether two trees are the same program. */
export function equalAst(a: unknown, b: unknown): boolean {
  return differenceOfAst(a, b) === null
}
