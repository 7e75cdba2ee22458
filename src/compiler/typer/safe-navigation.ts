import type { Expr } from '../parser/ast.ts'
import { declareVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  blockExpr,
  errorExpr,
  identExpr,
  isStatement,
  localExpr,
  nullExpr,
  typeExpr,
  varExpr,
  withScope,
} from './expr-base.ts'
import { follow, isNullType, isVoid } from './follow.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { Type } from './types.ts'

/*
 * `a?.b.c(d)`: where `a` is null, nothing behind it happens and the whole chain is null.
 */

type Safe = { readonly object: Expr; readonly rebuild: (object: Expr) => Expr }

/** The first `?.` of a chain: the expression before it, and the chain over another one. */
export function splitSafe(e: Expr): Safe | null {
  switch (e.kind) {
    case 'field': {
      const inner = splitSafe(e.object)
      if (inner) return { object: inner.object, rebuild: (o) => ({ ...e, object: inner.rebuild(o) }) }
      return e.safe ? { object: e.object, rebuild: (o) => ({ ...e, object: o, safe: false }) } : null
    }
    case 'call': {
      const inner = splitSafe(e.callee)
      return inner ? { object: inner.object, rebuild: (o) => ({ ...e, callee: inner.rebuild(o) }) } : null
    }
    case 'array': {
      const inner = splitSafe(e.array)
      return inner ? { object: inner.object, rebuild: (o) => ({ ...e, array: inner.rebuild(o) }) } : null
    }
    case 'unop': {
      if (!e.postfix && e.op !== '++' && e.op !== '--') return null
      const inner = splitSafe(e.expr)
      return inner ? { object: inner.object, rebuild: (o) => ({ ...e, expr: inner.rebuild(o) }) } : null
    }
    case 'binop': {
      if (e.op !== '=') return null
      const inner = splitSafe(e.left)
      return inner ? { object: inner.object, rebuild: (o) => ({ ...e, left: inner.rebuild(o) }) } : null
    }
    case 'assignOp': {
      const inner = splitSafe(e.left)
      return inner ? { object: inner.object, rebuild: (o) => ({ ...e, left: inner.rebuild(o) }) } : null
    }
    default:
      return null
  }
}

/** A chain with `?.` in it. */
export function typeSafeChain(ctx: FieldContext, e: Expr, safe: Safe, expected: Type | null): TypedExpr {
  const { typer } = ctx.mod
  const { std } = typer
  const object = typeExpr(ctx, safe.object, null)
  if (object.kind === 'error') return errorExpr(e.span)
  return withScope(ctx, () => {
    const { span } = safe.object
    const name = `\`safe${typer.nextVarId()}`
    const v = declareVar(ctx, name, object.type, span)
    const cond: TypedExpr = {
      kind: 'binop',
      op: '!=',
      left: localExpr(v, span),
      right: nullExpr(object.type, span),
      type: std.bool,
      span,
    }
    const rest = typeExpr(ctx, safe.rebuild(identExpr(name, span)), expected)
    if (rest.kind === 'error') return errorExpr(e.span)
    const init = varExpr(ctx, v, object, span)
    if (isStatement(expected) || isVoid(rest.type)) {
      const test: TypedExpr = { kind: 'if', cond, then: rest, else: null, type: std.void, span: e.span }
      return blockExpr([init, test], std.void, e.span)
    }
    const f = follow(rest.type)
    const type = isNullType(rest.type) || f.kind === 'dynamic' ? rest.type : std.nullOf(rest.type)
    const choose: TypedExpr = { kind: 'if', cond, then: rest, else: nullExpr(type, e.span), type, span: e.span }
    return blockExpr([init, choose], type, e.span)
  })
}
