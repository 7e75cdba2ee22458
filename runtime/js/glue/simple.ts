/*
 * Values that cross as they are: numbers, Bools, strings, Int64, Dynamic's simple half; and the shape of converters.
 */
import { mismatch, type Where } from './where.ts'

/** Turns JavaScript values of one Haxe type into what the program takes, and back. */
export type Converter = {
  /** `an Int`, for messages. */
  readonly expected: string
  /** How an Array of them is stored: Int, Float, Bool, String, or any value. */
  readonly rep: 'i' | 'f' | 'b' | 's' | 'd'
  /** JavaScript to Haxe; a TypeError where the value doesn't fit. */
  to(value: unknown, where: Where): unknown
  /** Haxe to JavaScript. */
  from(value: unknown): unknown
}

/** An Int: an integer of 32 bits. */
export function toInt(value: unknown, where: Where): number {
  if (typeof value === 'number' && (value | 0) === value) return value
  throw mismatch(value, 'an Int (an integer from -2147483648 to 2147483647)', where)
}

/** A UInt: the machine takes its 32 bits as an Int's. */
export function toUint(value: unknown, where: Where): number {
  if (typeof value === 'number' && value >>> 0 === value) return value | 0
  throw mismatch(value, 'a UInt (an integer from 0 to 4294967295)', where)
}

export function toFloat(value: unknown, where: Where): number {
  if (typeof value === 'number') return value
  throw mismatch(value, 'a Float (a number)', where)
}

export function toBool(value: unknown, where: Where): number {
  if (typeof value === 'boolean') return value ? 1 : 0
  throw mismatch(value, 'a Bool (a boolean)', where)
}

export function fromBool(value: unknown): boolean {
  return value === 1 || value === true
}

export function toText(value: unknown, where: Where): string {
  if (typeof value === 'string') return value
  throw mismatch(value, 'a String', where)
}

export function toInt64(value: unknown, where: Where): bigint {
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) return value
  throw mismatch(value, 'an Int64 (a bigint of 64 bits)', where)
}

const same = (value: unknown): unknown => value

export const int: Converter = { expected: 'an Int', rep: 'i', to: toInt, from: same }
export const uint: Converter = { expected: 'a UInt', rep: 'i', to: toUint, from: (value) => (value as number) >>> 0 }
export const float: Converter = { expected: 'a Float', rep: 'f', to: toFloat, from: same }
export const bool: Converter = { expected: 'a Bool', rep: 'b', to: toBool, from: fromBool }
/** A Bool where any value may stand (Dynamic, structure fields): there it stays a boolean. */
export const dynBool: Converter = {
  expected: 'a Bool',
  rep: 'd',
  to: (value, where) => toBool(value, where) === 1,
  from: (value) => (value === null ? null : fromBool(value)),
}
export const text: Converter = { expected: 'a String', rep: 's', to: toText, from: same }
export const int64: Converter = { expected: 'an Int64', rep: 'd', to: toInt64, from: same }
/** Void, as the result of a callback: whatever it gives is dropped. */
export const nothing: Converter = { expected: 'nothing', rep: 'd', to: () => null, from: () => undefined }
/** A JavaScript object that Haxe only hands on. */
export const promise: Converter = {
  expected: 'a Promise',
  rep: 'd',
  to(value, where) {
    if (value !== null && typeof value === 'object' && typeof (value as { then?: unknown }).then === 'function')
      return value
    throw mismatch(value, 'a Promise', where)
  },
  from: same,
}

/** Null<T>: null, undefined, or what `of` takes. */
export function nullable(of: Converter): Converter {
  const inner = of.rep === 'b' ? dynBool : of
  return {
    get expected() {
      return `${of.expected} or null`
    },
    rep: 'd',
    to: (value, where) => (value === null || value === undefined ? null : inner.to(value, where)),
    from: (value) => (value === null || value === undefined ? null : inner.from(value)),
  }
}

/** An enum or structure that is defined further down: types that contain themselves. */
export function later(make: () => Converter): Converter {
  return {
    get expected() {
      return make().expected
    },
    rep: 'd',
    to: (value, where) => make().to(value, where),
    from: (value) => make().from(value),
  }
}
