// Reads the command line: our commands with Haxe's own flags, and .hxml files, which hold the same flags line by line.
import type { IrWriter } from '../../codegen-llvm/index.ts'
import type { Host } from '../../compiler/host.ts'

export type CliCommand = 'run' | 'check' | 'build'
export type EmitKind = 'ast' | 'typed' | 'mir' | 'wat' | 'll' | 'bc' | 'obj' | 'asm'

export type CliArguments = {
  readonly command: CliCommand
  /** As given; relative ones are relative to the working folder. */
  readonly classPaths: readonly string[]
  /** Dotted path of the class with `static main`, or null. */
  readonly main: string | null
  /** .hx files and dotted modules to include besides `main`. */
  readonly modules: readonly string[]
  readonly defines: ReadonlyMap<string, string>
  readonly libraries: readonly string[]
  /** `file@name` resources: name to path. */
  readonly resources: ReadonlyMap<string, string>
  readonly target: 'wasm' | 'native'
  /** How native's LLVM IR is made. */
  readonly ir: IrWriter
  readonly emit: EmitKind | null
  readonly output: string | null
  readonly debug: boolean
  readonly optimize: boolean
  readonly dce: 'std' | 'full' | 'no'
  /** What stands after `--`: the program's own arguments. */
  readonly programArguments: readonly string[]
}

/** A command line that can't be understood; `message` says what to write instead. */
export class UsageError extends Error {}

export const usage = `unplugin-haxe: Haxe for JavaScript projects

  unplugin-haxe run   -cp src -main Main [-- arguments]   compile in memory and run static main
  unplugin-haxe run   src/Main.hx                         the same, for a file
  unplugin-haxe check -cp src -main Main                  report every error
  unplugin-haxe build -cp src -main Main -o out           write out.wasm and out.mjs
  unplugin-haxe explain CODE                              what an error means and what to do, e.g. type/mismatch
  unplugin-haxe setup-native                              look for what the native target needs, build its runtime
                             --llvm-bindings            and to build the npm package llvm-bindings for --ir
  unplugin-haxe build -main Main --target native -o out   write the executable out; -o out.node: a Node addon

  -cp, -p, --class-path DIR     where classes are found (several)
  -main, -m, --main CLASS       the class with static main
  -D, --define NAME[=VALUE]     a define
  -L, --library NAME            a library (node_modules, .haxelib or haxe_libraries)
  -r, --resource FILE[@NAME]    embeds a file for haxe.Resource
  -dce, --dce std|full|no       what unused code to drop
  --debug                       names and positions in the output
  --target wasm|native          the back end (wasm)
  --emit ast|typed|mir|wat      print a stage instead
  --emit ll|asm|bc|obj          the same for native (bc and obj go to a file)
  --ir text|llvm-bindings|auto  how native's LLVM IR is made (text)
  -o, --output FILE             where build writes
  --no-opt                      build without wasm-opt, or LLVM's optimiser
  --run CLASS [arguments]       -main, and the program's arguments
  FILE.hxml                     reads flags from a file

  -h, --help                    this text
  --version                     the version
`

/** Ends messages about words that can't be understood. */
export const seeHelp = '`unplugin-haxe --help` shows the commands and flags.'

const commands: readonly CliCommand[] = ['run', 'check', 'build']
const emitKinds: readonly EmitKind[] = ['ast', 'typed', 'mir', 'wat', 'll', 'bc', 'obj', 'asm']

const irWriters: readonly IrWriter[] = ['text', 'llvm-bindings', 'auto']

const nativeStages: ReadonlySet<EmitKind> = new Set<EmitKind>(['ll', 'bc', 'obj', 'asm'])

type Draft = {
  classPaths: string[]
  main: string | null
  modules: string[]
  defines: Map<string, string>
  libraries: string[]
  resources: Map<string, string>
  target: 'wasm' | 'native'
  ir: IrWriter
  emit: EmitKind | null
  output: string | null
  debug: boolean
  optimize: boolean
  dce: 'std' | 'full' | 'no'
  programArguments: readonly string[]
}

/** Flags of the official compiler that take a value and mean nothing here (other targets, servers). */
const ignoredWithValue = new Set(['--times-path', '--connect', '--wait'])
const ignoredAlone = new Set(['-v', '--verbose', '--times', '--no-output', '--interp', '--prompt', '--no-inline'])

const macros = 'macros are not supported'
const oneProgram = 'a command line is about one program; write one for each'

/** Flags of the official compiler that can't be left out without changing what is asked for, and why they aren't there. */
const refused: Readonly<Record<string, string>> = {
  '--macro': macros,
  '-macro': macros,
  '--next': oneProgram,
  '--each': oneProgram,
  '--cmd': 'commands are not run; put them into a script of package.json',
  '-cmd': 'commands are not run; put them into a script of package.json',
  '-C': 'start it in that folder instead',
  '--cwd': 'start it in that folder instead',
  '--remap': 'packages cannot be renamed',
}

/** `--flag=value` is a way of writing that Haxe doesn't have. */
function unknownFlag(word: string): string {
  const at = word.indexOf('=')
  const hint = at > 0 ? ` (a value stands behind its flag: ${word.slice(0, at)} ${word.slice(at + 1)})` : ''
  return `unknown flag ${word}${hint}\n${seeHelp}`
}

/**
 * Parses a command line (without node and script).
 * @throws UsageError where a word is unknown or a value is missing.
 */
export function parseArguments(words: readonly string[], host: Host, workingFolder: string): CliArguments {
  const command = words[0] as CliCommand | undefined
  if (command === undefined || !commands.includes(command)) {
    throw new UsageError(command === undefined ? usage : `unknown command '${command}'\n${seeHelp}`)
  }
  const draft: Draft = {
    classPaths: [],
    main: null,
    modules: [],
    defines: new Map(),
    libraries: [],
    resources: new Map(),
    target: 'wasm',
    ir: 'text',
    emit: null,
    output: null,
    debug: false,
    optimize: true,
    dce: 'std',
    programArguments: [],
  }
  readFlags(draft, words.slice(1), host, workingFolder, 0)
  const isNativeStage = draft.emit !== null && nativeStages.has(draft.emit)
  if (isNativeStage && draft.target === 'wasm') throw new UsageError(`--emit ${draft.emit} needs --target native`)
  if (draft.emit === 'wat' && draft.target === 'native') throw new UsageError('--emit wat needs --target wasm')
  return { command, ...draft }
}

function readFlags(draft: Draft, words: readonly string[], host: Host, folder: string, depth: number): void {
  if (depth > 32) throw new UsageError('hxml files include each other without end')
  let at = 0
  const value = (flag: string): string => {
    const next = words[at++]
    if (next === undefined) throw new UsageError(`${flag} needs a value`)
    return next
  }
  while (at < words.length) {
    const word = words[at++] ?? ''
    if (word === '--') {
      draft.programArguments = words.slice(at)
      return
    }
    switch (word) {
      case '--run':
        draft.main = value(word)
        draft.programArguments = words.slice(at)
        return
      case '-cp':
      case '-p':
      case '--class-path':
        draft.classPaths.push(value(word))
        break
      case '-main':
      case '-m':
      case '--main':
        draft.main = value(word)
        break
      case '-D':
      case '--define':
        define(draft, value(word))
        break
      case '-L':
      case '-lib':
      case '--library':
        draft.libraries.push(value(word))
        break
      case '-r':
      case '-resource':
      case '--resource': {
        const text = value(word)
        const split = text.lastIndexOf('@')
        if (split > 0) draft.resources.set(text.slice(split + 1), text.slice(0, split))
        else draft.resources.set(text, text)
        break
      }
      case '-dce':
      case '--dce': {
        const mode = value(word)
        if (mode !== 'std' && mode !== 'full' && mode !== 'no') throw new UsageError(`${word} takes std, full or no`)
        draft.dce = mode
        break
      }
      case '-debug':
      case '--debug':
        draft.debug = true
        draft.defines.set('debug', '1')
        break
      case '--target': {
        const target = value(word)
        if (target !== 'wasm' && target !== 'native') throw new UsageError('--target takes wasm or native')
        draft.target = target
        break
      }
      case '--ir': {
        const writer = value(word) as IrWriter
        if (!irWriters.includes(writer)) throw new UsageError(`--ir takes ${irWriters.join(', ')}`)
        draft.ir = writer
        break
      }
      case '--emit': {
        const kind = value(word) as EmitKind
        if (!emitKinds.includes(kind)) throw new UsageError(`--emit takes ${emitKinds.join(', ')}`)
        draft.emit = kind
        break
      }
      case '-o':
      case '--output':
        draft.output = value(word)
        break
      case '-w':
        draft.defines.set('warnings', (draft.defines.get('warnings') ?? '') + value(word))
        break
      case '--no-opt':
        draft.optimize = false
        break
      case '--no-traces':
        draft.defines.set('no_traces', '1')
        break
      default:
        readOther(draft, word, value, host, folder, depth)
    }
  }
}

function readOther(
  draft: Draft,
  word: string,
  value: (flag: string) => string,
  host: Host,
  folder: string,
  depth: number,
): void {
  if (word.endsWith('.hxml')) {
    const path = absolutePath(folder, word)
    const text = host.readFile(path)
    if (text === null) throw new UsageError(`no such file: ${word}`)
    readFlags(draft, hxmlWords(text), host, folder, depth + 1)
  } else if (ignoredAlone.has(word)) return
  else if (ignoredWithValue.has(word)) value(word)
  else if (word in refused) throw new UsageError(`${word}: ${refused[word]}`)
  else if (word.startsWith('-D') && word.length > 2) define(draft, word.slice(2))
  else if (
    /^--(js|lua|swf|neko|php|cpp|cs|java|jvm|python|hl|cppia)$/.test(word) ||
    /^-(js|lua|neko|php|cpp|hl)$/.test(word)
  ) {
    throw new UsageError(`${word}: this compiler's targets are wasm and native (--target)`)
  } else if (word.startsWith('-')) throw new UsageError(unknownFlag(word))
  else draft.modules.push(word)
}

function define(draft: Draft, text: string): void {
  const split = text.indexOf('=')
  const name = (split < 0 ? text : text.slice(0, split)).replaceAll('-', '_')
  if (name === '') throw new UsageError('-D needs a name')
  draft.defines.set(name, split < 0 ? '1' : text.slice(split + 1))
}

/** The words of an .hxml file: a flag and its value share a line; `#` starts a comment line. */
export function hxmlWords(text: string): string[] {
  const words: string[] = []
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const split = line.search(/\s/)
    if (split < 0 || !line.startsWith('-')) words.push(line)
    else words.push(line.slice(0, split), unquote(line.slice(split).trim()))
  }
  return words
}

function unquote(text: string): string {
  const match = /^(["'])(.*)\1$/.exec(text)
  return match?.[2] ?? text
}

/** An absolute path with forward slashes. */
export function absolutePath(folder: string, path: string): string {
  const slashed = path.replaceAll('\\', '/')
  const joined = /^([A-Za-z]:)?\//.test(slashed) ? slashed : `${folder.replaceAll('\\', '/')}/${slashed}`
  const parts: string[] = []
  for (const part of joined.split('/')) {
    if (part === '.' || part === '') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return (joined.startsWith('/') ? '/' : '') + parts.join('/')
}
