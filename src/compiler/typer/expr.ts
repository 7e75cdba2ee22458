import type { Expr, MetadataEntry } from '../parser/ast.ts'
import { tryUnifyInto } from './abstract-cast.ts'
import { readAccess } from './access.ts'
import { indexAccess, typeAssign, typeAssignOp, typeIncrement } from './assign.ts'
import { callAccess, typeBind } from './call.ts'
import type { ExpressionTyper, FieldContext } from './context.ts'
import {
  typeBlock,
  typeCast,
  typeCheckType,
  typeIf,
  typeInspect,
  typeIs,
  typeThrow,
  typeTry,
  typeVars,
} from './control.ts'
import { castExpr, errorExpr, fail, identName, intExpr, isStatement, skipParens, valueOf } from './expr-base.ts'
import { typeNew, typeSuperCall } from './expr-new.ts'
import { accessField } from './field-access.ts'
import { asFunction, followNull, hasMeta, isVoid } from './follow.ts'
import { typeFieldInit, typeFunctionBody, typeLocalFunction, typeReturn } from './functions.ts'
import { findIdent, typeAccess } from './ident.ts'
import { mapHint, typeArray, typeConstant, typeInterpolation, typeMap, typeObject } from './literals.ts'
import { typeComprehension, typeFor, typeWhile } from './loops.ts'
import { typeMatchCall, typeSwitch } from './match/index.ts'
import { typeBinop, typeUnop } from './operators.ts'
import { typeTrace } from './pos-infos.ts'
import { splitSafe, typeSafeChain } from './safe-navigation.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { Type } from './types.ts'

/*
 * The expression typer's front door: one case per syntax node.
 */

/** The deepest nesting of expressions that is typed: deeper ones are an error instead of a stack overflow. */
const maxNesting = 1500

const nesting: WeakMap<object, { depth: number }> = new WeakMap()

/** Types an expression; see ExpressionTyper for `expected`. */
export function typeExpr(ctx: FieldContext, e: Expr, expected: Type | null): TypedExpr {
  const { modules } = ctx.mod.typer
  let level = nesting.get(modules)
  if (!level) nesting.set(modules, (level = { depth: 0 }))
  if (level.depth >= maxNesting) return fail(ctx, 'too-deep', 'Expression is nested too deeply', e.span)
  level.depth++
  try {
    return typeNode(ctx, e, expected)
  } finally {
    level.depth--
  }
}

function typeNode(ctx: FieldContext, e: Expr, expected: Type | null): TypedExpr {
  const { std } = ctx.mod.typer
  switch (e.kind) {
    case 'const':
      if (e.value.kind !== 'ident') return typeConstant(ctx, e.value, e.span)
      if (e.value.name === 'super') return fail(ctx, 'super-value', 'Cannot use super as value', e.span)
      return asValue(ctx, readAccess(ctx, typeAccess(ctx, e, 'get', expected)))
    case 'interpolation':
      return typeInterpolation(ctx, e.parts, e.span)
    case 'array': {
      const safe = splitSafe(e)
      if (safe) return typeSafeChain(ctx, e, safe, expected)
      return readAccess(ctx, indexAccess(ctx, e.array, e.index, e.span, 'get'))
    }
    case 'field': {
      const code = e.name === 'code' ? typeCharCode(ctx, e) : null
      if (code) return code
      const safe = splitSafe(e)
      if (safe) return typeSafeChain(ctx, e, safe, expected)
      return asValue(ctx, readAccess(ctx, typeAccess(ctx, e, 'get', expected)))
    }
    case 'call': {
      const safe = splitSafe(e)
      if (safe) return typeSafeChain(ctx, e, safe, expected)
      return typeCall(ctx, e, expected)
    }
    case 'binop': {
      if (e.op !== '=') return typeBinop(ctx, e.op, e.left, e.right, e.span, expected)
      const safe = splitSafe(e)
      if (safe) return typeSafeChain(ctx, e, safe, expected)
      return typeAssign(ctx, e.left, e.right, e.span, expected)
    }
    case 'assignOp': {
      const safe = splitSafe(e)
      if (safe) return typeSafeChain(ctx, e, safe, expected)
      return typeAssignOp(ctx, e.op, e.left, e.right, e.span, expected)
    }
    case 'unop':
      return typeUnary(ctx, e, expected)
    case 'parenthesis':
      return typeExpr(ctx, e.expr, expected)
    case 'objectDecl':
      return typeObject(ctx, e, expected)
    case 'arrayDecl':
      return typeArrayDecl(ctx, e, expected)
    case 'new':
      return typeNew(ctx, e.path, e.args, e.span, expected)
    case 'vars':
      return typeVars(ctx, e.vars, e.span)
    case 'function':
      return typeLocalFunction(ctx, e, expected)
    case 'block':
      if (e.exprs.length === 0 && !isStatement(expected)) {
        return typeObject(ctx, { kind: 'objectDecl', fields: [], span: e.span }, expected)
      }
      return typeBlock(ctx, e.exprs, e.span, expected)
    case 'for':
      return typeFor(ctx, e)
    case 'while':
      return typeWhile(ctx, e)
    case 'if':
    case 'ternary':
      return typeIf(ctx, e.cond, e.then, e.else, e.span, expected)
    case 'switch':
      return typeSwitch(ctx, e, expected)
    case 'try':
      return typeTry(ctx, e.expr, e.catches, e.span, expected)
    case 'return':
      return typeReturn(ctx, e.expr, e.span, expected)
    case 'break':
    case 'continue': {
      if (!ctx.inLoop) {
        const word = e.kind === 'break' ? 'Break' : 'Continue'
        return fail(ctx, 'outside-loop', `${word} outside loop`, e.span)
      }
      return { kind: e.kind, type: isStatement(expected) ? std.void : ctx.mod.typer.newMono(), span: e.span }
    }
    case 'untyped': {
      const inner = withFlag(ctx, 'untyped', () => typeExpr(ctx, e.expr, expected))
      // What it gives is of any type that is wanted.
      const wanted = valueOf(expected)
      if (!wanted || inner.kind === 'error' || isVoid(inner.type) || tryUnifyInto(ctx, inner, wanted)) return inner
      return castExpr(inner, wanted)
    }
    case 'throw':
      return typeThrow(ctx, e.expr, e.span, expected)
    case 'cast':
      return typeCast(ctx, e.expr, e.type, e.span, expected)
    case 'is':
      return typeIs(ctx, e.expr, e.type, e.span)
    case 'checkType':
      return typeCheckType(ctx, e.expr, e.type, e.span)
    case 'meta':
      return typeMeta(ctx, e.meta, e.expr, expected)
    case 'inline': {
      const inner = typeExpr(ctx, e.expr, expected)
      const written = skipParens(e.expr)
      if (written.kind !== 'call' && written.kind !== 'new' && written.kind !== 'function') {
        return fail(ctx, 'inline-nothing', 'Call or function expected after inline keyword', e.span)
      }
      return inner.kind === 'call' || inner.kind === 'new' ? { ...inner, inline: true } : inner
    }
    case 'macro':
    case 'dollar':
      ctx.mod.typer.sink.error('macro/unavailable', 'Macros are not available', e.span)
      return errorExpr(e.span)
    case 'markup':
      return fail(ctx, 'markup', 'Markup literals must be processed by a macro', e.span)
    case 'error':
      ctx.locals.damaged = true
      return errorExpr(e.span)
  }
  e satisfies never
}

/** A type as a value: abstracts are none, but for the core types that exist at run time. */
function asValue(ctx: FieldContext, e: TypedExpr): TypedExpr {
  if (e.kind !== 'typeExpr' || e.of.kind !== 'abstractDecl') return e
  if (ctx.untyped || hasMeta(e.of, ':runtimeValue') || hasMeta(e.of, ':coreType')) return e
  return fail(ctx, 'abstract-value', 'Cannot use abstract as value', e.span)
}

/** `"a".code`: the code point of a one-character literal. */
function typeCharCode(ctx: FieldContext, e: Expr & { readonly kind: 'field' }): TypedExpr | null {
  const { object } = e
  if (object.kind !== 'const' || object.value.kind !== 'string') return null
  const characters = [...object.value.value]
  const first = characters[0]
  if (characters.length !== 1 || first === undefined) {
    return fail(ctx, 'char-code', 'String must be a single UTF8 char', e.span)
  }
  return intExpr(ctx, first.codePointAt(0) ?? 0, e.span)
}

type Flag = 'untyped' | 'privateAccess' | 'bypassAccessor'

function withFlag<T>(ctx: FieldContext, flag: Flag, f: () => T, value = true): T {
  const saved = ctx[flag]
  ctx[flag] = value
  try {
    return f()
  } finally {
    ctx[flag] = saved
  }
}

/** Metadata that changes how its expression is typed; all other is without effect. */
function typeMeta(ctx: FieldContext, meta: MetadataEntry, e: Expr, expected: Type | null): TypedExpr {
  switch (meta.name) {
    case ':privateAccess':
    case ':access':
      return withFlag(ctx, 'privateAccess', () => typeExpr(ctx, e, expected))
    case ':noPrivateAccess':
      return withFlag(ctx, 'privateAccess', () => typeExpr(ctx, e, expected), false)
    case ':bypassAccessor':
      return withFlag(ctx, 'bypassAccessor', () => typeExpr(ctx, e, expected))
    case ':inline': {
      const inner = typeExpr(ctx, e, expected)
      return inner.kind === 'call' ? { ...inner, inline: true } : inner
    }
    case ':nullSafety': {
      const inner = typeExpr(ctx, e, expected)
      return inner.kind === 'error' ? inner : { kind: 'meta', meta, expr: inner, type: inner.type, span: inner.span }
    }
    default:
      return typeExpr(ctx, e, expected)
  }
}

function typeUnary(ctx: FieldContext, e: Expr & { readonly kind: 'unop' }, expected: Type | null): TypedExpr {
  switch (e.op) {
    case '++':
    case '--': {
      const safe = splitSafe(e)
      if (safe) return typeSafeChain(ctx, e, safe, expected)
      return typeIncrement(ctx, e.op, e.postfix, e.expr, e.span, expected)
    }
    case '...':
      return fail(ctx, 'spread', 'Unexpected ...', e.span)
    default:
      if (e.postfix) return fail(ctx, 'operator', `Unexpected ${e.op}`, e.span)
      return typeUnop(ctx, e.op, e.expr, e.span, expected)
  }
}

function typeArrayDecl(ctx: FieldContext, e: Expr & { readonly kind: 'arrayDecl' }, expected: Type | null): TypedExpr {
  const first = e.values[0]
  if (first) {
    const only = e.values.length === 1 ? skipParens(first) : null
    if (only?.kind === 'for' || only?.kind === 'while') return typeComprehension(ctx, only, e.span, expected)
    if (first.kind === 'binop' && first.op === '=>') return typeMap(ctx, e.values, e.span, expected)
  }
  if (!first && mapHint(expected)) return typeMap(ctx, [], e.span, expected)
  return typeArray(ctx, e.values, e.span, expected)
}

// ---------------------------------------------------------------- calls

type CallSyntax = Expr & { readonly kind: 'call' }

function typeCall(ctx: FieldContext, e: CallSyntax, expected: Type | null): TypedExpr {
  const { callee, args } = e
  const name = identName(callee)
  if (name === 'super') return typeSuperCall(ctx, args, e.span)
  if (name === 'trace' && !findIdent(ctx, 'trace', callee.span, 'call', null)) return typeTrace(ctx, args, e.span)
  if (callee.kind === 'dollar' && callee.name === 'type' && args[0]) return typeInspect(ctx, args[0], e.span, expected)
  if (name === '$type' && args[0]) return typeInspect(ctx, args[0], e.span, expected)
  if (callee.kind === 'field') {
    if (callee.name === 'bind' || callee.name === 'match') return typeSpecialCall(ctx, e, callee, expected)
  }
  return callAccess(ctx, typeAccess(ctx, callee, 'call', expected), args, e.span, expected)
}

/** `f.bind(...)` of functions and `e.match(pattern)` of enums; other types may have methods of these names. */
function typeSpecialCall(
  ctx: FieldContext,
  e: CallSyntax,
  callee: Expr & { readonly kind: 'field' },
  expected: Type | null,
): TypedExpr {
  const object = readAccess(ctx, typeAccess(ctx, callee.object, 'get', null))
  if (object.kind === 'error') return errorExpr(e.span)
  if (callee.name === 'bind' && asFunction(object.type)) return typeBind(ctx, object, e.args, e.span)
  const pattern = e.args[0]
  const t = followNull(object.type)
  const isEnum = t.kind === 'enum' || (t.kind === 'abstract' && t.abstract.isEnum)
  if (callee.name === 'match' && isEnum && pattern && e.args.length === 1) {
    return typeMatchCall(ctx, object, pattern, e.span)
  }
  const access = accessField(ctx, object, callee.name, callee.nameSpan, callee.span, 'call')
  return callAccess(ctx, access, e.args, e.span, expected)
}

/** The expression typer, as declarations and patterns use it. */
export const expressionTyper: ExpressionTyper = { typeExpr, typeFunctionBody, typeFieldInit }
