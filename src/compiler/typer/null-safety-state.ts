import { isNullable } from './null-safety-types.ts'
import { pathOf } from './follow.ts'
import type { TypedExpr } from './typed-ast.ts'

/*
 * What null safety has proven at a point: a set of keys of locals and fields; null where control doesn't come.
 */

export type Safe = ReadonlySet<string> | null

/** The key of what a test can prove something about: locals, `this`, and fields of those; else null. */
export function keyOf(e: TypedExpr): string | null {
  switch (e.kind) {
    case 'local':
      return `${e.v.id}`
    case 'const':
      return e.value.kind === 'this' ? 'this' : null
    case 'meta':
      return keyOf(e.expr)
    case 'cast':
      return e.checked ? null : keyOf(e.expr)
    case 'field': {
      const { access } = e
      if (access.kind === 'static') return `${pathOf(access.cls)}.${access.field.name}`
      if (access.kind !== 'instance' && access.kind !== 'anon') return null
      const object = keyOf(e.object)
      return object === null ? null : `${object}.${access.field.name}`
    }
    default:
      return null
  }
}

/** Behind an assignment: nothing is known about the key, nor about its fields. */
export function without(safe: Safe, key: string): Safe {
  return safe && new Set([...safe].filter((k) => k !== key && !k.startsWith(`${key}.`)))
}

/** Behind a call in strict mode: fields may have changed. */
export function withoutFields(safe: Safe): Safe {
  return safe && new Set([...safe].filter((k) => !k.includes('.')))
}

/** What is proven on both of two paths. */
export function join(a: Safe, b: Safe): Safe {
  if (a === null || b === null) return a ?? b
  return new Set([...a].filter((k) => b.has(k)))
}

type Paths = { readonly yes: Safe; readonly no: Safe }

/** What a condition proves where it holds and where it doesn't. */
export function condition(e: TypedExpr, safe: Safe): Paths {
  switch (e.kind) {
    case 'meta':
      return condition(e.expr, safe)
    case 'unop': {
      if (e.op !== '!') break
      const { yes, no } = condition(e.expr, safe)
      return { yes: no, no: yes }
    }
    case 'block': {
      const last = e.exprs.at(-1)
      return last ? condition(last, safe) : { yes: safe, no: safe }
    }
    case 'binop': {
      if (e.op === '&&' || e.op === '||') return logic(e.op, e.left, e.right, safe)
      if (e.op !== '==' && e.op !== '!=') break
      const isNull = (x: TypedExpr): boolean => x.kind === 'const' && x.value.kind === 'null'
      const proven = (x: TypedExpr, other: TypedExpr): Safe => {
        const key = keyOf(x)
        return key !== null && safe && (isNull(other) || !isNullable(other.type)) ? new Set([...safe, key]) : safe
      }
      if (isNull(e.right) || isNull(e.left)) {
        const known = isNull(e.right) ? proven(e.left, e.right) : proven(e.right, e.left)
        return e.op === '==' ? { yes: safe, no: known } : { yes: known, no: safe }
      }
      // Equal to something that isn't null.
      const known = isNullable(e.left.type) ? proven(e.left, e.right) : proven(e.right, e.left)
      return e.op === '==' ? { yes: known, no: safe } : { yes: safe, no: known }
    }
    default:
      break
  }
  return { yes: safe, no: safe }
}

function logic(op: '&&' | '||', left: TypedExpr, right: TypedExpr, safe: Safe): Paths {
  const a = condition(left, safe)
  const b = condition(right, op === '&&' ? a.yes : a.no)
  return op === '&&' ? { yes: b.yes, no: join(a.no, b.no) } : { yes: join(a.yes, b.yes), no: b.no }
}
