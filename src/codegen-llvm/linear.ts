import type { Instr } from '../compiler/mir/index.ts'
import { fromWide, moveBytes, toWide, wideType } from './arrays.ts'
import type { IrValue } from './builder.ts'
import { int32, int64, nothing } from './builder.ts'
import type { FunctionEmitter } from './function-emitter.ts'

/*
 * Linear memory for Vec, Ptr and Arena: one reserved region; a pointer is an offset into it.
 */

const baseOf = (e: FunctionEmitter, type: 'ptr' | 'i64'): IrValue =>
  e.b.load(type, e.generator.module.external('rayzor_linear_base'), 'linear base')

/** The address of a pointer plus a byte offset. */
function addressOf(e: FunctionEmitter, pointer: IrValue, offset: IrValue | null): IrValue {
  const { b } = e
  const sum = offset === null ? pointer : b.binary('add', pointer, offset)
  return b.element(baseOf(e, 'ptr'), 'i8', b.convert('zext', sum, 'i64'))
}

/** The address in a pointer, as a number; 0 for null. */
function numberOf(e: FunctionEmitter, pointer: IrValue): IrValue {
  const { b } = e
  const address = b.binary('add', baseOf(e, 'i64'), b.convert('zext', pointer, 'i64'))
  return b.select(b.icmp('eq', pointer, int32(0)), int64(0n), address)
}

/** The pointer of what the allocator gave: the region's base may be known only after its first call. */
function pointerTo(e: FunctionEmitter, address: IrValue): IrValue {
  const { b } = e
  const offset = b.convert('trunc', b.binary('sub', address, baseOf(e, 'i64')), 'i32')
  return b.select(b.icmp('eq', address, int64(0n)), int32(0), offset)
}

/** Writes an operation on linear memory. */
export function emitLinear(e: FunctionEmitter, instr: Instr, args: readonly IrValue[]): IrValue {
  const { b } = e
  const [x = nothing, y = nothing, z = nothing] = args
  const size = (v: IrValue): IrValue => b.convert('zext', v, 'i64')
  // No block is larger than 2^30 bytes, as on wasm: what is (negative sizes too) becomes more than the allocator ever has.
  const wanted = (v: IrValue): IrValue => b.select(b.icmp('ugt', v, int32(0x4000_0000)), int64(1n << 48n), size(v))
  const type = instr.imm.kind === 'type' ? instr.imm.type : null
  switch (instr.op) {
    case 'mem.alloc':
      return pointerTo(e, e.runtime('malloc', [wanted(x)]))
    case 'mem.realloc':
      return pointerTo(e, e.runtime('realloc', [numberOf(e, x), size(y), wanted(z)]))
    case 'mem.free':
      return e.runtime('free', [numberOf(e, x), size(y)])
    case 'mem.copy':
      moveBytes(e, addressOf(e, x, null), addressOf(e, y, null), size(z))
      return nothing
    case 'mem.load':
      return type === null
        ? nothing
        : fromWide(e, b.loadUnaligned(wideType(type), addressOf(e, x, y), 'linear memory'), type)
    case 'mem.store':
      if (type !== null) b.storeUnaligned(toWide(e, z, type), addressOf(e, x, y), 'linear memory')
      return nothing
    default:
      throw new Error(`${instr.op} is no memory operation`)
  }
}
