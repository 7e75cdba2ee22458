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
    let inside: unknown = error.value
    if (isOfProgram(inside)) {
      nameMessage(error, inside)
      // An exception that was caught as haxe.Exception and thrown on is what it was before.
      const wrapped: unknown = exportOf('haxe:rt.Boundary.unwrapped;')(inside)
      if (wrapped instanceof Error) return wrapped
      if (wrapped !== inside) setValue(error, (inside = wrapped))
    }
    const value = converted(inside)
    if (value !== inside) setValue(error, value)
    return error
  }
  // No regular expressions: there may be no stack left to compile one.
  const isOverflow =
    (error instanceof RangeError && error.message.includes('call stack')) ||
    (error.name === 'InternalError' && error.message.includes('recursion'))
  return isOverflow ? stackOverflow(error) : error
}

/** Whether a value is an object of the program: those have no prototype. */
function isOfProgram(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}

function converted(value: unknown): unknown {
  for (const convert of converters) {
    const made = convert(value)
    if (made !== value) return made
  }
  return value
}

function setValue(error: HaxeError, value: unknown): void {
  Object.defineProperty(error, 'value', { value, enumerable: true, configurable: true })
}

/** Gives the error of a haxe.Exception its message; other objects are described by the program, where it can. */
function nameMessage(error: HaxeError, inside: object): void {
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
  Object.defineProperty(error, 'message', { value: 'Stack overflow', configurable: true, writable: true })
  // What the program itself would throw; made when somebody asks, where there is room again.
  let value: unknown
  Object.defineProperty(error, 'value', {
    get: () => (value ??= converted(exportOf('haxe:rt.Boundary.overflow;')())),
    configurable: true,
    enumerable: true,
  })
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
