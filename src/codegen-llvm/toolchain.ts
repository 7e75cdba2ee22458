import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/*
 * Which programs of this machine make objects and link them, and what to say where they are missing.
 */

/** Something that the native target needs is missing or failed; `message` says what to do about it. */
export class NativeError extends Error {
  override readonly name: string = 'NativeError'
  /** A stable word for the case. */
  readonly code:
    /** The native target doesn't run on this system or processor. */
    | 'no-platform'
    | 'no-llvm'
    | 'no-cc'
    | 'no-runtime'
    | 'llvm-failed'
    | 'link-failed'
    /** llvm-bindings is asked for and isn't there. */
    | 'no-bindings'
    /** llvm-bindings couldn't be built. */
    | 'bindings-not-built'
    /** The process that llvm-bindings runs in failed, or LLVM refused the module. */
    | 'bindings-failed'

  constructor(code: NativeError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** How IR becomes an object: by opt and llc, or by clang alone. */
export type Llvm = {
  readonly kind: 'llc' | 'clang'
  readonly version: number
  /** The triple of the machine that it makes code for unless told otherwise; null where it doesn't say. */
  readonly target: string | null
  readonly opt: string
  readonly llc: string
  readonly clang: string
}

/** The part of the environment that tools are looked for in. */
export type Environment = {
  /** The system that programs are made for: `process.platform`. */
  readonly platform: NodeJS.Platform
  /** The processor: `process.arch`. */
  readonly arch: string
  readonly path: string
  /** `HAXE_LLVM_BIN`: a folder that is looked into first. */
  readonly llvmBin: string | null
  /** `CC`. */
  readonly cc: string | null
  /** Folders that hold versions of LLVM, as Debian's do. */
  readonly llvmFolders: readonly string[]
}

/** The environment of this process. */
export function environment(): Environment {
  const { PATH = '', HAXE_LLVM_BIN, CC } = process.env
  return {
    platform: process.platform,
    arch: process.arch,
    path: PATH,
    llvmBin: HAXE_LLVM_BIN === undefined || HAXE_LLVM_BIN === '' ? null : HAXE_LLVM_BIN,
    cc: CC === undefined || CC === '' ? null : CC,
    llvmFolders: [...versionedFolders('/usr/lib'), '/opt/homebrew/opt/llvm/bin', '/usr/local/opt/llvm/bin'],
  }
}

/** Where native programs run. Elsewhere the runtime lacks what it needs of the system: src/lib.rs of runtime/native says what. */
const platforms: readonly string[] = ['linux', 'darwin']
const processors: readonly string[] = ['x64', 'arm64']

/**
 * Makes sure that native programs run on a machine.
 * @throws NativeError `no-platform`
 */
export function checkPlatform(env: Environment = environment()): void {
  const { platform, arch } = env
  if (platforms.includes(platform) && processors.includes(arch)) return
  throw new NativeError(
    'no-platform',
    [
      `Cannot build the native target: native programs don't run on ${platform === 'win32' ? 'Windows' : platform} (${arch}).`,
      '  It runs on: Linux and macOS, on x64 and arm64',
      "  Set:        haxe({ target: 'wasm' }), which runs everywhere.",
    ].join('\n'),
  )
}

/** `/usr/lib/llvm-*` with the newest first. */
function versionedFolders(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .map((name) => /^llvm-(\d+)$/.exec(name)?.[1])
    .filter((version) => version !== undefined)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, `llvm-${version}`, 'bin'))
}

const oldest = 14
const found = new Map<string, Llvm>()

/**
 * Finds LLVM.
 * @throws NativeError `no-llvm` with the remedies.
 */
export function findLlvm(env: Environment = environment()): Llvm {
  const key = JSON.stringify(env)
  const known = found.get(key)
  if (known !== undefined) return known
  const folders = [...(env.llvmBin === null ? [] : [env.llvmBin]), ...env.path.split(delimiter), ...env.llvmFolders]
  let outdated = ''
  for (const folder of folders) {
    if (folder === '') continue
    const opt = join(folder, 'opt')
    const llc = join(folder, 'llc')
    const clang = join(folder, 'clang')
    const kind = isProgram(opt) && isProgram(llc) ? 'llc' : isProgram(clang) ? 'clang' : null
    if (kind === null) continue
    const about = aboutOf(kind === 'llc' ? llc : clang)
    if (about === null) continue
    const { version, target } = about
    if (version < oldest) {
      outdated ||= `\n  Too old:    ${folder} has LLVM ${version}; ${oldest} or newer is needed`
      continue
    }
    const llvm: Llvm = { kind, version, target, opt, llc, clang }
    found.set(key, llvm)
    return llvm
  }
  throw new NativeError('no-llvm', noLlvmText(env, outdated))
}

function noLlvmText(env: Environment, outdated: string): string {
  const looked = env.llvmBin === null ? '$HAXE_LLVM_BIN' : `HAXE_LLVM_BIN=${env.llvmBin}`
  return [
    'Cannot build the native target: no LLVM found.',
    `  Looked for: opt, llc, clang (PATH, /usr/lib/llvm-*/bin, ${looked})${outdated}`,
    '  Install:    sudo apt install clang   (or llvm-14-dev cmake g++, then npx unplugin-haxe setup-native)',
    "  Or set:     haxe({ target: 'wasm' }), which needs no native tools.",
  ].join('\n')
}

/**
 * Finds the program that links.
 * @throws NativeError `no-cc` with the remedies.
 */
export function findLinker(env: Environment = environment()): string {
  for (const name of env.cc === null ? ['cc', 'gcc', 'clang'] : [env.cc]) {
    const path = name.includes('/') ? (isProgram(name) ? name : null) : inPath(env, name)
    if (path !== null) return path
  }
  throw new NativeError(
    'no-cc',
    [
      'Cannot build the native target: no C compiler to link with.',
      `  Looked for: ${env.cc === null ? 'cc, gcc, clang (PATH)' : `CC=${env.cc}`}`,
      '  Install:    sudo apt install gcc',
      "  Or set:     haxe({ target: 'wasm' }), which needs no native tools.",
    ].join('\n'),
  )
}

function inPath(env: Environment, name: string): string | null {
  for (const folder of env.path.split(delimiter)) {
    const path = join(folder, name)
    if (folder !== '' && isProgram(path)) return path
  }
  return null
}

/**
 * Finds the runtime library that programs are linked with.
 * @param folders where to look, in order: a platform package, a clone's build
 * @throws NativeError `no-runtime` with the remedies.
 */
export function findRuntime(folders: readonly string[]): string {
  for (const folder of folders) {
    const path = join(folder, 'librayzor_runtime.a')
    if (existsSync(path)) return path
  }
  throw new NativeError(
    'no-runtime',
    [
      'Cannot build the native target: its runtime library is not there.',
      `  Looked for: librayzor_runtime.a in ${folders.join(', ')}`,
      '  Install:    the package of your platform that unplugin-haxe names as an optional dependency,',
      '              or, in a clone, cargo, then: cargo build --release --manifest-path runtime/native/Cargo.toml',
      "  Or set:     haxe({ target: 'wasm' }), which needs no native tools.",
    ].join('\n'),
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The major version of LLVM that a tool says it has, and the machine it makes code for; null where it doesn't run. */
function aboutOf(tool: string): Pick<Llvm, 'version' | 'target'> | null {
  try {
    const text = execFileSync(tool, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const version = /(?:LLVM|clang) version (\d+)/.exec(text)?.[1]
    const target = /^\s*(?:Default target|Target): (\S+)/m.exec(text)?.[1] ?? null
    return version === undefined ? null : { version: Number(version), target }
  } catch {
    return null
  }
}
