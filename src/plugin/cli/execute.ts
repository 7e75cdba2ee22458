// Runs a compiled program in this process: what `run` does.
import * as runtimeImports from '../../../runtime/js/imports.ts'
import { HaxeError, instantiateSync } from '../../../runtime/js/load.ts'

export type ExecuteOptions = {
  /** What Sys.args gives. */
  readonly arguments: readonly string[]
  /** What Sys.programPath gives. */
  readonly programPath: string
}

/**
 * Instantiates a program and runs its static initialisers and `main`.
 * @param imports the runtime functions it needs, as the code generator listed them
 * @returns 0, or 1 after an exception that nobody caught (told on stderr); Sys.exit ends the process itself
 */
export async function executeWasm(
  bytes: Uint8Array<ArrayBuffer>,
  imports: readonly string[],
  options: ExecuteOptions,
): Promise<number> {
  runtimeImports.programInfo.args = options.arguments
  runtimeImports.programInfo.path = options.programPath
  try {
    const program = instantiateSync(bytes, importsOf(imports), { noInit: true })
    program['_init']?.()
    program['main']?.()
    return 0
  } catch (error) {
    process.stderr.write(uncaughtText(error))
    return 1
  }
}

/** The import object's runtime functions by name; missing ones are a fault of the compiler. */
export function importsOf(names: readonly string[]): Record<string, unknown> {
  const all: Readonly<Record<string, unknown>> = runtimeImports
  const chosen: Record<string, unknown> = {}
  for (const name of names) {
    if (!(name in all)) throw new Error(`the runtime has no function ${name} (internal/runtime)`)
    chosen[name] = all[name]
  }
  return chosen
}

/** What an exception that nobody caught says: its value, then where it came from, in Haxe's names. */
export function uncaughtText(error: unknown): string {
  if (!(error instanceof Error)) return `Uncaught exception: ${String(error)}\n`
  const what = error instanceof HaxeError ? error.message : `${error.name}: ${error.message}`
  const frames: string[] = []
  for (const line of (error.stack ?? '').split('\n')) {
    const found = /^\s*at (.+) \(wasm:\/\/.*\)$/.exec(line) ?? /^\s*at (.+) \(<anonymous>:wasm-function.*\)$/.exec(line)
    // Functions of the compiler's own (`haxe.throw`) say nothing.
    if (found?.[1] !== undefined && !/^haxe\.[a-z]\w*$/.test(found[1])) frames.push(`Called from ${found[1]}`)
  }
  return `Uncaught exception: ${what}\n${frames.map((f) => f + '\n').join('')}`
}
