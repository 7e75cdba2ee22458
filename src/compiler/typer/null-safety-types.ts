import { follow, isNullType } from './follow.ts'
import type { Type } from './types.ts'

/*
 * Null safety on types: which of them have null among their values, and which of those that unify still don't fit.
 */

/** Whether values of the type may be null without a test having said otherwise. */
export function isNullable(t: Type): boolean {
  const f = follow(t)
  if (f.kind === 'mono') return f.nullable
  return f.kind === 'abstract' && isNullType(f)
}

/** Whether a place of the type takes null. */
export function fitsNull(t: Type): boolean {
  const f = follow(t)
  return f.kind === 'mono' || isNullable(f)
}

/** Whether type arguments and signatures agree about null, null itself left out. */
export function passes(from: Type, to: Type, depth = 0): boolean {
  if (depth > 20) return true
  const a = inner(from)
  const b = inner(to)
  const within = (x: Type, y: Type): boolean => (!isNullable(x) || fitsPart(y)) && passes(x, y, depth + 1)
  if (a.kind === 'inst' && b.kind === 'inst' && a.cls === b.cls) {
    return a.params.every((p, i) => within(p, b.params[i] ?? p))
  }
  if (a.kind === 'enum' && b.kind === 'enum' && a.enum === b.enum) {
    return a.params.every((p, i) => within(p, b.params[i] ?? p))
  }
  if (a.kind === 'fun' && b.kind === 'fun') {
    const args = b.args.every((p, i) => {
      const own = a.args[i]
      return !own || own.opt || within(p.type, own.type)
    })
    return args && within(a.ret, b.ret)
  }
  if (a.kind === 'anon' && b.kind === 'anon') {
    if (a.anon === b.anon) return true
    return [...b.anon.fields].every(([name, want]) => {
      const have = a.anon.fields.get(name)
      return !have || within(have.type, want.type)
    })
  }
  return true
}

function fitsPart(t: Type): boolean {
  const f = follow(t)
  return fitsNull(f) || f.kind === 'dynamic' || f.kind === 'param'
}

function inner(t: Type): Type {
  const f = follow(t)
  return f.kind === 'abstract' && isNullType(f) && f.params[0] ? inner(f.params[0]) : f
}
