// What fixtures/std-properties must say, computed with JavaScript's own arrays, maps, sorting and regular expressions.

const text = (v: unknown): string => (v === undefined || v === null ? 'null' : String(v))

/** Operations on two blocks of bytes: see `bytes` in the fixture. */
export function bytesModel(ops: readonly number[]): string {
  const a = new Uint8Array(64)
  const b = new Uint8Array(64)
  const view = new DataView(a.buffer)
  const log: string[] = []
  for (let i = 0; i < ops.length; i += 4) {
    const [op = 0, x0 = 0, y = 0, z0 = 0] = ops.slice(i, i + 4)
    const x = x0 & 0xffff
    const z = z0 & 0xffff
    const length = Math.min(64 - (x % 64), 64 - (z % 64))
    const from = z % 64
    switch (op) {
      case 0:
        a[x % 64] = y
        break
      case 1:
        view.setInt32(x % 61, y, true)
        break
      case 2:
        view.setUint16(x % 63, y, true)
        break
      case 3:
        a.fill(y, x % 64, (x % 64) + (z % (65 - (x % 64))))
        break
      case 4:
        b.set(a.subarray(from, from + length), x % 64)
        break
      case 5:
        a.copyWithin(x % 64, from, from + length)
        break
      case 6:
        view.setFloat64(x % 57, y / (z + 1), true)
        break
      case 7:
        view.setFloat32(x % 61, y / (z + 1), true)
        break
      case 8:
        log.push(`${a[x % 64]} ${view.getUint16(x % 63, true)} ${view.getInt32(z % 61, true)}`)
        break
      case 9:
        log.push(Buffer.from(a.subarray(x % 64, (x % 64) + (z % (65 - (x % 64))))).toString('hex'))
        break
      case 10:
        log.push(String(view.getBigInt64(x % 57, true)))
        break
      default: {
        const order = Buffer.compare(a, b)
        log.push(order < 0 ? 'less' : order > 0 ? 'more' : 'same')
      }
    }
  }
  return log.join(';') + Buffer.from(a).toString('hex') + Buffer.from(b).toString('hex')
}

const option = (v: number | undefined): string => (v === undefined ? 'None' : `Some(${v})`)

/** Operations on a Vec<Int>. */
export function intsModel(ops: readonly number[]): string {
  let v: number[] = []
  const log: string[] = []
  for (const op of ops) {
    const x = op >> 3
    const at = x & 15
    switch (op & 7) {
      case 0:
      case 1:
      case 2:
        v.push(x)
        break
      case 3:
        log.push(option(v.pop()))
        break
      case 4:
        log.push(String(at < v.length))
        if (at < v.length) v[at] = x
        break
      case 5:
        log.push(option(v[at]))
        break
      case 6:
        if ((x & 7) === 0) v.sort((a, b) => a - b)
        else log.push(option(v[0]) + option(v.at(-1)))
        break
      default:
        if ((x & 31) === 0) v = []
        else log.push(`${v.length} ${v.length === 0} true`)
    }
  }
  return `${log.join(';')}[${v.join(',')}]${v.length}`
}

/** Operations on a Vec<Float>. */
export function floatsModel(ops: readonly number[]): string {
  const v: number[] = []
  for (const op of ops) {
    if ((op & 3) === 0) v.pop()
    else v.push(op / 4)
  }
  v.sort((a, b) => b - a)
  return `[${v.join(',')}]`
}

/** Operations on maps with keys of three kinds, which all do the same. */
export function mapsModel(ops: readonly number[]): string {
  let map = new Map<number, number>()
  const log: string[] = []
  const three = (v: unknown): string => text(v).repeat(3)
  for (const op of ops) {
    const k = (op >> 3) & 15
    const v = op >> 7
    switch (op & 7) {
      case 0:
      case 1:
      case 2:
        map.set(k, v)
        break
      case 3:
        log.push(three(map.delete(k)))
        break
      case 4:
        log.push(three(map.get(k)))
        break
      case 5:
        log.push(three(map.has(k)))
        break
      case 6: {
        const keys = [...map.keys()]
        const squares = keys.map((key) => key * key - 20).toSorted((a, b) => a - b)
        log.push(
          `${[...map].map(([key, value]) => `k${key}${value}`).join(',')}[${squares.join(',')}][${keys.join(',')}]`,
        )
        break
      }
      default:
        map = (v & 15) === 0 ? new Map() : new Map(map)
    }
  }
  return log.join(';')
}

/** Sorting in four ways. */
export function sortsModel(values: readonly number[]): string {
  const list = (of: readonly unknown[]): string => `[${of.join(',')}]`
  const stable = values.map((v, at) => ({ key: v & 7, at })).toSorted((a, b) => a.key - b.key)
  return (
    list(stable.map((s) => s.at)) +
    list(values.toSorted((a, b) => a - b)) +
    list(values.map((v) => v / 3).toSorted((a, b) => a - b)) +
    list(values.map(String).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
  )
}

/** The checksum of the texts of so many doubles of random bits. */
export function printsModel(seed: number, count: number): number {
  const view = new DataView(new ArrayBuffer(8))
  let x = seed
  const next = (): number => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return x
  }
  let sum = 0
  for (let i = 0; i < count; i++) {
    view.setInt32(0, next())
    view.setInt32(4, next())
    const s = String(view.getFloat64(0))
    for (let j = 0; j < s.length; j++) sum = (Math.imul(sum, 31) + s.charCodeAt(j)) | 0
  }
  return sum
}

/** Adler-32 by its definition. */
export function adler32(b: Uint8Array): number {
  let low = 1
  let high = 0
  for (const v of b) {
    low = (low + v) % 65521
    high = (high + low) % 65521
  }
  return ((high << 16) | low) >>> 0
}

/** What an EReg does, by a RegExp. */
export function eregModel(pattern: string, s: string): string {
  const all = new RegExp(pattern, 'g')
  const one = new RegExp(pattern)
  const splitAt = (r: RegExp): string => {
    const parts: string[] = []
    let from = 0
    s.replace(r, (...args: unknown[]) => {
      const at = args.findLast((a) => typeof a === 'number')
      parts.push(s.slice(from, at))
      from = (at ?? 0) + String(args[0]).length
      return ''
    })
    return [...parts, s.slice(from)].join('|')
  }
  // Haxe's map ends where nothing is left, so an empty match behind the last one isn't seen.
  let mapped = ''
  for (let from = 0; from < s.length;) {
    all.lastIndex = from
    const m = all.exec(s)
    if (m === null) {
      mapped += s.slice(from)
      break
    }
    mapped += `${s.slice(from, m.index)}[${m[0]}]${m[0] === '' ? s.charAt(m.index) : ''}`
    from = m.index + (m[0].length || 1)
  }
  all.lastIndex = 0
  const parts = [splitAt(all), splitAt(one), s.replace(all, '<$1>'), s.replace(one, '$$'), mapped]
  const found = one.exec(s)
  if (found) {
    const group = found.length > 1 ? text(found[1]) : null
    if (group === null) return 'throws EReg::matched'
    const end = found.index + found[0].length
    parts.push(`${found.index}:${found[0].length}:${group}:${s.slice(0, found.index)}:${s.slice(end)}`)
  }
  return parts.join('\n')
}
