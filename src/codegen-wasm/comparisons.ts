import type { OpName } from '../compiler/mir/index.ts'
import { Op } from './encoder/opcodes.ts'

/** The opcode of the opposite of an Int comparison; null for other operations (a Float comparison has none, because of NaN). */
export function negatedComparison(op: OpName): number | null {
  switch (op) {
    case 'i32.eq':
    case 'bool.eq':
      return Op.i32_ne
    case 'i32.ne':
      return Op.i32_eq
    case 'i32.lt':
      return Op.i32_ge_s
    case 'i32.le':
      return Op.i32_gt_s
    case 'i32.gt':
      return Op.i32_le_s
    case 'i32.ge':
      return Op.i32_lt_s
    case 'i32.ult':
      return Op.i32_ge_u
    case 'i64.eq':
      return Op.i64_ne
    case 'f64.eq':
      return Op.f64_ne
    case 'f64.ne':
      return Op.f64_eq
    default:
      return null
  }
}
