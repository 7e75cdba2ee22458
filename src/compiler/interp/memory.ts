// The interpreter's linear memory: a growing buffer whose freed blocks are handed out again by size.
import type { MirType } from '../mir/index.ts'
import type { Value } from './values.ts'

/** Bytes with an allocator; address 0 is the null pointer. */
export class Memory {
  #bytes: Uint8Array = new Uint8Array(4096)
  #top: number = 16
  readonly #freed = new Map<number, number[]>()

  get #view(): DataView {
    return new DataView(this.#bytes.buffer)
  }

  /** A block of so many bytes, aligned to 16; null (0) where the size makes no sense. */
  alloc(size: number): number {
    if (size < 0) return 0
    const rounded = Math.max(16, (size + 15) & ~15)
    const reused = this.#freed.get(rounded)?.pop()
    if (reused !== undefined) return reused
    const at = this.#top
    this.#top += rounded
    if (this.#top > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#top, this.#bytes.length * 2))
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    return at
  }

  /** Gives a block back. */
  free(at: number, size: number): void {
    if (at === 0) return
    const rounded = Math.max(16, (size + 15) & ~15)
    const list = this.#freed.get(rounded)
    if (list) list.push(at)
    else this.#freed.set(rounded, [at])
  }

  /** A block of another size with the same bytes as far as both reach. */
  realloc(at: number, oldSize: number, newSize: number): number {
    const moved = this.alloc(newSize)
    if (moved === 0) return 0
    if (at !== 0) {
      this.copy(moved, at, Math.min(oldSize, newSize))
      this.free(at, oldSize)
    }
    return moved
  }

  /** Copies bytes; the ranges may overlap. */
  copy(to: number, from: number, count: number): void {
    this.#bytes.copyWithin(to, from, from + count)
  }

  /** Reads a value. */
  load(at: number, type: MirType): Value {
    switch (type.kind) {
      case 'i32':
        return this.#view.getInt32(at, true)
      case 'i64':
        return this.#view.getBigInt64(at, true)
      case 'f32':
        return this.#view.getFloat32(at, true)
      case 'bool':
        return this.#view.getUint8(at) !== 0
      default:
        return this.#view.getFloat64(at, true)
    }
  }

  /** Writes a value. */
  store(at: number, type: MirType, value: Value): void {
    switch (type.kind) {
      case 'i32':
        return this.#view.setInt32(at, value as number, true)
      case 'i64':
        return this.#view.setBigInt64(at, value as bigint, true)
      case 'f32':
        return this.#view.setFloat32(at, value as number, true)
      case 'bool':
        return this.#view.setUint8(at, value === true ? 1 : 0)
      default:
        return this.#view.setFloat64(at, value as number, true)
    }
  }
}
