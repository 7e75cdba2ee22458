import { badKind, finalMismatch, kindFits } from './field-kind.ts'
import { follow, pathOf, underlyingOf } from './follow.ts'
import { printType } from './print-type.ts'
import { fieldWithType, freshMonos, substitute } from './type-params.ts'
import type { AbstractType, ClassField, ClassType, MonoType, Type } from './types.ts'
import { equal } from './unify-equal.ts'
import type { AnonRef } from './unify-equal.ts'
import { detail, mismatch } from './unify-error.ts'
import type { UnifyError } from './unify-error.ts'
import { addField, attempt, onStack, setStatus } from './unify-run.ts'
import type { Run } from './unify-run.ts'

/*
 * Type arguments (invariant but for abstracts that are the same value underneath) and structures, against each
 * other and against classes.
 */

export type InstRef = Type & { readonly kind: 'inst' }

export function unifyParams(run: Run, a: Type, b: Type, pa: readonly Type[], pb: readonly Type[]): UnifyError | null {
  for (let i = 0; i < pa.length; i++) {
    const x = pa[i] as Type
    const y = pb[i]
    if (!y) continue
    const error = isTypeValue(a) ? run.unify(run, x, y, false) : invariant(run, x, y)
    if (error) return mismatch(a, b, error, { kind: 'param', path: '' })
  }
  return null
}

/** `Class<T>`: a class stands for its superclasses too. */
function isTypeValue(t: Type): boolean {
  return t.kind === 'abstract' && t.abstract.name === 'Class' && t.abstract.isCore
}

/** Two type arguments: equal, or differing only in abstracts that are the same value underneath. */
function invariant(run: Run, x: Type, y: Type): UnifyError | null {
  const first = attempt(run, () => equal(run, x, y, 'rightDynamic'))
  if (!first) return null
  return attempt(run, () => variance(run, x, y)) === null ? null : plain(first, x, y)
}

/** The message names the two arguments as they stand, unless deeper ones are to blame. */
export function plain(error: UnifyError, x: Type, y: Type): UnifyError {
  return error.kind === 'mismatch' ? error : mismatch(x, y, error)
}

function variance(run: Run, left: Type, right: Type): UnifyError | null {
  const a = follow(left)
  const b = follow(right)
  if (a.kind === 'inst' && b.kind === 'inst' && a.cls === b.cls) return varianceAll(run, a, b, a.params, b.params)
  if (a.kind === 'enum' && b.kind === 'enum' && a.enum === b.enum) return varianceAll(run, a, b, a.params, b.params)
  if (a.kind === 'anon' && b.kind === 'anon') return anonToAnon(run, a, b, (x, y) => invariant(run, x, y))
  const sees = (t: Type, list: AbstractType['to'], owner: Type & { readonly kind: 'abstract' }): boolean =>
    list.some(
      (c) =>
        !c.field &&
        attempt(run, () => equal(run, substitute(c.type, owner.abstract.params, owner.params), t, 'strict')) === null,
    )
  if (a.kind === 'abstract') {
    if (b.kind === 'abstract' && a.abstract === b.abstract && a.abstract.isCore)
      return varianceAll(run, a, b, a.params, b.params)
    if (!a.abstract.isCore && equal(run, underlyingOf(a), b, 'bothDynamic') === null && sees(b, a.abstract.to, a))
      return null
  }
  if (b.kind === 'abstract' && !b.abstract.isCore) {
    if (equal(run, a, underlyingOf(b), 'bothDynamic') === null && sees(a, b.abstract.from, b)) return null
  }
  return mismatch(a, b)
}

function varianceAll(run: Run, a: Type, b: Type, pa: readonly Type[], pb: readonly Type[]): UnifyError | null {
  for (let i = 0; i < pa.length; i++) {
    const x = pa[i] as Type
    const y = pb[i]
    if (!y) continue
    const error = invariant(run, x, y)
    if (error) return mismatch(a, b, error)
  }
  return null
}

// ---------------------------------------------------------------- structures

type Compare = (x: Type, y: Type) => UnifyError | null

export function anonToAnon(run: Run, a: AnonRef, b: AnonRef, compare?: Compare): UnifyError | null {
  if (a.anon === b.anon || onStack(run, a, b)) return null
  run.stack.push([a, b])
  try {
    for (const [name, fb] of b.anon.fields) {
      const fa = a.anon.fields.get(name)
      if (!fa) {
        if (a.anon.status === 'open') addField(run, a.anon, fb)
        else if (!(a.anon.status === 'const' && fb.isOptional))
          return mismatch(
            a,
            b,
            detail(() => `${printType(a)} has no field ${name}`),
          )
        continue
      }
      if (!kindFits(fa, fb)) {
        const free = a.anon.status === 'const' || a.anon.status === 'open'
        if (
          !(free && kindFits(fb, fa)) &&
          !(a.anon.status === 'const' && fb.kind.kind === 'var' && fa.kind.kind === 'var')
        )
          return mismatch(a, b, badKind(fa, fb), finalMismatch(fa, fb) ? { kind: 'field', name } : null)
      }
      const error = compare ? compare(fa.type, fb.type) : fieldTypes(run, fa, fb)
      if (error) return mismatch(a, b, error, { kind: 'field', name })
    }
    if (a.anon.status === 'open' && b.anon.status === 'closed') setStatus(run, a.anon, 'closed')
    return null
  } finally {
    run.stack.pop()
  }
}

/** A field that can be written through `b` must have the very type; one that is only read may be wider there. */
function fieldTypes(run: Run, fa: ClassField, fb: ClassField): UnifyError | null {
  const k = fb.kind
  if (k.kind === 'method') return run.unify(run, fa.type, fb.type, false)
  const neverWritten = k.write.kind === 'never' || k.write.kind === 'no' || k.write.kind === 'ctor'
  if (neverWritten) {
    if (fa.kind.kind === 'var' && fa.isFinal !== fb.isFinal)
      return detail(() => 'Cannot unify final and non-final fields')
    return run.unify(run, fa.type, fb.type, false)
  }
  const neverRead = k.read.kind === 'never' || k.read.kind === 'no'
  if (neverRead) return run.unify(run, fb.type, fa.type, false)
  return invariant(run, fa.type, fb.type)
}

export function classToAnon(run: Run, a: InstRef, b: AnonRef): UnifyError | null {
  if (onStack(run, a, b)) return null
  run.stack.push([a, b])
  try {
    for (const [name, fb] of b.anon.fields) {
      const found = findInstanceField(a.cls, a.params, name, 0)
      if (!found)
        return mismatch(
          a,
          b,
          detail(() => `${pathOf(a.cls)} has no field ${name}`),
        )
      const error = classFieldTo(run, found, fb, a, b)
      if (error) return error
    }
    if (b.anon.status === 'open') setStatus(run, b.anon, 'closed')
    return null
  } finally {
    run.stack.pop()
  }
}

export function staticsToAnon(run: Run, cls: ClassType, a: Type, b: AnonRef): UnifyError | null {
  for (const [name, fb] of b.anon.fields) {
    const found = cls.statics.get(name)
    if (!found)
      return mismatch(
        a,
        b,
        detail(() => `${printType(a)} has no field ${name}`),
      )
    const error = classFieldTo(run, found, fb, a, b)
    if (error) return error
  }
  return null
}

function classFieldTo(run: Run, fa: ClassField, fb: ClassField, a: Type, b: AnonRef): UnifyError | null {
  if (!fa.isPublic && fb.isPublic)
    return mismatch(
      a,
      b,
      detail(() => `The field ${fb.name} is not public`),
    )
  if (!kindFits(fa, fb))
    return mismatch(a, b, badKind(fa, fb), finalMismatch(fa, fb) ? { kind: 'field', name: fb.name } : null)
  let have = fa
  if (fa.params.length > 0) {
    // A generic method fits where some choice of its parameters does.
    const monos = freshMonos({ newMono: localMono }, fa.params)
    have = fieldWithType(fa, substitute(fa.type, fa.params, monos))
  }
  const error = fieldTypes(run, have, fb)
  return error ? mismatch(a, b, error, { kind: 'field', name: fb.name }) : null
}

/** Unknowns that live within one comparison. */
function localMono(): MonoType {
  return { kind: 'mono', id: -1, bound: null, constraints: [], nullable: false }
}

function findInstanceField(cls: ClassType, params: readonly Type[], name: string, depth: number): ClassField | null {
  if (depth > 100) return null
  // `{ function new():Void; }` as a constraint asks for a constructor.
  const own = name === 'new' ? cls.constructorField : cls.fields.get(name)
  if (own) return cls.params.length > 0 ? fieldWithType(own, substitute(own.type, cls.params, params)) : own
  const up = cls.superClass ? [cls.superClass, ...cls.interfaces] : cls.interfaces
  for (const r of up) {
    const found = findInstanceField(
      r.cls,
      r.params.map((p) => substitute(p, cls.params, params)),
      name,
      depth + 1,
    )
    if (found) return found
  }
  return null
}
