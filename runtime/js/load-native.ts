/*
 * Starts a natively compiled program: a Node addon that gives the same functions as a WebAssembly instance.
 */
import { HaxeError } from './error.ts'
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
  let foreign: { readonly thrown: unknown } | null = null
  const functions = new WeakMap<object, (...args: unknown[]) => unknown>()
  program = addon.start({
    ...imports,
    rtCaught(error: unknown): unknown {
      // JavaScript may throw what is no Error: should it pass through, it goes on as it is.
      foreign = error instanceof Error ? null : { thrown: error }
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
    rtThrow(raw: unknown, value: unknown): never {
      const passed = foreign
      foreign = null
      if (raw instanceof Error || (passed !== null && passed.thrown === raw)) throw raw
      throw new HaxeError(raw, value, describe)
    },
    rtOfClosure(closure: object): unknown {
      let fn = functions.get(closure)
      if (fn === undefined) {
        fn = (...args) => program?.['_call']?.(closure, args)
        functions.set(closure, fn)
        rememberClosure(fn, closure)
      }
      return fn
    },
  })
  if (options.noInit !== true) program['_init']?.()
  return program
}

type NodeModule = { createRequire(from: string): (path: string) => unknown }

/** Loads an addon from its file (Node only) and starts it. */
export function loadNative(path: string, imports: RuntimeImports, options: LoadOptions = {}): Program {
  const node = (globalThis as { process?: { getBuiltinModule?(name: string): unknown } }).process
  const module = node?.getBuiltinModule?.('node:module') as NodeModule | undefined
  if (module === undefined) throw new Error(`The native program ${path} needs Node 20.16 or later`)
  return startNative(module.createRequire(path)(path) as NativeAddon, imports, options)
}
