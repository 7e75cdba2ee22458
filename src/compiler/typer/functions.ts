import type { Expr, Func, FunctionArg } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { castSources, unifyInto } from './abstract-cast.ts'
import { checkAssigned } from './check-assigned.ts'
import { constantOf } from './constant.ts'
import { childScope, declareVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  blockExpr,
  emptyExpr,
  errorExpr,
  fail,
  isNullConst,
  isStatement,
  localExpr,
  skipParens,
  typeExpr,
  typeStatement,
  valueOf,
  varExpr,
} from './expr-base.ts'
import { asFunction, follow, followNull, isDynamic, isNullType, isVoid } from './follow.ts'
import { printType } from './print-type.ts'
import { forEachChild } from './typed-children.ts'
import type { TypedExpr, TypedFunction, TypedFunctionArg } from './typed-ast.ts'
import { argumentType } from './field-build.ts'
import { declareTypeParameters, makeNull, typeOfComplex } from './typeload.ts'
import type { ClassField, FunArg, FunType, Type, TypeParameter } from './types.ts'
import { sameType, unify } from './unify.ts'

/*
 * Functions: bodies of methods, closures, arrow functions, local functions; `return`.
 */

/** The body of a method; see ExpressionTyper. */
export function typeFunctionBody(ctx: FieldContext, func: Func, funType: FunType, field: ClassField): TypedFunction {
  const inner: FieldContext = ctx
  inner.returnType = funType.ret
  const args = declareArguments(inner, func.args, funType.args)
  const body = func.expr
  const expr = body ? typeStatement(inner, body) : emptyExpr(ctx, field.span)
  closeReturn(inner, funType.ret, expr)
  runPending(inner)
  checkAssigned(inner, expr)
  return { args, ret: funType.ret, expr, params: [] }
}

/** The initial value of a field. */
export function typeFieldInit(ctx: FieldContext, e: Expr, expected: Type | null): TypedExpr {
  const value = typeExpr(ctx, e, valueOf(expected))
  const fitted = expected ? unifyInto(ctx, value, expected, e.span) : value
  if (!expected && fitted.kind !== 'error' && isVoid(fitted.type)) {
    return fail(ctx, 'void-variable', 'Fields of type Void are not allowed', e.span)
  }
  runPending(ctx)
  return fitted
}

/** Finishes what had to wait for the whole body. */
export function runPending(ctx: FieldContext): void {
  for (let next = ctx.pending.shift(); next; next = ctx.pending.shift()) next()
}

function declareArguments(
  ctx: FieldContext,
  args: readonly FunctionArg[],
  types: readonly FunArg[],
): TypedFunctionArg[] {
  return args.map((a, i): TypedFunctionArg => {
    const type = types[i]?.type ?? ctx.mod.typer.std.dynamic
    const value = a.value ? defaultValue(ctx, a, a.value, type) : null
    // Any number of arguments may be thrown away.
    if (a.name !== '_' && ctx.locals.vars.has(a.name)) {
      fail(ctx, 'duplicate-argument', `Duplicate argument name: ${a.name}`, a.nameSpan)
    }
    if (a.rest && i < args.length - 1) {
      fail(ctx, 'rest-position', 'Rest should only be used for the last function argument', a.nameSpan)
    }
    const v = declareVar(ctx, a.name, type, a.nameSpan)
    return { v, value, opt: a.opt || a.value !== null, rest: a.rest }
  })
}

/** A default, which must be constant; `null` is none. */
function defaultValue(ctx: FieldContext, a: FunctionArg, e: Expr, type: Type): TypedExpr | null {
  const saved = ctx.locals
  ctx.locals = childScope(null, saved.depth)
  const typed = typeExpr(ctx, e, valueOf(type))
  ctx.locals = saved
  if (typed.kind === 'error') return null
  if (isNullConst(typed)) return null
  const value = unifyInto(ctx, typed, type, e.span)
  if (value.kind === 'error') return null
  const c = constantOf(value)
  if (c) return { kind: 'const', value: c, type: value.type, span: value.span }
  if (value.kind === 'field' && value.access.kind === 'enum') return value
  // A static that nobody can assign; what it holds may come to a constant.
  if (value.kind === 'field' && value.access.kind === 'static') {
    const { field } = value.access
    if (field.kind.kind === 'method' || field.isFinal || field.kind.read.kind === 'inline') return value
  }
  fail(ctx, 'default-constant', 'Parameter default value should be constant', a.value?.span ?? a.nameSpan)
  return null
}

/** After the body: a result nobody gave is Void; a wanted one must be given on every path. */
function closeReturn(ctx: FieldContext, ret: Type, body: TypedExpr): void {
  const hasValue = returnsValue(body)
  if (!hasValue) {
    if (follow(ret).kind === 'mono') {
      unify(ret, ctx.mod.typer.std.void)
      return
    }
    if (isVoid(ret) || isDynamic(ret)) return
  } else if (isVoid(ret)) return
  if (terminates(body) || containsError(body)) return
  fail(ctx, 'missing-return', `Missing return: ${printType(ret)}`, openEnd(body).span)
}

/** The innermost expression at whose end control leaves the body without a result. */
function openEnd(e: TypedExpr): TypedExpr {
  const open = lastExprs(e).find((x) => !terminates(x))
  return open ? openEnd(open) : e
}

function lastExprs(e: TypedExpr): readonly TypedExpr[] {
  switch (e.kind) {
    case 'block':
      return e.exprs.slice(-1)
    case 'if':
      return e.else ? [e.then, e.else] : []
    case 'match':
      return e.bodies
    case 'try':
      return [e.expr, ...e.catches.map((c) => c.expr)]
    default:
      return []
  }
}

function containsError(e: TypedExpr): boolean {
  let found = false
  const visit = (x: TypedExpr): void => {
    if (x.kind === 'error') found = true
    else if (!found) forEachChild(x, visit)
  }
  visit(e)
  return found
}

/** Whether a `return e` stands in a body (not in functions inside it). */
function returnsValue(e: TypedExpr): boolean {
  let found = false
  const visit = (x: TypedExpr): void => {
    if (x.kind === 'return' && x.expr) found = true
    else if (x.kind !== 'function' && !found) forEachChild(x, visit)
  }
  visit(e)
  return found
}

/** Whether control never gets behind an expression. */
export function terminates(e: TypedExpr): boolean {
  switch (e.kind) {
    case 'return':
    case 'throw':
      return true
    case 'block':
      return e.exprs.some(terminates)
    case 'if':
      return terminates(e.cond) || (e.else !== null && terminates(e.then) && terminates(e.else))
    case 'match':
      return e.isOpen !== true && e.bodies.length > 0 && e.bodies.every(terminates)
    case 'try':
      return terminates(e.expr) && e.catches.every((c) => terminates(c.expr))
    case 'while':
      return (e.doWhile && terminates(e.body)) || (isTrue(e.cond) && !hasBreak(e.body))
    case 'forRange': {
      // A loop between constants runs at least once.
      const [from, to] = [constantOf(e.min), constantOf(e.max)]
      if (from?.kind !== 'int' || to?.kind !== 'int' || from.value >= to.value) return false
      return terminates(e.body) && !hasBreak(e.body, true)
    }
    case 'meta':
    case 'cast':
      return terminates(e.expr)
    case 'var':
      return e.init !== null && terminates(e.init)
    case 'function':
      return false
    default:
      return false
  }
}

function isTrue(e: TypedExpr): boolean {
  return e.kind === 'const' && e.value.kind === 'bool' && e.value.value
}

function hasBreak(e: TypedExpr, orContinue = false): boolean {
  let found = false
  const visit = (x: TypedExpr): void => {
    if (x.kind === 'break' || (orContinue && x.kind === 'continue')) found = true
    else if (!found && x.kind !== 'function' && x.kind !== 'while' && x.kind !== 'forRange' && x.kind !== 'forArray') {
      forEachChild(x, visit)
    }
  }
  visit(e)
  return found
}

// ---------------------------------------------------------------- local functions

type FunctionSyntax = Expr & { readonly kind: 'function' }

/** `function(x) ...`, `x -> ...`, `function f(x) ...`. */
export function typeLocalFunction(ctx: FieldContext, e: FunctionSyntax, expected: Type | null): TypedExpr {
  const { typer } = ctx.mod
  const { func, functionKind } = e
  const declared =
    func.params.length > 0
      ? declareTypeParameters(ctx, functionKind.kind === 'named' ? functionKind.name : '', func.params)
      : { params: [] as TypeParameter[], scope: { mod: ctx.mod, typeParams: ctx.typeParams } }
  const wanted = expectedFunction(ctx, valueOf(expected), func.args.length)
  // What only Dynamic code will call is called with anything.
  const anything = expected !== null && isDynamic(expected)
  const args = func.args.map((a, i): FunArg => {
    const arg = argumentType(declared.scope, a, null, () => (anything ? typer.std.dynamic : typer.newMono()))
    const hint = wanted?.args[i]
    if (!a.type && hint && follow(arg.type).kind === 'mono') unify(hint.type, arg.type)
    return a.type || !hint || a.value !== null ? arg : takeNull(ctx, a, arg, hint.type)
  })
  // A result that is wanted as Dynamic goes out as it is, whatever the branches have in common.
  const open = wanted !== null && isDynamic(wanted.ret) ? typer.std.dynamic : typer.newMono()
  const ret = func.ret ? typeOfComplex(declared.scope, func.ret) : open
  if (wanted && !func.ret && !isVoid(wanted.ret)) unify(wanted.ret, ret)
  const type: FunType = { kind: 'fun', args, ret }
  const isArrow = functionKind.kind === 'arrow'
  const self = functionKind.kind === 'named' ? declareVar(ctx, functionKind.name, type, functionKind.nameSpan) : null
  if (self && declared.params.length > 0) self.params = declared.params
  const inner: FieldContext = {
    ...ctx,
    typeParams: declared.scope.typeParams,
    locals: childScope(ctx.locals, ctx.locals.depth + 1),
    returnType: ret,
    inLoop: false,
  }
  const typedArgs = declareArguments(inner, func.args, args).map((a, i) => {
    const hint = wanted?.args[i]
    return hint && !func.args[i]?.type && isDynamic(hint.type) ? { ...a, loose: true } : a
  })
  const body = func.expr
  const discards = wanted !== null && isVoid(wanted.ret)
  const expr = !body
    ? emptyExpr(ctx, e.span)
    : isArrow
      ? arrowBody(inner, body, func.ret === null && discards ? 'discard' : 'value', ret)
      : typeStatement(inner, body)
  closeReturn(inner, ret, expr)
  const node: TypedExpr = {
    kind: 'function',
    func: { args: typedArgs, ret, expr, params: declared.params },
    self,
    type,
    span: e.span,
  }
  if (!self) return node
  const declaration = varExpr(ctx, self, node, e.span)
  if (isStatement(expected)) return declaration
  return blockExpr([declaration, localExpr(self, e.span)], type, e.span)
}

/** `?x` of a closure whose expected argument is known: nullable once. */
function takeNull(ctx: FieldContext, a: FunctionArg, arg: FunArg, hint: Type): FunArg {
  if (!a.opt) return arg
  return { ...arg, type: isNullType(hint) ? hint : makeNull(ctx, hint) }
}

/** The function type expected of a closure with that many arguments, or null. */
function expectedFunction(ctx: FieldContext, expected: Type | null, count: number, depth = 0): FunType | null {
  if (!expected || depth > 20) return null
  const t = followNull(expected)
  if (t.kind === 'fun') return t.args.length === count ? t : null
  if (t.kind === 'mono') {
    for (const c of t.constraints) {
      const f = asFunction(c)
      if (f && f.args.length === count) return f
    }
    return null
  }
  if (t.kind === 'abstract' && !t.abstract.isCore) {
    const fits = castSources(ctx, t)
      .map((source) => expectedFunction(ctx, source, count, depth + 1))
      .filter((f) => f !== null)
    const [first] = fits
    if (!first || fits.length === 1) return first ?? null
    // Several function types that take the same: what is given back decides between them later.
    const isSame = (f: FunType): boolean =>
      f.args.every((a, i) => sameType(a.type, first.args[i]?.type ?? ctx.mod.typer.std.void))
    return fits.every(isSame) ? { ...first, ret: ctx.mod.typer.newMono() } : null
  }
  return null
}

/** The body of an arrow function: an expression that is its result. */
function arrowBody(ctx: FieldContext, body: Expr, use: 'value' | 'discard', ret: Type): TypedExpr {
  const { std } = ctx.mod.typer
  const at = skipParens(body)
  if (at.kind === 'block' && at.exprs.length === 0) return emptyExpr(ctx, body.span)
  // Where no result is wanted none is made: branches of different types are fine then.
  if (use === 'discard' && follow(ret).kind === 'mono') unify(ret, std.void)
  if (isVoid(ret)) return typeStatement(ctx, body)
  const e = typeExpr(ctx, body, follow(ret).kind === 'mono' ? null : ret)
  if (e.kind === 'error' || isVoid(e.type)) {
    if (e.kind !== 'error' && follow(ret).kind !== 'mono') {
      if (!terminates(e)) unifyInto(ctx, e, ret, body.span)
    } else if (e.kind !== 'error') unify(ret, std.void)
    return e
  }
  if (e.kind === 'throw' || e.kind === 'return') return e
  const fitted = unifyInto(ctx, e, ret, body.span)
  return { kind: 'return', expr: fitted, type: std.void, span: body.span }
}

// ---------------------------------------------------------------- return

/** `return` and `return e`. */
export function typeReturn(ctx: FieldContext, e: Expr | null, span: Span, expected: Type | null): TypedExpr {
  const { typer } = ctx.mod
  const { std } = typer
  const type = isStatement(expected) ? std.void : typer.newMono()
  const ret = ctx.returnType
  if (!ret) {
    if (e) typeExpr(ctx, e, null)
    return fail(ctx, 'return-outside', 'Return outside function', span)
  }
  if (!e) {
    if (isVoid(ret)) return { kind: 'return', expr: null, type, span }
    if (unify(std.void, ret)) return fail(ctx, 'mismatch', `Void should be ${printType(ret)}`, span)
    return { kind: 'return', expr: null, type, span }
  }
  const value = typeExpr(ctx, e, isVoid(ret) || follow(ret).kind === 'mono' ? null : ret)
  if (value.kind === 'error') return { kind: 'return', expr: value, type, span }
  if (isVoid(value.type)) {
    const stop: TypedExpr = { kind: 'return', expr: null, type, span }
    if (!isVoid(ret) && unify(std.void, ret) !== null) {
      return fail(ctx, 'mismatch', `Void should be ${printType(ret)}`, span)
    }
    return blockExpr([value, stop], type, span)
  }
  if (isVoid(ret)) {
    if (value.kind === 'throw') return value
    if (isNullConst(value)) return fail(ctx, 'return-null', 'Cannot return `null` from Void-function', span)
    return fail(ctx, 'mismatch', `${printType(value.type)} should be Void`, span)
  }
  const fitted = unifyInto(ctx, value, ret, span)
  return fitted.kind === 'error' ? errorExpr(span) : { kind: 'return', expr: fitted, type, span }
}
