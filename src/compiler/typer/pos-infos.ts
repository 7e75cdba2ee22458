import type { Span } from '../source/index.ts'
import type { Expr } from '../parser/ast.ts'
import type { FieldContext } from './context.ts'
import { shownText } from './abstract-op.ts'
import { accessStatic } from './field-access.ts'
import { fail, intExpr, stringExpr, typeExpr } from './expr-base.ts'
import { isNullAbstract, pathOf } from './follow.ts'
import { lineOf } from './lines.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { Type } from './types.ts'

/*
 * Where a call stands: `trace`, and optional `haxe.PosInfos` arguments.
 */

/** Whether a type is `haxe.PosInfos` (or `Null` of it). */
export function isPosInfos(type: Type): boolean {
  let t = type
  for (let i = 0; i < 100; i++) {
    if (t.kind === 'mono' && t.bound) t = t.bound
    else if (t.kind === 'lazy') t = t.force()
    else if (t.kind === 'abstract' && isNullAbstract(t.abstract) && t.params[0]) t = t.params[0]
    else if (t.kind === 'typedef') {
      if (pathOf(t.def) === 'haxe.PosInfos') return true
      t = t.def.type
    } else return false
  }
  return false
}

/** The file of the module as messages at run time name it: from its class path on. */
function fileName(ctx: FieldContext): string {
  const { file } = ctx.mod.module
  const named = ctx.mod.typer.host.positionName?.(file)
  if (named !== undefined) return named
  const base = file.slice(file.lastIndexOf('/') + 1)
  return [...ctx.mod.pack, base].join('/')
}

/** `{fileName, lineNumber, className, methodName}` of a place. */
export function posInfos(ctx: FieldContext, span: Span, custom: readonly TypedExpr[] = []): TypedExpr {
  const { std } = ctx.mod.typer
  const fields = [
    { name: 'fileName', expr: stringExpr(ctx, fileName(ctx), span) },
    { name: 'lineNumber', expr: intExpr(ctx, lineOf(ctx.mod.typer, span), span) },
    { name: 'className', expr: stringExpr(ctx, ctx.cls ? pathOf(ctx.cls) : '', span) },
    { name: 'methodName', expr: stringExpr(ctx, ctx.fieldName, span) },
  ]
  if (custom.length > 0) {
    const type = std.arrayOf(std.dynamic)
    fields.push({ name: 'customParams', expr: { kind: 'arrayDecl', values: custom, type, span } })
  }
  return { kind: 'objectDecl', fields, type: std.named('haxe.PosInfos', []), span }
}

/** `trace(v, ...)`: `haxe.Log.trace(v, infos)`. */
export function typeTrace(ctx: FieldContext, args: readonly Expr[], span: Span): TypedExpr {
  const { typer } = ctx.mod
  const first = args[0]
  if (!first) return fail(ctx, 'too-few-arguments', 'Too few arguments', span)
  const values = args.map((a) => {
    const e = typeExpr(ctx, a, typer.std.dynamic)
    return e.kind === 'error' ? e : (shownText(ctx, e) ?? e)
  })
  const value = values[0] as TypedExpr
  for (const v of values) if (isVoidValue(v)) fail(ctx, 'void-value', 'Void should be Dynamic', v.span)
  if (typer.defines.has('no-traces') || typer.defines.has('no_traces')) {
    return { kind: 'block', exprs: [], type: typer.std.void, span }
  }
  const log = typer.lookupType('haxe.Log')
  const field = log?.kind === 'class' ? log.statics.get('trace') : undefined
  if (log?.kind !== 'class' || !field) return fail(ctx, 'not-found', 'Type not found : haxe.Log', span)
  const access = accessStatic(ctx, log, field, span, 'call')
  const callee = access.kind === 'method' ? access.callee : access.kind === 'value' ? access.expr : null
  if (!callee) return fail(ctx, 'not-found', 'Unknown identifier : trace', span)
  const infos = posInfos(ctx, span, values.slice(1))
  return { kind: 'call', callee, args: [value, infos], type: typer.std.void, span }
}

function isVoidValue(e: TypedExpr): boolean {
  return e.type.kind === 'abstract' && e.type.abstract.name === 'Void' && e.type.abstract.pack.length === 0
}
