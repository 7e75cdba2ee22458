import type { Span } from '../source/index.ts'
import type { FieldContext } from './context.ts'
import { newVar } from './context.ts'
import { blockExpr, castExpr, isNullConst, localExpr, nullExpr, reusable, varExpr } from './expr-base.ts'
import { isNullType, isVoid } from './follow.ts'
import { mapTyped } from './map-typed.ts'
import { substitute } from './type-params.ts'
import type { TypedExpr, TVar } from './typed-ast.ts'
import type { ClassField, Type } from './types.ts'

/*
 * Inline methods of abstracts that assign `this`: the caller's variable is what they change, so the call is replaced
 * by the body here, with the new value written back.
 */

/** The call expanded, where the method assigns `this` and the receiver is assignable; else null. */
export function writeBackCall(
  ctx: FieldContext,
  field: ClassField,
  self: TypedExpr,
  values: readonly TypedExpr[],
  typeArgs: readonly Type[],
  ret: Type,
  span: Span,
): TypedExpr | null {
  if (field.kind.kind !== 'method' || field.kind.methodKind !== 'inline') return null
  const before: TypedExpr[] = []
  const target = assignableOf(ctx, self, before)
  if (!target) return null
  const func = field.body?.typed().func
  const thisArg = func?.args[0]
  if (!func || !thisArg || !thisArg.v.assigned || func.args.length !== values.length + 1) return null
  const { typer } = ctx.mod
  const vars = new Map<TVar, TVar>()
  const inCall = (t: Type): Type => substitute(t, field.params, typeArgs)
  const fresh = (v: TVar): TVar => {
    const copy = newVar(typer, v.name, inCall(v.type), v.span)
    copy.assigned = v.assigned
    copy.captured = v.captured
    vars.set(v, copy)
    return copy
  }
  const body = tailValue(func.expr)
  if (!body) return null
  const me = fresh(thisArg.v)
  before.push(varExpr(ctx, me, castExpr(target, me.type), span))
  values.forEach((value, i) => {
    const arg = func.args[i + 1]
    if (!arg) return
    before.push(varExpr(ctx, fresh(arg.v), withDefault(ctx, value, arg.value, before), value.span))
  })
  const variable = (v: TVar): TVar => vars.get(v) ?? fresh(v)
  const copyOf = (e: TypedExpr): TypedExpr => withTypes(mapTyped(e, variable, copyOf), inCall)
  const copied = copyOf(body)
  const write: TypedExpr = {
    kind: 'assign',
    target,
    value: castExpr(localExpr(me, span), target.type),
    type: target.type,
    span,
  }
  if (target.kind === 'local') target.v.assigned = true
  if (isVoid(ret)) return blockExpr([...before, copied, write], ret, span)
  const result = newVar(typer, 'result', ret, span)
  return blockExpr(
    [...before, varExpr(ctx, result, castExpr(copied, ret), span), write, localExpr(result, span)],
    ret,
    span,
  )
}

/** An argument, or the parameter's default where it is null. */
function withDefault(ctx: FieldContext, value: TypedExpr, fallback: TypedExpr | null, before: TypedExpr[]): TypedExpr {
  if (!fallback) return value
  if (isNullConst(value)) return fallback
  if (!isNullType(value.type)) return value
  const given = reusable(ctx, value, 'given', before)
  const { type, span } = fallback
  const cond: TypedExpr = {
    kind: 'binop',
    op: '==',
    left: given,
    right: nullExpr(value.type, span),
    type: ctx.mod.typer.std.bool,
    span,
  }
  return { kind: 'if', cond, then: fallback, else: castExpr(given, type), type, span }
}

/** A node with the type parameters of the method replaced. */
function withTypes(e: TypedExpr, of: (t: Type) => Type): TypedExpr {
  const type = of(e.type)
  switch (e.kind) {
    case 'call':
      return { ...e, type, ...(e.typeArgs ? { typeArgs: e.typeArgs.map(of) } : {}) }
    case 'new':
      return { ...e, type, params: e.params.map(of) }
    case 'field': {
      const { access } = e
      if (access.kind !== 'instance' && access.kind !== 'closure') return { ...e, type }
      return { ...e, type, access: { ...access, params: access.params.map(of) } }
    }
    default:
      return { ...e, type }
  }
}

/** The receiver as something to assign to, its parts evaluated once; null where it is none. */
function assignableOf(ctx: FieldContext, e: TypedExpr, before: TypedExpr[]): TypedExpr | null {
  switch (e.kind) {
    case 'local':
      return e.v.isFinal ? null : e
    case 'cast':
      return e.checked ? null : assignableOf(ctx, e.expr, before)
    case 'field': {
      const { access } = e
      if (access.kind !== 'instance' && access.kind !== 'static' && access.kind !== 'anon') return null
      if (access.field.kind.kind !== 'var' || access.field.isFinal) return null
      if (access.kind === 'static') return e
      return { ...e, object: reusable(ctx, e.object, 'o', before) }
    }
    case 'array':
      return {
        ...e,
        array: reusable(ctx, e.array, 'a', before),
        index: reusable(ctx, e.index, 'i', before),
      }
    default:
      return null
  }
}

/** A body whose only `return` is its last statement, as the expression it gives; null where it is another. */
function tailValue(e: TypedExpr): TypedExpr | null {
  const value = ((): TypedExpr | null => {
    if (e.kind === 'return') return e.expr
    if (e.kind !== 'block') return e
    const last = e.exprs.at(-1)
    if (!last) return e
    const tail = tailValue(last)
    if (!tail) return null
    return { ...e, exprs: [...e.exprs.slice(0, -1), tail], type: tail.type }
  })()
  return value && !hasReturn(value) ? value : null
}

function hasReturn(e: TypedExpr): boolean {
  let found = false
  const visit = (x: TypedExpr): void => {
    if (x.kind === 'return') found = true
    else if (x.kind !== 'function' && !found)
      mapTyped(
        x,
        (v) => v,
        (child) => (visit(child), child),
      )
  }
  visit(e)
  return found
}
