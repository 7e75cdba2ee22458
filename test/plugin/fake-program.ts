/*
 * A program in JavaScript that answers as the WebAssembly one does, to test the glue's conversions alone: references are
 * objects without a prototype that can't be extended, as WebAssembly GC objects look to JavaScript.
 */

type Inside = {
  kind: 'array' | 'map' | 'structure' | 'enum' | 'instance' | 'closure' | 'bytes'
  data: unknown
  name?: string
}

const insides = new WeakMap<object, Inside>()

/** An opaque reference. */
export function reference(inside: Inside): object {
  const made = Object.freeze(Object.create(null)) as object
  insides.set(made, inside)
  return made
}

export function inside(of: unknown): Inside {
  const found = insides.get(of as object)
  if (!found) throw new Error('not a reference of the fake program')
  return found
}

const data = (of: unknown): unknown[] => inside(of).data as unknown[]
const kinds = { instance: 1, enum: 2, structure: 3, closure: 4, array: 5, bytes: 6, map: 8 } as const

function boundary(): Record<string, unknown> {
  const out: Record<string, unknown> = {
    arrayLength: (a: unknown) => data(a).length,
    listOf: (a: unknown) => a,
    arrayOfList: (a: unknown) => a,
    newStructure: () => reference({ kind: 'structure', data: {} }),
    setField: (o: unknown, name: string, v: unknown) => ((inside(o).data as Record<string, unknown>)[name] = v),
    getField: (o: unknown, name: string) => (inside(o).data as Record<string, unknown>)[name] ?? null,
    fieldNames: (o: unknown) => reference({ kind: 'array', data: Object.keys(inside(o).data as object) }),
    mapSet: (m: unknown, k: unknown, v: unknown) => (inside(m).data as Map<unknown, unknown>).set(k, v),
    mapGet: (m: unknown, k: unknown) => (inside(m).data as Map<unknown, unknown>).get(k) ?? null,
    mapKeys: (m: unknown) => reference({ kind: 'array', data: [...(inside(m).data as Map<unknown, unknown>).keys()] }),
    newBytes: (n: number) => reference({ kind: 'bytes', data: new Uint8Array(n) }),
    bytesLength: (b: unknown) => data(b).length,
    getByte: (b: unknown, i: number) => data(b)[i],
    setByte: (b: unknown, i: number, v: number) => (data(b)[i] = v),
    getWord: (b: unknown, i: number) => new DataView((inside(b).data as Uint8Array).buffer).getInt32(i, true),
    setWord: (b: unknown, i: number, v: number) =>
      new DataView((inside(b).data as Uint8Array).buffer).setInt32(i, v, true),
    enumIndex: (v: unknown) => (inside(v).data as { index: number }).index,
    enumTag: (v: unknown) => inside(v).name,
    enumParameters: (v: unknown) =>
      reference({ kind: 'array', data: (inside(v).data as { params: unknown[] }).params }),
    kind: (v: unknown) => kinds[inside(v).kind],
    call: (f: unknown, args: unknown) => (inside(f).data as (...args: unknown[]) => unknown)(...data(args)),
    classPath: (v: unknown) => inside(v).name,
    overflow: () => 'the exception of an overflow',
  }
  for (const name of ['Int', 'Float', 'Bool', 'String', 'Dynamic']) {
    out[`new${name}s`] = (n: number) => reference({ kind: 'array', data: Array.from({ length: n }, () => null) })
    out[`get${name}`] = (a: unknown, i: number) => data(a)[i]
    out[`set${name}`] = (a: unknown, i: number, v: unknown) => (data(a)[i] = v)
  }
  for (const name of ['String', 'Int', 'Object', 'Enum'])
    out[`new${name}Map`] = () => reference({ kind: 'map', data: new Map() })
  for (let n = 0; n <= 8; n++) out[`wrap${n}`] = closure
  return Object.fromEntries(Object.entries(out).map(([name, f]) => [`rt.Boundary.${name}`, f]))
}

/** A new closure. */
export function closure(f: (...args: unknown[]) => unknown): object {
  return reference({ kind: 'closure', data: f })
}

/** The exports of the fake program, with further ones. */
export function fakeExports(more: Record<string, unknown> = {}): object {
  return { ...boundary(), ...more }
}
