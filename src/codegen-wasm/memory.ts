import type { MirType, OpName } from '../compiler/mir/index.ts'
import type { FuncSym, GlobalSym } from './code.ts'
import { Op } from './encoder/opcodes.ts'
import type { Generator } from './generator.ts'
import type { Body } from './module.ts'
import { F64, I32, I64, refNull } from './types.ts'
import type { ValType } from './types.ts'

/*
 * Linear memory for Vec, Ptr and Arena, with an allocator of its own; and wide accesses to byte arrays of the collector's heap.
 *
 * The allocator keeps no headers, because every caller knows the size of what it frees. Sizes up to 1024 bytes are rounded
 * up to multiples of 8 with a free list each; larger ones to powers of two. Fresh blocks come from the end of memory.
 * Memory: bytes 0-15 are never given out (0 is null), then the heads of the free lists, then blocks.
 */

const listsAt = 16
const smallLimit = 1024
/** 129 lists of small sizes (the first is unused), then one per power of two. */
const largeLists = listsAt + 4 * 129
const heapStart = 1024

/** Writes a memory operation whose operands are on the stack. */
export function emitMemory(generator: Generator, body: Body, op: OpName, type: MirType | null): void {
  switch (op) {
    case 'mem.alloc':
      body.call(alloc(generator))
      return
    case 'mem.realloc':
      body.call(realloc(generator))
      return
    case 'mem.free':
      body.call(free(generator))
      return
    case 'mem.copy':
      generator.module.usesMemory = true
      body.op(Op.memory_copy).imm(0, 0)
      return
    case 'mem.load':
    case 'mem.store':
      body.call(access(generator, op === 'mem.load', type?.kind ?? 'i32'))
      return
    case 'raw.load':
      body.call(rawLoad(generator, type?.kind ?? 'i32'))
      return
    case 'raw.store':
      body.call(rawStore(generator, type?.kind ?? 'i32'))
      return
    default:
      throw new Error(`${op} is no memory operation`)
  }
}

const valueType = (kind: string): ValType => (kind === 'i64' ? I64 : kind === 'f64' || kind === 'f32' ? F64 : I32)

function access(generator: Generator, isLoad: boolean, kind: string): FuncSym {
  generator.module.usesMemory = true
  const type = valueType(kind)
  if (isLoad) {
    return generator.helpers.define(`load ${kind}`, [I32, I32], [type], (b) => {
      b.get(0).get(1).op(Op.i32_add)
      if (kind === 'bool') b.memory(Op.i32_load8_u, 0)
      else if (kind === 'i64') b.memory(Op.i64_load, 0)
      else if (kind === 'f64') b.memory(Op.f64_load, 0)
      else if (kind === 'f32') b.memory(Op.f32_load, 0).op(Op.f64_promote_f32)
      else b.memory(Op.i32_load, 0)
    })
  }
  return generator.helpers.define(`store ${kind}`, [I32, I32, type], [], (b) => {
    b.get(0).get(1).op(Op.i32_add).get(2)
    if (kind === 'bool') b.memory(Op.i32_store8, 0)
    else if (kind === 'i64') b.memory(Op.i64_store, 0)
    else if (kind === 'f64') b.memory(Op.f64_store, 0)
    else if (kind === 'f32') b.op(Op.f32_demote_f64).memory(Op.f32_store, 0)
    else b.memory(Op.i32_store, 0)
  })
}

/** Where fresh memory starts. */
const top = (generator: Generator): GlobalSym =>
  generator.module.global('memory top', I32, true, (c) => c.i32(heapStart))
/** Bytes and blocks that are allocated now (as asked for, not as rounded). */
export const liveBytes = (generator: Generator): GlobalSym =>
  generator.module.global('live bytes', I32, true, (c) => c.i32(0))
export const liveBlocks = (generator: Generator): GlobalSym =>
  generator.module.global('live blocks', I32, true, (c) => c.i32(0))
export const peakBytes = (generator: Generator): GlobalSym =>
  generator.module.global('peak bytes', I32, true, (c) => c.i32(0))

/** (size) -> the address of the free list's head for it. */
function listOf(generator: Generator): FuncSym {
  return generator.helpers.define('memory list', [I32], [I32], (b) => {
    b.get(0).i32(smallLimit).op(Op.i32_le_u).block(Op.if, I32)
    b.get(0).i32(7).op(Op.i32_add).i32(-8).op(Op.i32_and).i32(1).op(Op.i32_shr_u).i32(listsAt).op(Op.i32_add)
    b.op(Op.else)
    b.i32(32)
      .get(0)
      .i32(1)
      .op(Op.i32_sub)
      .op(Op.i32_clz)
      .op(Op.i32_sub)
      .i32(2)
      .op(Op.i32_shl)
      .i32(largeLists - 40)
      .op(Op.i32_add)
    b.end()
  })
}

/** (size) -> how many bytes its block has. */
function blockSize(generator: Generator): FuncSym {
  return generator.helpers.define('memory block', [I32], [I32], (b) => {
    b.get(0).i32(smallLimit).op(Op.i32_le_u).block(Op.if, I32)
    b.get(0).i32(7).op(Op.i32_add).i32(-8).op(Op.i32_and)
    b.op(Op.else)
    b.i32(1).i32(32).get(0).i32(1).op(Op.i32_sub).op(Op.i32_clz).op(Op.i32_sub).op(Op.i32_shl)
    b.end()
  })
}

/** (size) -> pointer; 0 where memory is exhausted or the size negative. A size of 0 gives a block of its own. */
function alloc(generator: Generator): FuncSym {
  generator.module.usesMemory = true
  return generator.helpers.define('alloc', [I32], [I32], (b) => {
    const size = b.local(I32)
    const list = b.local(I32)
    const block = b.local(I32)
    const end = b.local(I32)
    // More than 2^30 bytes would overflow the rounding.
    b.get(0).i32(0x40000000).op(Op.i32_gt_u).block(Op.if).i32(0).op(Op.return).end()
    b.get(0).i32(1).get(0).op(Op.select).set(size)
    b.get(size).call(listOf(generator)).tee(list).memory(Op.i32_load, 2).tee(block).block(Op.if)
    b.get(list).get(block).memory(Op.i32_load, 2).memory(Op.i32_store, 2)
    b.op(Op.else)
    b.globalGet(top(generator)).tee(block).get(size).call(blockSize(generator)).op(Op.i32_add).tee(end)
    b.get(block).op(Op.i32_lt_u).block(Op.if).i32(0).op(Op.return).end()
    // Grows by at least 1 MiB's sixteenth, so that many small blocks need few grows.
    b.get(end).op(Op.memory_size).imm(0).i32(16).op(Op.i32_shl).op(Op.i32_gt_u).block(Op.if)
    b.get(end).i32(65535).op(Op.i32_add).i32(16).op(Op.i32_shr_u).op(Op.memory_size).imm(0).op(Op.i32_sub)
    b.op(Op.memory_grow).imm(0).i32(-1).op(Op.i32_eq).block(Op.if).i32(0).op(Op.return).end()
    b.end()
    b.get(end).globalSet(top(generator))
    b.end()
    b.globalGet(liveBytes(generator)).get(0).op(Op.i32_add).globalSet(liveBytes(generator))
    b.globalGet(liveBlocks(generator)).i32(1).op(Op.i32_add).globalSet(liveBlocks(generator))
    b.globalGet(liveBytes(generator)).globalGet(peakBytes(generator)).op(Op.i32_gt_u).block(Op.if)
    b.globalGet(liveBytes(generator)).globalSet(peakBytes(generator)).end()
    b.get(block)
  })
}

/** (pointer, size): null is ignored. */
function free(generator: Generator): FuncSym {
  generator.module.usesMemory = true
  return generator.helpers.define('free', [I32, I32], [], (b) => {
    const list = b.local(I32)
    b.get(0).op(Op.i32_eqz).block(Op.if).op(Op.return).end()
    b.get(1).i32(1).get(1).op(Op.select).call(listOf(generator)).set(list)
    b.get(0).get(list).memory(Op.i32_load, 2).memory(Op.i32_store, 2)
    b.get(list).get(0).memory(Op.i32_store, 2)
    b.globalGet(liveBytes(generator)).get(1).op(Op.i32_sub).globalSet(liveBytes(generator))
    b.globalGet(liveBlocks(generator)).i32(1).op(Op.i32_sub).globalSet(liveBlocks(generator))
  })
}

/** (pointer, old size, new size) -> pointer; 0 where it fails, and the old block stays. */
function realloc(generator: Generator): FuncSym {
  generator.module.usesMemory = true
  return generator.helpers.define('realloc', [I32, I32, I32], [I32], (b) => {
    const next = b.local(I32)
    b.get(0).op(Op.i32_eqz).block(Op.if).get(2).call(alloc(generator)).op(Op.return).end()
    b.get(2).call(alloc(generator)).tee(next).op(Op.i32_eqz).block(Op.if).i32(0).op(Op.return).end()
    b.get(next).get(0).get(1).get(2).get(1).get(2).op(Op.i32_lt_u).op(Op.select).op(Op.memory_copy).imm(0, 0)
    b.get(0).get(1).call(free(generator))
    b.get(next)
  })
}

/** (bytes, offset) -> a little-endian number. */
function rawLoad(generator: Generator, kind: string): FuncSym {
  const raw = generator.machine.rawType('i8')
  const type = valueType(kind)
  return generator.helpers.define(`rawLoad ${kind}`, [refNull(raw), I32], [type], (b) => {
    const byte = (i: number): void => {
      b.get(0).get(1)
      if (i > 0) b.i32(i).op(Op.i32_add)
      b.typed(Op.array_get_u, raw)
    }
    const word = (from: number): void => {
      byte(from)
      for (let i = 1; i < 4; i++) {
        byte(from + i)
        b.i32(i * 8)
          .op(Op.i32_shl)
          .op(Op.i32_or)
      }
    }
    word(0)
    if (kind === 'f32') b.op(Op.f32_reinterpret_i32).op(Op.f64_promote_f32)
    else if (kind === 'i64' || kind === 'f64') {
      b.op(Op.i64_extend_i32_u)
      word(4)
      b.op(Op.i64_extend_i32_u).i64(32n).op(Op.i64_shl).op(Op.i64_or)
      if (kind === 'f64') b.op(Op.f64_reinterpret_i64)
    }
  })
}

/** (bytes, offset, number): little-endian. */
function rawStore(generator: Generator, kind: string): FuncSym {
  const raw = generator.machine.rawType('i8')
  const type = valueType(kind)
  return generator.helpers.define(`rawStore ${kind}`, [refNull(raw), I32, type], [], (b) => {
    const wide = b.local(I64)
    const word = b.local(I32)
    const store = (from: number): void => {
      for (let i = 0; i < 4; i++) {
        b.get(0).get(1)
        if (from + i > 0) b.i32(from + i).op(Op.i32_add)
        b.get(word)
        if (i > 0) b.i32(i * 8).op(Op.i32_shr_u)
        b.typed(Op.array_set, raw)
      }
    }
    if (kind === 'i64' || kind === 'f64') {
      b.get(2)
      if (kind === 'f64') b.op(Op.i64_reinterpret_f64)
      b.tee(wide).op(Op.i32_wrap_i64).set(word)
      store(0)
      b.get(wide).i64(32n).op(Op.i64_shr_u).op(Op.i32_wrap_i64).set(word)
      store(4)
      return
    }
    b.get(2)
    if (kind === 'f32') b.op(Op.f32_demote_f64).op(Op.i32_reinterpret_f32)
    b.set(word)
    store(0)
  })
}
