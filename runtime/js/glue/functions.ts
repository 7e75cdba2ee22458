/*
 * Functions both ways; the same function keeps its identity.
 */
import { raised } from './errors.ts'
import { exportOf, type Exported } from './program.ts'
import { dynBool, type Converter } from './simple.ts'
import { mismatch } from './where.ts'

type Function = (...args: unknown[]) => unknown

/** JavaScript function -> Haxe closure and back, however it was made. */
const closureOfFunction = new WeakMap<Function, unknown>()
const functionOfClosure = new WeakMap<object, Function>()

const boxed = (of: Converter): Converter => (of.rep === 'b' ? dynBool : of)

/** The JavaScript function that already stands for a closure, or null. */
export function knownFunction(closure: object): Function | null {
  return functionOfClosure.get(closure) ?? null
}

/** The closure behind a function that came out of Haxe or went in before, or null. */
export function knownClosure(f: Function): unknown {
  return closureOfFunction.get(f) ?? null
}

/** Ties a function and a closure. */
export function tie(f: Function, closure: object): void {
  closureOfFunction.set(f, closure)
  functionOfClosure.set(closure, f)
}

/** Calls a closure with machine values. */
export function callClosure(closure: unknown, args: readonly unknown[]): unknown {
  const list: unknown = exportOf('haxe:rt.Boundary.newDynamics;')(args.length)
  const set = exportOf('haxe:rt.Boundary.setDynamic;')
  args.forEach((arg, i) => set(list, i, arg))
  try {
    return exportOf('haxe:rt.Boundary.call;')(closure, list) as unknown
  } catch (error) {
    throw raised(error)
  }
}

/** A function type; `wrap` makes a closure of as many parameters from a JavaScript function. */
export function functionOf(params: readonly Converter[], result: Converter, wrap: () => Exported): Converter {
  const inward = params.map(boxed)
  const outward = boxed(result)
  const made = new WeakMap<Function, unknown>()
  return {
    expected: 'a function',
    rep: 'd',
    to(value, where) {
      if (typeof value !== 'function') throw mismatch(value, 'a function', where)
      const given = value as Function
      const known = made.get(given) ?? knownClosure(given)
      if (known) return known
      const place = typeof where === 'string' ? where.replace('|', '|=') : where
      const shim: Function = (...args) => outward.to(given(...inward.map((of, i) => (args[i] === null ? null : of.from(args[i])))), place)
      const closure: unknown = wrap()(shim)
      made.set(given, closure)
      functionOfClosure.set(closure as object, given)
      return closure
    },
    from(value) {
      if (value === null || value === undefined) return null
      if (typeof value === 'function') return value
      const known = knownFunction(value)
      if (known) return known
      const f: Function = (...args) => {
        const answer = callClosure(value, inward.map((of, i) => of.to(args[i], `a Haxe function|argument ${i + 1}`)))
        return result.rep !== 'd' && answer === null ? null : outward.from(answer)
      }
      tie(f, value)
      return f
    },
  }
}
