/*
 * What Haxe throws, as JavaScript catches it: a HaxeError with `.value`; JavaScript's own errors pass unchanged.
 */
import { HaxeError } from '../error.ts'
import { exportOf } from './program.ts'

const seen = new WeakSet<object>()
const converters: ((value: unknown) => unknown)[] = []

/** Adds a way in which thrown values come out; the last one added that changes a value wins. */
export function convertThrown(f: (value: unknown) => unknown): void {
  converters.unshift(f)
}

/** The error to throw on, for whatever escaped from the program. */
export function raised(error: unknown): unknown {
  if (!(error instanceof Error) || seen.has(error)) return error
  if (error instanceof HaxeError) {
    seen.add(error)
    const inside: unknown = error.value
    if (typeof inside === 'object' && inside !== null) nameMessage(error, inside)
    for (const convert of converters) {
      const value = convert(inside)
      if (value === inside) continue
      Object.defineProperty(error, 'value', { value, enumerable: true, configurable: true })
      break
    }
    return error
  }
  // No regular expressions: there may be no stack left to compile one.
  const isOverflow =
    (error instanceof RangeError && error.message.includes('call stack')) ||
    (error.name === 'InternalError' && error.message.includes('recursion'))
  return isOverflow ? stackOverflow(error) : error
}

/** Gives the error of a haxe.Exception its message; other objects are described by the program, where it can. */
function nameMessage(error: HaxeError, inside: object): void {
  if (Object.getPrototypeOf(inside) !== null) return
  const message: unknown = exportOf('haxe:rt.Boundary.messageOf;')(inside)
  if (typeof message !== 'string') return
  Object.defineProperty(error, 'message', { value: message, configurable: true, writable: true, enumerable: false })
  Object.defineProperty(error, 'stack', {
    value: withFirstLine(error.stack ?? '', `HaxeError: ${message}`),
    configurable: true,
    writable: true,
    enumerable: false,
  })
}

/** A stack with other words before its calls. */
function withFirstLine(stack: string, text: string): string {
  const calls = stack.indexOf('\n    at ')
  // Engines other than V8 list the calls alone.
  return calls >= 0
    ? text + stack.slice(calls)
    : stack.startsWith('HaxeError')
      ? stack.replace(/^.*/, () => text)
      : stack
}

function stackOverflow(cause: Error): Error {
  const error = new HaxeError('Stack overflow', 'Stack overflow', null)
  Object.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true })
  // Where the engine says it happened; it takes room to put that into words, so only when somebody asks.
  Object.defineProperty(error, 'stack', {
    get: () => withFirstLine(cause.stack ?? '', 'HaxeError: Stack overflow'),
    configurable: true,
    enumerable: false,
  })
  seen.add(error)
  return error
}
