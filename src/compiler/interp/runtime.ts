// The runtime functions the interpreter has: the registry's ones about numbers and strings, maps, and printing.
import { RawValue, type Value } from './values.ts'

/** Runtime functions by the registry's names. */
export type RuntimeTable = { readonly [name: string]: (...args: Value[]) => Value }

const float =
  (f: (x: number) => number): ((...args: Value[]) => Value) =>
  (x) =>
    f(x as number)
const text =
  (f: (s: string) => Value): ((...args: Value[]) => Value) =>
  (s) =>
    f(s as string)

/** The table; what the program prints goes to the function given, as it comes. */
export function runtimeFunctions(print: (text: string) => void): RuntimeTable {
  return {
    'sys.print': (s) => {
      print(String(s))
      return null
    },
    'sys.println': (s) => {
      print(`${String(s)}\n`)
      return null
    },
    'math.sin': float(Math.sin),
    'math.cos': float(Math.cos),
    'math.tan': float(Math.tan),
    'math.asin': float(Math.asin),
    'math.acos': float(Math.acos),
    'math.atan': float(Math.atan),
    'math.exp': float(Math.exp),
    'math.log': float(Math.log),
    'math.atan2': (a, b) => Math.atan2(a as number, b as number),
    'math.pow': (a, b) => (a as number) ** (b as number),
    'str.upper': text((s) => s.toUpperCase()),
    'str.lower': text((s) => s.toLowerCase()),
    'str.parse_float': text((s) => Number.parseFloat(s)),
    'str.index_of': (s, part, from) => (s as string).indexOf(part as string, from as number),
    'str.last_index_of': (s, part, from) => (s as string).lastIndexOf(part as string, from as number),
    'str.of_units': (raw, from, to) =>
      (raw as RawValue).items
        .slice(from as number, to as number)
        .map((unit) => String.fromCharCode(unit as number))
        .join(''),
    'str.to_units': (s, raw, at) => {
      const { items } = raw as RawValue
      for (let i = 0; i < (s as string).length; i++) items[(at as number) + i] = (s as string).charCodeAt(i)
      return (s as string).length
    },
    'map.new': () => new Map<Value, Value>(),
    'map.get': (map, key) => (map as Map<Value, Value>).get(key) ?? -1,
    'map.get_string': (map, key) => (map as Map<Value, Value>).get(key) ?? -1,
    'map.set': (map, key, value) => {
      ;(map as Map<Value, Value>).set(key, value)
      return null
    },
    'map.set_string': (map, key, value) => {
      ;(map as Map<Value, Value>).set(key, value)
      return null
    },
    'map.delete': (map, key) => {
      ;(map as Map<Value, Value>).delete(key)
      return null
    },
    'map.delete_string': (map, key) => {
      ;(map as Map<Value, Value>).delete(key)
      return null
    },
    'map.clear': (map) => {
      ;(map as Map<Value, Value>).clear()
      return null
    },
  }
}
