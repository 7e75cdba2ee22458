import type { Catch, ComplexType, Expr, Var } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { unifyInto } from './abstract-cast.ts'
import { caughtName, declareVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  blockExpr,
  castExpr,
  emptyExpr,
  errorExpr,
  fail,
  isStatement,
  typeExpr,
  typeStatement,
  valueOf,
  varExpr,
  withScope,
} from './expr-base.ts'
import { structureField } from './field-access.ts'
import { runPending } from './functions.ts'
import { errorType, follow, followNull, isDynamic, isVoid, underlyingOf } from './follow.ts'
import { followTypedef } from './imports.ts'
import { asBool } from './operators.ts'
import { printType } from './print-type.ts'
import type { TypedCatch, TypedExpr, TVar } from './typed-ast.ts'
import { resolveTypePath, typeOfComplex } from './typeload.ts'
import type { ClassField, ModuleType, Type } from './types.ts'
import { canUnify, sameType } from './unify.ts'
import { lastSpanOf, unifyMin } from './unify-min.ts'

/*
 * Statements and control flow: variables, blocks, branches, exceptions; casts and type tests.
 */

/** `{ a; b; c }`: the value is the last expression's. */
export function typeBlock(ctx: FieldContext, exprs: readonly Expr[], span: Span, expected: Type | null): TypedExpr {
  if (exprs.length === 0) return emptyExpr(ctx, span)
  return withScope(ctx, () => {
    const merged = exprs.flatMap(mergedBlock)
    const last = merged.length - 1
    const typed = merged.map((e, i) => (i === last ? typeExpr(ctx, e, expected) : typeStatement(ctx, e)))
    const value = typed[last] as TypedExpr
    return blockExpr(typed, isStatement(expected) ? ctx.mod.typer.std.void : value.type, span)
  })
}

/** `@:mergeBlock { ... }`: its variables are the surrounding block's. */
function mergedBlock(e: Expr): readonly Expr[] {
  if (e.kind !== 'meta' || e.meta.name !== ':mergeBlock' || e.expr.kind !== 'block') return [e]
  return e.expr.exprs.flatMap(mergedBlock)
}

/** `var a = 1, b:T;` and `final`. */
export function typeVars(ctx: FieldContext, vars: readonly Var[], span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  const typed = vars.map((v) => (v.isStatic ? typeStaticLocal(ctx, v, span) : typeVar(ctx, v, span)))
  const only = typed[0]
  return typed.length === 1 && only ? only : blockExpr(typed, std.void, span)
}

function typeVar(ctx: FieldContext, v: Var, span: Span): TypedExpr {
  const { typer } = ctx.mod
  const declared = v.type ? typeOfComplex(ctx, v.type) : null
  if (declared && isVoid(declared)) fail(ctx, 'void-variable', 'Variables of type Void are not allowed', v.nameSpan)
  if (!v.expr) {
    if (v.isFinal) fail(ctx, 'final-value', 'Final variable must be initialized', v.nameSpan)
    return varExpr(ctx, declareVar(ctx, v.name, declared ?? typer.newMono(), v.nameSpan, v.isFinal), null, span)
  }
  const value = typeExpr(ctx, v.expr, declared ? valueOf(declared) : null)
  if (declared) {
    const init = unifyInto(ctx, value, declared, span)
    return varExpr(ctx, declareVar(ctx, v.name, declared, v.nameSpan, v.isFinal), init, span)
  }
  let { type } = value
  if (value.kind !== 'error' && isVoid(type)) {
    fail(ctx, 'void-variable', 'Variables of type Void are not allowed', v.nameSpan)
    type = typer.std.dynamic
  }
  return varExpr(ctx, declareVar(ctx, v.name, type, v.nameSpan, v.isFinal), value, span)
}

/** `static var x = e;` in a function: a static field under a name nobody else can write. */
function typeStaticLocal(ctx: FieldContext, v: Var, span: Span): TypedExpr {
  const { typer } = ctx.mod
  const { cls } = ctx
  const declared = v.type ? typeOfComplex(ctx, v.type) : null
  if (!cls) return fail(ctx, 'static-local', 'Static variables are not allowed here', span)
  if (!v.expr && v.isFinal) fail(ctx, 'final-value', 'Final variable must be initialized', v.nameSpan)
  const saved = ctx.locals
  ctx.locals = { parent: null, vars: staticNames(saved), depth: 0 }
  const value = v.expr ? typeExpr({ ...ctx, isStatic: true, thisVar: null }, v.expr, declared) : null
  ctx.locals = saved
  const init = value && declared ? unifyInto(ctx, value, declared, span) : value
  runPending(ctx)
  const type = declared ?? init?.type ?? typer.newMono()
  let name = `${ctx.fieldName}_${v.name}`
  while (cls.statics.has(name)) name += '_'
  const base = structureField(name, type, v.nameSpan)
  const field: ClassField = {
    ...base,
    isStatic: true,
    isPublic: false,
    isFinal: v.isFinal,
    kind: {
      kind: 'var',
      read: { kind: 'normal' },
      write: v.isFinal ? { kind: 'never' } : { kind: 'normal' },
      isPhysical: true,
    },
    body: init ? { typed: () => ({ expr: init, func: null }), syntax: v.expr } : null,
  }
  cls.statics.set(name, field)
  declareVar(ctx, v.name, type, v.nameSpan, v.isFinal).staticOf = { cls, field }
  return emptyExpr(ctx, span)
}

/** The static variables in scope: the only local names the value of another one may use. */
function staticNames(scope: FieldContext['locals']): Map<string, TVar> {
  const out = new Map<string, TVar>()
  for (let s: FieldContext['locals'] | null = scope; s; s = s.parent) {
    for (const [name, v] of s.vars) if (v.staticOf && !out.has(name)) out.set(name, v)
  }
  return out
}

/** `if (c) a else b` and `c ? a : b`. */
export function typeIf(
  ctx: FieldContext,
  condSyntax: Expr,
  thenSyntax: Expr,
  elseSyntax: Expr | null,
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { std } = ctx.mod.typer
  const cond = asBool(ctx, typeExpr(ctx, condSyntax, std.bool))
  if (!elseSyntax) {
    const then = withScope(ctx, () => typeStatement(ctx, thenSyntax))
    return { kind: 'if', cond, then, else: null, type: std.void, span }
  }
  const then = withScope(ctx, () => typeExpr(ctx, thenSyntax, expected))
  const otherwise = withScope(ctx, () => typeExpr(ctx, elseSyntax, expected))
  if (isStatement(expected)) return { kind: 'if', cond, then, else: otherwise, type: std.void, span }
  const { values, type } = fitBranches(ctx, [then, otherwise], expected)
  return { kind: 'if', cond, then: values[0] ?? then, else: values[1] ?? otherwise, type, span }
}

/** Branches made fit for what is expected, or for what they have in common. */
export function fitBranches(
  ctx: FieldContext,
  branches: readonly TypedExpr[],
  expected: Type | null,
): { readonly values: readonly TypedExpr[]; readonly type: Type } {
  const wanted = valueOf(expected)
  if (wanted && follow(wanted).kind !== 'mono') {
    const values = branches.map((b) => unifyInto(ctx, b, wanted, lastSpanOf(b)))
    return { values, type: wanted }
  }
  const type = unifyMin(ctx, branches)
  return { values: branches, type }
}

/** `try e catch (x:T) ...`. */
export function typeTry(
  ctx: FieldContext,
  body: Expr,
  catches: readonly Catch[],
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { std } = ctx.mod.typer
  const expr = withScope(ctx, () => typeExpr(ctx, body, expected))
  const seen: Type[] = []
  const typed = catches.map((c) =>
    withScope(ctx, (): TypedCatch => {
      const type = c.type ? typeOfComplex(ctx, c.type) : std.named('haxe.Exception', [])
      checkCatch(ctx, c, type, seen)
      const v = declareVar(ctx, c.name, type, c.nameSpan)
      ctx.locals.vars.set(caughtName, v)
      return { v, expr: typeExpr(ctx, c.expr, expected) }
    }),
  )
  if (isStatement(expected)) return { kind: 'try', expr, catches: typed, type: std.void, span }
  const { values, type } = fitBranches(ctx, [expr, ...typed.map((c) => c.expr)], expected)
  const fitted = typed.map((c, i): TypedCatch => ({ v: c.v, expr: values[i + 1] ?? c.expr }))
  return { kind: 'try', expr: values[0] ?? expr, catches: fitted, type, span }
}

function checkCatch(ctx: FieldContext, c: Catch, type: Type, seen: Type[]): void {
  const t = follow(type)
  const at = c.type?.span ?? c.nameSpan
  if (t.kind === 'param') fail(ctx, 'catch-type', 'Catching of type parameters is not allowed', at)
  else if (t.kind === 'fun' || t.kind === 'anon')
    fail(ctx, 'catch-type', 'Catch type must be a class, an enum or Dynamic', at)
  else if (t.kind === 'inst' && t.params.some((p) => !isDynamic(p) && follow(p).kind !== 'mono')) {
    fail(ctx, 'catch-type', 'Catch class parameter must be Dynamic', at)
  }
  if (t === errorType) return
  if (seen.some((s) => isDynamic(s) || sameType(s, type) || (t.kind === 'inst' && canUnify(type, s)))) {
    fail(ctx, 'unreachable-catch', 'This block is unreachable', c.expr.span)
  }
  seen.push(type)
}

/** `throw e`. */
export function typeThrow(ctx: FieldContext, e: Expr, span: Span, expected: Type | null): TypedExpr {
  const { typer } = ctx.mod
  const expr = typeExpr(ctx, e, null)
  if (expr.kind !== 'error' && isVoid(expr.type)) return fail(ctx, 'void-value', 'Cannot throw Void', e.span)
  return { kind: 'throw', expr, type: isStatement(expected) ? typer.std.void : typer.newMono(), span }
}

/** `cast e` and `cast(e, T)`. */
export function typeCast(
  ctx: FieldContext,
  e: Expr,
  typeSyntax: ComplexType | null,
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { typer } = ctx.mod
  if (!typeSyntax) {
    const expr = typeExpr(ctx, e, null)
    if (expr.kind === 'error') return errorExpr(span)
    return { kind: 'cast', expr, checked: false, type: valueOf(expected) ?? typer.newMono(), span }
  }
  const type = typeOfComplex(ctx, typeSyntax)
  const expr = typeExpr(ctx, e, null)
  if (expr.kind === 'error') return errorExpr(span)
  const problem = castProblem(type)
  if (problem) return fail(ctx, 'cast-type', problem, typeSyntax.span)
  if (isDynamic(type)) return castExpr(expr, type, span)
  return { kind: 'cast', expr, checked: true, type, span }
}

/** Why a type can't be tested at run time, or null. */
function castProblem(type: Type, depth = 0): string | null {
  const t = followNull(type)
  if (depth > 20) return null
  switch (t.kind) {
    case 'inst':
    case 'enum':
      return t.params.every((p) => isDynamic(p) || follow(p).kind === 'mono')
        ? null
        : 'Cast type parameters must be Dynamic'
    case 'abstract':
      return t.abstract.isCore ? null : castProblem(underlyingOf(t), depth + 1)
    case 'dynamic':
      return null
    case 'param':
      return "Can't cast to a type parameter"
    default:
      return 'Cast type must be a class or an enum'
  }
}

/** `e is T`. */
export function typeIs(ctx: FieldContext, e: Expr, typeSyntax: ComplexType, span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  const expr = typeExpr(ctx, e, null)
  if (typeSyntax.kind !== 'path') {
    return fail(ctx, 'is-type', 'Unsupported type for `is` operator', typeSyntax.span)
  }
  const { path } = typeSyntax
  if (path.params.length > 0) {
    return fail(ctx, 'is-type', 'Type parameters are not supported for the `is` operator', typeSyntax.span)
  }
  if (path.pack.length === 0 && path.sub === null && ctx.typeParams.has(path.name)) {
    return fail(ctx, 'is-type', 'Unsupported type for `is` operator', typeSyntax.span)
  }
  const decl = resolveTypePath(ctx, path)
  if (!decl || expr.kind === 'error') return errorExpr(span)
  const of = followTypedef(decl)
  if (of.kind === 'typedefDecl' || (of.kind === 'abstractDecl' && !of.isCore)) {
    const below = testedBelow(of)
    if (below) return { kind: 'is', expr, of: below, type: std.bool, span }
    return fail(ctx, 'is-type', 'Unsupported type for `is` operator', typeSyntax.span)
  }
  return { kind: 'is', expr, of, type: std.bool, span }
}

/** What an abstract is at run time, where that can be tested. */
function testedBelow(of: ModuleType): ModuleType | null {
  if (of.kind !== 'abstractDecl') return null
  let t = followNull(of.underlying)
  for (let i = 0; i < 20 && t.kind === 'abstract' && !t.abstract.isCore; i++) t = followNull(t.abstract.underlying)
  if (t.kind === 'inst') return t.cls
  if (t.kind === 'enum') return t.enum
  return t.kind === 'abstract' ? t.abstract : null
}

/** `(e : T)`. */
export function typeCheckType(ctx: FieldContext, e: Expr, typeSyntax: ComplexType, span: Span): TypedExpr {
  const type = typeOfComplex(ctx, typeSyntax)
  const value = typeExpr(ctx, e, valueOf(type))
  if (value.kind === 'error') return errorExpr(span)
  const fitted = unifyInto(ctx, value, type, span)
  if (fitted.kind === 'error') return fitted
  return fitted.type === type ? fitted : castExpr(fitted, type, span)
}

/** What `$type(e)` says. */
export function typeInspect(ctx: FieldContext, e: Expr, span: Span, expected: Type | null): TypedExpr {
  const value = typeExpr(ctx, e, valueOf(expected))
  if (value.kind !== 'error') ctx.mod.typer.sink.warning('type/inspect', printType(value.type), e.span)
  return value.kind === 'error' ? errorExpr(span) : value
}
