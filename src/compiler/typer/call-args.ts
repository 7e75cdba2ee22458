import type { Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { tryUnifyInto } from './abstract-cast.ts'
import type { FieldContext } from './context.ts'
import { errorExpr, fail, keepTrial, nullExpr, trialContext, typeExpr } from './expr-base.ts'
import { errorType, follow, isNullType } from './follow.ts'
import { isPosInfos, posInfos } from './pos-infos.ts'
import { printType } from './print-type.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { FunArg, FunType, Type } from './types.ts'
import { unify } from './unify.ts'
import { unifyErrorLines } from './unify-error.ts'

/*
 * The arguments of a call: typed against the parameters, optional ones skipped or filled in, the rest collected.
 */

/** Types the arguments of a call; gives exactly one expression per parameter. */
export function typeArguments(ctx: FieldContext, fun: FunType, args: readonly Expr[], span: Span): TypedExpr[] {
  const { args: params } = fun
  const out: TypedExpr[] = []
  let at = 0
  let skipped: { readonly param: FunArg; readonly arg: Expr } | null = null
  for (let i = 0; i < params.length; i++) {
    const param = params[i] as FunArg
    if (param.rest) {
      out.push(restArgument(ctx, param, args.slice(at), span))
      at = args.length
      continue
    }
    const arg = args[at]
    if (!arg) {
      if (!param.opt) {
        if (skipped) reportSkipped(ctx, skipped.param, skipped.arg)
        else {
          const wanted = params.slice(i).map((p) => `${p.name}:${printType(p.type)}`)
          fail(ctx, 'not-enough-arguments', `Not enough arguments, expected ${wanted.join(', ')}`, span)
        }
        while (out.length < params.length) out.push(errorExpr(span))
        return out
      }
      out.push(omittedArgument(ctx, param, span))
      continue
    }
    if (isSpread(arg)) {
      out.push(fail(ctx, 'spread', 'Cannot spread arguments into a non-rest parameter', arg.span))
      at++
      continue
    }
    if (param.opt && (params.length - i > args.length - at || skipped)) {
      const trial = trialContext(ctx)
      const value = typeExpr(trial.ctx, arg, param.type)
      const fitted = trial.sink.hasErrors || value.kind === 'error' ? null : tryUnifyInto(trial.ctx, value, param.type)
      if (!fitted) {
        skipped ??= { param, arg }
        out.push(omittedArgument(ctx, param, span))
        continue
      }
      keepTrial(ctx, trial)
      out.push(fitted)
      at++
      continue
    }
    out.push(typeArgument(ctx, param, arg))
    at++
  }
  const extra = args[at]
  if (extra) {
    if (skipped) reportSkipped(ctx, skipped.param, skipped.arg)
    else fail(ctx, 'too-many-arguments', 'Too many arguments', extra.span)
  }
  return out
}

function reportSkipped(ctx: FieldContext, param: FunArg, arg: Expr): void {
  typeArgument(ctx, param, arg)
}

/** One argument against its parameter. */
export function typeArgument(ctx: FieldContext, param: FunArg, arg: Expr): TypedExpr {
  return fitArgument(ctx, param, typeExpr(ctx, arg, param.type), arg.span)
}

/** A typed argument made fit for its parameter; the error says which one. */
export function fitArgument(ctx: FieldContext, param: FunArg, value: TypedExpr, span: Span): TypedExpr {
  const fitted = tryUnifyInto(ctx, value, param.type)
  if (fitted) return fitted
  const error = unify(value.type, param.type)
  if (!error) return value
  const [message = '', ...rest] = unifyErrorLines(error)
  rest.push(`For ${param.opt ? 'optional ' : ''}function argument '${param.name}'`)
  return fail(ctx, 'mismatch', message, span, rest.join('; '))
}

function omittedArgument(ctx: FieldContext, param: FunArg, span: Span): TypedExpr {
  return isPosInfos(param.type) ? posInfos(ctx, span) : nullExpr(param.type, span)
}

export function isSpread(e: Expr): boolean {
  return e.kind === 'unop' && e.op === '...' && !e.postfix
}

/** The element type of a rest parameter, whose type is `haxe.Rest<T>`. */
export function restElement(type: Type): Type {
  const t = follow(type)
  if (t.kind === 'abstract' && isNullType(t) && t.params[0]) return restElement(t.params[0])
  if (t.kind === 'abstract' || t.kind === 'inst') return t.params[0] ?? errorType
  return errorType
}

/** What stands behind the last parameter, as one array; `...a` passes an array on. */
function restArgument(ctx: FieldContext, param: FunArg, args: readonly Expr[], span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  const element = restElement(param.type)
  const array = std.arrayOf(element)
  const first = args[0]
  if (first && isSpread(first) && first.kind === 'unop') {
    if (args[1]) fail(ctx, 'too-many-arguments', 'Too many arguments', args[1].span)
    const value = typeExpr(ctx, first.expr, array)
    const asRest = tryUnifyInto(ctx, value, param.type)
    if (asRest) return asRest
    return fitArgument(ctx, { ...param, type: array }, value, first.span)
  }
  const one: FunArg = { name: param.name, opt: false, type: element }
  const values = args.map((a) => {
    if (isSpread(a)) return fail(ctx, 'spread', 'Cannot use spread in the middle of rest arguments', a.span)
    return typeArgument(ctx, one, a)
  })
  const where = args.length > 0 && first ? first.span : span
  return {
    kind: 'cast',
    expr: { kind: 'arrayDecl', values, type: array, span: where },
    checked: false,
    type: param.type,
    span: where,
  }
}
