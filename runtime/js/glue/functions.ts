/*
 * Functions both ways; the same function keeps its identity.
 *
 * A closure comes out of the program as a JavaScript function that takes and gives raw values (load.ts makes it). Around
 * that goes one that converts. The other way round, a function that converts goes into a closure made by rt.Boundary.
 */
import type { Exported } from './program.ts'
import { dynBool, type Converter } from './simple.ts'
import { mismatch } from './where.ts'

export type AnyFunction = (...args: unknown[]) => unknown

/** For a closure's raw function: the JavaScript function that went in to make it. */
const originals = new WeakMap<AnyFunction, AnyFunction>()
/** For a function that came out: the raw one inside. */
const raws = new WeakMap<AnyFunction, AnyFunction>()

const boxed = (of: Converter): Converter => (of.rep === 'b' ? dynBool : of)

/** The JavaScript function that a closure was made from, or null. */
export function originalOf(raw: AnyFunction): AnyFunction | null {
  return originals.get(raw) ?? null
}

/** The raw function inside one that came out of Haxe, or null. */
export function rawOf(f: AnyFunction): AnyFunction | null {
  return raws.get(f) ?? null
}

/** Remembers what a function that comes out has inside. */
export function rememberRaw(f: AnyFunction, raw: AnyFunction): void {
  raws.set(f, raw)
}

/** A function type; `wrap` makes a closure of as many parameters from a JavaScript function. */
export function functionOf(params: readonly Converter[], result: Converter, wrap: () => Exported): Converter {
  const inward = params.map(boxed)
  const outward = boxed(result)
  const closures = new WeakMap<AnyFunction, AnyFunction>()
  const functions = new WeakMap<AnyFunction, AnyFunction>()
  return {
    expected: 'a function',
    rep: 'd',
    to(value, where) {
      if (typeof value !== 'function') throw mismatch(value, 'a function', where)
      const given = value as AnyFunction
      const known = rawOf(given) ?? closures.get(given)
      if (known) return known
      const place = typeof where === 'string' ? where.replace('|', '|=') : where
      const shim: AnyFunction = (...args) => outward.to(given(...inward.map((of, i) => (args[i] === null ? null : of.from(args[i])))), place)
      const raw = wrap()(shim) as AnyFunction
      closures.set(given, raw)
      originals.set(raw, given)
      return raw
    },
    from(value) {
      if (value === null || value === undefined) return null
      const raw = value as AnyFunction
      const original = originalOf(raw)
      if (original) return original
      let f = functions.get(raw)
      if (!f) {
        f = (...args) => {
          const answer = raw(...inward.map((of, i) => of.to(args[i], `a Haxe function|argument ${i + 1}`)))
          return answer === null || answer === undefined ? outward.from(null) : outward.from(answer)
        }
        functions.set(raw, f)
        rememberRaw(f, raw)
      }
      return f
    },
  }
}
