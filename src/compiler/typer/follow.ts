import { substitute } from './type-params.ts'
import type { AbstractType, ClassType, FunType, Type } from './types.ts'

/*
 * Seeing through the types that only stand for others, and small questions about types.
 */

/** How many aliases may be chained before a type counts as recursive. */
const maxChain = 200

/** The type of whatever typing failed on: unifies with everything in silence. */
export const errorType: Type = { kind: 'dynamic', param: null }

/** Through bound monomorphs, lazies and typedefs (not abstracts) to the type itself. */
export function follow(t: Type): Type {
  let at = t
  for (let i = 0; i < maxChain; i++) {
    if (at.kind === 'mono') {
      if (!at.bound) return at
      at = at.bound
    } else if (at.kind === 'lazy') at = at.force()
    else if (at.kind === 'typedef') at = substitute(at.def.type, at.def.params, at.params)
    else return at
  }
  return errorType
}

/** Through bound monomorphs and lazies only: keeps typedef names. */
export function followOnce(t: Type): Type {
  let at = t
  for (let i = 0; i < maxChain; i++) {
    if (at.kind === 'mono' && at.bound) at = at.bound
    else if (at.kind === 'lazy') at = at.force()
    else return at
  }
  return errorType
}

/** As `follow`, and through `Null<T>` and every abstract that is not a core type, to what stands below. */
export function followWithAbstracts(t: Type): Type {
  let at = follow(t)
  for (let i = 0; i < maxChain; i++) {
    if (at.kind !== 'abstract') return at
    if (isNullAbstract(at.abstract)) {
      const inner = at.params[0]
      if (!inner) return at
      at = follow(inner)
    } else if (at.abstract.isCore) return at
    else at = follow(substitute(at.abstract.underlying, at.abstract.params, at.params))
  }
  return errorType
}

/** As `follow`, and through `Null<T>`. */
export function followNull(t: Type): Type {
  let at = follow(t)
  for (let i = 0; i < maxChain; i++) {
    if (at.kind !== 'abstract' || !isNullAbstract(at.abstract)) return at
    const inner = at.params[0]
    if (!inner) return at
    at = follow(inner)
  }
  return errorType
}

/** One step below an abstract: its underlying type with the arguments put in. */
export function underlyingOf(t: Type & { readonly kind: 'abstract' }): Type {
  return substitute(t.abstract.underlying, t.abstract.params, t.params)
}

function isRoot(d: { readonly name: string; readonly pack: readonly string[] }, name: string): boolean {
  return d.name === name && d.pack.length === 0
}

export function isNullAbstract(a: AbstractType): boolean {
  return isRoot(a, 'Null')
}

/** Whether `t` is the core type of that name (`Int`, `Float`, `Bool`, `Void`, `Null`, ...). Typedefs are followed. */
export function isCoreType(t: Type, name: string): boolean {
  const f = follow(t)
  return f.kind === 'abstract' && isRoot(f.abstract, name)
}

export function isVoid(t: Type): boolean {
  return isCoreType(t, 'Void')
}
export function isInt(t: Type): boolean {
  return isCoreType(t, 'Int')
}
export function isFloat(t: Type): boolean {
  return isCoreType(t, 'Float')
}
export function isBool(t: Type): boolean {
  return isCoreType(t, 'Bool')
}
export function isNullType(t: Type): boolean {
  return isCoreType(t, 'Null')
}

/** Whether `t` is exactly `Dynamic` (not `Dynamic<T>`). */
export function isDynamic(t: Type): boolean {
  const f = follow(t)
  return f.kind === 'dynamic' && f.param === null
}

export function isString(t: Type): boolean {
  const f = follow(t)
  return f.kind === 'inst' && isRoot(f.cls, 'String')
}

export function isArray(t: Type): boolean {
  const f = follow(t)
  return f.kind === 'inst' && isRoot(f.cls, 'Array')
}

/** The element type of an Array type, or null. */
export function arrayElement(t: Type): Type | null {
  const f = follow(t)
  return f.kind === 'inst' && isRoot(f.cls, 'Array') ? (f.params[0] ?? null) : null
}

/** The function type below typedefs and Null, or null. */
export function asFunction(t: Type): FunType | null {
  const f = followNull(t)
  return f.kind === 'fun' ? f : null
}

/** Whether `cls` is `ancestor` or extends or implements it. */
export function isSubclassOf(cls: ClassType, ancestor: ClassType, depth = 0): boolean {
  if (cls === ancestor) return true
  if (depth > maxChain) return false
  if (cls.superClass && isSubclassOf(cls.superClass.cls, ancestor, depth + 1)) return true
  return cls.interfaces.some((i) => isSubclassOf(i.cls, ancestor, depth + 1))
}

/** Whether `t` has a metadata entry of that name (`:forward`). */
export function hasMeta(d: { readonly meta: readonly { readonly name: string }[] }, name: string): boolean {
  return d.meta.some((m) => m.name === name)
}

/** The dotted path of a declaration as messages spell it: `pack.Name`. */
export function pathOf(d: { readonly pack: readonly string[]; readonly name: string }): string {
  return d.pack.length > 0 ? `${d.pack.join('.')}.${d.name}` : d.name
}

/** Whether nothing is known of a type yet. */
export function isUnboundMono(t: Type): boolean {
  return follow(t).kind === 'mono'
}
