/*
 * Functions both ways; the same function keeps its identity.
 *
 * A closure is a reference. It comes out of exports as that, and out of what Haxe calls in JavaScript as a function that
 * takes and gives raw values (load.ts makes it). Around either goes a function that converts. The other way round, a
 * function that converts goes into a closure made by rt.Boundary.
 */
import { rtClosureOf } from '../imports.ts'
import { raised } from './errors.ts'
import { exportOf, type Exported } from './program.ts'
import { dynBool, type Converter } from './simple.ts'
import { mismatch } from './where.ts'

export type AnyFunction = (...args: unknown[]) => unknown

/** For a closure: the JavaScript function that went in to make it. */
const originals = new WeakMap<object, AnyFunction>()
/** For a function that came out: the closure inside. */
const closures = new WeakMap<AnyFunction, object>()
/** For a closure: the first function that came out for it, of whatever type. */
const firsts = new WeakMap<object, AnyFunction>()

const boxed = (of: Converter): Converter => (of.rep === 'b' ? dynBool : of)

/** The closure in what came from Haxe: itself, or the one a raw function stands for; null for JavaScript's own functions. */
export function closureIn(value: object): object | null {
  return typeof value === 'function' ? ((rtClosureOf(value) as object | undefined) ?? null) : value
}

/** The JavaScript function that a closure was made from, or null. */
export function originalOf(closure: object): AnyFunction | null {
  return originals.get(closure) ?? null
}

/** The closure inside a function that came out of Haxe, or null. */
export function closureOf(f: AnyFunction): object | null {
  return closures.get(f) ?? null
}

/** Remembers what a function that comes out has inside. */
export function rememberClosureOf(f: AnyFunction, closure: object): void {
  closures.set(f, closure)
  if (!firsts.has(closure)) firsts.set(closure, f)
}

/** The function that a closure is for JavaScript where its type isn't known: the first that came out, if one did. */
export function functionFor(closure: object): AnyFunction | null {
  return firsts.get(closure) ?? null
}

/** Calls a closure with raw values. */
export function callClosure(closure: object, args: readonly unknown[]): unknown {
  try {
    const list: unknown = exportOf('haxe:rt.Boundary.newDynamics;')(args.length)
    const set = exportOf('haxe:rt.Boundary.setDynamic;')
    args.forEach((arg, i) => set(list, i, arg))
    return exportOf('haxe:rt.Boundary.call;')(closure, list) as unknown
  } catch (error) {
    throw raised(error)
  }
}

/** A function type; `wrap` makes a closure of as many parameters from a JavaScript function. */
export function functionOf(params: readonly Converter[], result: Converter, wrap: () => Exported): Converter {
  const inward = params.map(boxed)
  const outward = boxed(result)
  const made = new WeakMap<AnyFunction, object>()
  const functions = new WeakMap<object, AnyFunction>()
  return {
    expected: 'a function',
    rep: 'd',
    to(value, where) {
      if (typeof value !== 'function') throw mismatch(value, 'a function', where)
      const given = value as AnyFunction
      const known = closureOf(given) ?? made.get(given)
      if (known) return known
      const place = typeof where === 'string' ? where.replace('|', '|=') : where
      const shim: AnyFunction = (...args) =>
        outward.to(given(...inward.map((of, i) => (args[i] === null ? null : of.from(args[i])))), place)
      const closure = wrap()(shim) as object
      made.set(given, closure)
      originals.set(closure, given)
      return closure
    },
    from(value) {
      if (value === null || value === undefined) return null
      const closure = closureIn(value)
      if (!closure) return value
      const original = originalOf(closure)
      if (original) return original
      let f = functions.get(closure)
      if (!f) {
        f = (...args) => {
          const answer = callClosure(
            closure,
            inward.map((of, i) => of.to(args[i], `a Haxe function|argument ${i + 1}`)),
          )
          return outward.from(answer ?? null)
        }
        functions.set(closure, f)
        rememberClosureOf(f, closure)
      }
      return f
    },
  }
}
