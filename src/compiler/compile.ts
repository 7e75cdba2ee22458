// The pipeline on one page: source -> typed program -> MIR. Code generation is the caller's choice of back end.
import { builtinDefines } from './defines.ts'
import { DiagnosticSink, type Diagnostic, silentCodes } from './diagnostics/index.ts'
import { memoryHost, type Host } from './host.ts'
import { lowerProgram, type ExportRequest } from './lower/index.ts'
import type { MirProgram } from './mir/index.ts'
import { parseModule as parseSource, type ModuleAst } from './parser/index.ts'
import { runPasses } from './passes/index.ts'
import type { SourceFile } from './source/index.ts'
import { typeAllBodies, typeProgram, type TypedProgram } from './typer/index.ts'

export type CompileInput = {
  readonly host: Host
  /** The user's class paths, absolute, the first searched first. */
  readonly classPaths: readonly string[]
  /** The folder `runtime/std`. */
  readonly stdPath: string
  readonly defines: ReadonlyMap<string, string>
  readonly target: 'wasm' | 'native'
  /** Dotted path of the class with `static main`, or null. */
  readonly main: string | null
  /** Further modules to type: absolute paths of .hx files, or dotted paths. */
  readonly modules: readonly string[]
  /** What haxe.Resource finds, by name. */
  readonly resources?: ReadonlyMap<string, Uint8Array>
}

export type Analysis = {
  readonly input: CompileInput
  readonly typed: TypedProgram
  readonly sink: DiagnosticSink
  readonly diagnostics: readonly Diagnostic[]
  /** Absolute paths of every file read, the standard library's excepted: what watch mode watches. */
  readonly files: readonly string[]
}

export type GenerateRequest = {
  readonly main: string | null
  readonly exports: readonly ExportRequest[]
  readonly debug: boolean
  readonly dce: 'std' | 'full' | 'no'
  /** 0: none, 1: cheap, 2: all. */
  readonly level: 0 | 1 | 2
  /** Verifies the MIR after every pass. */
  readonly verify: boolean
}

/** Parses one file alone, under the defines a compile for the target would have. */
export function parseModule(
  file: SourceFile,
  defines: ReadonlyMap<string, string>,
  target: 'wasm' | 'native',
): { readonly module: ModuleAst; readonly diagnostics: readonly Diagnostic[] } {
  const sink = new DiagnosticSink()
  return { module: parseSource(file, builtinDefines(target, defines), sink), diagnostics: sink.all }
}

/** Parses and types everything reachable from the entries, bodies of the user's modules included; reports all errors. */
export function analyse(input: CompileInput): Analysis {
  const sink = new DiagnosticSink()
  sink.silence(silentWarnings(input.defines))
  const typed = typeProgram({
    host: withResources(input),
    defines: builtinDefines(input.target, input.defines),
    sink,
    classPaths: [...input.classPaths, `${input.stdPath}/_${input.target}`, input.stdPath],
    main: input.main,
    entries: input.modules,
  })
  typeAllBodies(typed, (module) => !module.file.startsWith(input.stdPath + '/'))
  const files: string[] = []
  for (const module of typed.modules.values()) if (!module.file.startsWith(input.stdPath + '/')) files.push(module.file)
  return { input, typed, sink, diagnostics: sink.all, files }
}

/** What `-w`, which the command line keeps as a define, and `-D no-deprecation-warnings` turn off. */
function silentWarnings(defines: ReadonlyMap<string, string>): ReadonlySet<string> {
  const isQuiet = defines.has('no_deprecation_warnings') || defines.has('no-deprecation-warnings')
  return silentCodes((isQuiet ? '-WDeprecated' : '') + (defines.get('warnings') ?? ''))
}

/** The host with the module that holds the program's resources, which haxe.Resource reads, as Haxe source. */
function withResources(input: CompileInput): Host {
  const entries = [...(input.resources ?? [])]
  if (entries.length === 0) return input.host
  const lines = entries.map(
    ([name, bytes]) => `      case ${JSON.stringify(name)}: ${JSON.stringify(base64Of(bytes))};`,
  )
  const text = [
    'package rt;',
    'class ResourceData {',
    `  public static function names():Array<String> return [${entries.map(([name]) => JSON.stringify(name)).join(', ')}];`,
    '  public static function base64(name:String):Null<String>',
    '    return switch name {',
    ...lines,
    '      default: null;',
    '    }',
    '}',
    '',
  ].join('\n')
  return memoryHost(new Map([[`${input.stdPath}/rt/ResourceData.hx`, text]]), input.host)
}

/** Lowers what the request reaches and optimises it; null where an error was reported (in the analysis' sink). */
export function generate(analysis: Analysis, request: GenerateRequest): MirProgram | null {
  if (analysis.sink.hasErrors) return null
  const { input, typed } = analysis
  const isUserModule = (path: string): boolean => !typed.modules.get(path)?.file.startsWith(input.stdPath + '/')
  const program = lowerProgram(typed, { ...request, target: input.target, isUserModule }, analysis.sink)
  if (analysis.sink.hasErrors) return null
  runPasses(program, { target: input.target, level: request.level, verify: request.verify })
  return program
}

/** Base64 without Node's Buffer (the core runs anywhere). */
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}
