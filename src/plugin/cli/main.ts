// The command line: `run`, `check`, `build`. Only the program's own output goes to stdout; everything we say goes to stderr.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import {
  analyse,
  generate,
  parseModule,
  printMir,
  printModule,
  printTyped,
  renderDiagnostic,
  sourceFileOf,
  type Analysis,
  type Diagnostic,
  type Host,
  type MirProgram,
  type SourceFile,
} from '../../compiler/index.ts'
import { emitWasm, optimizeWasm, emitWat } from '../../codegen-wasm/index.ts'
import { NativeError } from '../../codegen-llvm/index.ts'
import { stdFolder } from '../runtime-files.ts'
import { absolutePath, parseArguments, seeHelp, usage, UsageError, type CliArguments } from './arguments.ts'
import { explanationOf } from './explain.ts'
import { executeWasm } from './execute.ts'
import { buildForNative, exportsOf, isAddon, runNative } from './native.ts'
import { findLibrary } from './libraries.ts'
import { nodeHost } from './node-host.ts'
import { standaloneModule } from './standalone.ts'
import { pathNamesOf, type PathNames } from './paths.ts'
import { setupNative } from './setup-native.ts'
import { CannotWrite, writeWhole } from '../write-file.ts'

const helpFlags: ReadonlySet<string> = new Set(['--help', '-h', '-help'])

const say = (text: string): void => void process.stderr.write(text + '\n')

/**
 * Runs one command line.
 * @param words the words after the script's name
 * @returns the exit status: the program's own for `run`, 1 after errors
 */
export async function main(words: readonly string[]): Promise<number> {
  // whoever reads our output may stop early (`| head`): end quietly then, as the shell's own tools do
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(141)
    throw error
  })
  // What stands behind these is the program's.
  const end = words.findIndex((word) => word === '--' || word === '--run')
  const ours = end < 0 ? words : words.slice(0, end)
  if (words.length === 0 || words[0] === 'help' || ours.some((word) => helpFlags.has(word))) {
    process.stdout.write(usage)
    return words.length === 0 ? 1 : 0
  }
  if (ours.some((word) => word === '--version' || word === '-version')) {
    process.stdout.write(versionText() + '\n')
    return 0
  }
  if (words[0] === 'setup-native') {
    const rest = words.slice(1)
    if (rest.length === 0) return setupNative(say, false)
    if (rest.length === 1 && rest[0] === '--llvm-bindings') return setupNative(say, true)
    say(`setup-native takes --llvm-bindings or nothing\n${seeHelp}`)
    return 1
  }
  if (words[0] === 'explain') return explain(words.slice(1))
  const host = nodeHost()
  const folder = process.cwd().replaceAll('\\', '/')
  let args: CliArguments
  try {
    args = withFileAsMain(parseArguments(words, host, folder), host, folder)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say(error.message)
    return 1
  }
  try {
    return await compileAndAct(args, host, folder)
  } catch (error) {
    if (error instanceof CannotWrite || error instanceof NativeError) {
      say(error instanceof NativeError ? `[unplugin-haxe] ${error.message}` : `unplugin-haxe: ${error.message}`)
      return 1
    }
    say(
      `unplugin-haxe: internal error (internal/cli): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    say('This is a bug of the compiler, not of your program.')
    return 1
  }
}

function explain(codes: readonly string[]): number {
  const [code] = codes
  if (code === undefined || codes.length > 1) {
    say('unplugin-haxe: explain takes one code, e.g. unplugin-haxe explain type/mismatch')
    return 1
  }
  const text = explanationOf(code)
  if (text === null)
    say(`unplugin-haxe: no error has the code ${JSON.stringify(code)}; a report's last line names its code`)
  else process.stdout.write(text)
  return text === null ? 1 : 0
}

async function compileAndAct(args: CliArguments, host: Host, folder: string): Promise<number> {
  const classPathsWritten = args.classPaths.length > 0 ? [...args.classPaths] : ['.']
  const defines = new Map(args.defines)
  for (const name of args.libraries) {
    const library = findLibrary(host, folder, name)
    if (library === null) {
      say(`Error: Library ${name} is not installed (looked in node_modules, .haxelib and haxe_libraries)`)
      return 1
    }
    classPathsWritten.push(...library.classPaths)
    for (const [key, value] of library.defines) defines.set(key, value)
  }
  const names = pathNamesOf(folder, classPathsWritten)
  const positioned: Host = { ...host, positionName: names.position }
  const modules = args.modules.map((m) => (m.endsWith('.hx') ? absolutePath(folder, m) : m))
  if (args.main === null && modules.length === 0) {
    say(`unplugin-haxe: nothing to compile: give -main CLASS or a .hx file\n${seeHelp}`)
    return 1
  }
  if (args.emit === 'ast') return printSyntax(args, host, folder, modules, defines)
  const resources = readResources(args, folder)
  if (resources === null) return 1
  const analysis = analyse({
    host: positioned,
    classPaths: classPathsWritten.map((path) => absolutePath(folder, path)),
    stdPath: stdFolder(),
    defines,
    target: args.target,
    main: args.main,
    modules,
    resources,
  })
  if (args.command === 'check' || analysis.sink.hasErrors) {
    report(analysis.diagnostics, host, names)
    if (analysis.sink.hasErrors) {
      for (const written of args.classPaths)
        if (!existsSync(absolutePath(folder, written))) say(`unplugin-haxe: the class path ${written} does not exist`)
    }
    return analysis.sink.hasErrors ? 1 : 0
  }
  if (args.emit === 'typed') {
    process.stdout.write(printTyped(analysis.typed))
    return 0
  }
  const isBuild = args.command === 'build'
  const program = generate(analysis, {
    main: args.main,
    exports: isAddon(args) ? exportsOf(analysis) : [],
    debug: args.debug,
    dce: args.dce,
    level: args.debug ? 1 : 2,
    verify: process.env.UNPLUGIN_HAXE_VERIFY === '1',
  })
  report(analysis.diagnostics, host, names)
  if (program === null) return 1
  if (args.emit === 'mir') {
    process.stdout.write(printMir(program))
    return 0
  }
  if (args.target === 'native') {
    const sources = (path: string): SourceFile | null => {
      const text = host.readFile(path)
      return text === null ? null : sourceFileOf(names.display(path), text)
    }
    if (isBuild || args.emit !== null) return buildForNative(args, program, folder, sources)
    return runNative(args, program, folder, sources)
  }
  return isBuild || args.emit === 'wat' ? build(args, program, folder) : run(args, program, analysis)
}

async function run(args: CliArguments, program: MirProgram, analysis: Analysis): Promise<number> {
  if (args.main === null || program.main === null) {
    say('unplugin-haxe: run needs -main, a class with a static function main')
    return 1
  }
  const { bytes, imports } = emitWasm(program, { debug: args.debug, names: true })
  return executeWasm(bytes, imports, { arguments: args.programArguments, programPath: analysis.files[0] ?? args.main })
}

async function build(args: CliArguments, program: MirProgram, folder: string): Promise<number> {
  const emitted = emitWasm(program, { debug: args.debug, names: args.debug })
  let bytes = emitted.bytes
  if (args.optimize && !args.debug && args.emit === null) {
    const optimized = await optimizeWasm(bytes, 3)
    if (optimized.warning !== null) say(`unplugin-haxe: ${optimized.warning}`)
    bytes = optimized.bytes
  }
  if (args.emit === 'wat') {
    process.stdout.write(await emitWat(bytes))
    return 0
  }
  const stem = absolutePath(folder, args.output ?? args.main ?? 'out').replace(/\.(wasm|m?js)$/, '')
  writeWhole(`${stem}.wasm`, bytes)
  writeWhole(`${stem}.mjs`, standaloneModule(basename(`${stem}.wasm`), emitted.imports))
  say(`${basename(stem)}.wasm ${bytes.length} bytes, ${basename(stem)}.mjs`)
  return 0
}

function printSyntax(
  args: CliArguments,
  host: Host,
  folder: string,
  modules: readonly string[],
  defines: ReadonlyMap<string, string>,
): number {
  const roots = args.classPaths.length > 0 ? args.classPaths : ['.']
  const file =
    modules.find((m) => m.endsWith('.hx')) ??
    roots
      .map((r) => absolutePath(folder, `${r}/${(args.main ?? '').replaceAll('.', '/')}.hx`))
      .find((f) => host.readFile(f) !== null)
  const text = file === undefined ? null : host.readFile(file)
  if (file === undefined || text === null) {
    say('unplugin-haxe: no such module')
    return 1
  }
  const parsed = parseModule(sourceFileOf(file, text), defines, args.target)
  report(parsed.diagnostics, host, pathNamesOf(folder, roots))
  process.stdout.write(printModule(parsed.module))
  return parsed.diagnostics.some((d) => d.severity === 'error') ? 1 : 0
}

/** `run src/Main.hx`: a file without -main is the main class, its folder (less its package) the class path. */
function withFileAsMain(args: CliArguments, host: Host, folder: string): CliArguments {
  const [file, ...others] = args.modules
  if (args.main !== null || file === undefined) return args
  if (args.command === 'run' && others.length > 0)
    throw new UsageError(`run takes one program; its own arguments go after --: run ${file} -- ${others.join(' ')}`)
  if (!file.endsWith('.hx')) return args.command === 'run' ? { ...args, modules: [], main: file } : args
  if (others.length > 0) return args
  const text = host.readFile(absolutePath(folder, file))
  if (text === null) throw new UsageError(`no such file: ${file}`)
  const pack = /^\s*package\s+([\w.]+)\s*;/m.exec(text)?.[1] ?? ''
  let root = dirname(file)
  for (const _ of pack === '' ? [] : pack.split('.')) root = dirname(root) === root ? '..' : dirname(root)
  // An addon exports what the file has; it needs no main.
  if (isAddon(args)) return { ...args, classPaths: [root, ...args.classPaths] }
  const name = basename(file, '.hx')
  return { ...args, classPaths: [root, ...args.classPaths], modules: [], main: pack === '' ? name : `${pack}.${name}` }
}

function readResources(args: CliArguments, folder: string): ReadonlyMap<string, Uint8Array> | null {
  const resources = new Map<string, Uint8Array>()
  for (const [name, path] of args.resources) {
    try {
      resources.set(name, readFileSync(absolutePath(folder, path)))
    } catch {
      say(`Error: Resource file not found: ${path}`)
      return null
    }
  }
  return resources
}

function report(diagnostics: readonly Diagnostic[], host: Host, names: PathNames): void {
  const real = new Map<string, string>()
  const files = (display: string): SourceFile | null => {
    const path = real.get(display)
    const text = path === undefined ? null : host.readFile(path)
    return text === null ? null : sourceFileOf(display, text)
  }
  const shown = <T extends { readonly span: Diagnostic['span'] }>(d: T): T => {
    const display = names.display(d.span.file)
    real.set(display, d.span.file)
    return { ...d, span: { ...d.span, file: display } }
  }
  for (const d of diagnostics) {
    const named: Diagnostic = { ...shown(d), ...(d.related ? { related: d.related.map(shown) } : {}) }
    say(renderDiagnostic(named, files, { color: process.stderr.isTTY === true }))
  }
}

function versionText(): string {
  const data: unknown = JSON.parse(readFileSync(`${stdFolder()}/../../package.json`, 'utf8'))
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : ''
}
