/*
 * What Haxe throws, as JavaScript catches it: an Error with `.value`; JavaScript's own errors pass unchanged.
 */
import { dynamicOut } from './late.ts'

/** The mark that the program's own `throw` puts on its errors (runtime/js/imports.ts). */
type Thrown = Error & { haxeValue?: unknown; value?: unknown }

const seen = new WeakSet<object>()

/** The error to throw on, for whatever escaped from the program. */
export function raised(error: unknown): unknown {
  if (!(error instanceof Error) || seen.has(error)) return error
  if (error.name === 'HaxeError' && 'value' in error) {
    seen.add(error)
    const thrown = error as Thrown
    const value: unknown = dynamicOut(thrown.value)
    Object.defineProperty(error, 'value', { value, enumerable: true, configurable: true })
    return error
  }
  if (error instanceof RangeError && /stack/i.test(error.message)) return stackOverflow(error)
  if (error.name === 'InternalError' && /recursion/i.test(error.message)) return stackOverflow(error)
  return error
}

function stackOverflow(cause: Error): Error {
  const error = new Error('Stack overflow', { cause })
  error.name = 'HaxeError'
  Object.defineProperty(error, 'value', { value: 'Stack overflow', enumerable: true })
  seen.add(error)
  return error
}
