import type { Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { abstractText } from './abstract-op.ts'
import { callMethod, readAccess } from './access.ts'
import type { Access, MethodAccess } from './access.ts'
import { fitArgument, isSpread, typeArgument, typeArguments } from './call-args.ts'
import { caughtName, findVar, newVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  after,
  blockExpr,
  castExpr,
  errorExpr,
  fail,
  identName,
  isPlain,
  keepTrial,
  localExpr,
  nullExpr,
  trialContext,
  typeExpr,
  valueOf,
  varExpr,
} from './expr-base.ts'
import { abstractMethod, accessStatic } from './field-access.ts'
import { asFunction, follow, followNull, hasMeta, isNullType, isVoid, pathOf, underlyingOf } from './follow.ts'
import { writeBackCall } from './inline-this.ts'
import { isPosInfos, posInfos } from './pos-infos.ts'
import { printType } from './print-type.ts'
import type { TypedExpr, TypedFunctionArg, TVar } from './typed-ast.ts'
import type { ClassField, ClassType, FunArg, FunType, Type } from './types.ts'
import { unify } from './unify.ts'

/*
 * Calls, once it is known what is called; `bind`.
 */

/** Calls what a name or field stands for. */
export function callAccess(
  ctx: FieldContext,
  a: Access,
  args: readonly Expr[],
  span: Span,
  expected: Type | null,
): TypedExpr {
  switch (a.kind) {
    case 'error':
      for (const arg of args) typeExpr(ctx, arg, null)
      return errorExpr(span)
    case 'value':
      return callValue(ctx, a.expr, args, span, expected)
    case 'place':
      return callValue(ctx, readAccess(ctx, a), args, span, expected)
    case 'method':
      return callMethodAccess(ctx, a, args, span)
  }
  a satisfies never
}

function callMethodAccess(ctx: FieldContext, a: MethodAccess, args: readonly Expr[], span: Span): TypedExpr {
  if (a.field.kind.kind === 'method' && a.field.kind.methodKind === 'macro') {
    ctx.mod.typer.sink.error('macro/unavailable', `Macros are not available: ${a.field.name} can't be called`, span)
    return errorExpr(span)
  }
  const { callee } = a
  if (callee.kind === 'field' && callee.object.kind === 'const' && callee.object.value.kind === 'super') {
    const { name, isAbstract, kind } = a.field
    const isDynamic = kind.kind === 'method' && kind.methodKind === 'dynamic'
    if (isAbstract || isDynamic) for (const arg of args) typeExpr(ctx, arg, null)
    if (isAbstract) return fail(ctx, 'super-abstract', `abstract method ${name} cannot be accessed directly`, span)
    if (isDynamic)
      return fail(ctx, 'super-dynamic', `Cannot call super.${name} since it's a dynamic method`, callee.span)
  }
  if (hasMeta(a.field, ':caught')) return callWithCaught(ctx, a, span)
  if (a.field.overloads.length > 0 && a.withField) {
    return callOverload(ctx, a, args, span)
  }
  const fun = asFunction(a.type)
  if (!fun) return callValue(ctx, readAccess(ctx, a), args, span, null)
  const [only] = args
  if (isStdString(a) && only && args.length === 1 && !isSpread(only)) return callStdString(ctx, a, fun, only, span)
  const values = typeArguments(ctx, fun, args, span)
  return failed(values) ? errorExpr(span) : finishCall(ctx, a, values, fun, span)
}

/** `@:caught`: `f()` inside of `catch (e)` is `fOf(e)`. */
function callWithCaught(ctx: FieldContext, a: MethodAccess, span: Span): TypedExpr {
  const { access } = a.callee.kind === 'field' ? a.callee : {}
  const v = findVar(ctx, caughtName)
  const target = access?.kind === 'static' ? access.cls.statics.get(`${a.field.name}Of`) : undefined
  if (!v || access?.kind !== 'static' || !target) {
    const name = access?.kind === 'static' ? `${pathOf(access.cls)}.${a.field.name}` : a.field.name
    return fail(ctx, 'outside-catch', `${name} can only be called inside a catch block`, span)
  }
  const of = accessStatic(ctx, access.cls, target, span, 'call')
  return of.kind === 'method' ? callMethod(of, [localExpr(v, span)], ctx.mod.typer.std.dynamic, span) : errorExpr(span)
}

/** Whether an argument is wrong: what the call gives would only lead to errors that follow from that one. */
function failed(values: readonly TypedExpr[]): boolean {
  return values.some((v) => v.kind === 'error')
}

function finishCall(
  ctx: FieldContext,
  a: MethodAccess,
  values: readonly TypedExpr[],
  fun: FunType,
  span: Span,
): TypedExpr {
  if (!a.self) return callMethod(a, values, fun.ret, span)
  if (hasMeta(a.field, ':impl')) {
    const written = writeBackCall(ctx, a.field, a.self, values, a.typeArgs, fun.ret, span)
    if (written) return written
  }
  return callMethod(a, [a.self, ...values], fun.ret, span)
}

function isStdString(a: MethodAccess): boolean {
  const { callee } = a
  return (
    a.field.name === 'string' &&
    callee.kind === 'field' &&
    callee.access.kind === 'static' &&
    callee.access.cls.name === 'Std' &&
    callee.access.cls.module === 'Std'
  )
}

/** `Std.string(e)`: an abstract's own `toString` decides before it becomes Dynamic. */
function callStdString(ctx: FieldContext, a: MethodAccess, fun: FunType, arg: Expr, span: Span): TypedExpr {
  const value = typeExpr(ctx, arg, ctx.mod.typer.std.dynamic)
  if (value.kind === 'error') return value
  const param = fun.args[0]
  const shown = abstractText(ctx, value) ?? (param ? fitArgument(ctx, param, value, arg.span) : value)
  return shown.kind === 'error' ? shown : callMethod(a, [shown], fun.ret, span)
}

/** Every `@:op(a())` function of an abstract. */
function callFields(impl: ClassType, first: ClassField): ClassField[] {
  const all = [...impl.statics.values()].filter((f) =>
    f.meta.some((m) => m.name === ':op' && m.params[0]?.kind === 'call'),
  )
  return all.length > 0 ? all : [first]
}

/** The first signature that takes the arguments. */
function callOverload(ctx: FieldContext, a: MethodAccess, args: readonly Expr[], span: Span): TypedExpr {
  const { withField } = a
  const candidates = [a.field, ...a.field.overloads].map((f) => (withField ? withField(f) : a))
  return callFirst(ctx, candidates, args, span)
}

function callFirst(
  ctx: FieldContext,
  candidates: readonly MethodAccess[],
  args: readonly Expr[],
  span: Span,
): TypedExpr {
  let best: {
    readonly result: TypedExpr
    readonly trial: ReturnType<typeof trialContext>
    readonly cost: number
  } | null = null
  for (const m of candidates) {
    const fun = asFunction(m.type)
    if (!fun || fun.args.filter((p) => !p.opt && !p.rest).length > args.length) continue
    const trial = trialContext(ctx)
    const values = typeArguments(trial.ctx, fun, args, span)
    if (trial.sink.hasErrors) continue
    let cost = fun.args.some((p) => p.rest) ? 100 : 0
    fun.args.forEach((p, i) => {
      const v = values[i]
      if (v) cost += conversionCost(v.type, p.type)
    })
    if (!best || cost < best.cost) best = { result: finishCall(trial.ctx, m, values, fun, span), trial, cost }
  }
  if (best) {
    keepTrial(ctx, best.trial)
    return best.result
  }
  return fail(ctx, 'overload', 'Could not find a suitable overload, reasons follow', span)
}

/** How far a type is from the one of a place that takes it: overloads prefer the nearest. */
function conversionCost(from: Type, to: Type): number {
  if (printType(from) === printType(to)) return 0
  const a = followNull(from)
  const b = followNull(to)
  if (b.kind === 'dynamic') return 20
  return a.kind === 'inst' && b.kind === 'inst' ? Math.max(1, distance(a.cls, b.cls)) : 1
}

/** Steps up from a class to one of its superclasses or interfaces. */
function distance(from: ClassType, to: ClassType): number {
  if (from === to) return 0
  const up = from.superClass ? [from.superClass, ...from.interfaces] : from.interfaces
  return 1 + Math.min(10, ...up.map((u) => distance(u.cls, to)))
}

/** Calls a value. */
export function callValue(
  ctx: FieldContext,
  callee: TypedExpr,
  args: readonly Expr[],
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { typer } = ctx.mod
  if (callee.kind === 'error') {
    for (const arg of args) typeExpr(ctx, arg, null)
    return errorExpr(span)
  }
  const t = followNull(callee.type)
  switch (t.kind) {
    case 'fun': {
      const wanted = valueOf(expected)
      // An unqualified constructor takes its type arguments from what is expected of the result.
      if (wanted && callee.kind === 'field' && callee.access.kind === 'enum') unify(t.ret, wanted)
      const values = typeArguments(ctx, t, args, span)
      return failed(values) ? errorExpr(span) : { kind: 'call', callee, args: values, type: t.ret, span }
    }
    case 'mono': {
      const values = args.map((a) => typeExpr(ctx, a, null))
      const ret = typer.newMono()
      const params = values.map((v): FunArg => ({ name: '', opt: false, type: v.type }))
      unify(callee.type, { kind: 'fun', args: params, ret })
      return { kind: 'call', callee, args: values, type: ret, span }
    }
    case 'dynamic': {
      const values = args.map((a) => typeExpr(ctx, a, null))
      return { kind: 'call', callee, args: values, type: t.param ?? typer.std.dynamic, span }
    }
    case 'abstract': {
      const { callField, impl } = t.abstract
      if (callField && impl) {
        const all = callFields(impl, callField)
        const method = (f: ClassField): MethodAccess => abstractMethod(ctx, t.params, impl, f, callee, span)
        if (all.length > 1) return callFirst(ctx, all.map(method), args, span)
        return callMethodAccess(ctx, method(callField), args, span)
      }
      if (hasMeta(t.abstract, ':callable') || asFunction(underlyingOf(t))) {
        const below = underlyingOf(t)
        if (follow(below) !== t && hasMeta(t.abstract, ':callable')) {
          return callValue(ctx, castExpr(callee, below), args, span, expected)
        }
      }
      break
    }
    case 'param':
      for (const c of t.param.constraints) {
        if (asFunction(c)) return callValue(ctx, castExpr(callee, c), args, span, expected)
      }
      break
    case 'inst':
    case 'enum':
    case 'anon':
    case 'typedef':
    case 'lazy':
      break
    default:
      t satisfies never
  }
  for (const arg of args) typeExpr(ctx, arg, null)
  return fail(ctx, 'not-callable', `${printType(callee.type)} cannot be called`, callee.span)
}

/** `f.bind(a, _, c)`: a function of the arguments left out. */
export function typeBind(ctx: FieldContext, callee: TypedExpr, args: readonly Expr[], span: Span): TypedExpr {
  const { typer } = ctx.mod
  const fun = asFunction(callee.type)
  if (!fun) return errorExpr(span)
  if (args.length > fun.args.length) {
    return fail(ctx, 'too-many-arguments', 'Too many callback arguments', args[fun.args.length]?.span ?? span)
  }
  const before: TypedExpr[] = []
  const left: { readonly v: TVar; readonly opt: boolean; readonly rest: boolean }[] = []
  const passed: TypedExpr[] = []
  const target = bindTarget(ctx, callee, before)
  fun.args.forEach((param, i) => {
    const arg = args[i]
    if (!arg && param.opt) {
      passed.push(isPosInfos(param.type) ? posInfos(ctx, span) : nullExpr(param.type, span))
      return
    }
    if (!arg || identName(arg) === '_') {
      const type = param.opt && !isNullType(param.type) ? typer.std.nullOf(param.type) : param.type
      const v = newVar(typer, param.name || `a${i}`, type, arg?.span ?? span)
      left.push({ v, opt: param.opt, rest: param.rest ?? false })
      passed.push(localExpr(v, v.span))
      return
    }
    const value = typeArgument(ctx, param, arg)
    if (isPlain(value)) {
      passed.push(value)
      return
    }
    const v = newVar(typer, param.name || `a${i}`, param.type, arg.span)
    v.captured = true
    before.push(varExpr(ctx, v, value, arg.span))
    passed.push(localExpr(v, arg.span))
  })
  const call: TypedExpr = { kind: 'call', callee: target, args: passed, type: fun.ret, span }
  const body: TypedExpr = isVoid(fun.ret) ? call : { kind: 'return', expr: call, type: typer.std.void, span }
  const params = left.map(({ v, opt, rest }): TypedFunctionArg => ({ v, value: null, opt, rest }))
  const type: Type = {
    kind: 'fun',
    args: left.map(({ v, opt, rest }) => ({ name: v.name, opt, type: v.type, ...(rest ? { rest } : {}) })),
    ret: fun.ret,
  }
  const func = { args: params, ret: fun.ret, expr: blockExpr([body], typer.std.void, span), params: [] }
  return after(before, { kind: 'function', func, self: null, type, span })
}

/** The callee of a bound call, its object evaluated when binding. */
function bindTarget(ctx: FieldContext, callee: TypedExpr, before: TypedExpr[]): TypedExpr {
  if (callee.kind === 'field' && (callee.access.kind === 'static' || callee.access.kind === 'enum')) return callee
  const v = newVar(ctx.mod.typer, 'f', callee.type, callee.span)
  v.captured = true
  before.push(varExpr(ctx, v, callee, callee.span))
  return localExpr(v, callee.span)
}

/** Calls a known method with typed arguments (operators, iterators). */
export function callTyped(ctx: FieldContext, a: Access, args: readonly TypedExpr[], span: Span): TypedExpr {
  if (a.kind === 'error') return errorExpr(span)
  if (a.kind === 'method') {
    const fun = asFunction(a.type)
    if (!fun) return errorExpr(span)
    return finishCall(ctx, a, fillArguments(ctx, fun, args, span), fun, span)
  }
  const callee = readAccess(ctx, a)
  if (callee.kind === 'error') return callee
  const fun = asFunction(callee.type)
  if (fun) return { kind: 'call', callee, args: fillArguments(ctx, fun, args, span), type: fun.ret, span }
  const t = followNull(callee.type)
  if (t.kind === 'dynamic') return { kind: 'call', callee, args, type: ctx.mod.typer.std.dynamic, span }
  if (t.kind === 'mono') {
    const ret = ctx.mod.typer.newMono()
    unify(t, { kind: 'fun', args: args.map((v) => ({ name: '', opt: false, type: v.type })), ret })
    return { kind: 'call', callee, args, type: ret, span }
  }
  return fail(ctx, 'not-callable', `${printType(callee.type)} cannot be called`, callee.span)
}

function fillArguments(ctx: FieldContext, fun: FunType, args: readonly TypedExpr[], span: Span): TypedExpr[] {
  return fun.args.map((param, i) => {
    const arg = args[i]
    if (arg) return fitArgument(ctx, param, arg, arg.span)
    return isPosInfos(param.type) ? posInfos(ctx, span) : nullExpr(param.type, span)
  })
}
