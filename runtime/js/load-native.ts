/*
 * Starts a natively compiled program: a Node addon that gives the same functions as a WebAssembly instance.
 */
import { HaxeError, raisedOutward } from './error.ts'
import { rememberClosure, rtCaught, rtClosureOf } from './imports.ts'
import type { LoadOptions, Program, RuntimeImports } from './load.ts'

export { HaxeError } from './error.ts'

/** What `require` gives for an addon. */
export type NativeAddon = { start(functions: Readonly<Record<string, unknown>>): Program }

/**
 * Starts a program and runs its static initialisers.
 * @param addon the loaded addon
 * @param imports functions of runtime/js/imports.ts: those that the program needs, or all
 * @throws an Error when the addon runs already, or in another environment of the process
 */
export function startNative(addon: NativeAddon, imports: RuntimeImports, options: LoadOptions = {}): Program {
  let program: Program | null = null
  const describe = (raw: unknown): string | null => (program?.['_describe']?.(raw) ?? null) as string | null
  // JavaScript objects by number: Haxe has one value for each.
  const ids = new WeakMap<object, number>()
  let lastId = 0
  // What JavaScript threw last into the program: should it pass through, it goes on as it is.
  let foreign: { readonly thrown: unknown } | null = null
  const functions = new WeakMap<object, (...args: unknown[]) => unknown>()
  program = addon.start({
    ...imports,
    rtCaught(error: unknown): unknown {
      foreign = { thrown: error }
      return rtCaught(error)
    },
    rtClosureOf,
    idOf(value: object): number {
      let id = ids.get(value)
      if (id === undefined) {
        id = ++lastId
        // Symbols of the global registry can't be remembered: each sight of one is a value of its own.
        if (typeof value !== 'symbol' || Symbol.keyFor(value) === undefined) ids.set(value, id)
      }
      return id
    },
    rtThrow: function fromHaxe(raw: unknown, value: unknown, hasPassed?: boolean, calls?: string): never {
      const passed = foreign
      foreign = null
      if (hasPassed === true && passed !== null) {
        if (calls && passed.thrown instanceof Error) addCalls(passed.thrown, calls, fromHaxe, false)
        throw passed.thrown
      }
      if (raw instanceof Error) throw raw
      const error = new HaxeError(raw, value, describe)
      if (calls) addCalls(error, calls, fromHaxe, true)
      throw error
    },
    rtOfClosure(closure: object): unknown {
      let fn = functions.get(closure)
      if (fn === undefined) {
        fn = (...args) => {
          try {
            return program?.['_call']?.(closure, args)
          } catch (error) {
            throw raisedOutward(error)
          }
        }
        functions.set(closure, fn)
        rememberClosure(fn, closure)
      }
      return fn
    },
  })
  if (options.noInit !== true) program['_init']?.()
  return program
}

/** Stacks that are this long say enough. */
const mostLines = 100

/**
 * Puts the calls of Haxe functions before those of JavaScript's that led to them.
 * @param calls a line for each, with the newline before it
 * @param made the function that is called for an exception: stacks begin after it
 * @param isNew whether the error was made just now
 */
function addCalls(error: Error, calls: string, made: object, isNew: boolean): void {
  const lines = isNew ? [] : (error.stack ?? '').split('\n')
  if (lines.length > mostLines) return
  const own: { stack?: string } = {}
  ;(Error as { captureStackTrace?(target: object, from: object): void }).captureStackTrace?.(own, made)
  const outer = (own.stack ?? '').split('\n').slice(1)
  const added = calls.split('\n').slice(1)
  if (isNew) {
    const text = error.message
    lines.push(`HaxeError${text === '' ? '' : `: ${text}`}`, ...added, ...outer)
  } else {
    // An error on its way: what called Haxe is somewhere in its stack, unless the engine left that off.
    const at = lines.findIndex((_, i) => lines.slice(i).every((line, n) => line === outer[n]))
    lines.splice(at < 0 ? lines.length : at, 0, ...added)
  }
  Object.defineProperty(error, 'stack', {
    value: lines.join('\n'),
    configurable: true,
    writable: true,
    enumerable: false,
  })
}

type Builtins = {
  'node:module': { createRequire(from: string): (path: string) => unknown }
  'node:fs': {
    copyFileSync(from: string, to: string): void
    mkdtempSync(prefix: string): string
    rmSync(path: string, options: { recursive: boolean; force: boolean }): void
  }
  'node:os': { tmpdir(): string }
}

/** One of Node's own modules: bundlers must not see an import of it. */
function builtin<K extends keyof Builtins>(name: K): Builtins[K] {
  const node = (globalThis as { process?: { getBuiltinModule?(name: string): unknown } }).process
  const found = node?.getBuiltinModule?.(name) as Builtins[K] | undefined
  if (found === undefined) throw new Error('A native Haxe program needs Node 20.16 or later')
  return found
}

/** Whether an addon refused because its one program is in use already. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message.startsWith('This native Haxe program already runs in another environment') ||
    error.message === 'This native Haxe program runs already')

/**
 * Loads an addon from its file (Node only) and starts it. Where its program is in use already, in another thread or by a module
 * that was evaluated before, a copy of the file gives a program of its own, as a second instance of a wasm module would.
 */
export function loadNative(path: string, imports: RuntimeImports, options: LoadOptions = {}): Program {
  const require = builtin('node:module').createRequire(path)
  const load = (file: string): NativeAddon => require(file) as NativeAddon
  try {
    return startNative(load(path), imports, options)
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  const fs = builtin('node:fs')
  const folder = fs.mkdtempSync(`${builtin('node:os').tmpdir()}/unplugin-haxe-`)
  try {
    const copy = `${folder}/haxe.node`
    fs.copyFileSync(path, copy)
    return startNative(load(copy), imports, options)
  } finally {
    try {
      // Where a loaded file can't be removed, the system cleans its temporary folder.
      fs.rmSync(folder, { recursive: true, force: true })
    } catch {
      // Windows keeps it open.
    }
  }
}
