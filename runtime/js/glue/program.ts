/*
 * The program behind the glue: the exports of its WebAssembly instance, by key.
 *
 * A key is `haxe:` + symbol + `;`. The plugin finds what JavaScript uses by looking for keys in the code that a bundler
 * kept, so a key is always written out as a literal.
 */

import { raiseBy } from '../error.ts'
import { hostModules } from '../imports.ts'

/** An exported function of the program. */
// oxlint-disable-next-line typescript/no-explicit-any -- machine values of every kind
export type Exported = (...args: any[]) => any

let exported: Readonly<Record<string, Exported>> | null = null
let start: (() => void) | null = null
const waiting: (() => void)[] = []

/** Gives the glue the exports of the instance, and what makes errors of JavaScript's; done once, before anything is called. */
export function connectProgram(exports: object, raised?: (error: unknown) => unknown): void {
  if (raised) raiseBy(raised)
  exported = exports as Readonly<Record<string, Exported>>
  for (const then of waiting.splice(0)) then()
}

/** Has `starter` called when something is needed before the program is connected (`init: 'sync'`). */
export function connectOnDemand(starter: () => void): void {
  start = starter
}

/** The exported function of a key. */
export function exportOf(key: string): Exported {
  if (!exported) start?.()
  if (!exported) throw new Error('Haxe is not initialised yet: await init() of "~haxe/runtime" first')
  const found = exported[key.slice(5, -1)]
  if (!found) throw new Error(`the Haxe program does not export ${key.slice(5, -1)}`)
  return found
}

/**
 * A module-level value: read at once where the program runs already, else as soon as it does (`set` then updates the
 * exported binding).
 */
export function whenReady<T>(read: () => T, set: (value: T) => void): T | undefined {
  if (exported || start) return read()
  waiting.push(() => set(read()))
  return undefined
}

/** Hands the program a JavaScript module that its externs name. */
export function provide(key: string, namespace: object): void {
  hostModules.set(key, namespace as { [name: string]: unknown })
}
