import { bool, dyn, f64, i32, string } from '../mir/index.ts'
import type { MirType, OpName, ValueId } from '../mir/index.ts'
import type { TBinop, TypedExpr } from '../typer/index.ts'
import { coerce } from './coerce.ts'
import type { FunctionState, Lowering } from './context.ts'
import { runtimeFunction } from './declare.ts'
import { callDyn, equal, isNull, order } from './equality.ts'
import { elementOrNull, isNullConst, machineType, strip, value, valueAs } from './state.ts'
import type { Body } from './body.ts'

/*
 * Binary and unary operators without assignment.
 */

const intOps: Readonly<Partial<Record<TBinop, OpName>>> = {
  '+': 'i32.add',
  '-': 'i32.sub',
  '*': 'i32.mul',
  '&': 'i32.and',
  '|': 'i32.or',
  '^': 'i32.xor',
  '<<': 'i32.shl',
  '>>': 'i32.shr',
  '>>>': 'i32.ushr',
}
const floatOps: Readonly<Partial<Record<TBinop, OpName>>> = {
  '+': 'f64.add',
  '-': 'f64.sub',
  '*': 'f64.mul',
  '/': 'f64.div',
  '%': 'f64.rem',
}
const longOps: Readonly<Partial<Record<TBinop, OpName>>> = {
  '+': 'i64.add',
  '-': 'i64.sub',
  '*': 'i64.mul',
  '&': 'i64.and',
  '|': 'i64.or',
  '^': 'i64.xor',
}
const dynOps: Readonly<Partial<Record<TBinop, string>>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'rem' }

/** A binary operator that is not `&&` or `||`; chains of them (`a + b + c ...`) without recursion. */
export function lowerBinop(s: FunctionState, e: TypedExpr & { readonly kind: 'binop' }): ValueId {
  const spine: (TypedExpr & { readonly kind: 'binop' })[] = []
  let at: TypedExpr = e
  while (at.kind === 'binop' && at.op !== '&&' && at.op !== '||') {
    spine.push(at)
    at = strip(at.left)
  }
  let left: ValueId | null = null
  let leftExpr: TypedExpr = at
  for (const node of spine.reverse()) {
    const l: ValueId | null = left
    left = oneBinop(s, node, leftExpr, l)
    leftExpr = node
  }
  return left as ValueId
}

function oneBinop(
  s: FunctionState,
  e: TypedExpr & { readonly kind: 'binop' },
  leftExpr: TypedExpr,
  given: ValueId | null,
): ValueId {
  const { body, lw } = s
  if (e.op === '==' || e.op === '!=') {
    const result = equality(s, leftExpr, given, e.right)
    return e.op === '==' ? result : body.op('bool.not', result)
  }
  const isText = e.op === '+' && machineType(s, e.type).kind === 'string'
  const l = given ?? (isText ? shown(s, leftExpr) : value(s, leftExpr))
  const r = isText ? shown(s, e.right) : value(s, e.right)
  body.span = e.span
  if (e.op === '<' || e.op === '<=' || e.op === '>' || e.op === '>=') return order(lw, body, e.op, l, r)
  return arithmetic(s, e.op, l, r, machineType(s, e.type))
}

/** A part of a text: an element that isn't there is shown as null. */
function shown(s: FunctionState, e: TypedExpr): ValueId {
  const own = machineType(s, e.type)
  const isNumber = own.kind === 'i32' || own.kind === 'f64' || own.kind === 'bool'
  return (isNumber ? elementOrNull(s, e, { kind: 'null', of: own.kind }) : null) ?? value(s, e)
}

function equality(s: FunctionState, leftExpr: TypedExpr, given: ValueId | null, right: TypedExpr): ValueId {
  const { body, lw } = s
  if (isNullConst(right)) return isNull(body, given ?? elementOrNull(s, leftExpr, dyn) ?? value(s, leftExpr))
  if (given === null && isNullConst(leftExpr)) return isNull(body, elementOrNull(s, right, dyn) ?? value(s, right))
  const l = given ?? value(s, leftExpr)
  return equal(lw, body, l, value(s, right))
}

/** `l op r` with a result of the machine type. */
export function arithmetic(s: FunctionState, op: TBinop, l: ValueId, r: ValueId, result: MirType): ValueId {
  const { body, lw } = s
  if (op === '+' && (result.kind === 'string' || isStringy(body, l, r, result))) {
    return coerce(lw, body, body.op('str.concat', toText(lw, body, l), toText(lw, body, r)), result)
  }
  const plain: MirType = result.kind === 'null' ? { kind: result.of } : result
  switch (plain.kind) {
    case 'i32':
      return coerce(lw, body, intArithmetic(s, op, l, r), result)
    case 'f64': {
      const code = floatOps[op]
      if (!code) return coerce(lw, body, intArithmetic(s, op, l, r), result)
      return coerce(lw, body, body.op(code, coerce(lw, body, l, f64), coerce(lw, body, r, f64)), result)
    }
    case 'i64':
      return longArithmetic(s, op, l, r)
    default: {
      const known = knownKind(body, l, r)
      if (known && op !== '/') return coerce(lw, body, arithmetic(s, op, l, r, known), result)
      if (known) return coerce(lw, body, arithmetic(s, op, l, r, f64), result)
      const name = dynOps[op]
      if (name) return callDyn(lw, body, name, [l, r], result)
      return coerce(lw, body, intArithmetic(s, op, l, r), result)
    }
  }
}

/** Where the typer only says Dynamic, but both machine types are numbers. */
function knownKind(body: Body, l: ValueId, r: ValueId): MirType | null {
  const kind = (v: ValueId): string => {
    const t = body.typeOf(v)
    return t.kind === 'null' ? t.of : t.kind
  }
  const a = kind(l)
  const b = kind(r)
  if (a === 'i32' && b === 'i32') return i32
  return (a === 'i32' || a === 'f64') && (b === 'i32' || b === 'f64') ? f64 : null
}

function isStringy(body: Body, l: ValueId, r: ValueId, result: MirType): boolean {
  return result.kind === 'dyn' && (body.typeOf(l).kind === 'string' || body.typeOf(r).kind === 'string')
}

function intArithmetic(s: FunctionState, op: TBinop, l: ValueId, r: ValueId): ValueId {
  const { body, lw } = s
  const a = coerce(lw, body, l, i32)
  const b = coerce(lw, body, r, i32)
  const code = intOps[op]
  if (code) return body.op(code, a, b)
  if (op === '%') {
    checkDivisor(s, b)
    return body.op('i32.rem', a, b)
  }
  // `/` gives Float, and lands here only where a Dynamic expectation made it an Int.
  return body.op('f64.to_i32', body.op('f64.div', body.op('i32.to_f64', a), body.op('i32.to_f64', b)))
}

/** Throws where an Int divisor is 0. */
function checkDivisor(s: FunctionState, divisor: ValueId): void {
  const { body, lw } = s
  for (const block of [body.block(body.current)]) {
    const def = block.instrs.findLast((i) => i.result === divisor)
    if (def?.op === 'const.i32' && def.imm.kind === 'i32' && def.imm.value !== 0) return
  }
  const zero = body.newBlock()
  const rest = body.newBlock()
  body.branch(body.op('i32.eq', divisor, body.i32(0)), zero, rest, 'then')
  body.enter(zero)
  raise(lw, body, 3)
  body.enter(rest)
}

/** Throws one of the runtime's own exceptions, by its number in rt.Raise. */
export function raise(lw: Lowering, body: Body, kind: number): void {
  const info = runtimeFunction(lw, 'rt.Raise', 'raise')
  if (info) body.call(info.id, [body.i32(kind)])
  body.stop()
}

function longArithmetic(s: FunctionState, op: TBinop, l: ValueId, r: ValueId): ValueId {
  const { body, lw } = s
  const i64: MirType = { kind: 'i64' }
  const a = coerce(lw, body, l, i64)
  if (op === '<<' || op === '>>' || op === '>>>') {
    const n = coerce(lw, body, r, i32)
    return body.op(op === '<<' ? 'i64.shl' : op === '>>' ? 'i64.shr' : 'i64.ushr', a, n)
  }
  const b = coerce(lw, body, r, i64)
  const code = longOps[op]
  if (code) return body.op(code, a, b)
  const zero = body.newBlock()
  const rest = body.newBlock()
  body.branch(body.op('i64.eq', b, body.zero(i64)), zero, rest, 'then')
  body.enter(zero)
  raise(lw, body, 3)
  body.enter(rest)
  return body.op(op === '/' ? 'i64.div' : 'i64.rem', a, b)
}

/** A value as Haxe prints it. */
export function toText(lw: Lowering, body: Body, v: ValueId): ValueId {
  const t = body.typeOf(v)
  switch (t.kind) {
    case 'string':
      return v
    case 'i32':
      return body.op('str.of_i32', v)
    case 'f64':
      return body.op('str.of_f64', v)
    case 'bool':
      return body.op('select', v, body.string('true'), body.string('false'))
    case 'null': {
      const text = toText(lw, body, body.typed('null.value', { kind: t.of }, v))
      return body.op('select', body.op('null.is_null', v), body.string('null'), text)
    }
    case 'void':
      return body.string('null')
    default: {
      const info = runtimeFunction(lw, 'rt.Dyn', 'toString')
      if (!info) return body.string('')
      return coerce(lw, body, body.call(info.id, [coerce(lw, body, v, info.params[0] ?? dyn)]), string)
    }
  }
}

/** `-x`, `~x`. */
export function lowerUnop(s: FunctionState, e: TypedExpr & { readonly kind: 'unop' }): ValueId {
  const { body, lw } = s
  if (e.op === '!') return body.op('bool.not', valueAs(s, e.expr, bool))
  const v = value(s, e.expr)
  const result = machineType(s, e.type)
  const own = body.typeOf(v)
  const kind = own.kind === 'null' ? own.of : own.kind
  if (e.op === '~') return coerce(lw, body, body.op('i32.xor', coerce(lw, body, v, i32), body.i32(-1)), result)
  if (kind === 'f64' || (result.kind === 'f64' && kind === 'dyn')) {
    return coerce(lw, body, body.op('f64.neg', coerce(lw, body, v, f64)), result)
  }
  if (kind === 'i32') return coerce(lw, body, body.op('i32.sub', body.i32(0), coerce(lw, body, v, i32)), result)
  if (kind === 'i64') return body.op('i64.sub', body.zero({ kind: 'i64' }), v)
  return callDyn(lw, body, 'neg', [v], result)
}
