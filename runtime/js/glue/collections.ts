/*
 * Arrays, lists, vectors, maps, bytes, dates and typed arrays: by value, through the functions of rt.Boundary.
 */
import { exportOf, type Exported } from './program.ts'
import { once } from './sharing.ts'
import { bool, dynBool, type Converter } from './simple.ts'
import { mismatch, type Frame, type Where } from './where.ts'

/** A Haxe array's functions by what it holds: make with a length, read, write. */
function accessors(rep: Converter['rep']): { make: Exported; get: Exported; set: Exported } {
  switch (rep) {
    case 'i':
      return {
        make: exportOf('haxe:rt.Boundary.newInts;'),
        get: exportOf('haxe:rt.Boundary.getInt;'),
        set: exportOf('haxe:rt.Boundary.setInt;'),
      }
    case 'f':
      return {
        make: exportOf('haxe:rt.Boundary.newFloats;'),
        get: exportOf('haxe:rt.Boundary.getFloat;'),
        set: exportOf('haxe:rt.Boundary.setFloat;'),
      }
    case 'b':
      return {
        make: exportOf('haxe:rt.Boundary.newBools;'),
        get: exportOf('haxe:rt.Boundary.getBool;'),
        set: exportOf('haxe:rt.Boundary.setBool;'),
      }
    case 's':
      return {
        make: exportOf('haxe:rt.Boundary.newStrings;'),
        get: exportOf('haxe:rt.Boundary.getString;'),
        set: exportOf('haxe:rt.Boundary.setString;'),
      }
    case 'd':
      return {
        make: exportOf('haxe:rt.Boundary.newDynamics;'),
        get: exportOf('haxe:rt.Boundary.getDynamic;'),
        set: exportOf('haxe:rt.Boundary.setDynamic;'),
      }
  }
  rep satisfies never
  throw new Error('unknown representation')
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return (
    ArrayBuffer.isView(value) &&
    !(value instanceof DataView) &&
    typeof (value as unknown as ArrayLike<unknown>)[0] !== 'bigint'
  )
}

function fill(value: ArrayLike<unknown>, of: Converter, where: Where, set: Exported, target: unknown): void {
  const frame: Frame = { above: where, key: 0 }
  const length = value.length
  for (let i = 0; i < length; i++) {
    frame.key = i
    set(target, i, of.to(value[i], frame))
  }
}

function read(array: unknown, of: Converter, get: Exported, into: unknown[]): unknown[] {
  const length = exportOf('haxe:rt.Boundary.arrayLength;')(array) as number
  for (let i = 0; i < length; i++) into.push(of.from(get(array, i)))
  return into
}

/** Array<T>. */
export function array(of: Converter): Converter {
  const converter: Converter = {
    expected: 'an Array',
    rep: 'd',
    to(value, where) {
      const isTyped = (of.rep === 'i' || of.rep === 'f') && isNumbers(value)
      if (!Array.isArray(value) && !isTyped) throw mismatch(value, 'an Array', where)
      const list = value as ArrayLike<unknown>
      return once.to(converter, value, (keep) => {
        const { make, set } = accessors(of.rep)
        const target = keep(make(list.length))
        fill(list, of, where, set, target)
        return target
      })
    },
    from: (value) =>
      value === null
        ? null
        : once.from(converter, value as object, (keep) =>
            read(value, of, accessors(of.rep).get, keep([]) as unknown[]),
          ),
  }
  return converter
}

/** haxe.ds.List<T> and haxe.ds.Vector<T>: through an Array. */
function throughArray(of: Converter, expected: string, make: () => Exported, unmake: () => Exported): Converter {
  const inner = array(of)
  return {
    expected,
    rep: 'd',
    to: (value, where) => make()(inner.to(value, where)),
    from: (value) => (value === null ? null : inner.from(unmake()(value))),
  }
}

export function list(of: Converter): Converter {
  return throughArray(
    of.rep === 'b' ? dynBool : of,
    'an Array (for a List)',
    () => exportOf('haxe:rt.Boundary.listOf;'),
    () => exportOf('haxe:rt.Boundary.arrayOfList;'),
  )
}

export function vector(of: Converter): Converter {
  switch (of.rep) {
    case 'i':
      return throughArray(
        of,
        'an Array (for a Vector)',
        () => exportOf('haxe:rt.Boundary.vectorOfInts;'),
        () => exportOf('haxe:rt.Boundary.intsOfVector;'),
      )
    case 'f':
      return throughArray(
        of,
        'an Array (for a Vector)',
        () => exportOf('haxe:rt.Boundary.vectorOfFloats;'),
        () => exportOf('haxe:rt.Boundary.floatsOfVector;'),
      )
    case 'b':
      return throughArray(
        of,
        'an Array (for a Vector)',
        () => exportOf('haxe:rt.Boundary.vectorOfBools;'),
        () => exportOf('haxe:rt.Boundary.boolsOfVector;'),
      )
    case 's':
      return throughArray(
        of,
        'an Array (for a Vector)',
        () => exportOf('haxe:rt.Boundary.vectorOfStrings;'),
        () => exportOf('haxe:rt.Boundary.stringsOfVector;'),
      )
    case 'd':
      return throughArray(
        of,
        'an Array (for a Vector)',
        () => exportOf('haxe:rt.Boundary.vectorOfDynamics;'),
        () => exportOf('haxe:rt.Boundary.dynamicsOfVector;'),
      )
  }
  of.rep satisfies never
  throw new Error('unknown representation')
}

/** Map<K,V>; `make` names the function that makes an empty one for such keys. */
export function map(key: Converter, value: Converter, make: () => Exported): Converter {
  const keys = key === bool ? dynBool : key
  const values = value === bool ? dynBool : value
  const converter: Converter = {
    expected: 'a Map',
    rep: 'd',
    to(given, where) {
      if (!(given instanceof Map)) throw mismatch(given, 'a Map', where)
      return once.to(converter, given, (keep) => {
        const target = keep(make()())
        const set = exportOf('haxe:rt.Boundary.mapSet;')
        for (const [k, v] of given) {
          const frame: Frame = { above: where, key: typeof k === 'number' ? k : String(k) }
          set(target, keys.to(k, frame), values.to(v, frame))
        }
        return target
      })
    },
    from(source) {
      if (source === null) return null
      return once.from(converter, source as object, (keep) => {
        const result = keep(new Map()) as Map<unknown, unknown>
        const names = exportOf('haxe:rt.Boundary.mapKeys;')(source) as unknown
        const get = exportOf('haxe:rt.Boundary.mapGet;')
        const element = exportOf('haxe:rt.Boundary.getDynamic;')
        const length = exportOf('haxe:rt.Boundary.arrayLength;')(names) as number
        for (let i = 0; i < length; i++) {
          const k: unknown = element(names, i)
          result.set(keys.from(k), values.from(get(source, k)))
        }
        return result
      })
    },
  }
  return converter
}

function bytesOf(given: Uint8Array): unknown {
  const length = given.length
  const target: unknown = exportOf('haxe:rt.Boundary.newBytes;')(length)
  const whole = length & ~3
  const view = new DataView(given.buffer, given.byteOffset, length)
  const word = exportOf('haxe:rt.Boundary.setWord;')
  for (let i = 0; i < whole; i += 4) word(target, i, view.getInt32(i, true))
  const byte = exportOf('haxe:rt.Boundary.setByte;')
  for (let i = whole; i < length; i++) byte(target, i, given[i])
  return target
}

function uint8Of(source: unknown): Uint8Array<ArrayBuffer> {
  const length = exportOf('haxe:rt.Boundary.bytesLength;')(source) as number
  const result = new Uint8Array(length)
  const whole = length & ~3
  const view = new DataView(result.buffer)
  const word = exportOf('haxe:rt.Boundary.getWord;')
  for (let i = 0; i < whole; i += 4) view.setInt32(i, word(source, i) as number, true)
  const byte = exportOf('haxe:rt.Boundary.getByte;')
  for (let i = whole; i < length; i++) result[i] = byte(source, i) as number
  return result
}

/** haxe.io.Bytes. */
export const bytes: Converter = {
  expected: 'a Uint8Array',
  rep: 'd',
  to(value, where) {
    if (value instanceof Uint8Array) return bytesOf(value)
    if (value instanceof ArrayBuffer) return bytesOf(new Uint8Array(value))
    throw mismatch(value, 'a Uint8Array (for Bytes)', where)
  },
  from: (value) => (value === null ? null : uint8Of(value)),
}

/** haxe.io.Float64Array and kin: `make` turns Bytes into one, `unmake` gives the Bytes of its range. */
export function typedArray(name: string, make: () => Exported, unmake: () => Exported): Converter {
  const constructor = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => ArrayBufferView>)[name]
  return {
    expected: `a ${name}`,
    rep: 'd',
    to(value, where) {
      if (!constructor || !(value instanceof constructor)) throw mismatch(value, `a ${name}`, where)
      return make()(bytesOf(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)))
    },
    from: (value) => (value === null || !constructor ? null : new constructor(uint8Of(unmake()(value)).buffer)),
  }
}

/** Date. */
export const date: Converter = {
  expected: 'a Date',
  rep: 'd',
  to(value, where) {
    if (value instanceof Date) return exportOf('haxe:rt.Boundary.dateOf;')(value.getTime()) as unknown
    throw mismatch(value, 'a Date', where)
  },
  from: (value) => (value === null ? null : new Date(exportOf('haxe:rt.Boundary.timeOf;')(value) as number)),
}
