/*
 * Dynamic: a JavaScript value goes in as it is; out of Haxe, class instances become wrappers, structures, arrays, enums and
 * maps copies, closures functions.
 */
import { referenceIn } from '../reference.ts'
import { wrapByPath } from './classes.ts'
import { bytes, date } from './collections.ts'
import { convertThrown } from './errors.ts'
import {
  callClosure,
  closureIn,
  closureOf,
  functionFor,
  originalOf,
  rememberClosureOf,
  type AnyFunction,
} from './functions.ts'
import { exportOf } from './program.ts'
import { once } from './sharing.ts'
import type { Converter } from './simple.ts'

/** What rt.Boundary.kind tells. */
const kinds = {
  host: 0,
  instance: 1,
  enumeration: 2,
  structure: 3,
  closure: 4,
  array: 5,
  bytes: 6,
  date: 7,
  map: 8,
  list: 9,
} as const

function toDynamic(value: unknown): unknown {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'object':
      return referenceIn(value) ?? value
    case 'function':
      return closureOf(value as AnyFunction) ?? value
    default:
      return value
  }
}

function fromDynamic(value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'function') return functionOut(value)
  // Objects of the program have no prototype and can't be extended; nearly everything else is told apart by that.
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== null || Object.isExtensible(value)) return value
  switch (exportOf('haxe:rt.Boundary.kind;')(value) as number) {
    case kinds.instance:
      return wrapByPath(value, exportOf('haxe:rt.Boundary.classPath;')(value) as string | null)
    case kinds.enumeration:
      return once.from(dynamic, value, (keep) => {
        const result = keep({ tag: exportOf('haxe:rt.Boundary.enumTag;')(value) as string }) as Record<string, unknown>
        const params = elements(exportOf('haxe:rt.Boundary.enumParameters;')(value), [])
        if (params.length > 0) result['params'] = params
        return result
      })
    case kinds.structure:
      return once.from(dynamic, value, (keep) => {
        const result = keep({}) as Record<string, unknown>
        const names = elements(exportOf('haxe:rt.Boundary.fieldNames;')(value), []) as string[]
        for (const name of names) result[name] = fromDynamic(exportOf('haxe:rt.Boundary.getField;')(value, name))
        return result
      })
    case kinds.closure:
      return functionOut(value)
    case kinds.array:
      return once.from(dynamic, value, (keep) => elements(value, keep([]) as unknown[]))
    case kinds.bytes:
      return bytes.from(value)
    case kinds.date:
      return date.from(value)
    case kinds.map:
      return once.from(dynamic, value, (keep) => {
        const result = keep(new Map()) as Map<unknown, unknown>
        for (const key of elements(exportOf('haxe:rt.Boundary.mapKeys;')(value), [], false)) {
          result.set(fromDynamic(key), fromDynamic(exportOf('haxe:rt.Boundary.mapGet;')(value, key)))
        }
        return result
      })
    case kinds.list:
      return elements(exportOf('haxe:rt.Boundary.arrayOfList;')(value), [])
    default:
      return value
  }
}

/** A closure becomes the function that it already is for JavaScript, else one with conversions; a JavaScript function is itself. */
function functionOut(value: object): unknown {
  const closure = closureIn(value)
  if (!closure) return value
  const original = originalOf(closure)
  if (original) return original
  let f = functionFor(closure)
  if (!f) {
    f = (...args) => fromDynamic(callClosure(closure, args.map(toDynamic)))
    rememberClosureOf(f, closure)
  }
  return f
}

function elements(array: unknown, into: unknown[], convert = true): unknown[] {
  const length = exportOf('haxe:rt.Boundary.arrayLength;')(array) as number
  const get = exportOf('haxe:rt.Boundary.getDynamic;')
  for (let i = 0; i < length; i++) {
    const part: unknown = get(array, i)
    into.push(convert ? fromDynamic(part) : part)
  }
  return into
}

function makeDynamic(): Converter {
  convertThrown(fromDynamic)
  return { expected: 'any value', rep: 'd', to: toDynamic, from: fromDynamic }
}

/** Dynamic, Any and type parameters. A program that has them shows thrown values in full, too. */
export const dynamic: Converter = /*#__PURE__*/ makeDynamic()
