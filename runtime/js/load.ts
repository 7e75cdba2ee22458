/*
 * Instantiates a compiled program: checks the engine, provides what it lacks, and starts the static initialisers.
 */
import { HaxeError, raisedOutward } from './error.ts'
import { rememberClosure } from './imports.ts'
import { stringBuiltins } from './string-builtins.ts'

export { HaxeError } from './error.ts'

/** The functions of runtime/js/imports.ts that the program needs, by name. */
export type RuntimeImports = Readonly<Record<string, unknown>>

/** The exports of an instance. */
export type Program = Readonly<Record<string, (...args: unknown[]) => unknown>>

type CompileOptions = { builtins: string[]; importedStringConstants: string }
type Engine = {
  validate(bytes: BufferSource, options?: CompileOptions): boolean
  compile(bytes: BufferSource, options?: CompileOptions): Promise<WebAssembly.Module>
  compileStreaming?(source: Response | PromiseLike<Response>, options?: CompileOptions): Promise<WebAssembly.Module>
  Module: new (bytes: BufferSource, options?: CompileOptions) => WebAssembly.Module
  Instance: new (module: WebAssembly.Module, imports?: object) => WebAssembly.Instance
  instantiate(module: WebAssembly.Module, imports?: object): Promise<WebAssembly.Instance>
  JSTag?: unknown
}

const compileOptions: CompileOptions = { builtins: ['js-string'], importedStringConstants: "'" }

const engine = (): Engine => {
  const found = (globalThis as { WebAssembly?: unknown }).WebAssembly
  if (found === undefined) throw unsupported()
  return found as Engine
}

/** One array type and one function with an empty try_table: garbage collection and exceptions with references. */
const probe = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 2, 94, 127, 1, 96, 0, 0, 3, 2, 1, 1, 10, 8, 1, 6, 0, 31, 64, 0, 11, 11,
]
/** Imports the string builtin `length` with a wrong type: invalid exactly where the engine knows the builtins. */
const builtinProbe = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 126, 0, 2, 25, 1, 14, 119, 97, 115, 109, 58, 106, 115, 45, 115, 116, 114,
  105, 110, 103, 6, 108, 101, 110, 103, 116, 104, 0, 0,
]

const unsupported = (): Error =>
  new Error(
    'This program is WebAssembly with garbage collection and exception references, which this engine lacks. ' +
      'It runs in Chrome 137, Firefox 131, Safari 18.4, Node 24 and later.',
  )

let checked = false
/** Throws one clear error where the engine can't run compiled programs. */
export const checkEngine = (): void => {
  if (checked) return
  const { validate, JSTag } = engine()
  if (!validate(new Uint8Array(probe)) || JSTag === undefined) throw unsupported()
  checked = true
}

/** Whether the engine has the string builtins itself. */
export const hasStringBuiltins = (): boolean => !engine().validate(new Uint8Array(builtinProbe), compileOptions)

export type LoadOptions = {
  /** Uses the JavaScript string functions even where the engine has its own (for tests). */
  readonly polyfill?: boolean
  /** Leaves the static initialisers to the caller. */
  readonly noInit?: boolean
}

/** The import object, and what to call once the instance is there. */
const link = (
  imports: RuntimeImports,
  polyfill: boolean,
): { object: Record<string, unknown>; start: (instance: WebAssembly.Instance, noInit: boolean) => Program } => {
  let program: Program | null = null
  const describe = (raw: unknown): string | null => (program?.['_describe']?.(raw) ?? null) as string | null
  const runtime: Record<string, unknown> = { ...imports, JSTag: engine().JSTag }
  if ('rtThrow' in runtime) {
    runtime['rtThrow'] = (raw: unknown, value: unknown): never => {
      if (raw instanceof Error) throw raw
      throw new HaxeError(raw, value, describe)
    }
  }
  if ('rtOfClosure' in runtime) {
    const functions = new WeakMap<object, (...args: unknown[]) => unknown>()
    runtime['rtOfClosure'] = (closure: object): unknown => {
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
    }
  }
  const object: Record<string, unknown> = { haxe: runtime }
  if (polyfill) {
    object['wasm:js-string'] = stringBuiltins()
    // Every constant is its own name.
    object["'"] = new Proxy({}, { get: (_, name) => name })
  }
  return {
    object,
    start: (instance, noInit) => {
      program = instance.exports as Program
      if (!noInit) program['_init']?.()
      return program
    },
  }
}

const instantiateFrom = async (
  compile: (wasm: Engine, options: CompileOptions | undefined) => Promise<WebAssembly.Module>,
  imports: RuntimeImports,
  options: LoadOptions,
): Promise<Program> => {
  checkEngine()
  const wasm = engine()
  const polyfill = options.polyfill === true || !hasStringBuiltins()
  const { object, start } = link(imports, polyfill)
  return start(
    await wasm.instantiate(await compile(wasm, polyfill ? undefined : compileOptions), object),
    options.noInit === true,
  )
}

/**
 * Instantiates a program from its bytes, a compiled module, a response or a URL, and runs its static initialisers.
 * `imports` are the functions of runtime/js/imports.ts that the compiler listed for it.
 */
export const instantiate = (
  source: BufferSource | WebAssembly.Module | Response | URL | string,
  imports: RuntimeImports,
  options: LoadOptions = {},
): Promise<Program> => instantiateFrom((wasm, compile) => moduleOf(wasm, source, compile), imports, options)

/** The same for a URL alone: bundled programs of one asset need no more code. */
export const instantiateUrl = (url: URL, imports: RuntimeImports, options: LoadOptions = {}): Promise<Program> =>
  instantiateFrom((wasm, compile) => moduleOfUrl(wasm, url, compile), imports, options)

/** The same at once, for bytes or a module (browsers limit the size they compile this way outside workers). */
export const instantiateSync = (
  source: BufferSource | WebAssembly.Module,
  imports: RuntimeImports,
  options: LoadOptions = {},
): Program => {
  checkEngine()
  const wasm = engine()
  const polyfill = options.polyfill === true || !hasStringBuiltins()
  const { object, start } = link(imports, polyfill)
  const module =
    source instanceof WebAssembly.Module ? source : new wasm.Module(source, polyfill ? undefined : compileOptions)
  return start(new wasm.Instance(module, object), options.noInit === true)
}

const moduleOf = async (
  wasm: Engine,
  source: BufferSource | WebAssembly.Module | Response | URL | string,
  options: CompileOptions | undefined,
): Promise<WebAssembly.Module> => {
  if (source instanceof WebAssembly.Module) return source
  if (typeof source === 'string' || source instanceof URL) return moduleOfUrl(wasm, source, options)
  if (typeof Response !== 'undefined' && source instanceof Response) return moduleOfResponse(wasm, source, options)
  return wasm.compile(source as BufferSource, options)
}

const moduleOfUrl = async (
  wasm: Engine,
  source: URL | string,
  options: CompileOptions | undefined,
): Promise<WebAssembly.Module> => {
  const url = String(source)
  if (url.startsWith('file:')) {
    const node = (globalThis as { process?: { getBuiltinModule?(name: string): unknown } }).process
    const fs = node?.getBuiltinModule?.('node:fs/promises') as
      | { readFile(path: URL): Promise<Uint8Array<ArrayBuffer>> }
      | undefined
    if (fs !== undefined) return wasm.compile(await fs.readFile(new URL(url)), options)
  }
  return moduleOfResponse(wasm, await fetch(url), options)
}

const moduleOfResponse = async (
  wasm: Engine,
  response: Response,
  options: CompileOptions | undefined,
): Promise<WebAssembly.Module> => {
  if (!response.ok)
    throw new Error(`The WebAssembly of this program could not be fetched: ${response.status} ${response.url}`)
  const isWasm = response.headers.get('content-type')?.startsWith('application/wasm') ?? false
  // Servers that don't know the type: streaming would refuse it.
  if (isWasm && wasm.compileStreaming !== undefined) return wasm.compileStreaming(response, options)
  return wasm.compile(await response.arrayBuffer(), options)
}
