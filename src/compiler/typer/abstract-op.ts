import type { Span } from '../source/index.ts'
import { instantiateField } from './access.ts'
import { tryUnifyInto } from './abstract-cast.ts'
import type { FieldContext } from './context.ts'
import { after, castExpr, nullExpr, reusable, stringExpr, typeValue } from './expr-base.ts'
import { asFunction, follow, followNull, followWithAbstracts, isNullType, underlyingOf } from './follow.ts'
import { takesThis } from './field-access.ts'
import { writeBackCall } from './inline-this.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { AbstractType, ClassField, FunType, Type } from './types.ts'
import { unify } from './unify.ts'

/*
 * Operators that abstracts define: `@:op(A + B)`, `@:op(-A)`, `@:arrayAccess`.
 */

type AbstractRef = { readonly abstract: AbstractType; readonly params: readonly Type[] }

/** The abstract an expression's type is, if it has an impl class. */
export function abstractOfType(t: Type): AbstractRef | null {
  const f = followNull(t)
  return f.kind === 'abstract' && f.abstract.impl ? f : null
}

/** An operator function for one use: its type, and its callee node. */
type Operator = {
  readonly field: ClassField
  readonly fun: FunType
  readonly typeArgs: readonly Type[]
  readonly callee: TypedExpr
}

function operatorFor(ctx: FieldContext, of: AbstractRef, field: ClassField, span: Span): Operator | null {
  const impl = of.abstract.impl
  if (!impl) return null
  const { type, typeArgs } = instantiateField(ctx, field, null, [])
  if (takesThis(field)) {
    of.params.forEach((p, i) => {
      const m = typeArgs[i]
      if (m?.kind === 'mono') m.bound = p
    })
  }
  const fun = asFunction(type)
  if (!fun) return null
  const object = typeValue(ctx, impl, span)
  const callee: TypedExpr = { kind: 'field', object, access: { kind: 'static', cls: impl, field }, type, span }
  return { field, fun, typeArgs, callee }
}

/** The first operand of an operator function: the abstract's own value where it is a method. */
function ownOperand(op: Operator, e: TypedExpr, of: AbstractRef): TypedExpr | null {
  const want = op.fun.args[0]
  if (!want) return null
  if (takesThis(op.field)) {
    const f = followNull(e.type)
    return f.kind === 'abstract' && f.abstract === of.abstract ? castExpr(e, want.type) : null
  }
  return unify(e.type, want.type) === null ? e : null
}

function callOperator(ctx: FieldContext, op: Operator, args: readonly TypedExpr[], span: Span): TypedExpr {
  const self = args[0]
  if (self && takesThis(op.field)) {
    const written = writeBackCall(ctx, op.field, self, args.slice(1), op.typeArgs, op.fun.ret, span)
    if (written) return written
  }
  const { callee, typeArgs, fun } = op
  return { kind: 'call', callee, args, type: fun.ret, span, ...(typeArgs.length > 0 ? { typeArgs } : {}) }
}

/** Whether the operator has no function: the underlying type's own is meant. */
function isNative(field: ClassField): boolean {
  return field.body === null && !field.isExtern
}

/** How a binary operator without a function is made, on values of the underlying types. */
export type NativeBinop = (left: TypedExpr, right: TypedExpr) => TypedExpr

/** The overloaded operator for two operands, or null where neither type has one that takes them. */
export function abstractBinop(
  ctx: FieldContext,
  op: string,
  assign: boolean,
  left: TypedExpr,
  right: TypedExpr,
  span: Span,
  native: NativeBinop,
): TypedExpr | null {
  const isEquality = op === '==' || op === '!='
  const onLeft = abstractOfType(left.type)
  if (onLeft) {
    for (const o of onLeft.abstract.binops) {
      if (o.op !== op || o.assign !== assign) continue
      const found =
        tryBinop(ctx, onLeft, o.field, left, right, span, native, false, isEquality) ??
        (o.commutative ? tryBinop(ctx, onLeft, o.field, right, left, span, native, true, isEquality) : null)
      if (found) return found
    }
  }
  const onRight = abstractOfType(right.type)
  if (onRight && !assign) {
    for (const o of onRight.abstract.binops) {
      if (o.op !== op || o.assign) continue
      const found =
        (takesThis(o.field)
          ? null
          : tryBinop(ctx, onRight, o.field, left, right, span, native, false, isEquality, true)) ??
        (o.commutative ? tryBinop(ctx, onRight, o.field, right, left, span, native, true, isEquality) : null)
      if (found) return found
    }
  }
  return null
}

/** `x == null` asks whether there is a value: only an operator that says `Null<T>` there is asked instead. */
function nullIsNoOperand(e: TypedExpr, want: Type): boolean {
  return e.kind === 'const' && e.value.kind === 'null' && !isNullType(follow(want))
}

function tryBinop(
  ctx: FieldContext,
  of: AbstractRef,
  field: ClassField,
  first: TypedExpr,
  second: TypedExpr,
  span: Span,
  native: NativeBinop,
  swapped: boolean,
  isEquality: boolean,
  foreignFirst = false,
): TypedExpr | null {
  const op = operatorFor(ctx, of, field, span)
  const want = op?.fun.args[1]
  const wantFirst = op?.fun.args[0]
  if (!op || !want || !wantFirst) return null
  if (isEquality && (nullIsNoOperand(first, wantFirst.type) || nullIsNoOperand(second, want.type))) return null
  const a = foreignFirst ? tryUnifyInto(ctx, first, wantFirst.type) : ownOperand(op, first, of)
  if (!a) return null
  // On the right it is the abstract's own value, which isn't converted for that.
  if (foreignFirst && abstractOfType(want.type)?.abstract !== of.abstract) return null
  const b = tryUnifyInto(ctx, second, want.type)
  if (!b) return null
  if (isNative(field)) {
    const below = (e: TypedExpr): TypedExpr => castExpr(e, followWithAbstracts(e.type))
    const result = swapped ? native(below(b), below(a)) : native(below(a), below(b))
    return castExpr(result, op.fun.ret, span)
  }
  // The operands keep their order of evaluation unless that can't be seen.
  return callOperator(ctx, op, [a, b], span)
}

/** The overloaded unary operator, or null. */
export function abstractUnop(
  ctx: FieldContext,
  op: string,
  postfix: boolean,
  e: TypedExpr,
  span: Span,
  native: (e: TypedExpr) => TypedExpr,
): TypedExpr | null {
  const of = abstractOfType(e.type)
  if (!of) return null
  for (const o of of.abstract.unops) {
    if (o.op !== op || o.postfix !== postfix) continue
    const fn = operatorFor(ctx, of, o.field, span)
    if (!fn) continue
    const a = ownOperand(fn, e, of)
    if (!a) continue
    if (isNative(o.field)) return castExpr(native(castExpr(e, followWithAbstracts(e.type))), fn.fun.ret, span)
    return callOperator(ctx, fn, [a], span)
  }
  return null
}

/** Whether an abstract has the unary operator itself (else `x++` is `x = x + 1`). */
export function hasUnop(e: TypedExpr, op: string, postfix: boolean): boolean {
  const of = abstractOfType(e.type)
  return of !== null && of.abstract.unops.some((o) => o.op === op && o.postfix === postfix)
}

/** `a[i]` of an abstract: the `@:arrayAccess` function that takes the index; null where none does. */
export function arrayRead(
  ctx: FieldContext,
  of: AbstractRef,
  e: TypedExpr,
  index: TypedExpr,
  span: Span,
): TypedExpr | null {
  return arrayCall(ctx, of, e, [index], span)
}

/** `a[i] = v`; evaluates to the value where the function gives none. */
export function arrayWrite(
  ctx: FieldContext,
  of: AbstractRef,
  e: TypedExpr,
  index: TypedExpr,
  value: TypedExpr,
  span: Span,
): TypedExpr | null {
  return arrayCall(ctx, of, e, [index, value], span)
}

function arrayCall(
  ctx: FieldContext,
  of: AbstractRef,
  e: TypedExpr,
  args: readonly TypedExpr[],
  span: Span,
): TypedExpr | null {
  for (const field of of.abstract.arrayAccess) {
    const op = operatorFor(ctx, of, field, span)
    if (!op || op.fun.args.length !== args.length + 1) continue
    const self = ownOperand(op, e, of)
    if (!self) continue
    const fitted: TypedExpr[] = []
    for (const [i, a] of args.entries()) {
      const want = op.fun.args[i + 1]
      const fit = want ? tryUnifyInto(ctx, a, want.type) : null
      if (!fit) break
      fitted.push(fit)
    }
    if (fitted.length !== args.length) continue
    if (isNative(field)) return null
    return callOperator(ctx, op, [self, ...fitted], span)
  }
  return null
}

/** The type the written value of `a[i] = v` is expected to have, where only one function writes. */
export function writtenType(ctx: FieldContext, of: AbstractRef, span: Span): Type | null {
  const writers = of.abstract.arrayAccess.filter((f) => {
    const t = follow(f.type)
    return t.kind === 'fun' && t.args.length === 3
  })
  const only = writers.length === 1 ? writers[0] : undefined
  const op = only ? operatorFor(ctx, of, only, span) : null
  return op?.fun.args[2]?.type ?? null
}

/**
 * What `trace` and string `+` show of an abstract that has a `toString`: what it gives, or "null" for null, which isn't
 * asked; null where it has none.
 */
export function shownText(ctx: FieldContext, e: TypedExpr): TypedExpr | null {
  if (!mayBeNull(e.type)) return abstractText(ctx, e)
  const { span } = e
  const { std } = ctx.mod.typer
  const before: TypedExpr[] = []
  const value = reusable(ctx, e, 'shown', before)
  const some = abstractText(ctx, value)
  if (!some) return null
  const cond: TypedExpr = { kind: 'binop', op: '==', left: value, right: nullExpr(e.type, span), type: std.bool, span }
  const none = stringExpr(ctx, 'null', span)
  return after(before, { kind: 'if', cond, then: none, else: some, type: some.type, span })
}

/** Whether values of a type can be null: everything but numbers and truth values that aren't `Null<T>`. */
function mayBeNull(t: Type): boolean {
  for (let f = follow(t); ; f = follow(underlyingOf(f))) {
    if (f.kind !== 'abstract' || isNullType(f)) return true
    if (f.abstract.isCore) return false
  }
}

/** What the `toString` of an abstract gives, as Std.string shows it; null where it has none. */
export function abstractText(ctx: FieldContext, e: TypedExpr): TypedExpr | null {
  const of = abstractOfType(e.type)
  const field = of?.abstract.impl?.statics.get('toString')
  if (!of || !field || !takesThis(field)) return null
  const op = operatorFor(ctx, of, field, e.span)
  const self = op ? ownOperand(op, e, of) : null
  if (!op || !self || op.fun.args.slice(1).some((a) => !a.opt)) return null
  const omitted = op.fun.args.slice(1).map((a) => nullExpr(a.type, e.span))
  return callOperator(ctx, op, [self, ...omitted], e.span)
}
