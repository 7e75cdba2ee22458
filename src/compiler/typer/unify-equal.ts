import { badKind, kindFits } from './field-kind.ts'
import { follow, followOnce, isNullAbstract } from './follow.ts'
import { printType } from './print-type.ts'
import type { Type } from './types.ts'
import { detail, mismatch } from './unify-error.ts'
import type { UnifyError } from './unify-error.ts'
import { addField, attempt, bind, closeOpen, onStack, tooDeep } from './unify-run.ts'
import type { Run } from './unify-run.ts'

/*
 * Equality of types, as invariant positions want it; unknowns are bound on the way.
 */

export type Equality = 'strict' | 'rightDynamic' | 'bothDynamic'

export function equal(run: Run, left: Type, right: Type, how: Equality): UnifyError | null {
  const a = followOnce(left)
  const b = followOnce(right)
  if (a === b) return null
  if (run.depth > tooDeep) return detail(() => 'Recursive type')
  run.depth++
  try {
    if (a.kind === 'mono') return bind(run, a, b)
    if (b.kind === 'mono') return bind(run, b, a)
    if (a.kind === 'typedef' && b.kind === 'typedef' && a.def === b.def) {
      const error = attempt(run, () => equalAll(run, a.params, b.params, how))
      if (!error) return null
    }
    if (a.kind === 'typedef' || b.kind === 'typedef') {
      if (onStack(run, a, b)) return null
      run.stack.push([a, b])
      const error = equal(run, follow(a), follow(b), how)
      run.stack.pop()
      return error ? mismatch(a, b, inner(error)) : null
    }
    if (how !== 'strict' && b.kind === 'dynamic' && !b.param) return null
    if (how === 'bothDynamic' && a.kind === 'dynamic' && !a.param) return null
    if (a.kind === 'abstract' && isNullAbstract(a.abstract) && a.params[0]) {
      const to = b.kind === 'abstract' && isNullAbstract(b.abstract) ? (b.params[0] ?? b) : b
      return equal(run, a.params[0], to, how)
    }
    if (b.kind === 'abstract' && isNullAbstract(b.abstract) && b.params[0]) return equal(run, a, b.params[0], how)
    switch (a.kind) {
      case 'inst':
        if (b.kind === 'inst' && a.cls === b.cls) return equalParams(run, a, b, a.params, b.params, how)
        break
      case 'enum':
        if (b.kind === 'enum' && a.enum === b.enum) return equalParams(run, a, b, a.params, b.params, how)
        break
      case 'abstract':
        if (b.kind === 'abstract' && a.abstract === b.abstract) return equalParams(run, a, b, a.params, b.params, how)
        break
      case 'param':
        if (b.kind === 'param' && a.param === b.param) return null
        break
      case 'dynamic':
        if (b.kind === 'dynamic') {
          if (a.param && b.param) return equal(run, a.param, b.param, how)
          if (!a.param && !b.param) return null
        }
        break
      case 'fun':
        if (b.kind === 'fun' && a.args.length === b.args.length) {
          for (let i = 0; i < a.args.length; i++) {
            const x = a.args[i]
            const y = b.args[i]
            if (!x || !y || x.opt !== y.opt) return mismatch(a, b)
            const error = equal(run, x.type, y.type, how)
            if (error) return mismatch(a, b, error, { kind: 'arg', index: i, count: a.args.length })
          }
          const error = equal(run, a.ret, b.ret, how)
          return error ? mismatch(a, b, error, { kind: 'return' }) : null
        }
        break
      case 'anon':
        if (b.kind === 'anon') return equalAnons(run, a, b, how)
        break
      case 'lazy':
        break
    }
    return mismatch(a, b)
  } finally {
    run.depth--
  }
}

export function equalAll(run: Run, a: readonly Type[], b: readonly Type[], how: Equality): UnifyError | null {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Type
    const y = b[i]
    if (!y) continue
    const error = equal(run, x, y, how)
    if (error) return error
  }
  return null
}

export function inner(e: UnifyError): UnifyError | null {
  return e.kind === 'mismatch' ? e.cause : e
}

function equalParams(
  run: Run,
  a: Type,
  b: Type,
  pa: readonly Type[],
  pb: readonly Type[],
  how: Equality,
): UnifyError | null {
  const error = equalAll(run, pa, pb, how)
  return error ? mismatch(a, b, error, { kind: 'param', path: '' }) : null
}

export type AnonRef = Type & { readonly kind: 'anon' }

function equalAnons(run: Run, a: AnonRef, b: AnonRef, how: Equality): UnifyError | null {
  if (a.anon === b.anon || onStack(run, a, b)) return null
  run.stack.push([a, b])
  try {
    for (const [name, fb] of b.anon.fields) {
      const fa = a.anon.fields.get(name)
      if (!fa) {
        if (a.anon.status !== 'open')
          return mismatch(
            a,
            b,
            detail(() => `${printType(a)} has no field ${name}`),
          )
        addField(run, a.anon, fb)
        continue
      }
      if (!kindFits(fa, fb) && !(a.anon.status !== 'closed' && kindFits(fb, fa))) return mismatch(a, b, badKind(fa, fb))
      const error = equal(run, fa.type, fb.type, how)
      if (error) return mismatch(a, b, error, { kind: 'field', name })
    }
    for (const [name, fa] of a.anon.fields) {
      if (b.anon.fields.has(name)) continue
      if (b.anon.status !== 'open')
        return mismatch(
          a,
          b,
          detail(() => `${printType(b)} has no field ${name}`),
        )
      addField(run, b.anon, fa)
    }
    closeOpen(run, a.anon, b.anon)
    return null
  } finally {
    run.stack.pop()
  }
}
