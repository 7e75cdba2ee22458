// `setup-native`: says what this machine has for the native target, and builds the runtime library where it is missing.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import {
  checkPlatform,
  environment,
  findBindings,
  findLinker,
  findLlvm,
  findRuntime,
  NativeError,
  type Environment,
} from '../../codegen-llvm/index.ts'
import { buildBindings } from './build-bindings.ts'
import { stdFolder } from '../runtime-files.ts'
import { cachedBindingsFolder, cachedRuntimeFolder, runtimeFolders } from '../target.ts'

const library = 'librayzor_runtime.a'

/**
 * Looks for LLVM, a C compiler and the runtime library, and builds the last from the sources in the package.
 * @param say gets the lines to show
 * @param withBindings builds llvm-bindings too, where it isn't there yet
 * @param env the machine
 * @returns the exit status: 0 when the native target can be built now
 */
export function setupNative(
  say: (line: string) => void,
  withBindings: boolean,
  env: Environment = environment(),
): number {
  const checks: readonly (readonly [string, () => string])[] = [
    ['LLVM', (): string => describeLlvm()],
    ['C compiler', (): string => findLinker()],
    ['runtime', (): string => runtimeOrBuild(say)],
    ...(withBindings ? [['llvm-bindings', (): string => bindingsOrBuild(say)] as const] : []),
  ]
  try {
    checkPlatform(env)
  } catch (error) {
    if (!(error instanceof NativeError)) throw error
    say(error.message)
    return 1
  }
  let missing = 0
  for (const [name, find] of checks) {
    try {
      say(`  ok       ${name}: ${find()}`)
    } catch (error) {
      if (!(error instanceof NativeError)) throw error
      missing++
      say(`  missing  ${name}`)
      for (const line of error.message.split('\n')) say(`           ${line}`)
    }
  }
  say(missing === 0 ? 'The native target is ready.' : `${missing} of ${checks.length} missing.`)
  return missing === 0 ? 0 : 1
}

function describeLlvm(): string {
  const llvm = findLlvm()
  return `${llvm.version} (${path.dirname(llvm.kind === 'clang' ? llvm.clang : llvm.llc)})`
}

function runtimeOrBuild(say: (line: string) => void): string {
  try {
    return findRuntime(runtimeFolders())
  } catch (error) {
    if (!(error instanceof NativeError)) throw error
    const sources = path.resolve(stdFolder(), '../native')
    if (!existsSync(path.join(sources, 'Cargo.toml'))) throw error
    return buildRuntime(sources, say)
  }
}

function bindingsOrBuild(say: (line: string) => void): string {
  const folder = cachedBindingsFolder()
  try {
    return findBindings([folder])
  } catch (error) {
    if (!(error instanceof NativeError)) throw error
    return buildBindings(folder, say)
  }
}

/** Builds the runtime library with cargo and puts it where it is looked for. */
function buildRuntime(sources: string, say: (line: string) => void): string {
  const folder = cachedRuntimeFolder()
  const work = path.join(folder, 'target')
  say('  building the runtime library (cargo) ...')
  const args = ['build', '--release', '--manifest-path', path.join(sources, 'Cargo.toml'), '--target-dir', work]
  const built = spawnSync('cargo', args, { stdio: ['ignore', 2, 2] })
  if (built.error)
    throw new NativeError(
      'no-runtime',
      `Cannot build the runtime library: ${'code' in built.error && built.error.code === 'ENOENT' ? 'no cargo found' : built.error.message}.\n  Install:    sudo apt install cargo   (Rust 1.63 or newer)`,
    )
  if (built.status !== 0)
    throw new NativeError('no-runtime', `Cannot build the runtime library: cargo failed with status ${built.status}.`)
  mkdirSync(folder, { recursive: true })
  const target = path.join(folder, library)
  copyFileSync(path.join(work, 'release', library), target)
  rmSync(work, { recursive: true, force: true })
  return target
}
