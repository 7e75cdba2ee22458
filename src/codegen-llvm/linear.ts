import type { Instr } from '../compiler/mir/index.ts'
import { fromWide, moveBytes, toWide, wideType } from './arrays.ts'
import type { IrValue } from './builder.ts'
import { nothing } from './builder.ts'
import type { FunctionEmitter } from './function-emitter.ts'

/*
 * Linear memory for Vec, Ptr and Arena: one reserved region; a pointer is an offset into it.
 */

/** The address of a pointer plus a byte offset. */
function addressOf(e: FunctionEmitter, pointer: IrValue, offset: IrValue | null): IrValue {
  const { b } = e
  const base = b.load('ptr', e.generator.module.external('rayzor_linear_base', false), 'linear base')
  const sum = offset === null ? pointer : b.binary('add', pointer, offset)
  return b.element(base, 'i8', b.convert('zext', sum, 'i64'))
}

/** Writes an operation on linear memory. */
export function emitLinear(e: FunctionEmitter, instr: Instr, args: readonly IrValue[]): IrValue {
  const { b } = e
  const [x = nothing, y = nothing, z = nothing] = args
  // A negative size is larger than anything there is: the allocator refuses it.
  const size = (v: IrValue): IrValue => b.convert('zext', v, 'i64')
  const type = instr.imm.kind === 'type' ? instr.imm.type : null
  switch (instr.op) {
    case 'mem.alloc':
      return e.runtime('malloc', [size(x)])
    case 'mem.realloc':
      return e.runtime('realloc', [x, size(y), size(z)])
    case 'mem.free':
      return e.runtime('free', [x, size(y)])
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
