import type { TypedExpr, TVar } from '../typed-ast.ts'
import { forEachChild } from '../typed-children.ts'
import type { Pattern } from './pattern.ts'

/*
 * Whether two extractors say the same, so that rows share one evaluation: `case f(_) => 1: case f(_) => 2:` calls `f` once.
 */

type Extractor = Pattern & { readonly kind: 'extractor' }

/** True when both are written alike and read the same variables. */
export function sameExtractor(a: Extractor, b: Extractor): boolean {
  if (a === b) return true
  if (!sameData(a.syntax, b.syntax)) return false
  const left = localsOf(a.expr, a.v)
  const right = localsOf(b.expr, b.v)
  return left.length === right.length && left.every((v, i) => v === right[i])
}

/** The variables read, in order; null for the value that is matched. One declared inside is equal to no other. */
function localsOf(e: TypedExpr, subject: TVar): (TVar | null)[] {
  const found: (TVar | null)[] = []
  const visit = (at: TypedExpr): void => {
    if (at.kind === 'local') found.push(at.v === subject ? null : at.v)
    forEachChild(at, visit)
  }
  visit(e)
  return found
}

/** Structural equality of plain data, wherever in the text it stands. */
function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => sameData(x, b[i]))
  }
  const left = new Map<string, unknown>(Object.entries(a))
  const right = new Map<string, unknown>(Object.entries(b))
  if (left.size !== right.size) return false
  for (const [key, value] of left) if (!/span$/i.test(key) && !sameData(value, right.get(key))) return false
  return true
}
