import type { Span } from '../compiler/source/index.ts'
import { ByteWriter } from './encoder/writer.ts'
import { Op } from './encoder/opcodes.ts'
import type { TypeSym, ValType } from './types.ts'

/*
 * The instructions of one function body, with symbols for what gets its index only at the end: functions, globals, types.
 *
 * A reference takes no byte here: it is noted with its offset and spliced in when the module is written, so that every index
 * takes its shortest form.
 */

export type FuncSym = number
export type GlobalSym = number

type Reference = { readonly at: number; readonly kind: 'func' | 'global' | 'type' | 'heap'; readonly sym: number }

/** The final indices. */
export type Indices = {
  readonly func: readonly number[]
  readonly global: readonly number[]
  readonly type: readonly number[]
}

/** A body under construction. */
export class Code {
  readonly out: ByteWriter = new ByteWriter()
  readonly marks: { at: number; span: Span }[] = []
  /** Whether the last instruction never goes on (so that what follows is unreachable). */
  ended = false
  private readonly references: Reference[] = []

  /** One instruction without immediates (or whose immediates are written next). */
  op(code: number): this {
    if (code > 0xff) {
      this.out.u8(code >> 8)
      this.out.u32(code & 0xff)
    } else this.out.u8(code)
    this.ended = code === Op.unreachable || code === Op.return || code === Op.br
    return this
  }

  i32(value: number): this {
    this.op(Op.i32_const)
    this.out.s32(value)
    return this
  }

  i64(value: bigint): this {
    this.op(Op.i64_const)
    this.out.s64(value)
    return this
  }

  f64(value: number): this {
    this.op(Op.f64_const)
    this.out.f64(value)
    return this
  }

  get(local: number): this {
    this.op(Op.local_get)
    this.out.u32(local)
    return this
  }

  set(local: number): this {
    this.op(Op.local_set)
    this.out.u32(local)
    return this
  }

  tee(local: number): this {
    this.op(Op.local_tee)
    this.out.u32(local)
    return this
  }

  globalGet(sym: GlobalSym): this {
    return this.op(Op.global_get).refer('global', sym)
  }

  globalSet(sym: GlobalSym): this {
    return this.op(Op.global_set).refer('global', sym)
  }

  call(sym: FuncSym): this {
    return this.op(Op.call).refer('func', sym)
  }

  refFunc(sym: FuncSym): this {
    return this.op(Op.ref_func).refer('func', sym)
  }

  /** An instruction whose immediate is a type index. */
  typed(code: number, type: TypeSym): this {
    return this.op(code).refer('type', type)
  }

  structGet(type: TypeSym, field: number): this {
    this.typed(Op.struct_get, type)
    this.out.u32(field)
    return this
  }

  structSet(type: TypeSym, field: number): this {
    this.typed(Op.struct_set, type)
    this.out.u32(field)
    return this
  }

  /** An instruction with a heap type: that of a reference type given as value type. */
  heap(code: number, t: ValType): this {
    this.op(code)
    return this.heapOf(t)
  }

  /** The null of an abstract heap type. */
  refNull(heap: number): this {
    this.op(Op.ref_null)
    this.out.u8(heap)
    return this
  }

  /** A block-like instruction with one result or none. */
  block(code: number, result: ValType | null = null): this {
    this.op(code)
    if (result === null) this.out.u8(0x40)
    else this.valType(result)
    return this
  }

  end(): this {
    this.out.u8(Op.end)
    this.ended = false
    return this
  }

  br(depth: number): this {
    this.op(Op.br)
    this.out.u32(depth)
    return this
  }

  brIf(depth: number): this {
    this.op(Op.br_if)
    this.out.u32(depth)
    return this
  }

  brTable(depths: readonly number[], fallback: number): this {
    this.op(Op.br_table)
    this.out.u32(depths.length)
    for (const depth of depths) this.out.u32(depth)
    this.out.u32(fallback)
    this.ended = true
    return this
  }

  brOnNonNull(depth: number): this {
    this.op(Op.br_on_non_null)
    this.out.u32(depth)
    return this
  }

  /** br_on_cast or br_on_cast_fail. */
  brOnCast(code: number, depth: number, from: ValType, to: ValType): this {
    this.op(code)
    this.out.u8((isNullableRef(from) ? 1 : 0) | (isNullableRef(to) ? 2 : 0))
    this.out.u32(depth)
    return this.heapOf(from).heapOf(to)
  }

  /** A typed select. */
  select(t: ValType): this {
    if (t >= 0x7c && t <= 0x7f) return this.op(Op.select)
    this.op(Op.select_t)
    this.out.u8(1)
    return this.valType(t)
  }

  /** A memory access: natural alignment as a power of two, and the static offset. */
  memory(code: number, align: number, offset = 0): this {
    this.op(code)
    this.out.u32(align)
    this.out.u32(offset)
    return this
  }

  /** Raw immediate bytes of the last instruction. */
  imm(...values: readonly number[]): this {
    for (const value of values) this.out.u32(value)
    return this
  }

  /** An index known only at the end, as immediate of the last instruction. */
  refer(kind: 'func' | 'global' | 'type' | 'heap', sym: number): this {
    this.references.push({ at: this.out.length, kind, sym })
    return this
  }

  valType(t: ValType): this {
    if (t < 0x80) this.out.u8(t)
    else if (t < 256) {
      this.out.u8(0x64)
      this.out.u8(t - 0x80)
    } else {
      this.out.u8(t % 2 === 1 ? 0x64 : 0x63)
      this.refer('heap', (t - 256) >> 1)
    }
    return this
  }

  /** Notes where the next instruction comes from. */
  mark(span: Span): void {
    this.marks.push({ at: this.out.length, span })
  }

  /** Writes the body with its final indices; the marks come back with offsets into what was written. */
  finish(indices: Indices): { bytes: Uint8Array; marks: readonly { at: number; span: Span }[] } {
    const w = new ByteWriter()
    const code = this.out.view()
    const marks: { at: number; span: Span }[] = []
    let from = 0
    let mark = 0
    // A mark at a reference's offset is of the instruction behind it: its opcode would come before the reference else.
    const flush = (to: number, last: boolean): void => {
      for (let m = this.marks[mark]; m !== undefined && (m.at < to || last); m = this.marks[++mark]) {
        marks.push({ at: w.length + (m.at - from), span: m.span })
      }
      w.bytes(code.subarray(from, to))
      from = to
    }
    for (const reference of this.references) {
      flush(reference.at, false)
      switch (reference.kind) {
        case 'func':
          w.u32(indices.func[reference.sym] ?? 0)
          break
        case 'global':
          w.u32(indices.global[reference.sym] ?? 0)
          break
        case 'type':
          w.u32(indices.type[reference.sym] ?? 0)
          break
        case 'heap':
          w.s32(indices.type[reference.sym] ?? 0)
          break
        default:
          reference.kind satisfies never
      }
    }
    flush(code.length, true)
    return { bytes: w.toBytes(), marks }
  }

  private heapOf(t: ValType): this {
    if (t < 256) this.out.u8(t & 0x7f)
    else this.refer('heap', (t - 256) >> 1)
    return this
  }
}

const isNullableRef = (t: ValType): boolean => (t < 256 ? t < 0x80 : t % 2 === 0)
