/*
 * A growing byte buffer with the number formats of the WebAssembly binary format.
 */

const utf8 = new TextEncoder()

/** Collects bytes; grows by doubling, so that writing is amortised O(1). */
export class ByteWriter {
  length = 0
  private buffer: Uint8Array<ArrayBuffer> = new Uint8Array(256)

  /** The bytes written so far (a copy of exactly that length). */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length)
  }

  /** A view of the bytes written so far, valid until the next write. */
  view(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.length)
  }

  u8(value: number): void {
    if (this.length === this.buffer.length) this.grow(1)
    this.buffer[this.length++] = value
  }

  /** Unsigned LEB128 of a 32-bit number. */
  u32(value: number): void {
    let rest = value >>> 0
    while (rest >= 0x80) {
      this.u8((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    this.u8(rest)
  }

  /** Signed LEB128 of a 32-bit number (also s33 of a non-negative type index). */
  s32(value: number): void {
    let rest = value | 0
    for (;;) {
      const low = rest & 0x7f
      rest >>= 7
      if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) {
        this.u8(low)
        return
      }
      this.u8(low | 0x80)
    }
  }

  /** Signed LEB128 of a 64-bit number. */
  s64(value: bigint): void {
    let rest = BigInt.asIntN(64, value)
    for (;;) {
      const low = Number(rest & 0x7fn)
      rest >>= 7n
      if ((rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0)) {
        this.u8(low)
        return
      }
      this.u8(low | 0x80)
    }
  }

  /** The 8 bytes of a double; a NaN is written as the canonical quiet NaN. */
  f64(value: number): void {
    const bytes = new Uint8Array(8)
    new DataView(bytes.buffer).setFloat64(0, value, true)
    this.bytes(bytes)
  }

  bytes(data: Uint8Array): void {
    if (this.length + data.length > this.buffer.length) this.grow(data.length)
    this.buffer.set(data, this.length)
    this.length += data.length
  }

  /** A UTF-8 string with its byte length in front. */
  name(text: string): void {
    const data = utf8.encode(text)
    this.u32(data.length)
    this.bytes(data)
  }

  private grow(more: number): void {
    let size = this.buffer.length * 2
    while (size < this.length + more) size *= 2
    const next = new Uint8Array(size)
    next.set(this.buffer)
    this.buffer = next
  }
}

/** How many bytes the unsigned LEB128 form of a number takes. */
export function lebSize(value: number): number {
  let size = 1
  for (let rest = value >>> 7; rest !== 0; rest >>>= 7) size++
  return size
}
