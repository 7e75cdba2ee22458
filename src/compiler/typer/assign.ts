import type { AssignableBinop, Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { abstractBinop, abstractUnop, arrayRead, arrayWrite, hasUnop, writtenType } from './abstract-op.ts'
import type { Access, PlaceAccess } from './access.ts'
import { readAccess, valueAccess } from './access.ts'
import { tryUnifyInto, unifyInto } from './abstract-cast.ts'
import { newVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  after,
  blockExpr,
  castExpr,
  errorExpr,
  fail,
  identName,
  intExpr,
  isStatement,
  localExpr,
  nullExpr,
  reusable,
  skipParens,
  typeExpr,
  valueOf,
  varExpr,
} from './expr-base.ts'
import { errorType, follow, followNull, isArray, isVoid, pathOf } from './follow.ts'
import { typeAccess } from './ident.ts'
import { binopTyped, nativeBinop, withoutNull } from './operators.ts'
import { printType } from './print-type.ts'
import { ancestorParams } from './type-params.ts'
import type { TBinop, TypedExpr } from './typed-ast.ts'
import type { Type } from './types.ts'
import { unify } from './unify.ts'

/*
 * Assignments: `=`, `op=`, `++`, `--`, to variables, fields, properties and elements; and element access itself.
 */

/** What stands on the left of an assignment. */
function typeTarget(ctx: FieldContext, e: Expr): Access {
  const at = skipParens(e)
  if (at.kind === 'array') return indexAccess(ctx, at.array, at.index, at.span, 'set')
  if (identName(at) === 'this' && !ctx.thisVar && !ctx.isStatic) {
    return valueAccess(fail(ctx, 'not-writable', 'Cannot access field or identifier this for writing', at.span))
  }
  if (at.kind === 'field' || (at.kind === 'const' && at.value.kind === 'ident')) return typeAccess(ctx, at, 'set', null)
  const value = typeExpr(ctx, at, null)
  if (value.kind === 'error') return { kind: 'error', span: at.span }
  return valueAccess(value)
}

/** The target of an assignment where it is plain; reports what can't be assigned. */
function assignable(ctx: FieldContext, e: TypedExpr, span: Span): TypedExpr | null {
  switch (e.kind) {
    case 'local':
      if (e.v.isLoop) {
        fail(ctx, 'loop-variable', 'Loop variable cannot be modified', e.span)
        return null
      }
      if (e.v.isFinal) {
        fail(ctx, 'final', 'Cannot assign to final', e.span)
        return null
      }
      if (e.v === ctx.thisVar && !mayChangeThis(ctx)) {
        fail(ctx, 'abstract-this', "Abstract 'this' value can only be modified inside an inline function", e.span)
        return null
      }
      e.v.assigned = true
      return e
    case 'array':
      return e
    case 'syntax':
      return e
    case 'field': {
      const { access } = e
      if (access.kind === 'dynamic') return e
      if (access.kind === 'enum' || access.kind === 'closure') break
      if (access.field.kind.kind === 'var' || access.field.kind.methodKind === 'dynamic') return e
      break
    }
    case 'error':
      return null
    default:
      break
  }
  fail(ctx, 'invalid-assign', 'Invalid assign', span)
  return null
}

/** The value of an abstract may change in its constructor and in inline methods, where it is the caller's variable. */
function mayChangeThis(ctx: FieldContext): boolean {
  const kind = ctx.field?.kind
  return ctx.fieldName === 'new' || (kind?.kind === 'method' && kind.methodKind === 'inline')
}

/** `left = right`. */
export function typeAssign(ctx: FieldContext, left: Expr, right: Expr, span: Span, expected: Type | null): TypedExpr {
  const access = typeTarget(ctx, left)
  switch (access.kind) {
    case 'error':
      typeExpr(ctx, right, null)
      return errorExpr(span)
    case 'value': {
      const target = assignable(ctx, access.expr, left.span)
      const value = typeExpr(ctx, right, valueOf(access.expr.type))
      if (!target) return errorExpr(span)
      return assignTo(ctx, target, value, span)
    }
    case 'method':
      typeExpr(ctx, right, null)
      return fail(
        ctx,
        'rebind',
        "Cannot rebind this method : please use 'dynamic' before method declaration",
        left.span,
      )
    case 'place': {
      const value = typeExpr(ctx, right, valueOf(access.type))
      if (!access.set) return notWritable(ctx, access, span)
      return setPlace(access, access.parts, placeValue(ctx, access, value), ctx, span, expected)
    }
  }
  access satisfies never
}

function notWritable(ctx: FieldContext, a: PlaceAccess, span: Span): TypedExpr {
  return fail(ctx, 'not-writable', `Cannot access field or identifier ${a.name} for writing`, span)
}

/** A value made fit for a place; element places fit it themselves, by the function that takes it. */
function placeValue(ctx: FieldContext, a: PlaceAccess, value: TypedExpr): TypedExpr {
  return a.name === '' ? value : unifyInto(ctx, value, a.type, value.span)
}

/** Writes a place; where the writer gives nothing and a value is wanted, the written value is given. */
function setPlace(
  a: PlaceAccess,
  parts: readonly TypedExpr[],
  value: TypedExpr,
  ctx: FieldContext,
  span: Span,
  expected: Type | null,
): TypedExpr {
  if (!a.set) return errorExpr(span)
  const direct = { ...a.set(parts, value), span }
  if (isStatement(expected) || !isVoid(direct.type)) return direct
  const before: TypedExpr[] = []
  const held = parts.map((p) => reusable(ctx, p, 'p', before))
  const kept = reusable(ctx, value, 'v', before)
  return blockExpr([...before, a.set(held, kept), kept], kept.type, span)
}

function isSameVariable(a: TypedExpr, b: TypedExpr): boolean {
  if (a.kind === 'local') return b.kind === 'local' && a.v === b.v
  if (a.kind === 'const') return b.kind === 'const' && a.value.kind === 'this' && b.value.kind === 'this'
  if (a.kind === 'typeExpr') return b.kind === 'typeExpr' && a.of === b.of
  if (a.kind !== 'field' || b.kind !== 'field') return false
  const x = a.access
  const y = b.access
  if (x.kind === 'instance' && y.kind === 'instance') return x.field === y.field && isSameVariable(a.object, b.object)
  return x.kind === 'static' && y.kind === 'static' && x.field === y.field
}

function assignTo(ctx: FieldContext, target: TypedExpr, value: TypedExpr, span: Span): TypedExpr {
  if (isSameVariable(target, value)) return fail(ctx, 'self-assign', 'Assigning a value to itself', span)
  if (value.kind !== 'error' && isVoid(value.type)) {
    const wanted = follow(target.type)
    if (wanted.kind === 'mono') return fail(ctx, 'mismatch', `Void should be ${printType(target.type)}`, value.span)
  }
  const fitted = unifyInto(ctx, value, target.type, value.span)
  if (fitted.kind === 'error') return errorExpr(span)
  return { kind: 'assign', target, value: fitted, type: target.type, span }
}

/** A part used twice. A variable that holds an abstract stays itself: the setter may write back to it. */
function heldPart(ctx: FieldContext, e: TypedExpr, before: TypedExpr[]): TypedExpr {
  return e.kind === 'local' && followNull(e.type).kind === 'abstract' ? e : reusable(ctx, e, 'p', before)
}

/** A plain target whose parts may be used twice. */
function stable(ctx: FieldContext, target: TypedExpr, before: TypedExpr[]): TypedExpr {
  switch (target.kind) {
    case 'field':
      if (target.access.kind === 'static') return target
      return { ...target, object: reusable(ctx, target.object, 'o', before) }
    case 'array':
      return {
        ...target,
        array: reusable(ctx, target.array, 'a', before),
        index: reusable(ctx, target.index, 'i', before),
      }
    default:
      return target
  }
}

/** `left op= right`. */
export function typeAssignOp(
  ctx: FieldContext,
  op: AssignableBinop,
  left: Expr,
  right: Expr,
  span: Span,
  expected: Type | null,
): TypedExpr {
  const access = typeTarget(ctx, left)
  if (op === '??') return typeAssignCoalescing(ctx, access, left, right, span)
  switch (access.kind) {
    case 'error':
      typeExpr(ctx, right, null)
      return errorExpr(span)
    case 'method':
      typeExpr(ctx, right, null)
      return fail(
        ctx,
        'rebind',
        "Cannot rebind this method : please use 'dynamic' before method declaration",
        left.span,
      )
    case 'value': {
      const target = assignable(ctx, access.expr, left.span)
      const value = typeExpr(ctx, right, null)
      if (!target || value.kind === 'error') return errorExpr(span)
      return assignOpTo(ctx, op, target, value, span)
    }
    case 'place': {
      if (!access.set) {
        typeExpr(ctx, right, null)
        return notWritable(ctx, access, span)
      }
      const { get } = access
      if (!get) return readAccess(ctx, access)
      const before: TypedExpr[] = []
      const parts = access.parts.map((p) => heldPart(ctx, p, before))
      const value = typeExpr(ctx, right, null)
      if (value.kind === 'error') return errorExpr(span)
      const current = get(parts)
      const whole = abstractBinop(ctx, op, true, current, value, span, (l, r) => nativeBinop(ctx, op, l, r, span))
      const result = whole ?? binopTyped(ctx, op, current, value, span)
      if (result.kind === 'error') return result
      if (whole && isVoid(whole.type)) return after(before, whole)
      return after(before, setPlace(access, parts, placeValue(ctx, access, result), ctx, span, expected))
    }
  }
  access satisfies never
}

function assignOpTo(ctx: FieldContext, op: TBinop, target: TypedExpr, value: TypedExpr, span: Span): TypedExpr {
  const native = (l: TypedExpr, r: TypedExpr): TypedExpr => nativeBinop(ctx, op, l, r, span)
  const own = abstractBinop(ctx, op, true, target, value, span, native)
  if (own) {
    // Without a function of its own (or with one that gives the abstract back) the result is assigned.
    if (own.kind !== 'cast') return own
    return { kind: 'assign', target, value: own, type: target.type, span }
  }
  const before: TypedExpr[] = []
  const held = stable(ctx, target, before)
  const over = abstractBinop(ctx, op, false, held, value, span, native)
  if (over) return after(before, assignTo(ctx, held, over, span))
  const plain = nativeBinop(ctx, op, target, value, span)
  if (plain.kind === 'error') return errorExpr(span)
  if (plain.kind === 'binop' && plain.left === target && follow(plain.type).kind !== 'mono') {
    const error = unify(plain.type, target.type)
    if (error === null) {
      return { kind: 'assignOp', op, target, value: plain.right, type: target.type, span }
    }
  }
  const again = nativeBinop(ctx, op, held, value, span)
  const fitted = unifyInto(ctx, again, target.type, span)
  if (fitted.kind === 'error') return errorExpr(span)
  return after(before, { kind: 'assign', target: held, value: fitted, type: target.type, span })
}

/** `a ??= b`. */
function typeAssignCoalescing(ctx: FieldContext, access: Access, left: Expr, right: Expr, span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  if (access.kind === 'error' || access.kind === 'method') {
    typeExpr(ctx, right, null)
    return access.kind === 'error' ? errorExpr(span) : fail(ctx, 'invalid-assign', 'Invalid assign', left.span)
  }
  const before: TypedExpr[] = []
  let current: TypedExpr
  let write: (value: TypedExpr) => TypedExpr
  if (access.kind === 'value') {
    const target = assignable(ctx, access.expr, left.span)
    if (!target) return errorExpr(span)
    const held = stable(ctx, target, before)
    current = held
    write = (value) => assignTo(ctx, held, value, span)
  } else {
    if (!access.set) return notWritable(ctx, access, span)
    if (!access.get) return readAccess(ctx, access)
    const parts = access.parts.map((p) => heldPart(ctx, p, before))
    current = access.get(parts)
    write = (value) => setPlace(access, parts, placeValue(ctx, access, value), ctx, span, null)
  }
  const present = withoutNull(current.type)
  const value = typeExpr(ctx, right, valueOf(present))
  if (value.kind === 'error') return errorExpr(span)
  const v = newVar(ctx.mod.typer, 'tmp', current.type, left.span)
  const cond: TypedExpr = {
    kind: 'binop',
    op: '!=',
    left: localExpr(v, left.span),
    right: nullExpr(current.type, left.span),
    type: std.bool,
    span: left.span,
  }
  const then = castExpr(localExpr(v, left.span), present)
  const written = write(value)
  if (written.kind === 'error') return written
  const choose: TypedExpr = { kind: 'if', cond, then, else: castExpr(written, present), type: present, span }
  return blockExpr([...before, varExpr(ctx, v, current, left.span), choose], present, span)
}

/** `++` and `--`, before or behind. */
export function typeIncrement(
  ctx: FieldContext,
  op: '++' | '--',
  postfix: boolean,
  operand: Expr,
  span: Span,
  expected: Type | null,
): TypedExpr {
  const { std } = ctx.mod.typer
  const access = typeTarget(ctx, operand)
  const binop: TBinop = op === '++' ? '+' : '-'
  const one = intExpr(ctx, 1, span)
  switch (access.kind) {
    case 'error':
      return errorExpr(span)
    case 'method':
      return fail(
        ctx,
        'rebind',
        "Cannot rebind this method : please use 'dynamic' before method declaration",
        operand.span,
      )
    case 'value': {
      const target = assignable(ctx, access.expr, operand.span)
      if (!target) return errorExpr(span)
      const raw = (type: Type): TypedExpr => ({ kind: 'unop', op, postfix, expr: target, type, span })
      if (hasUnop(target, op, postfix)) {
        const over = abstractUnop(ctx, op, postfix, target, span, () => raw(target.type))
        if (over) return over
      }
      const before: TypedExpr[] = []
      const held = stable(ctx, target, before)
      const over = abstractBinop(ctx, binop, false, held, one, span, (l, r) => nativeBinop(ctx, binop, l, r, span))
      if (over) {
        if (!postfix || isStatement(expected)) return after(before, assignTo(ctx, held, over, span))
        const v = newVar(ctx.mod.typer, 'old', target.type, span)
        const old = localExpr(v, span)
        const next = abstractBinop(ctx, binop, false, old, one, span, (l, r) => nativeBinop(ctx, binop, l, r, span))
        const write = assignTo(ctx, held, next ?? over, span)
        return blockExpr([...before, varExpr(ctx, v, held, span), write, old], target.type, span)
      }
      const t = followNull(target.type)
      if (t.kind === 'dynamic') return raw(std.dynamic)
      if (unify(target.type, std.float) !== null) {
        const fitted = tryUnifyInto(ctx, target, std.int)
        if (!fitted) return unifyInto(ctx, target, std.int, operand.span)
      } else if (follow(target.type).kind === 'mono') unify(target.type, std.int)
      return raw(target.type)
    }
    case 'place': {
      if (!access.set) {
        const text = `The field or identifier ${access.name} is not accessible for writing`
        return fail(ctx, 'not-writable', text, span)
      }
      if (!access.get) return readAccess(ctx, access)
      const before: TypedExpr[] = []
      const parts = access.parts.map((p) => heldPart(ctx, p, before))
      const current = access.get(parts)
      if (!postfix || isStatement(expected)) {
        const next = binopTyped(ctx, binop, current, one, span)
        return after(before, setPlace(access, parts, placeValue(ctx, access, next), ctx, span, expected))
      }
      const v = newVar(ctx.mod.typer, 'old', current.type, span)
      const old = localExpr(v, span)
      const next = binopTyped(ctx, binop, old, one, span)
      const write = setPlace(access, parts, placeValue(ctx, access, next), ctx, span, std.void)
      return blockExpr([...before, varExpr(ctx, v, current, span), write, old], current.type, span)
    }
  }
  access satisfies never
}

// ---------------------------------------------------------------- elements

/** `array[index]`. */
export function indexAccess(
  ctx: FieldContext,
  arraySyntax: Expr,
  indexSyntax: Expr,
  span: Span,
  mode: 'get' | 'set',
): Access {
  const array = typeExpr(ctx, arraySyntax, null)
  if (array.kind === 'error') {
    typeExpr(ctx, indexSyntax, null)
    return { kind: 'error', span }
  }
  return indexTyped(ctx, array, (expected) => typeExpr(ctx, indexSyntax, expected), span, mode)
}

/** Element access of a typed value. */
export function indexTyped(
  ctx: FieldContext,
  array: TypedExpr,
  typeIndex: (expected: Type | null) => TypedExpr,
  span: Span,
  mode: 'get' | 'set',
): Access {
  const { std } = ctx.mod.typer
  const t = followNull(array.type)
  const element = (type: Type): Access => {
    const index = typeIndex(std.int)
    const fitted = unifyInto(ctx, index, std.int, index.span)
    return valueAccess({ kind: 'array', array, index: fitted, type, span })
  }
  switch (t.kind) {
    case 'inst': {
      if (isArray(t)) return element(t.params[0] ?? errorType)
      const like = ctx.mod.typer.lookupType('ArrayAccess')
      const params = like?.kind === 'class' ? ancestorParams(t.cls, t.params, like) : null
      if (params) return element(params[0] ?? errorType)
      break
    }
    case 'dynamic': {
      return element(t.param ?? std.dynamic)
    }
    case 'mono': {
      const type = ctx.mod.typer.newMono()
      if (unify(t, std.arrayOf(type)) === null) return element(type)
      break
    }
    case 'param':
      for (const c of t.param.constraints) {
        return indexTyped(ctx, castExpr(array, c), typeIndex, span, mode)
      }
      break
    case 'abstract': {
      if (!t.abstract.impl || t.abstract.arrayAccess.length === 0) {
        if (t.abstract.isCore) break
        const below = follow(t.abstract.underlying)
        if (isArray(below) && t.abstract.meta.some((m) => m.name === ':arrayAccess')) {
          return indexTyped(ctx, castExpr(array, below), typeIndex, span, mode)
        }
        break
      }
      return abstractElement(ctx, array, t, typeIndex(null), span, mode)
    }
    default:
      break
  }
  const index = typeIndex(null)
  if (ctx.untyped) {
    return valueAccess({
      kind: 'array',
      array: castExpr(array, ctx.mod.typer.std.dynamic),
      index,
      type: ctx.mod.typer.newMono(),
      span,
    })
  }
  const of =
    array.kind === 'typeExpr' && array.of.kind === 'class' ? `Class<${pathOf(array.of)}>` : printType(array.type)
  return valueAccess(fail(ctx, 'array-access', `Array access is not allowed on ${of}`, array.span))
}

function abstractElement(
  ctx: FieldContext,
  array: TypedExpr,
  t: Type & { readonly kind: 'abstract' },
  index: TypedExpr,
  span: Span,
  mode: 'get' | 'set',
): Access {
  if (index.kind === 'error') return { kind: 'error', span }
  const read = arrayRead(ctx, t, array, index, span)
  const missing = (what: string): TypedExpr =>
    fail(ctx, 'array-access', `No @:arrayAccess function for ${printType(t)} accepts ${what}`, span)
  if (!read && mode === 'get') return valueAccess(missing(`argument of ${printType(index.type)}`))
  const type = mode === 'set' ? (writtenType(ctx, t, span) ?? read?.type ?? errorType) : (read?.type ?? errorType)
  return {
    kind: 'place',
    parts: [array, index],
    type,
    get: read
      ? ([a, i]) =>
          a === array && i === index ? read : (arrayRead(ctx, t, a ?? array, i ?? index, span) ?? errorExpr(span))
      : null,
    set: ([a, i], value) =>
      value.kind === 'error'
        ? value
        : (arrayWrite(ctx, t, a ?? array, i ?? index, value, span) ??
          missing(`arguments of ${printType(index.type)} and ${printType(value.type)}`)),
    name: '',
    span,
  }
}
