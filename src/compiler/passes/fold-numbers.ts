// The folding rules of Int, Int64 and Float arithmetic and of the conversions between them.
import type { Imm, Instr, MirType, OpName, ValueId } from '../mir/index.ts'
import type { FoldContext, Folded } from './fold-context.ts'
import { constantOf } from './pass.ts'

const none: Imm = { kind: 'none' }

const commutative: readonly OpName[] = [
  'i32.add',
  'i32.mul',
  'i32.and',
  'i32.or',
  'i32.xor',
  'i32.eq',
  'i32.ne',
  'i64.add',
  'i64.mul',
  'i64.and',
  'i64.or',
  'i64.xor',
  'i64.eq',
]

/** Whether the operands may be swapped (Floats left out: NaN payloads differ between engines). */
export function isCommutative(op: OpName): boolean {
  return commutative.includes(op)
}

const mirrored: Partial<Record<OpName, OpName>> = {
  'i32.lt': 'i32.gt',
  'i32.gt': 'i32.lt',
  'i32.le': 'i32.ge',
  'i32.ge': 'i32.le',
}

/** Pairs of conversions that give back what went in. */
const inverse: Partial<Record<OpName, OpName>> = {
  'f64.to_i32': 'i32.to_f64',
  'i64.to_i32': 'i32.to_i64',
  'f64.bits': 'f64.of_bits',
  'f64.of_bits': 'f64.bits',
  'ptr.to_i32': 'ptr.of_i32',
  'ptr.of_i32': 'ptr.to_i32',
}

function i32Constant(value: number): Folded {
  return { op: 'const.i32', args: [], imm: { kind: 'i32', value } }
}

function boolConstant(value: boolean): Folded {
  return { op: 'const.bool', args: [], imm: { kind: 'bool', value } }
}

/** Folds arithmetic. */
export function foldNumbers(instr: Instr, c: FoldContext): Folded {
  const { op } = instr
  if (instr.args.length === 1) return foldUnary(instr, c)
  if (instr.args.length !== 2) return null
  const [a, b] = instr.args as [ValueId, ValueId]
  const x = constantOf(c.def(a))
  const y = constantOf(c.def(b))
  // Constants go to the right, so that the rules below look there only.
  if (x !== undefined && y === undefined) {
    if (isCommutative(op)) return { op, args: [b, a], imm: none }
    const other = mirrored[op]
    if (other) return { op: other, args: [b, a], imm: none }
  }
  if (op.startsWith('i32.')) return foldI32(op, a, b, y, c)
  if (op.startsWith('f64.')) return foldF64(op, a, y) ?? foldWhole(op, a, b, c)
  return op.startsWith('i64.') ? foldI64(op, a, y) : null
}

function foldUnary(instr: Instr, c: FoldContext): Folded {
  const { op } = instr
  const def = c.def(instr.args[0]!)
  if (!def) return null
  if (inverse[op] === def.op) return { value: def.args[0]! }
  if (op === 'i64.to_i32' && def.op === 'u32.to_i64') return { value: def.args[0]! }
  if (op === 'f64.neg' && def.op === 'f64.neg') return { value: def.args[0]! }
  if (op === 'f64.to_single' && def.op === 'f64.to_single') return { value: instr.args[0]! }
  if (op === 'f64.abs' && (def.op === 'f64.abs' || def.op === 'f64.neg')) return { op, args: [def.args[0]!], imm: none }
  if (op === 'f64.to_i32') return foldQuotient(def, c)
  const isWhole = def.op === 'i32.to_f64' || def.op === 'u32.to_f64' || def.op === op
  if ((op === 'f64.floor' || op === 'f64.ceil' || op === 'f64.trunc') && isWhole) return { value: instr.args[0]! }
  return null
}

/**
 * An Int of the quotient of an Int and a constant: the integer division, which gives the same, because a quotient of 32-bit
 * numbers that is no integer is never so near to one that rounding it to 53 bits would give that. Rounding down takes one off where
 * the remainder is negative.
 */
function foldQuotient(def: Instr, c: FoldContext): Folded {
  const quotient = def.op === 'f64.floor' ? c.def(def.args[0]!) : def
  if (quotient?.op !== 'f64.div') return null
  const dividend = c.def(quotient.args[0]!)
  const divisor = constantOf(c.def(quotient.args[1]!))
  if (dividend?.op !== 'i32.to_f64' || typeof divisor !== 'number') return null
  if (divisor === 0 || divisor !== (divisor | 0)) return null
  const a = dividend.args[0]!
  const whole: { op: OpName; args: ValueId[]; imm: Imm } = { op: 'i32.div', args: [a, c.i32(divisor)], imm: none }
  if (quotient === def) return whole
  if (divisor < 0) return null
  const i32: MirType = { kind: 'i32' }
  const value = (op: OpName, args: ValueId[]): ValueId => c.value(op, args, none, i32)
  const q = value(whole.op, whole.args)
  const remainder = value('i32.sub', [a, value('i32.mul', [q, c.i32(divisor)])])
  return { op: 'i32.add', args: [q, value('i32.shr', [remainder, c.i32(31)])], imm: none }
}

function foldI32(op: OpName, a: ValueId, b: ValueId, y: unknown, c: FoldContext): Folded {
  if (a === b) {
    switch (op) {
      case 'i32.sub':
      case 'i32.xor':
        return i32Constant(0)
      case 'i32.and':
      case 'i32.or':
        return { value: a }
      case 'i32.eq':
      case 'i32.le':
      case 'i32.ge':
        return boolConstant(true)
      case 'i32.ne':
      case 'i32.lt':
      case 'i32.gt':
      case 'i32.ult':
        return boolConstant(false)
    }
  }
  if (typeof y !== 'number') return null
  const left = c.def(a)
  switch (op) {
    case 'i32.add':
      if (y === 0) return { value: a }
      // (x + k) + y is x + (k + y): Int wraps.
      if (left?.op === 'i32.add') {
        const k = constantOf(c.def(left.args[1]!))
        if (typeof k === 'number') return { op, args: [left.args[0]!, c.i32((k + y) | 0)], imm: none }
      }
      return null
    case 'i32.sub':
      // One form for x - k: the loop passes look for additions.
      return y === 0 ? { value: a } : { op: 'i32.add', args: [a, c.i32(-y | 0)], imm: none }
    case 'i32.mul':
      if (y === 1) return { value: a }
      if (y === 0) return i32Constant(0)
      if (y > 0 && (y & (y - 1)) === 0) return { op: 'i32.shl', args: [a, c.i32(31 - Math.clz32(y))], imm: none }
      return null
    case 'i32.div':
      return y === 1 ? { value: a } : null
    case 'i32.rem':
      if (y === 1 || y === -1) return i32Constant(0)
      // The dividend is known not to be negative: a mask does.
      return y > 0 && (y & (y - 1)) === 0 && isNonNegative(a, c, 0)
        ? { op: 'i32.and', args: [a, c.i32(y - 1)], imm: none }
        : null
    case 'i32.udiv':
      return y !== 0 && (y & (y - 1)) === 0 ? { op: 'i32.ushr', args: [a, c.i32(31 - Math.clz32(y))], imm: none } : null
    case 'i32.urem':
      return y !== 0 && (y & (y - 1)) === 0 ? { op: 'i32.and', args: [a, c.i32((y - 1) | 0)], imm: none } : null
    case 'i32.and':
      if (y === 0) return i32Constant(0)
      if (y === -1) return { value: a }
      if (left?.op === 'i32.and') {
        const k = constantOf(c.def(left.args[1]!))
        if (typeof k === 'number') return { op, args: [left.args[0]!, c.i32(k & y)], imm: none }
      }
      return null
    case 'i32.or':
      return y === 0 ? { value: a } : y === -1 ? i32Constant(-1) : null
    case 'i32.xor':
      return y === 0 ? { value: a } : null
    case 'i32.shl':
    case 'i32.shr':
    case 'i32.ushr':
      return (y & 31) === 0 ? { value: a } : null
    case 'i32.eq':
    case 'i32.ne':
      // bool.to_i32(x) == 1 is x
      if (left?.op === 'bool.to_i32' && (y === 0 || y === 1)) {
        const keeps = (y === 1) === (op === 'i32.eq')
        return keeps ? { value: left.args[0]! } : { op: 'bool.not', args: [left.args[0]!], imm: none }
      }
      // x + k == y is x == y - k: Int wraps.
      if (left?.op === 'i32.add') {
        const k = constantOf(c.def(left.args[1]!))
        if (typeof k === 'number') return { op, args: [left.args[0]!, c.i32((y - k) | 0)], imm: none }
      }
      return null
    case 'i32.ult':
      return y === 0 ? boolConstant(false) : null
    default:
      return null
  }
}

/** Whether an Int is certainly 0 or more, by what makes it. */
function isNonNegative(v: ValueId, c: FoldContext, depth: number): boolean {
  const def = c.def(v)
  if (!def || depth > 6) return false
  const constant = constantOf(def)
  if (typeof constant === 'number') return constant >= 0
  switch (def.op) {
    case 'str.len':
    case 'str.code':
    case 'array.len':
    case 'raw.len':
    case 'bool.to_i32':
    case 'i32.clz':
      return true
    case 'i32.and':
      return isNonNegative(def.args[0]!, c, depth + 1) || isNonNegative(def.args[1]!, c, depth + 1)
    case 'i32.rem':
    case 'i32.shr':
      return isNonNegative(def.args[0]!, c, depth + 1)
    case 'i32.ushr': {
      const by = constantOf(c.def(def.args[1]!))
      return (typeof by === 'number' && (by & 31) !== 0) || isNonNegative(def.args[0]!, c, depth + 1)
    }
    default:
      return false
  }
}

function foldF64(op: OpName, a: ValueId, y: unknown): Folded {
  if (typeof y !== 'number') return null
  switch (op) {
    case 'f64.add':
      // x + -0 is x for every x; x + 0 isn't, for -0.
      return Object.is(y, -0) ? { value: a } : null
    case 'f64.sub':
      return Object.is(y, 0) ? { value: a } : null
    case 'f64.mul':
    case 'f64.div':
      return y === 1 ? { value: a } : null
    default:
      return null
  }
}

const comparisons: Partial<Record<OpName, OpName>> = {
  'f64.eq': 'i32.eq',
  'f64.ne': 'i32.ne',
  'f64.lt': 'i32.lt',
  'f64.le': 'i32.le',
  'f64.gt': 'i32.gt',
  'f64.ge': 'i32.ge',
}

/** Comparisons, and the smaller and larger one, of two Ints as Floats: the same of the Ints. */
function foldWhole(op: OpName, a: ValueId, b: ValueId, c: FoldContext): Folded {
  const compare = comparisons[op]
  if (compare === undefined && op !== 'f64.min' && op !== 'f64.max') return null
  const x = wholeOf(a, c)
  const y = wholeOf(b, c)
  // Two constants are evaluated elsewhere.
  if (x === null || y === null || (typeof x === 'number' && typeof y === 'number')) return null
  const left = typeof x === 'number' ? c.i32(x) : x.of
  const right = typeof y === 'number' ? c.i32(y) : y.of
  if (compare !== undefined) return { op: compare, args: [left, right], imm: none }
  const isFirst = c.value(op === 'f64.min' ? 'i32.lt' : 'i32.gt', [left, right], none, { kind: 'bool' })
  const chosen = c.value('select', [isFirst, left, right], none, { kind: 'i32' })
  return { op: 'i32.to_f64', args: [chosen], imm: none }
}

/** The Int that a Float was made of, or which a constant is; null for others, and for -0. */
function wholeOf(v: ValueId, c: FoldContext): { readonly of: ValueId } | number | null {
  const def = c.def(v)
  if (def?.op === 'i32.to_f64') return { of: def.args[0]! }
  const constant = constantOf(def)
  return typeof constant === 'number' && Object.is(constant, constant | 0) ? constant : null
}

function foldI64(op: OpName, a: ValueId, y: unknown): Folded {
  switch (op) {
    case 'i64.add':
    case 'i64.sub':
    case 'i64.or':
    case 'i64.xor':
      return y === 0n ? { value: a } : null
    case 'i64.mul':
    case 'i64.div':
      return y === 1n ? { value: a } : null
    case 'i64.and':
      return y === -1n ? { value: a } : null
    case 'i64.shl':
    case 'i64.shr':
    case 'i64.ushr':
      return typeof y === 'number' && (y & 63) === 0 ? { value: a } : null
    default:
      return null
  }
}
