import type { Span } from '../source/index.ts'
import type { FieldContext } from './context.ts'
import { implMeta } from './field-build.ts'
import { errorType, follow, hasMeta, isNullAbstract, underlyingOf } from './follow.ts'
import { freshMonos, substitute } from './type-params.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { AbstractType, ClassField, Type } from './types.ts'
import { bindMono, canUnify, sameType, unify, unifyAll, unifyEqual } from './unify.ts'
import { unifyErrorLines } from './unify-error.ts'
import type { UnifyError } from './unify-error.ts'

/*
 * A value flowing into a place of another type: unification, and where abstracts have cast functions, their calls.
 */

type AbstractRef = Type & { readonly kind: 'abstract' }

/**
 * Fits `e` into a place of type `to`: unifies, or inserts the call of a `@:from` / `@:to` function. Reports
 * `X should be Y` at `at` where neither works, and gives an expression that stands for the failure.
 */
export function unifyInto(ctx: FieldContext, e: TypedExpr, to: Type, at: Span): TypedExpr {
  const result = fitInto(ctx, e, to)
  if ('kind' in result && 'span' in result) return result
  if (ctx.untyped) return { kind: 'cast', expr: e, checked: false, type: to, span: e.span }
  reportUnify(ctx, result, at)
  return { kind: 'error', type: errorType, span: e.span }
}

/** As `unifyInto`, but null (and no report) where the value doesn't fit. */
export function tryUnifyInto(ctx: FieldContext, e: TypedExpr, to: Type): TypedExpr | null {
  const result = fitInto(ctx, e, to)
  return 'kind' in result && 'span' in result ? result : null
}

/** Reports a failed unification as the official compiler words it. */
export function reportUnify(ctx: FieldContext, error: UnifyError, at: Span): void {
  const [message = '', ...rest] = unifyErrorLines(error)
  const hint = rest.length > 0 ? rest.join('; ') : undefined
  ctx.mod.typer.sink.error('type/mismatch', message, at, hint)
}

function fitInto(ctx: FieldContext, e: TypedExpr, to: Type): TypedExpr | UnifyError {
  if (e.kind === 'error') return e
  const cast = castAbstract(ctx, e, to)
  if (cast) return cast
  const error = unify(e.type, to)
  return error ?? e
}

/**
 * The value converted by a cast function of one of the abstracts involved; null where none is needed or none fits
 * (plain unification decides then).
 */
export function castAbstract(ctx: FieldContext, e: TypedExpr, to: Type): TypedExpr | null {
  const left = follow(to)
  const right = follow(e.type)
  if (left.kind !== 'abstract' && right.kind !== 'abstract') return null
  if (right.kind === 'mono' || left.kind === 'mono') return null
  if (left === right || sameType(left, right)) return null
  // Arguments that aren't known yet become those of the value before any function is thought of.
  if (sameHead(left, right) && unifyEqual(right, left) === null) return null
  return search(ctx, e, left, right, to, [])
}

/** Whether a value of one type fits into the other, cast functions included; binds nothing. */
export function canCast(ctx: FieldContext, from: Type, to: Type): boolean {
  if (canUnify(from, to)) return true
  const probe: TypedExpr = { kind: 'const', value: { kind: 'null' }, type: from, span: { file: '', min: 0, max: 0 } }
  return castAbstract(ctx, probe, to) !== null
}

/** What a value of an abstract type can be made from, directly or by functions: hints for typing literals. */
export function castSources(ctx: FieldContext, t: AbstractRef): Type[] {
  return t.abstract.from.flatMap((c) => {
    if (!c.field) return [substitute(c.type, t.abstract.params, t.params)]
    const type = substitute(c.field.type, c.field.params, freshMonos(ctx.mod.typer, c.field.params))
    const arg = type.kind === 'fun' ? type.args[0] : undefined
    return type.kind === 'fun' && arg && unify(type.ret, t) === null ? [arg.type] : []
  })
}

function search(
  ctx: FieldContext,
  e: TypedExpr,
  left: Type,
  right: Type,
  to: Type,
  stack: readonly (readonly [Type, Type])[],
): TypedExpr | null {
  if (stack.length > 12 || stack.some(([l, r]) => sameHead(l, left) && sameHead(r, right))) return null
  const next = [...stack, [left, right] as const]
  if (left.kind === 'abstract' && isNullAbstract(left.abstract) && left.params[0]) {
    const inner = follow(left.params[0])
    if (inner.kind === 'mono') return null
    const source =
      right.kind === 'abstract' && isNullAbstract(right.abstract) && right.params[0] ? follow(right.params[0]) : right
    if (source.kind === 'mono' || (source !== right && sameType(source, inner))) return null
    return search(ctx, e, inner, source, inner, next)
  }
  if (right.kind === 'abstract' && isNullAbstract(right.abstract) && right.params[0]) {
    const inner = follow(right.params[0])
    if (inner.kind === 'mono' || sameType(inner, left)) return null
    return search(ctx, e, left, inner, to, next)
  }
  if (left.kind === 'abstract' && hasDirect(left, right, 'from')) return null
  if (right.kind === 'abstract' && hasDirect(right, left, 'to')) return null
  if (right.kind === 'abstract') {
    const found = castTo(ctx, e, right, left, to)
    if (found) return found
  }
  if (left.kind === 'abstract') {
    const found = castFrom(ctx, e, left, right, to)
    if (found) return found
  }
  if (canUnify(right, left)) return null
  // One step further: through a type the abstract is made from, or turns into, without a function.
  if (left.kind === 'abstract') {
    for (const c of left.abstract.from) {
      if (c.field) continue
      const t = follow(substitute(c.type, left.abstract.params, left.params))
      if (t.kind !== 'abstract' || sameType(t, left)) continue
      const found = search(ctx, e, t, right, t, next)
      if (found) return retyped(found, to)
    }
  }
  if (right.kind === 'abstract') {
    for (const c of right.abstract.to) {
      if (c.field) continue
      const t = follow(substitute(c.type, right.abstract.params, right.params))
      if (t.kind !== 'abstract' || sameType(t, right)) continue
      const found = search(ctx, retyped(e, t), left, t, to, next)
      if (found) return found
    }
  }
  return null
}

/** The same value under another type (abstract and underlying share their representation). */
function retyped(e: TypedExpr, type: Type): TypedExpr {
  return { kind: 'cast', expr: e, checked: false, type, span: e.span }
}

function sameHead(a: Type, b: Type): boolean {
  return a === b || (a.kind === 'abstract' && b.kind === 'abstract' && a.abstract === b.abstract)
}

/** Whether the abstract names the other type in `from T` or `to T`, so that no function is looked for. */
function hasDirect(a: AbstractRef, other: Type, direction: 'from' | 'to'): boolean {
  return a.abstract[direction].some((c) => {
    if (c.field) return false
    const t = substitute(c.type, a.abstract.params, a.params)
    return follow(t).kind !== 'mono' && sameType(t, other)
  })
}

function castFrom(ctx: FieldContext, e: TypedExpr, left: AbstractRef, right: Type, to: Type): TypedExpr | null {
  const all = left.abstract.from.flatMap((c) => (c.field && !isCurrent(ctx, c.field) ? [c.field] : []))
  // Dynamic fits everything; only a function that really wants Dynamic is meant.
  const exactOnly = right.kind === 'dynamic'
  for (const exact of exactOnly ? [true] : [true, false]) {
    for (const field of all) {
      const call = tryFrom(ctx, e, left, right, field, to, exact)
      if (call) return call
    }
  }
  return null
}

function tryFrom(
  ctx: FieldContext,
  e: TypedExpr,
  left: AbstractRef,
  right: Type,
  field: ClassField,
  to: Type,
  exact: boolean,
): TypedExpr | null {
  const { impl } = left.abstract
  if (!impl) return null
  const typeArgs = freshMonos(ctx.mod.typer, field.params)
  const own = freshMonos(ctx.mod.typer, left.abstract.params)
  const inside = (t: Type): Type => substitute(substitute(t, field.params, typeArgs), left.abstract.params, own)
  const type = inside(field.type)
  if (type.kind !== 'fun') return null
  const arg = type.args[0]
  if (!arg) return null
  if (exact) {
    if (!looksLike(arg.type, right)) return null
  } else if (follow(arg.type).kind === 'dynamic' && right.kind !== 'dynamic' && canUnify(right, left)) return null
  const pairs = [
    [type.ret, left],
    [right, arg.type],
  ] as const
  if (unifyAll(pairs) !== null) return null
  own.forEach((m, i) => {
    const p = left.params[i]
    if (!m.bound && p) bindMono(m, p)
  })
  return {
    kind: 'call',
    callee: staticField(ctx, left.abstract, impl, field, type, e.span),
    args: fillOptional(ctx, [e], type.args.length, e.span),
    type: exact || follow(to).kind !== 'mono' ? to : left,
    span: e.span,
    ...(typeArgs.length > 0 ? { typeArgs } : {}),
  }
}

function castTo(ctx: FieldContext, e: TypedExpr, right: AbstractRef, left: Type, to: Type): TypedExpr | null {
  const all = right.abstract.to.flatMap((c) => (c.field && !isCurrent(ctx, c.field) ? [c.field] : []))
  if (all.length === 0) return null
  if (hasMeta(right.abstract, ':multiType')) {
    // The value is one of the chosen implementations already.
    const under = underlyingOf(right)
    return canUnify(under, left) && unify(under, left) === null ? retyped(e, to) : null
  }
  if (left.kind === 'dynamic') {
    // A cast to Dynamic is only meant where a function says so.
    const exact = all.find((f) => {
      const t = f.type
      return t.kind === 'fun' && follow(t.ret).kind === 'dynamic'
    })
    return exact ? tryTo(ctx, e, right, left, exact, to, true) : null
  }
  for (const exact of [true, false]) {
    for (const field of all) {
      const call = tryTo(ctx, e, right, left, field, to, exact)
      if (call) return call
    }
  }
  return null
}

function tryTo(
  ctx: FieldContext,
  e: TypedExpr,
  right: AbstractRef,
  left: Type,
  field: ClassField,
  to: Type,
  exact: boolean,
): TypedExpr | null {
  const { impl } = right.abstract
  if (!impl) return null
  const typeArgs = freshMonos(ctx.mod.typer, field.params)
  const type = substitute(substitute(field.type, field.params, typeArgs), right.abstract.params, right.params)
  if (type.kind !== 'fun') return null
  const self = type.args[0]
  if (!self) return null
  if (exact && !looksLike(type.ret, left)) return null
  if (hasMeta(field, implMeta)) {
    // Its own parameters come first among the field's: they are the abstract's arguments.
    right.abstract.params.forEach((p, i) => {
      const at = field.params.indexOf(p)
      const m = typeArgs[at]
      const arg = right.params[i]
      if (at >= 0 && m && arg) unify(m, arg)
    })
  } else if (unify(right, self.type) !== null && unify(underlyingOf(right), self.type) !== null) return null
  if (unify(type.ret, left) !== null) return null
  return {
    kind: 'call',
    callee: staticField(ctx, right.abstract, impl, field, type, e.span),
    args: fillOptional(ctx, [e], type.args.length, e.span),
    type: follow(to).kind === 'mono' ? type.ret : to,
    span: e.span,
    ...(typeArgs.length > 0 ? { typeArgs } : {}),
  }
}

/** Whether two types are the same as far as they are known, without binding. Unknown parameters fit nothing here. */
function looksLike(wanted: Type, have: Type): boolean {
  const w = follow(wanted)
  if (w.kind === 'mono') return false
  const h = follow(have)
  if (w.kind !== h.kind) return false
  switch (w.kind) {
    case 'inst':
      return h.kind === 'inst' && w.cls === h.cls
    case 'enum':
      return h.kind === 'enum' && w.enum === h.enum
    case 'abstract':
      return h.kind === 'abstract' && w.abstract === h.abstract
    default:
      return canUnify(h, w)
  }
}

/** Inside a cast function its own cast isn't applied: it would call itself. */
function isCurrent(ctx: FieldContext, field: ClassField): boolean {
  return ctx.field === field
}

function staticField(
  ctx: FieldContext,
  abstract: AbstractType,
  cls: NonNullable<AbstractType['impl']>,
  field: ClassField,
  type: Type,
  span: Span,
): TypedExpr {
  const object: TypedExpr = { kind: 'typeExpr', of: abstract, type: ctx.mod.typer.std.dynamic, span }
  return { kind: 'field', object, access: { kind: 'static', cls, field }, type, span }
}

function fillOptional(ctx: FieldContext, args: readonly TypedExpr[], count: number, span: Span): TypedExpr[] {
  const out = [...args]
  while (out.length < count) out.push({ kind: 'const', value: { kind: 'null' }, type: ctx.mod.typer.std.dynamic, span })
  return out
}
