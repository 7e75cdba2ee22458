/*
 * The program of one bundler output: its entries, its surfaces, and its wasm for the exports that JavaScript uses. The only
 * part of the plugin that calls the compiler.
 */
import { statSync } from 'node:fs'
import path from 'node:path'
import { emitWasm, optimizeWasm } from '../codegen-wasm/index.ts'
import {
  analyse,
  generate,
  sourceFileOf,
  surfaceOfModule,
  type Analysis,
  type ExportEntry,
  type Host,
  type ModuleSurface,
  type SourceFile,
} from '../compiler/index.ts'
import { parseArguments } from './cli/arguments.ts'
import { findLibrary } from './cli/libraries.ts'
import { nodeHost } from './cli/node-host.ts'
import { slashed, type ResolvedOptions } from './options.ts'
import { HaxeBuildError, renderWarnings } from './report.ts'
import { stdFolder } from './runtime-files.ts'
import { buildAddon } from './native-addon.ts'
import type { Target } from './target.ts'
import { withReadableSources, withSourceMapUrl, type CompiledProgram } from './wasm-asset.ts'

export type ProgramHooks = {
  readonly warn: (message: string) => void
  readonly isProduction: () => boolean
  readonly target: () => Target
}

/** The analysed state of a set of entries, good until a file changes. */
type Analysed = {
  readonly key: string
  readonly analysis: Analysis
  readonly stamps: ReadonlyMap<string, string>
  readonly surfaces: Map<string, ModuleSurface>
}

/** The program behind the `.hx` imports of one output. */
export class HaxeProgram {
  readonly #options: ResolvedOptions
  readonly #hooks: ProgramHooks
  readonly #host: Host = nodeHost()
  readonly #entries = new Set<string>()
  readonly #compiled = new Map<string, Promise<CompiledProgram>>()
  readonly #warned = new Set<string>()
  #analysed: Analysed | null = null

  constructor(options: ResolvedOptions, hooks: ProgramHooks) {
    this.#options = options
    this.#hooks = hooks
  }

  /** Makes a `.hx` file part of the program; true where it wasn't. */
  addEntry(file: string): boolean {
    if (this.#entries.has(file)) return false
    this.#entries.add(file)
    return true
  }

  removeEntry(file: string): void {
    this.#entries.delete(file)
  }

  get entries(): ReadonlySet<string> {
    return this.#entries
  }

  /** Every Haxe file the program was made from, errors or not. */
  get files(): readonly string[] {
    return [...new Set([...this.#entries, ...(this.#analysed?.analysis.files ?? [])])]
  }

  /** The sources of the program, and their names. */
  *texts(): Generator<string> {
    for (const file of this.files) {
      yield file
      yield this.#host.readFile(file) ?? ''
    }
  }

  /** Forgets everything that came from files. */
  invalidate(): void {
    this.#analysed = null
    this.#compiled.clear()
  }

  /**
   * The surface of an imported file; throws a HaxeBuildError where the program has errors.
   */
  surfaceOf(file: string): ModuleSurface {
    this.addEntry(file)
    const analysed = this.#analyse(file)
    const module = moduleOf(analysed, file)
    if (!module) throw new Error(`unplugin-haxe: ${file} is not a module of the program`)
    return surfaceIn(analysed, module)
  }

  /** The wasm that exports the given symbols; null: all of every entry's. */
  async compile(symbols: ReadonlySet<string> | null): Promise<CompiledProgram> {
    const analysed = this.#analyse(null)
    const key = symbols ? [...symbols].sort().join(' ') : '*'
    let compiled = this.#compiled.get(key)
    if (!compiled) this.#compiled.set(key, (compiled = this.#generate(analysed, symbols)))
    return await compiled
  }

  async #generate(analysed: Analysed, symbols: ReadonlySet<string> | null): Promise<CompiledProgram> {
    const { analysis } = analysed
    const isProduction = this.#hooks.isProduction()
    const debug = this.#options.debug ?? !isProduction
    const level = this.#options.optimize === true ? (isProduction ? 2 : 0) : this.#options.optimize
    const program = generate(analysis, {
      main: null,
      exports: this.#entriesFor(analysed, symbols),
      debug,
      dce: 'std',
      level: level === 0 ? 1 : 2,
      verify: false,
    })
    this.#check(analysis)
    if (!program) throw new Error('unplugin-haxe: the compiler gave no program')
    if (this.#hooks.target() === 'native') {
      const nativeLevel = level === 0 ? 0 : level === 3 ? 3 : 2
      const bytes = await buildAddon(program, {
        root: this.#options.root,
        level: nativeLevel,
        debug,
        ir: this.#options.ir,
        sources: (file) => this.#source(file),
        notice: (text) => this.#warn(text),
      })
      return { kind: 'native', bytes, imports: [], sourceMap: null }
    }
    const sourceMap = this.#options.sourcemap
    const emitted = emitWasm(program, { debug, names: debug, sourceMap, sources: (file) => this.#source(file) })
    const optimized = await optimizeWasm(emitted.bytes, level, { names: debug, sourceMap: emitted.sourceMap })
    if (optimized.warning !== null) this.#warn(optimized.warning)
    return {
      kind: 'wasm',
      bytes: sourceMap ? withSourceMapUrl(optimized.bytes, null) : optimized.bytes,
      imports: emitted.imports,
      sourceMap:
        optimized.sourceMap === null ? null : withReadableSources(optimized.sourceMap, this.#options.root, stdFolder()),
    }
  }

  /** The entries of the wanted symbols, the boundary's own among them. */
  #entriesFor(analysed: Analysed, symbols: ReadonlySet<string> | null): ExportEntry[] {
    const { typed } = analysed.analysis
    const found: ExportEntry[] = []
    const boundary = typed.modules.get('rt.Boundary')
    const wanted = symbols === null ? this.#reachable(analysed) : null
    for (const module of typed.modules.values()) {
      if (wanted !== null && !wanted.has(module.file) && module !== boundary) continue
      // Most modules export nothing that is wanted; their names tell without making their surface.
      if (symbols !== null && ![...symbols].some((s) => s.startsWith(packageOf(module.path)))) continue
      const surface = surfaceIn(analysed, module)
      for (const entry of surface.entries) if (symbols === null || symbols.has(entry.symbol)) found.push(entry)
    }
    return found
  }

  /** Whether the program of all exports already has a file's: as an entry, or because an entry's surface names its types. */
  isKnown(file: string): boolean {
    return this.#entries.has(file) || (this.#analysed !== null && this.#reachable(this.#analysed).has(file))
  }

  /** The files of the entries and, transitively, of the types in their surfaces: all the glue there can be. */
  #reachable(analysed: Analysed): Set<string> {
    const found = new Set(this.#entries)
    for (const file of found) {
      const module = moduleOf(analysed, file)
      if (!module) continue
      const surface = surfaceIn(analysed, module)
      for (const home of surface.homes.values()) found.add(home.file)
      for (const user of surface.jsModuleUsers) found.add(user)
    }
    return found
  }

  /** Types the program; again only where an entry is missing from it or a file changed. */
  #analyse(needed: string | null): Analysed {
    const entries = [...this.#entries].sort()
    const before = this.#analysed
    if (before && isFresh(before.stamps)) {
      const has = (file: string): boolean => before.stamps.has(file) || moduleOf(before, file) !== undefined
      if ((needed === null || has(needed)) && (needed !== null || entries.every(has))) {
        this.#check(before.analysis)
        return before
      }
    }
    this.#compiled.clear()
    const setup = this.#setup()
    const analysis = analyse({
      host: this.#host,
      classPaths: [
        ...new Set([...setup.classPaths, ...entries.map((file) => classPathOf(file, this.#host.readFile(file) ?? ''))]),
      ],
      stdPath: stdFolder(),
      defines: setup.defines,
      target: this.#hooks.target(),
      main: null,
      modules: [...entries.filter((file) => this.#host.readFile(file) !== null), 'rt.Boundary'],
    })
    const stamps = new Map([...entries, ...analysis.files].map((file) => [file, stampOf(file)]))
    this.#analysed = { key: entries.join('|'), analysis, stamps, surfaces: new Map() }
    for (const warning of renderWarnings(analysis.diagnostics, this.#host, this.#options.root)) this.#warn(warning)
    this.#check(analysis)
    return this.#analysed
  }

  #check(analysis: Analysis): void {
    if (analysis.sink.hasErrors) throw new HaxeBuildError(analysis.sink.all, this.#host, this.#options.root)
  }

  #source(file: string): SourceFile | null {
    const text = this.#host.readFile(file)
    return text === null ? null : sourceFileOf(file, text)
  }

  #warn(message: string): void {
    if (this.#warned.has(message)) return
    this.#warned.add(message)
    this.#hooks.warn(message)
  }

  /** Class paths and defines from the options, the .hxml file and the libraries. */
  #setup(): { readonly classPaths: readonly string[]; readonly defines: ReadonlyMap<string, string> } {
    const { options } = { options: this.#options }
    const absolute = (p: string): string => slashed(path.resolve(options.root, p))
    const classPaths = options.classPaths.map(absolute)
    const defines = new Map<string, string>()
    const libraries = [...options.libs]
    if (options.hxml !== null) {
      const parsed = parseArguments(['build', options.hxml], this.#host, options.root)
      classPaths.push(...parsed.classPaths.map(absolute))
      libraries.push(...parsed.libraries)
      for (const [name, value] of parsed.defines) defines.set(name, value)
    }
    for (const name of libraries) {
      const library = findLibrary(this.#host, options.root, name)
      if (!library)
        throw new Error(
          `unplugin-haxe: the library "${name}" is not installed (looked in node_modules, haxe_libraries and .haxelib)`,
        )
      classPaths.push(...library.classPaths)
      for (const [key, value] of library.defines) defines.set(key, value)
    }
    for (const [name, value] of options.defines) defines.set(name, value)
    if (this.#options.debug ?? !this.#hooks.isProduction()) defines.set('debug', defines.get('debug') ?? '1')
    return { classPaths, defines }
  }
}

function moduleOf(
  analysed: Analysed,
  file: string,
): Analysis['typed']['modules'] extends ReadonlyMap<string, infer M> ? M | undefined : never {
  return [...analysed.analysis.typed.modules.values()].find((m) => m.file === file)
}

function surfaceIn(analysed: Analysed, module: NonNullable<ReturnType<typeof moduleOf>>): ModuleSurface {
  let surface = analysed.surfaces.get(module.file)
  if (!surface) analysed.surfaces.set(module.file, (surface = surfaceOfModule(analysed.analysis.typed, module)))
  return surface
}

/** The package of a module's symbols with its dot; empty for the root package. */
function packageOf(module: string): string {
  const dot = module.lastIndexOf('.')
  return dot < 0 ? '' : module.slice(0, dot + 1)
}

/** The folder that the packages of a file start from: its own, less its package. */
export function classPathOf(file: string, text: string): string {
  const folder = path.posix.dirname(file)
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
  const declared = /^\s*package\s+([\w.]+)\s*;/.exec(bare)?.[1]
  if (declared === undefined) return folder
  const tail = `/${declared.replaceAll('.', '/')}`
  return folder.endsWith(tail) ? folder.slice(0, -tail.length) || '/' : folder
}

function stampOf(file: string): string {
  try {
    const s = statSync(file)
    return `${s.mtimeMs} ${s.size}`
  } catch {
    return 'absent'
  }
}

function isFresh(stamps: ReadonlyMap<string, string>): boolean {
  for (const [file, stamp] of stamps) if (stampOf(file) !== stamp) return false
  return true
}
