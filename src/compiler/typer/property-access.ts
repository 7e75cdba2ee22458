import type { Span } from '../source/index.ts'
import { canAccess, valueAccess } from './access.ts'
import type { Access, AccessMode, MethodAccess, PlaceAccess } from './access.ts'
import { inlineConstant } from './constant.ts'
import type { FieldContext } from './context.ts'
import { fail } from './expr-base.ts'
import { follow, isSubclassOf } from './follow.ts'
import { writeBackCall } from './inline-this.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { ClassField, ClassType, Type } from './types.ts'

/*
 * Variables and properties: what reading and writing them means, as their accesses say.
 */

/** A field access being resolved. */
export type Site = {
  readonly ctx: FieldContext
  readonly object: TypedExpr
  readonly name: string
  readonly nameSpan: Span
  /** The whole `object.name`. */
  readonly span: Span
  readonly mode: AccessMode
}

/** A method where it is written to: only `dynamic` ones can be. */
export function methodOrSlot(s: Site, m: MethodAccess): Access {
  if (s.mode !== 'set' || m.field.kind.kind !== 'method') return m
  if (m.field.kind.methodKind === 'dynamic') {
    if (s.object.kind !== 'const' || s.object.value.kind !== 'super') return valueAccess(m.callee)
    return valueAccess(fail(s.ctx, 'super-closure', 'Cannot create closure on super method', s.span))
  }
  const message = "Cannot rebind this method : please use 'dynamic' before method declaration"
  return valueAccess(fail(s.ctx, 'rebind', message, s.nameSpan))
}

export type Accessor = { readonly callee: TypedExpr; readonly self: TypedExpr | null }

export function dynamicCallee(s: Site, object: TypedExpr, name: string): Accessor {
  const type = s.ctx.mod.typer.std.dynamic
  return { callee: { kind: 'field', object, access: { kind: 'dynamic', name }, type, span: s.span }, self: null }
}

/** A variable or property: read and written as its accesses say. */
export function variable(
  s: Site,
  field: ClassField,
  owner: ClassType | null,
  node: TypedExpr,
  type: Type,
  accessor: (name: string, object: TypedExpr) => Accessor,
): Access {
  const { ctx, span } = s
  if (field.kind.kind !== 'var') return valueAccess(node)
  const { read, write, isPhysical } = field.kind
  if (read.kind === 'inline') {
    const constant = inlineConstant(field, type, span)
    if (s.mode !== 'set') return valueAccess(constant ?? node)
    return place(s, node, type, () => constant ?? node, null)
  }
  const inside = owner !== null && ctx.cls !== null && (ctx.cls === owner || isSubclassOf(ctx.cls, owner))
  // `null` is like private: `@:access` and `@:allow` open it.
  const free =
    inside ||
    ctx.privateAccess ||
    ctx.untyped ||
    (owner !== null && canAccess(ctx, owner, { ...field, isPublic: false }))
  const own = isOwnObject(ctx, s.object, owner)
  const plain = (): TypedExpr => node
  const direct = (): TypedExpr => {
    if (isPhysical) return node
    return fail(ctx, 'not-physical', 'This field cannot be accessed because it is not a real variable', span)
  }
  const readable = ((): ((object: TypedExpr) => TypedExpr) | null => {
    switch (read.kind) {
      case 'normal':
      case 'ctor':
        return plain
      case 'no':
        return free ? plain : null
      case 'never':
        return ctx.untyped ? plain : null
      case 'call':
      case 'dynamic':
        if (own && ctx.fieldName === `get_${field.name}`) return direct
        if (ctx.bypassAccessor && isPhysical) return plain
        return (object) => {
          const { callee, self } = accessor(`get_${field.name}`, object)
          return { kind: 'call', callee, args: self ? [self] : [], type, span }
        }
    }
    return read satisfies never
  })()
  const writable = ((): 'plain' | 'direct' | 'call' | null => {
    switch (write.kind) {
      case 'normal':
      case 'inline':
        return 'plain'
      case 'ctor':
        return mayInitialise(ctx, owner, s.object) ? 'plain' : null
      case 'no':
        return free ? 'plain' : null
      case 'never':
        return ctx.untyped ? 'plain' : null
      case 'call':
      case 'dynamic':
        if (own && ctx.fieldName === `set_${field.name}`) return 'direct'
        return ctx.bypassAccessor && isPhysical ? 'plain' : 'call'
    }
    return write satisfies never
  })()
  if (writable === 'direct') {
    if (s.mode === 'set') return valueAccess(direct())
  }
  const plainRead = readable === plain || readable === direct
  if (plainRead && (s.mode !== 'set' || writable === 'plain')) return valueAccess(readable === direct ? direct() : node)
  const setter = (object: TypedExpr, value: TypedExpr): TypedExpr => {
    const { callee, self } = accessor(`set_${field.name}`, object)
    const written = self && writtenBack(ctx, callee, self, value, type, span)
    return written ?? { kind: 'call', callee, args: self ? [self, value] : [value], type, span }
  }
  if (writable === 'call') return place(s, node, type, readable, setter)
  if (writable === 'plain') {
    return place(s, node, type, readable, (object, value) => ({
      kind: 'assign',
      target: node.kind === 'field' ? { ...node, object } : node,
      value,
      type,
      span,
    }))
  }
  return place(s, node, type, readable, null)
}

/** The inline setter of an abstract that assigns `this`, expanded at the variable it changes; else null. */
function writtenBack(
  ctx: FieldContext,
  callee: TypedExpr,
  self: TypedExpr,
  value: TypedExpr,
  type: Type,
  span: Span,
): TypedExpr | null {
  if (callee.kind !== 'field' || callee.access.kind !== 'static') return null
  const { field } = callee.access
  const of = follow(self.type)
  const typeArgs = of.kind === 'abstract' ? of.params : []
  return field.params.length === typeArgs.length ? writeBackCall(ctx, field, self, [value], typeArgs, type, span) : null
}

function place(
  s: Site,
  node: TypedExpr,
  type: Type,
  get: ((object: TypedExpr) => TypedExpr) | null,
  set: ((object: TypedExpr, value: TypedExpr) => TypedExpr) | null,
): PlaceAccess {
  const { object } = s
  const withObject = (e: TypedExpr, o: TypedExpr): TypedExpr =>
    e === node && e.kind === 'field' && o !== object ? { ...e, object: o } : e
  return {
    kind: 'place',
    parts: [object],
    type,
    get: get ? ([o]) => withObject(get(o ?? object), o ?? object) : null,
    set: set ? ([o], value) => set(o ?? object, value) : null,
    name: s.name,
    span: s.span,
  }
}

/** `this`, its class itself, or the `this` of an abstract: where accessors see their own variable. */
function isOwnObject(ctx: FieldContext, object: TypedExpr, owner: ClassType | null): boolean {
  if (object.kind === 'const') return object.value.kind === 'this'
  if (object.kind === 'typeExpr') return owner !== null && ctx.cls === owner
  if (object.kind === 'cast') return isOwnObject(ctx, object.expr, owner)
  return object.kind === 'local' && ctx.thisVar !== null && object.v === ctx.thisVar
}

/** Finals are given their value by the constructor of their own class, on `this`, outside of closures. */
function mayInitialise(ctx: FieldContext, owner: ClassType | null, object: TypedExpr): boolean {
  const isThis = object.kind === 'const' && object.value.kind === 'this'
  return isThis && ctx.fieldName === 'new' && ctx.cls === owner && ctx.locals.depth === 0
}
