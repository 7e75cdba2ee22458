import type { Instr, OpName } from '../compiler/mir/index.ts'
import type { BinaryOp, ConvertOp, FloatPredicate, IntPredicate, IrCallee, IrType, IrValue } from './builder.ts'
import { double, int1, int32, int64 } from './builder.ts'
import { helper, type Emitter } from './emitter.ts'

/*
 * Operations on plain numbers and Bools: strict IEEE 754, Int and Int64 wrap.
 */

const binary: Partial<Record<OpName, BinaryOp>> = {
  'i32.add': 'add',
  'i32.sub': 'sub',
  'i32.mul': 'mul',
  'i32.and': 'and',
  'i32.or': 'or',
  'i32.xor': 'xor',
  'i32.udiv': 'udiv',
  'i32.urem': 'urem',
  'i64.add': 'add',
  'i64.sub': 'sub',
  'i64.mul': 'mul',
  'i64.and': 'and',
  'i64.or': 'or',
  'i64.xor': 'xor',
  'f64.add': 'fadd',
  'f64.sub': 'fsub',
  'f64.mul': 'fmul',
  'f64.div': 'fdiv',
}

const shifts: Partial<Record<OpName, BinaryOp>> = {
  'i32.shl': 'shl',
  'i32.shr': 'ashr',
  'i32.ushr': 'lshr',
  'i64.shl': 'shl',
  'i64.shr': 'ashr',
  'i64.ushr': 'lshr',
}

const intComparisons: Partial<Record<OpName, IntPredicate>> = {
  'i32.eq': 'eq',
  'i32.ne': 'ne',
  'i32.lt': 'slt',
  'i32.le': 'sle',
  'i32.gt': 'sgt',
  'i32.ge': 'sge',
  'i32.ult': 'ult',
  'i64.eq': 'eq',
  'i64.lt': 'slt',
  'i64.le': 'sle',
  'i64.ult': 'ult',
  'bool.eq': 'eq',
  'ref.eq': 'eq',
}

const floatComparisons: Partial<Record<OpName, FloatPredicate>> = {
  'f64.eq': 'oeq',
  'f64.ne': 'une',
  'f64.lt': 'olt',
  'f64.le': 'ole',
  'f64.gt': 'ogt',
  'f64.ge': 'oge',
}

/** LLVM's own functions on Floats. */
const intrinsics: Partial<Record<OpName, string>> = {
  'f64.abs': 'fabs',
  'f64.sqrt': 'sqrt',
  'f64.floor': 'floor',
  'f64.ceil': 'ceil',
  'f64.trunc': 'trunc',
  'f64.copysign': 'copysign',
}

const conversions: Partial<Record<OpName, readonly [ConvertOp, IrType]>> = {
  'i32.to_f64': ['sitofp', 'double'],
  'u32.to_f64': ['uitofp', 'double'],
  'i32.to_i64': ['sext', 'i64'],
  'u32.to_i64': ['zext', 'i64'],
  'i64.to_i32': ['trunc', 'i32'],
  'i64.to_f64': ['sitofp', 'double'],
  'f64.bits': ['bitcast', 'i64'],
  'f64.of_bits': ['bitcast', 'double'],
  'bool.to_i32': ['zext', 'i32'],
}

/** Writes a number operation; null for other operations. */
export function emitNumber(e: Emitter, instr: Instr, args: readonly IrValue[]): IrValue | null {
  const { b } = e
  const { op } = instr
  const [x, y, z] = args
  if (x === undefined) return null
  const conversion = conversions[op]
  if (conversion !== undefined) return b.convert(conversion[0], x, conversion[1])
  const intrinsic = intrinsics[op]
  if (intrinsic !== undefined) return b.intrinsic(intrinsic, 'double', args, 'f64')
  if (y !== undefined) {
    const plain = binary[op]
    if (plain !== undefined) return b.binary(plain, x, y)
    const shift = shifts[op]
    if (shift !== undefined) return emitShift(e, shift, x, y)
    const int = intComparisons[op]
    if (int !== undefined) return b.icmp(int, x, y)
    const float = floatComparisons[op]
    if (float !== undefined) return b.fcmp(float, x, y)
  }
  switch (op) {
    case 'i32.div':
    case 'i64.div':
      return y === undefined ? null : divide(e, x, y)
    case 'i32.rem':
    case 'i64.rem':
      return y === undefined ? null : remainder(e, x, y)
    case 'i32.clz':
      return b.intrinsic('ctlz', 'i32', [x, int1(false)], 'i32')
    case 'f64.neg':
      return b.fneg(x)
    case 'f64.rem':
      return y === undefined ? null : b.call(floatRemainder(e), [x, y])
    case 'f64.min':
    case 'f64.max':
      return y === undefined ? null : extremum(e, op === 'f64.min', x, y)
    case 'bool.not':
      return b.binary('xor', x, int1(true))
    case 'select':
      return y === undefined || z === undefined ? null : b.select(x, y, z)
    case 'f64.to_i32':
      return floatToInt(e, x)
    case 'f64.to_i64':
      return b.intrinsic('fptosi.sat', 'i64', [x], 'i64.f64')
    case 'f64.to_single':
      return b.convert('fpext', b.convert('fptrunc', x, 'float'), 'double')
    case 'f32.bits':
      return b.convert('bitcast', b.convert('fptrunc', x, 'float'), 'i32')
    case 'f32.of_bits':
      return b.convert('fpext', b.convert('bitcast', x, 'float'), 'double')
    default:
      return null
  }
}

const constantOf = (value: IrValue): number | null => (/^-?\d+$/.test(value.ref) ? Number(value.ref) : null)
const intOf = (type: IrType, value: number): IrValue => (type === 'i64' ? int64(BigInt(value)) : int32(value))

function emitShift(e: Emitter, op: BinaryOp, x: IrValue, count: IrValue): IrValue {
  const { b } = e
  const mask = x.type === 'i64' ? 63 : 31
  const known = constantOf(count)
  const masked = known === null ? b.binary('and', count, int32(mask)) : int32(known & mask)
  const wide =
    x.type === 'i64' ? (known === null ? b.convert('zext', masked, 'i64') : int64(BigInt(known & mask))) : masked
  return b.binary(op, x, wide)
}

/** MIN / -1 wraps; LLVM leaves it undefined (and the processor traps). */
function divide(e: Emitter, x: IrValue, y: IrValue): IrValue {
  const { b } = e
  const known = constantOf(y)
  if (known !== null && known !== -1) return b.binary('sdiv', x, y)
  const isMinusOne = b.icmp('eq', y, intOf(y.type, -1))
  const divisor = b.select(isMinusOne, intOf(y.type, 1), y)
  const quotient = b.binary('sdiv', x, divisor)
  return b.select(isMinusOne, b.binary('sub', intOf(x.type, 0), x), quotient)
}

function remainder(e: Emitter, x: IrValue, y: IrValue): IrValue {
  const { b } = e
  const known = constantOf(y)
  if (known !== null && known !== -1) return b.binary('srem', x, y)
  // x % -1 is x % 1: 0.
  return b.binary('srem', x, b.select(b.icmp('eq', y, intOf(y.type, -1)), intOf(y.type, 1), y))
}

/** NaN if either is; -0 below 0. */
function extremum(e: Emitter, isMin: boolean, x: IrValue, y: IrValue): IrValue {
  const { b } = e
  const bits = (v: IrValue): IrValue => b.convert('bitcast', v, 'i64')
  // Equal ones differ in the sign of zero at most.
  const same = b.convert('bitcast', b.binary(isMin ? 'or' : 'and', bits(x), bits(y)), 'double')
  const first = b.fcmp(isMin ? 'olt' : 'ogt', x, y)
  const second = b.fcmp(isMin ? 'ogt' : 'olt', x, y)
  const equal = b.fcmp('oeq', x, y)
  const nan = b.binary('fadd', x, y)
  return b.select(first, x, b.select(second, y, b.select(equal, same, nan)))
}

/** x|0 of JavaScript. Below 2^63 a conversion to 64 bits is exact; what is larger, and NaN, goes out of line. */
export function floatToInt(e: Emitter, x: IrValue): IrValue {
  const { b } = e
  const size = b.intrinsic('fabs', 'double', [x], 'f64')
  const isSmall = b.fcmp('olt', size, double(2 ** 63))
  return e.choose(
    isSmall,
    'i32',
    () => b.convert('trunc', b.convert('fptosi', x, 'i64'), 'i32'),
    () => e.runtime('f64_to_i32', [x]),
    'else',
  )
}

/** (f64, f64) -> f64: fmod, which is exact. Small integers go by integer division. */
function floatRemainder(e: Emitter): IrCallee {
  return helper(e.generator, 'remainder', { params: ['double', 'double'], result: 'double' }, ['nounwind'], (h) => {
    const { b } = h
    const [x, y] = b.params
    if (x === undefined || y === undefined) return
    const limit = double(2 ** 53)
    const abs = (v: IrValue): IrValue => b.intrinsic('fabs', 'double', [v], 'f64')
    const isSmall = h.and(b.fcmp('olt', abs(x), limit), b.fcmp('olt', abs(y), limit))
    const slow = b.block('slow')
    const small = b.block('small')
    const whole = b.block('whole')
    b.cond(isSmall, small, slow)
    b.position(small)
    const i = b.convert('fptosi', x, 'i64')
    const j = b.convert('fptosi', y, 'i64')
    const isWhole = h.and(
      h.and(b.fcmp('oeq', b.convert('sitofp', i, 'double'), x), b.fcmp('oeq', b.convert('sitofp', j, 'double'), y)),
      b.icmp('ne', j, int64(0n)),
    )
    b.cond(isWhole, whole, slow)
    b.position(whole)
    const rest = b.convert('sitofp', b.binary('srem', i, j), 'double')
    // The sign is the dividend's, of a zero too.
    b.ret(b.intrinsic('copysign', 'double', [rest, x], 'f64'))
    b.position(slow)
    b.ret(
      b.call(
        e.generator.module.declare('fmod', { params: ['double', 'double'], result: 'double' }, [
          'nounwind',
          'readnone',
        ]),
        [x, y],
      ),
    )
  })
}
