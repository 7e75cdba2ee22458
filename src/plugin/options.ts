/*
 * Every option of the plugin: what it is called, what it may be, what it is when left out. Resolved and checked here only.
 */
import path from 'node:path'
import type { IrWriter } from '../codegen-llvm/index.ts'

/** How the program starts: with top-level await, when `init()` is awaited, or at the first call. */
export type InitMode = 'tla' | 'lazy' | 'sync'

/** What users write. */
export type HaxeOptions = {
  /** Which files are Haxe modules. Default: every `.hx` file. */
  readonly include?: string | RegExp | readonly (string | RegExp)[]
  /** Which of those are left to others. Default: none. */
  readonly exclude?: string | RegExp | readonly (string | RegExp)[]
  /** When the plugin runs among others. Default: `'pre'`. */
  readonly enforce?: 'pre' | 'post'
  /**
   * What code is made: WebAssembly GC, or a native addon for Node. `'auto'` (default): native where the output is for Node (Vite's
   * server side, esbuild's `platform: 'node'`, webpack's and Rspack's `target: 'node'`, Farm's `targetEnv: 'node'`) and the tools are there; else wasm.
   */
  readonly target?: 'auto' | 'wasm' | 'native'
  /**
   * How the native target's LLVM IR is made: as text (default), by the npm package llvm-bindings, or (`'auto'`) by that where it is
   * installed and works and as text elsewhere. The code is the same; docs/native.md says what else differs.
   */
  readonly ir?: IrWriter
  /** Folders that Haxe packages start from, besides those the imported files lie in. Relative to the project's root. */
  readonly classPaths?: string | readonly string[]
  /** A `.hxml` file whose `-cp`, `-D` and `-lib` lines count too. */
  readonly hxml?: string
  /** Names of haxelib libraries whose sources are installed. */
  readonly libs?: readonly string[]
  /** Conditional compilation flags: `-D name=value`. */
  readonly defines?: Readonly<Record<string, string | number | boolean>>
  /** Writes `x.d.hx.ts` beside every imported `x.hx` (default), not at all, or below the named folder. */
  readonly dts?: boolean | string
  /** How much the wasm is optimised: 0 (none) to 3, true: as the build is (2 in production, 0 in development). Default: true. */
  readonly optimize?: boolean | 0 | 1 | 2 | 3
  /** Keeps names and positions in the wasm. Default: in development. */
  readonly debug?: boolean
  /** Writes a source map of the wasm. Default: false. */
  readonly sourcemap?: boolean
  /** Default: `'tla'`. */
  readonly init?: InitMode
  /** Puts the wasm into the JavaScript as base64: always, never, or below so many bytes. Default: false. */
  readonly inline?: boolean | number
  /** Leaves out of the wasm what JavaScript doesn't use. Default: true. */
  readonly treeshake?: boolean
  /** Keeps compile results between rebuilds. Default: true. */
  readonly cache?: boolean
  /** Default: `'info'`. */
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info'
  /** The project's folder; bundlers that know it set it. Default: the working directory. */
  readonly root?: string
}

/** What the rest of the plugin reads: complete and checked. */
export type ResolvedOptions = {
  readonly isHaxe: (file: string) => boolean
  readonly enforce: 'pre' | 'post'
  readonly target: 'auto' | 'wasm' | 'native'
  readonly ir: IrWriter
  readonly classPaths: readonly string[]
  readonly hxml: string | null
  readonly libs: readonly string[]
  readonly defines: ReadonlyMap<string, string>
  readonly dts: boolean | string
  readonly optimize: true | 0 | 1 | 2 | 3
  readonly debug: boolean | null
  readonly sourcemap: boolean
  readonly init: InitMode
  /** Wasm of at most so many bytes is put into the JavaScript. */
  readonly inlineBelow: number
  readonly treeshake: boolean
  readonly cache: boolean
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info'
  root: string
}

type Check = (value: unknown) => string | null

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value) ? null : `one of ${values.map((v) => JSON.stringify(v)).join(', ')}`
const isText: Check = (v) => (typeof v === 'string' ? null : 'a string')
const isFlag: Check = (v) => (typeof v === 'boolean' ? null : 'true or false')
const isTexts: Check = (v) => (Array.isArray(v) && v.every((x) => typeof x === 'string') ? null : 'an array of strings')
const isPattern: Check = (v) => {
  const single = (x: unknown): boolean => typeof x === 'string' || x instanceof RegExp
  return single(v) || (Array.isArray(v) && v.every(single))
    ? null
    : 'a glob, a regular expression, or an array of those'
}

const checks: Readonly<Record<keyof HaxeOptions, Check>> = {
  include: isPattern,
  exclude: isPattern,
  enforce: oneOf('pre', 'post'),
  target: oneOf('auto', 'wasm', 'native'),
  ir: oneOf('text', 'llvm-bindings', 'auto'),
  classPaths: (v) => (isText(v) === null || isTexts(v) === null ? null : 'a folder or an array of folders'),
  hxml: isText,
  libs: isTexts,
  defines: (v) =>
    v !== null &&
    typeof v === 'object' &&
    Object.values(v).every((x) => ['string', 'number', 'boolean'].includes(typeof x))
      ? null
      : 'an object of strings, numbers or booleans',
  dts: (v) => (isFlag(v) === null || isText(v) === null ? null : 'true, false or a folder'),
  optimize: oneOf(true, false, 0, 1, 2, 3),
  debug: isFlag,
  sourcemap: isFlag,
  init: oneOf('tla', 'lazy', 'sync'),
  inline: (v) => (isFlag(v) === null || (typeof v === 'number' && v >= 0) ? null : 'true, false or a number of bytes'),
  treeshake: isFlag,
  cache: isFlag,
  logLevel: oneOf('silent', 'error', 'warn', 'info'),
  root: isText,
}

/** Checks the options and fills in the defaults; throws one error that names everything wrong. */
export function resolveOptions(options: HaxeOptions = {}): ResolvedOptions {
  const wrong: string[] = []
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    const check = Object.hasOwn(checks, name) ? checks[name as keyof HaxeOptions] : undefined
    if (!check) {
      const near = nearest(name, Object.keys(checks))
      wrong.push(`unknown option "${name}"${near ? `; did you mean "${near}"?` : ''}`)
      continue
    }
    const expected = check(value)
    if (expected) wrong.push(`option "${name}" must be ${expected}, got ${JSON.stringify(value) ?? String(value)}`)
  }
  if (wrong.length > 0) throw new Error(`unplugin-haxe: ${wrong.join('\n  ')}`)

  const defines = new Map<string, string>()
  for (const [name, value] of Object.entries(options.defines ?? {}))
    if (value !== false) defines.set(name, value === true ? '1' : String(value))
  const include = patternTest(options.include ?? /\.hx$/)
  const exclude = options.exclude === undefined ? () => false : patternTest(options.exclude)
  const classPaths = typeof options.classPaths === 'string' ? [options.classPaths] : (options.classPaths ?? [])
  const optimize = options.optimize ?? true
  return {
    isHaxe: (file) => file.endsWith('.hx') && include(slashed(file)) && !exclude(slashed(file)),
    enforce: options.enforce ?? 'pre',
    target: options.target ?? 'auto',
    ir: options.ir ?? 'text',
    classPaths,
    hxml: options.hxml ?? null,
    libs: options.libs ?? [],
    defines,
    dts: options.dts ?? true,
    optimize: optimize === false ? 0 : optimize,
    debug: options.debug ?? null,
    sourcemap: options.sourcemap ?? false,
    init: options.init ?? 'tla',
    inlineBelow:
      options.inline === true
        ? Number.POSITIVE_INFINITY
        : options.inline === false || options.inline === undefined
          ? -1
          : options.inline,
    treeshake: options.treeshake ?? true,
    cache: options.cache ?? true,
    logLevel: options.logLevel ?? 'info',
    root: slashed(path.resolve(options.root ?? process.cwd())),
  }
}

/** A path with forward slashes, as the compiler and bundlers' ids have it. */
export function slashed(file: string): string {
  return file.replaceAll('\\', '/')
}

function patternTest(pattern: NonNullable<HaxeOptions['include']>): (file: string) => boolean {
  const tests = (Array.isArray(pattern) ? (pattern as readonly (string | RegExp)[]) : [pattern as string | RegExp]).map(
    (p) => {
      if (p instanceof RegExp) return (file: string) => p.test(file)
      const glob = slashed(p)
      return (file: string) => path.posix.matchesGlob(file, glob) || path.posix.matchesGlob(file, `**/${glob}`)
    },
  )
  return (file) => tests.some((test) => test(file))
}

/** The name a mistyped one is likeliest meant to be, or null. */
function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
