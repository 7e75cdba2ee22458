// What the operations on numbers and strings compute, as plain functions: for constant folding and for the interpreter.
import type { OpName } from './ops.ts'

/** A number, Int64, Bool, String or null; JavaScript's own values stand for them. */
export type Scalar = number | bigint | boolean | string | null

type Evaluator = (...args: never[]) => Scalar

const wrap64 = (v: bigint): bigint => BigInt.asIntN(64, v)
const unsigned64 = (v: bigint): bigint => BigInt.asUintN(64, v)
const scratch = new DataView(new ArrayBuffer(8))

/** Math.min of wasm: NaN where either is, -0 below 0; JavaScript's is the same. */
const table: Partial<Record<OpName, Evaluator>> = {
  'i32.add': (a: number, b: number) => (a + b) | 0,
  'i32.sub': (a: number, b: number) => (a - b) | 0,
  'i32.mul': (a: number, b: number) => Math.imul(a, b),
  'i32.div': (a: number, b: number) => (a / b) | 0,
  'i32.rem': (a: number, b: number) => (a % b) | 0,
  'i32.and': (a: number, b: number) => a & b,
  'i32.or': (a: number, b: number) => a | b,
  'i32.xor': (a: number, b: number) => a ^ b,
  'i32.shl': (a: number, b: number) => a << b,
  'i32.shr': (a: number, b: number) => a >> b,
  'i32.ushr': (a: number, b: number) => (a >>> b) | 0,
  'i32.eq': (a: number, b: number) => a === b,
  'i32.ne': (a: number, b: number) => a !== b,
  'i32.lt': (a: number, b: number) => a < b,
  'i32.le': (a: number, b: number) => a <= b,
  'i32.gt': (a: number, b: number) => a > b,
  'i32.ge': (a: number, b: number) => a >= b,
  'i32.ult': (a: number, b: number) => a >>> 0 < b >>> 0,
  'i32.clz': (a: number) => Math.clz32(a),
  'i32.udiv': (a: number, b: number) => ((a >>> 0) / (b >>> 0)) | 0,
  'i32.urem': (a: number, b: number) => ((a >>> 0) % (b >>> 0)) | 0,
  'i64.add': (a: bigint, b: bigint) => wrap64(a + b),
  'i64.sub': (a: bigint, b: bigint) => wrap64(a - b),
  'i64.mul': (a: bigint, b: bigint) => wrap64(a * b),
  'i64.div': (a: bigint, b: bigint) => wrap64(a / b),
  'i64.rem': (a: bigint, b: bigint) => wrap64(a % b),
  'i64.and': (a: bigint, b: bigint) => a & b,
  'i64.or': (a: bigint, b: bigint) => a | b,
  'i64.xor': (a: bigint, b: bigint) => a ^ b,
  'i64.shl': (a: bigint, b: number) => wrap64(a << BigInt(b & 63)),
  'i64.shr': (a: bigint, b: number) => a >> BigInt(b & 63),
  'i64.ushr': (a: bigint, b: number) => wrap64(unsigned64(a) >> BigInt(b & 63)),
  'i64.eq': (a: bigint, b: bigint) => a === b,
  'i64.lt': (a: bigint, b: bigint) => a < b,
  'i64.le': (a: bigint, b: bigint) => a <= b,
  'i64.ult': (a: bigint, b: bigint) => unsigned64(a) < unsigned64(b),
  'f64.add': (a: number, b: number) => a + b,
  'f64.sub': (a: number, b: number) => a - b,
  'f64.mul': (a: number, b: number) => a * b,
  'f64.div': (a: number, b: number) => a / b,
  'f64.rem': (a: number, b: number) => a % b,
  'f64.neg': (a: number) => -a,
  'f64.eq': (a: number, b: number) => a === b,
  'f64.ne': (a: number, b: number) => a !== b,
  'f64.lt': (a: number, b: number) => a < b,
  'f64.le': (a: number, b: number) => a <= b,
  'f64.gt': (a: number, b: number) => a > b,
  'f64.ge': (a: number, b: number) => a >= b,
  'f64.abs': (a: number) => Math.abs(a),
  'f64.sqrt': (a: number) => Math.sqrt(a),
  'f64.floor': (a: number) => Math.floor(a),
  'f64.ceil': (a: number) => Math.ceil(a),
  'f64.trunc': (a: number) => Math.trunc(a),
  'f64.min': (a: number, b: number) => Math.min(a, b),
  'f64.max': (a: number, b: number) => Math.max(a, b),
  'f64.copysign': (a: number, b: number) => (b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a)),
  'bool.not': (a: boolean) => !a,
  'bool.eq': (a: boolean, b: boolean) => a === b,
  'i32.to_f64': (a: number) => a,
  'u32.to_f64': (a: number) => a >>> 0,
  'f64.to_i32': (a: number) => a | 0,
  'i32.to_i64': (a: number) => BigInt(a),
  'u32.to_i64': (a: number) => BigInt(a >>> 0),
  'i64.to_i32': (a: bigint) => Number(BigInt.asIntN(32, a)),
  'i64.to_f64': (a: bigint) => Number(a),
  'f64.to_i64': (a: number) => {
    if (Number.isNaN(a)) return 0n
    if (a >= 2 ** 63) return 2n ** 63n - 1n
    return a <= -(2 ** 63) ? -(2n ** 63n) : BigInt(Math.trunc(a))
  },
  'f64.bits': (a: number) => {
    scratch.setFloat64(0, a)
    return scratch.getBigInt64(0)
  },
  'f64.of_bits': (a: bigint) => {
    scratch.setBigInt64(0, a)
    return scratch.getFloat64(0)
  },
  'f32.bits': (a: number) => {
    scratch.setFloat32(0, a)
    return scratch.getInt32(0)
  },
  'f32.of_bits': (a: number) => {
    scratch.setInt32(0, a)
    return scratch.getFloat32(0)
  },
  'f64.to_single': (a: number) => Math.fround(a),
  'bool.to_i32': (a: boolean) => (a ? 1 : 0),
  'str.concat': (a: string | null, b: string | null) => `${a}${b}`,
  'str.eq': (a: string | null, b: string | null) => a === b,
  'str.cmp': (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
  'str.len': (a: string) => a.length,
  'str.code': (a: string, i: number) => a.charCodeAt(i),
  'str.sub': (a: string, from: number, to: number) => a.slice(from, to),
  'str.of_code': (a: number) => (a < 0 ? '' : String.fromCharCode(a & 0xffff)),
  'str.of_i32': (a: number) => String(a),
  'str.of_f64': (a: number) => String(a),
}

/**
 * The result of an operation on numbers and strings, or undefined where the operation is none of those. Operands must
 * keep the operation's preconditions (divisor not 0, index in range, no null string).
 */
export function evaluateScalar(op: OpName, args: readonly Scalar[]): Scalar | undefined {
  const evaluator = table[op]
  return evaluator === undefined ? undefined : evaluator(...(args as never[]))
}

/** Whether operands that satisfy the types may still break an operation's precondition: it must not run early. */
export function isPartial(op: OpName): boolean {
  switch (op) {
    case 'i32.div':
    case 'i32.rem':
    case 'i32.udiv':
    case 'i32.urem':
    case 'i64.div':
    case 'i64.rem':
    case 'str.cmp':
    case 'str.len':
    case 'str.code':
    case 'str.sub':
    case 'raw.len':
    case 'raw.get':
    case 'raw.as':
    case 'raw.load':
    case 'raw.new':
    case 'array.len':
    case 'array.data':
    case 'array.get':
    case 'field.get':
    case 'cell.get':
    case 'mem.load':
      return true
    default:
      return false
  }
}
