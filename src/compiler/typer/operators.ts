import type { Binop, Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { abstractBinop, shownText, abstractUnop } from './abstract-op.ts'
import { tryUnifyInto, unifyInto } from './abstract-cast.ts'
import type { FieldContext } from './context.ts'
import {
  blockExpr,
  castExpr,
  errorExpr,
  fail,
  intExpr,
  localExpr,
  nullExpr,
  typeExpr,
  valueOf,
  varExpr,
} from './expr-base.ts'
import { newVar } from './context.ts'
import { follow, followNull, isBool, isFloat, isInt, isNullType, isString, isVoid, underlyingOf } from './follow.ts'
import { printType } from './print-type.ts'
import type { TBinop, TypedExpr } from './typed-ast.ts'
import type { Type } from './types.ts'
import { canUnify, sameType, unify } from './unify.ts'
import { unifyMin } from './unify-min.ts'

/*
 * Unary and binary operators without assignment: Haxe's rules for numbers and strings, and what abstracts define.
 */

type Class =
  | { readonly kind: 'int' | 'float' | 'string' | 'unknown' | 'dynamic' | 'other' | 'stringParam' }
  | { readonly kind: 'numberParam'; readonly type: Type }
  | { readonly kind: 'abstract' }

function classify(t: Type): Class {
  const f = followNull(t)
  switch (f.kind) {
    case 'inst':
      return { kind: isString(f) ? 'string' : 'other' }
    case 'abstract':
      if (isInt(f)) return { kind: 'int' }
      if (isFloat(f)) return { kind: 'float' }
      if (f.abstract.isCore && f.abstract.to.some((c) => !c.field && isInt(c.type))) return { kind: 'int' }
      if (f.abstract.isCore && f.abstract.to.some((c) => !c.field && isFloat(c.type))) return { kind: 'float' }
      return { kind: f.abstract.isCore ? 'other' : 'abstract' }
    case 'param':
      for (const c of f.param.constraints) {
        if (isInt(c) || isFloat(c)) return { kind: 'numberParam', type: t }
        if (isString(c)) return { kind: 'stringParam' }
      }
      return { kind: 'other' }
    case 'mono':
      for (const c of f.constraints) {
        if (isInt(c) || isFloat(c)) return { kind: 'numberParam', type: t }
      }
      return { kind: 'unknown' }
    case 'dynamic':
      return { kind: 'dynamic' }
    default:
      return { kind: 'other' }
  }
}

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>='])

/** A binary operator that doesn't assign. */
export function typeBinop(
  ctx: FieldContext,
  op: Binop,
  leftSyntax: Expr,
  rightSyntax: Expr,
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { std } = ctx.mod.typer
  switch (op) {
    case '&&':
    case '||': {
      const left = typeExpr(ctx, leftSyntax, std.bool)
      const right = typeExpr(ctx, rightSyntax, std.bool)
      return binopTyped(ctx, op, left, right, span)
    }
    case '...': {
      const min = typeExpr(ctx, leftSyntax, std.int)
      const max = typeExpr(ctx, rightSyntax, std.int)
      const native = (l: TypedExpr, r: TypedExpr): TypedExpr => typeInterval(ctx, l, r, span)
      return abstractBinop(ctx, op, false, min, max, span, native) ?? native(min, max)
    }
    case '??':
      return typeNullCoalescing(ctx, leftSyntax, rightSyntax, span, expected)
    case '=>':
      return fail(ctx, 'unexpected-arrow', 'Unexpected =>', span)
    case 'in':
      return fail(ctx, 'unexpected-in', 'Unexpected in', span)
    case '=':
      return errorExpr(span)
    default: {
      const left = typeExpr(ctx, leftSyntax, null)
      const right = typeExpr(ctx, rightSyntax, comparisons.has(op) && left.kind !== 'error' ? valueOf(left.type) : null)
      return binopTyped(ctx, op, left, right, span)
    }
  }
}

/** A binary operator on typed operands. */
export function binopTyped(ctx: FieldContext, op: TBinop, left: TypedExpr, right: TypedExpr, span: Span): TypedExpr {
  if (left.kind === 'error' || right.kind === 'error') return errorExpr(span)
  const over = abstractBinop(ctx, op, false, left, right, span, (l, r) => nativeBinop(ctx, op, l, r, span))
  return over ?? nativeBinop(ctx, op, left, right, span)
}

/** A binary operator of the language itself. */
export function nativeBinop(ctx: FieldContext, op: TBinop, left: TypedExpr, right: TypedExpr, span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  const make = (type: Type, l: TypedExpr = left, r: TypedExpr = right): TypedExpr => ({
    kind: 'binop',
    op,
    left: l,
    right: r,
    type,
    span,
  })
  switch (op) {
    case '+':
      return typeAdd(ctx, left, right, span)
    case '-':
    case '*':
    case '/':
    case '%':
      return make(arithmeticType(ctx, op, left, right))
    case '&':
    case '|':
    case '^':
    case '<<':
    case '>>':
    case '>>>':
      return make(std.int, asInt(ctx, left), asInt(ctx, right))
    case '==':
    case '!=': {
      if (isVoid(right.type) || isVoid(left.type)) return fail(ctx, 'compare-void', 'Cannot compare Void', span)
      if (isConstruction(left) || isConstruction(right)) {
        const way = 'Use either `switch`, `match` or `Type.enumEq`'
        return fail(ctx, 'compare-enum', `You cannot directly compare enums with arguments. ${way}`, span)
      }
      const l = tryUnifyInto(ctx, left, right.type)
      if (l) return make(std.bool, l, right)
      return make(std.bool, left, unifyInto(ctx, right, left.type, span))
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparable(ctx, left, right) ? make(std.bool) : cannot(ctx, 'compare', left, right, span)
    case '&&':
    case '||':
      return make(std.bool, asBool(ctx, left), asBool(ctx, right))
  }
  op satisfies never
}

/** `Some(1)`: a new value, which equals no other by reference. */
function isConstruction(e: TypedExpr): boolean {
  return e.kind === 'call' && e.callee.kind === 'field' && e.callee.access.kind === 'enum'
}

function asInt(ctx: FieldContext, e: TypedExpr): TypedExpr {
  return unifyInto(ctx, e, ctx.mod.typer.std.int, e.span)
}

/** Fits a condition: Bool, or what casts to it. */
export function asBool(ctx: FieldContext, e: TypedExpr): TypedExpr {
  return unifyInto(ctx, e, ctx.mod.typer.std.bool, e.span)
}

function cannot(ctx: FieldContext, verb: string, a: TypedExpr, b: TypedExpr, span: Span): TypedExpr {
  return fail(ctx, 'operator', `Cannot ${verb} ${printType(a.type)} and ${printType(b.type)}`, span)
}

/** Requires an Int (or where the type is unknown, decides it); true when it is one. */
function unifyNumber(ctx: FieldContext, e: TypedExpr): boolean {
  const { std } = ctx.mod.typer
  const c = classify(e.type)
  if (c.kind === 'dynamic') return false
  if (c.kind === 'int') return true
  if (c.kind === 'abstract' && unify(e.type, std.int) !== null && canUnify(e.type, std.float)) return false
  unifyInto(ctx, e, std.int, e.span)
  return true
}

function arithmeticType(ctx: FieldContext, op: '-' | '*' | '/' | '%', left: TypedExpr, right: TypedExpr): Type {
  const { std } = ctx.mod.typer
  const a = classify(left.type)
  const b = classify(right.type)
  const base = op === '/' ? std.float : std.int
  if (a.kind === 'float' && b.kind === 'float') return std.float
  if (a.kind === 'numberParam' && b.kind === 'numberParam') {
    return sameType(a.type, b.type) && op !== '/' ? a.type : std.float
  }
  if (a.kind === 'numberParam' && b.kind === 'int') return op === '/' ? std.float : a.type
  if (a.kind === 'int' && b.kind === 'numberParam') return op === '/' ? std.float : b.type
  if (a.kind === 'numberParam' && b.kind === 'float') return std.float
  if (a.kind === 'float' && b.kind === 'numberParam') return std.float
  if (a.kind === 'float') {
    floatOperand(ctx, right, b)
    return std.float
  }
  if (b.kind === 'float') {
    floatOperand(ctx, left, a)
    return std.float
  }
  const intLeft = unifyNumber(ctx, left)
  if (a.kind === b.kind && !intLeft && sameType(left.type, right.type)) return std.float
  const intRight = unifyNumber(ctx, right)
  return intLeft && intRight ? base : std.float
}

function floatOperand(ctx: FieldContext, e: TypedExpr, c: Class): void {
  if (c.kind === 'int' || c.kind === 'dynamic') return
  if (c.kind === 'abstract') {
    unifyInto(ctx, e, ctx.mod.typer.std.float, e.span)
    return
  }
  unifyNumber(ctx, e)
}

function typeAdd(ctx: FieldContext, left: TypedExpr, right: TypedExpr, span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  const make = (type: Type, l: TypedExpr = left, r: TypedExpr = right): TypedExpr => ({
    kind: 'binop',
    op: '+',
    left: l,
    right: r,
    type,
    span,
  })
  const a = classify(left.type)
  const b = classify(right.type)
  const bad = (): TypedExpr => cannot(ctx, 'add', left, right, span)
  if (isVoid(left.type) || isVoid(right.type)) return bad()
  const isText = (c: Class): boolean => c.kind === 'string' || c.kind === 'stringParam'
  if (a.kind === 'string' && b.kind === 'unknown') unify(right.type, left.type)
  else if (a.kind === 'unknown' && b.kind === 'string') unify(left.type, right.type)
  if (isText(a) || isText(b)) return make(std.string, asText(ctx, left), asText(ctx, right))
  if (b.kind === 'dynamic') return make(right.type)
  if (a.kind === 'dynamic') return make(left.type)
  if (a.kind === 'unknown' || b.kind === 'unknown') {
    const known = a.kind === 'unknown' ? b : a
    switch (known.kind) {
      case 'unknown':
        unify(left.type, std.int)
        unify(right.type, std.int)
        return make(std.int)
      case 'int':
        unifyInto(ctx, a.kind === 'unknown' ? left : right, std.int, span)
        return make(std.int)
      case 'float':
        unifyInto(ctx, a.kind === 'unknown' ? left : right, std.float, span)
        return make(std.float)
      case 'numberParam':
        unify(left.type, right.type)
        return make(known.type)
      default:
        return bad()
    }
  }
  if (a.kind === 'int' && b.kind === 'int') return make(std.int)
  const isNumber = (c: Class): boolean => c.kind === 'int' || c.kind === 'float'
  if (isNumber(a) && isNumber(b)) return make(std.float)
  if (a.kind === 'numberParam' && b.kind === 'numberParam') {
    return make(sameType(a.type, b.type) ? a.type : std.float)
  }
  if (a.kind === 'numberParam' && b.kind === 'int') return make(a.type)
  if (a.kind === 'int' && b.kind === 'numberParam') return make(b.type)
  if ((a.kind === 'numberParam' && b.kind === 'float') || (a.kind === 'float' && b.kind === 'numberParam')) {
    return make(std.float)
  }
  if (a.kind === 'abstract' && isNumber(b)) {
    const type = b.kind === 'int' ? std.int : std.float
    return make(type, unifyInto(ctx, left, type, left.span))
  }
  if (isNumber(a) && b.kind === 'abstract') {
    const type = a.kind === 'int' ? std.int : std.float
    return make(type, left, unifyInto(ctx, right, type, right.span))
  }
  return bad()
}

/** An operand of a string `+`: abstracts that turn into a String do, the others show their underlying value. */
export function asText(ctx: FieldContext, e: TypedExpr): TypedExpr {
  let at = e
  for (let i = 0; i < 50; i++) {
    const t = followNull(at.type)
    if (t.kind !== 'abstract' || t.abstract.isCore || isNullType(t)) return at
    const text = shownText(ctx, at)
    if (text) return text
    const cast = tryUnifyInto(ctx, at, ctx.mod.typer.std.string)
    if (cast) return cast
    at = castExpr(at, underlyingOf(t))
  }
  return at
}

function comparable(ctx: FieldContext, left: TypedExpr, right: TypedExpr): boolean {
  const a = classify(left.type)
  const b = classify(right.type)
  const isNumber = (c: Class): boolean => c.kind === 'int' || c.kind === 'float' || c.kind === 'numberParam'
  if (isNumber(a) && isNumber(b)) return true
  if (a.kind === 'string' && b.kind === 'string') return true
  if (a.kind === 'stringParam' || b.kind === 'stringParam') return canUnify(left.type, right.type)
  if (a.kind === 'unknown' && b.kind === 'unknown') {
    unify(left.type, ctx.mod.typer.std.int)
    return unify(right.type, ctx.mod.typer.std.int) === null
  }
  if (a.kind === 'unknown') return unify(left.type, right.type) === null
  if (b.kind === 'unknown') return unify(right.type, left.type) === null
  if (a.kind === 'dynamic' || b.kind === 'dynamic') {
    return a.kind !== 'other' && b.kind !== 'other'
  }
  if (a.kind === 'abstract')
    return !isBool(right.type) && canUnify(left.type, right.type) && b.kind !== 'other' && b.kind !== 'abstract'
  if (b.kind === 'abstract') return canUnify(right.type, left.type) && a.kind !== 'other'
  return false
}

// ---------------------------------------------------------------- `a...b` and `??`

/** `min...max` as a value: an IntIterator. */
export function typeInterval(ctx: FieldContext, min: TypedExpr, max: TypedExpr, span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  const type = std.named('IntIterator', [])
  const t = follow(type)
  const args = [unifyInto(ctx, min, std.int, min.span), unifyInto(ctx, max, std.int, max.span)]
  return t.kind === 'inst' ? { kind: 'new', cls: t.cls, params: t.params, args, type, span } : errorExpr(span)
}

/** The type without the `Null` around it. */
export function withoutNull(t: Type): Type {
  let at = t
  for (let i = 0; i < 50; i++) {
    const f = follow(at)
    const inner = f.kind === 'abstract' && isNullType(f) ? f.params[0] : undefined
    if (!inner) return at
    at = inner
  }
  return at
}

function typeNullCoalescing(
  ctx: FieldContext,
  leftSyntax: Expr,
  rightSyntax: Expr,
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { std } = ctx.mod.typer
  const left = typeExpr(ctx, leftSyntax, valueOf(expected))
  const present = withoutNull(left.type)
  const right = typeExpr(ctx, rightSyntax, valueOf(expected) ?? present)
  if (left.kind === 'error' || right.kind === 'error') return errorExpr(span)
  // An element of an array may be missing, whatever its type.
  const v = newVar(ctx.mod.typer, 'tmp', left.kind === 'array' ? std.nullOf(left.type) : left.type, left.span)
  const value: TypedExpr = castExpr(localExpr(v, left.span), present)
  let type: Type
  let then: TypedExpr = value
  let otherwise: TypedExpr = right
  const wanted = valueOf(expected)
  const a = wanted && tryUnifyInto(ctx, value, wanted)
  const b = a && wanted && tryUnifyInto(ctx, right, wanted)
  if (a && b && wanted && follow(wanted).kind !== 'mono') {
    type = wanted
    then = a
    otherwise = b
  } else {
    const fitted = tryUnifyInto(ctx, right, present)
    if (fitted) {
      type = isNullType(right.type) ? std.nullOf(present) : present
      otherwise = fitted
    } else type = unifyMin(ctx, [value, right])
  }
  const cond: TypedExpr = {
    kind: 'binop',
    op: '!=',
    left: localExpr(v, left.span),
    right: nullExpr(v.type, left.span),
    type: std.bool,
    span: left.span,
  }
  const choose: TypedExpr = { kind: 'if', cond, then, else: otherwise, type, span }
  return blockExpr([varExpr(ctx, v, left, left.span), choose], type, span)
}

// ---------------------------------------------------------------- unary

/** `-e`, `!e`, `~e`. */
export function typeUnop(
  ctx: FieldContext,
  op: '-' | '!' | '~',
  operand: Expr,
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { std } = ctx.mod.typer
  if (op === '-' && operand.kind === 'const' && operand.value.kind === 'int') {
    const value = literalInt(`-${operand.value.value}`)
    if (value !== null && operand.value.suffix === null) return intExpr(ctx, value, span)
  }
  const e = typeExpr(ctx, operand, op === '!' ? std.bool : op === '-' ? valueOf(expected) : null)
  if (e.kind === 'error') return errorExpr(span)
  const native = (x: TypedExpr): TypedExpr => nativeUnop(ctx, op, x, span)
  return abstractUnop(ctx, op, false, e, span, native) ?? native(e)
}

function nativeUnop(ctx: FieldContext, op: '-' | '!' | '~', e: TypedExpr, span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  const make = (x: TypedExpr, type: Type): TypedExpr => ({ kind: 'unop', op, postfix: false, expr: x, type, span })
  switch (op) {
    case '!':
      return make(unifyInto(ctx, e, std.bool, e.span), std.bool)
    case '~':
      return make(unifyInto(ctx, e, std.int, e.span), std.int)
    case '-': {
      const c = classify(e.type)
      if (c.kind === 'float') return make(e, std.float)
      if (c.kind === 'numberParam') return make(e, c.type)
      if (e.kind === 'const' && e.value.kind === 'float')
        return { ...e, value: { kind: 'float', value: -e.value.value }, span }
      return make(e, unifyNumber(ctx, e) ? std.int : std.float)
    }
  }
  op satisfies never
}

/** The value of an integer literal (hex too) in 32 bits, or null where it needs more. */
export function literalInt(text: string): number | null {
  const negative = text.startsWith('-')
  const digits = negative ? text.slice(1) : text
  const value = Number(digits)
  if (/^0[xX]/.test(digits)) return value <= 0xffffffff ? (negative ? -(value | 0) | 0 : value | 0) : null
  const signed = negative ? -value : value
  if (signed > 2147483647 || signed < -2147483648) return null
  return signed === 0 ? 0 : signed
}
