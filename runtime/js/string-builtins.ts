/*
 * The `wasm:js-string` builtins in JavaScript, for engines that lack them.
 */

/** A module with the array type of UTF-16 units and functions `g` (get) and `s` (set) on it: JavaScript can't look into such arrays. */
const arrayModule = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 18, 3, 94, 119, 1, 96, 2, 99, 0, 127, 1, 127, 96, 3, 99, 0, 127, 127, 0, 3, 3, 2, 1,
  2, 7, 9, 2, 1, 103, 0, 0, 1, 115, 0, 1, 10, 23, 2, 9, 0, 32, 0, 32, 1, 251, 13, 0, 11, 11, 0, 32, 0, 32, 1, 32, 2,
  251, 14, 0, 11,
]

/** The builtins as an import object. */
export const stringBuiltins = (): Record<string, unknown> => {
  const { g, s } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(arrayModule))).exports as {
    g: (array: unknown, index: number) => number
    s: (array: unknown, index: number, unit: number) => void
  }
  return {
    test: (v: unknown): number => (typeof v === 'string' ? 1 : 0),
    concat: (a: string, b: string): string => a + b,
    equals: (a: string | null, b: string | null): number => (a === b ? 1 : 0),
    compare: (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0),
    length: (v: string): number => v.length,
    charCodeAt: (v: string, i: number): number => v.charCodeAt(i),
    substring: (v: string, start: number, end: number): string => v.substring(start, end),
    fromCharCode: (unit: number): string => String.fromCharCode(unit),
    intoCharCodeArray: (v: string, array: unknown, start: number): number => {
      for (let i = 0; i < v.length; i++) s(array, start + i, v.charCodeAt(i))
      return v.length
    },
    fromCharCodeArray: (array: unknown, start: number, end: number): string => {
      let out = ''
      for (let i = start; i < end; i++) out += String.fromCharCode(g(array, i))
      return out
    },
  }
}
