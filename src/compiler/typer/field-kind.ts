import type { ClassField, VarAccess } from './types.ts'
import { detail } from './unify-error.ts'
import type { UnifyError } from './unify-error.ts'

/*
 * Whether a field of one kind (variable, property, method) may stand for a field of another.
 */

/** Whether a field of one kind can stand for another: an access may be weaker, never stronger. */
export function kindFits(fa: ClassField, fb: ClassField): boolean {
  const a = fa.kind
  const b = fb.kind
  if (b.kind === 'method') {
    if (a.kind === 'method')
      return a.methodKind === b.methodKind || (b.methodKind === 'normal' && a.methodKind !== 'macro')
    if (a.read.kind !== 'normal') return false
    return b.methodKind === 'normal' || (b.methodKind === 'dynamic' && a.write.kind === 'normal')
  }
  if (a.kind === 'method') {
    if (a.methodKind === 'macro' || b.read.kind !== 'normal') return false
    if (a.methodKind === 'dynamic') return b.write.kind === 'normal'
    // A method may be read as a function where nobody can assign it.
    return b.write.kind === 'never' || b.write.kind === 'no'
  }
  return accessFits(a.read, b.read) && accessFits(a.write, b.write)
}

function accessFits(a: VarAccess, b: VarAccess): boolean {
  if (a.kind === b.kind || b.kind === 'no' || b.kind === 'never') return true
  if (b.kind === 'ctor') return a.kind === 'normal'
  return a.kind === 'inline' && b.kind === 'normal'
}

export function finalMismatch(fa: ClassField, fb: ClassField): boolean {
  return fa.kind.kind === 'var' && fb.kind.kind === 'var' && fa.isFinal !== fb.isFinal
}

export function badKind(fa: ClassField, fb: ClassField): UnifyError {
  return detail(() => {
    const a = fa.kind
    const b = fb.kind
    if (a.kind === 'method' && b.kind === 'var') return `Field ${fb.name} is method but should be var`
    if (a.kind === 'var' && b.kind === 'method') return `Field ${fb.name} is var but should be method`
    if (a.kind !== 'var' || b.kind !== 'var') return `Field ${fb.name} is inconsistent`
    if (finalMismatch(fa, fb)) return 'Cannot unify final and non-final fields'
    if (!accessFits(a.read, b.read))
      return `Inconsistent getter for field ${fb.name} : ${accessName(a.read, 'get')} should be ${accessName(b.read, 'get')}`
    return `Inconsistent setter for field ${fb.name} : ${accessName(a.write, 'set')} should be ${accessName(b.write, 'set')}`
  })
}

/** How an access is written, for messages. */
export function accessName(a: VarAccess, call: string): string {
  switch (a.kind) {
    case 'normal':
    case 'inline':
      return 'default'
    case 'no':
      return 'null'
    case 'never':
      return 'never'
    case 'call':
      return call
    case 'dynamic':
      return 'dynamic'
    case 'ctor':
      return 'ctor'
  }
  a satisfies never
}
