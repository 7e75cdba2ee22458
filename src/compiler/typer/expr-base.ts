import { DiagnosticSink } from '../diagnostics/index.ts'
import type { Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { childScope, newVar } from './context.ts'
import type { FieldContext } from './context.ts'
import { errorType, follow, isVoid } from './follow.ts'
import type { TConst, TypedExpr, TVar } from './typed-ast.ts'
import type { ModuleType, Type } from './types.ts'

/*
 * What every file of the expression typer needs: making nodes, reporting, scopes, trials.
 *
 * The expected type of an expression, everywhere in the typer:
 * - `null`: a value is wanted, nothing is known of its type;
 * - `Void`: the value is thrown away (a statement), so nothing is unified with it;
 * - anything else: pushed down for inference; the caller unifies the result with it.
 */

/** Types an expression; the files of the expression typer meet here, so none imports the other in a circle. */
export function typeExpr(ctx: FieldContext, e: Expr, expected: Type | null): TypedExpr {
  return ctx.mod.typer.expressions.typeExpr(ctx, e, expected)
}

/** Types a statement: its value is thrown away. */
export function typeStatement(ctx: FieldContext, e: Expr): TypedExpr {
  return typeExpr(ctx, e, ctx.mod.typer.std.void)
}

/** Whether an expected type says that the value is thrown away. */
export function isStatement(expected: Type | null): boolean {
  return expected !== null && isVoid(expected)
}

/** The expected type where a value is wanted: Void becomes null. */
export function valueOf(expected: Type | null): Type | null {
  return isStatement(expected) ? null : expected
}

/** Reports an error and gives the node that stands for what failed. */
export function fail(ctx: FieldContext, code: string, message: string, span: Span, hint?: string): TypedExpr {
  ctx.mod.typer.sink.error(`type/${code}`, message, span, hint)
  return errorExpr(span)
}

export function errorExpr(span: Span): TypedExpr {
  return { kind: 'error', type: errorType, span }
}

export function constExpr(value: TConst, type: Type, span: Span): TypedExpr {
  return { kind: 'const', value, type, span }
}
export function intExpr(ctx: FieldContext, value: number, span: Span): TypedExpr {
  return constExpr({ kind: 'int', value }, ctx.mod.typer.std.int, span)
}
export function boolExpr(ctx: FieldContext, value: boolean, span: Span): TypedExpr {
  return constExpr({ kind: 'bool', value }, ctx.mod.typer.std.bool, span)
}
export function stringExpr(ctx: FieldContext, value: string, span: Span): TypedExpr {
  return constExpr({ kind: 'string', value }, ctx.mod.typer.std.string, span)
}
export function nullExpr(type: Type, span: Span): TypedExpr {
  return constExpr({ kind: 'null' }, type, span)
}
/** Nothing, as a statement. */
export function emptyExpr(ctx: FieldContext, span: Span): TypedExpr {
  return { kind: 'block', exprs: [], type: ctx.mod.typer.std.void, span }
}
export function localExpr(v: TVar, span: Span): TypedExpr {
  return { kind: 'local', v, type: v.type, span }
}
export function varExpr(ctx: FieldContext, v: TVar, init: TypedExpr | null, span: Span): TypedExpr {
  return { kind: 'var', v, init, type: ctx.mod.typer.std.void, span }
}
export function blockExpr(exprs: readonly TypedExpr[], type: Type, span: Span): TypedExpr {
  return { kind: 'block', exprs, type, span }
}
/** The same value seen as another type. */
export function castExpr(expr: TypedExpr, type: Type, span: Span = expr.span): TypedExpr {
  return { kind: 'cast', expr, checked: false, type, span }
}

/** The type expression of a declaration, with the type `Class<T>` or `Enum<T>`. */
export function typeValue(ctx: FieldContext, of: ModuleType, span: Span): TypedExpr {
  return { kind: 'typeExpr', of, type: typeValueType(ctx, of), span }
}

function typeValueType(ctx: FieldContext, of: ModuleType): Type {
  const { std } = ctx.mod.typer
  const unknowns = (d: { readonly params: readonly unknown[] }): Type[] => d.params.map(() => ctx.mod.typer.newMono())
  switch (of.kind) {
    case 'class':
      return std.classOf({ kind: 'inst', cls: of, params: unknowns(of) })
    case 'enumDecl':
      return std.enumOf({ kind: 'enum', enum: of, params: unknowns(of) })
    case 'abstractDecl':
      return std.named('Class', [{ kind: 'abstract', abstract: of, params: unknowns(of) }])
    case 'typedefDecl':
      return std.dynamic
  }
  of satisfies never
}

/** Runs with a fresh innermost block of names. */
export function withScope<T>(ctx: FieldContext, f: () => T): T {
  const saved = ctx.locals
  ctx.locals = childScope(saved)
  try {
    return f()
  } finally {
    ctx.locals = saved
  }
}

/** A trial: a context whose diagnostics go to a sink of its own, to be kept or forgotten. */
export function trialContext(ctx: FieldContext): { readonly ctx: FieldContext; readonly sink: DiagnosticSink } {
  const sink = new DiagnosticSink()
  const typer = Object.create(ctx.mod.typer, { sink: { value: sink } }) as typeof ctx.mod.typer
  const mod = Object.create(ctx.mod, { typer: { value: typer } }) as typeof ctx.mod
  return { ctx: { ...ctx, mod, locals: childScope(ctx.locals), pending: [] }, sink }
}

/** Keeps what a trial said and queued. */
export function keepTrial(
  ctx: FieldContext,
  trial: { readonly ctx: FieldContext; readonly sink: DiagnosticSink },
): void {
  for (const d of trial.sink.all) ctx.mod.typer.sink.report(d)
  ctx.pending.push(...trial.ctx.pending)
}

/** Without the parentheses and metadata around it. */
export function skipParens(e: Expr): Expr {
  let at = e
  while (at.kind === 'parenthesis' || at.kind === 'meta') at = at.expr
  return at
}

/** The name, where the expression is a plain identifier. */
export function identName(e: Expr): string | null {
  return e.kind === 'const' && e.value.kind === 'ident' ? e.value.name : null
}

/** An identifier node, for rewriting syntax. */
export function identExpr(name: string, span: Span): Expr {
  return { kind: 'const', value: { kind: 'ident', name }, span }
}

export function isNullConst(e: TypedExpr): boolean {
  return e.kind === 'const' && e.value.kind === 'null'
}

/** Whether evaluating it twice can't be seen (and costs nothing). */
export function isPlain(e: TypedExpr): boolean {
  switch (e.kind) {
    case 'const':
    case 'typeExpr':
      return true
    case 'local':
      return !e.v.assigned && !e.v.captured
    case 'cast':
      return !e.checked && isPlain(e.expr)
    default:
      return false
  }
}

/**
 * An expression that may be used several times: itself where that can't be seen, else a temporary whose declaration
 * is added to `before`.
 */
export function reusable(ctx: FieldContext, e: TypedExpr, name: string, before: TypedExpr[]): TypedExpr {
  if (isPlain(e) || (e.kind === 'const' && e.value.kind === 'this')) return e
  const v = newVar(ctx.mod.typer, name, e.type, e.span)
  before.push(varExpr(ctx, v, e, e.span))
  return localExpr(v, e.span)
}

/** `e` after the statements `before` (itself where there are none). */
export function after(before: readonly TypedExpr[], e: TypedExpr): TypedExpr {
  return before.length === 0 ? e : blockExpr([...before, e], e.type, e.span)
}

export function isUnbound(t: Type): boolean {
  return follow(t).kind === 'mono'
}
