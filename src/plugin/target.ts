/*
 * Which code a program becomes: WebAssembly, or a native addon where the output is for Node and the machine has the tools.
 */
import { readdirSync, readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import {
  checkPlatform,
  environment,
  findLinker,
  findLlvm,
  findRuntime,
  NativeError,
  type Environment,
} from '../codegen-llvm/index.ts'
import { stdFolder } from './runtime-files.ts'

/** What code is made. */
export type Target = 'wasm' | 'native'

/** The name of the package that holds the prebuilt runtime library for this machine. */
export function runtimePackage(): string {
  const { platform, arch } = process
  const system = platform === 'linux' ? `linux-${arch}-${isMusl() ? 'musl' : 'gnu'}` : `${platform}-${arch}`
  return `@unplugin-haxe/runtime-${system}`
}

/** Whether this Linux's Node has musl as its C library. Some machines have musl installed beside glibc. */
function isMusl(): boolean {
  try {
    if (!readdirSync('/lib').some((name) => name.startsWith('ld-musl-'))) return false
  } catch {
    return false
  }
  const { report }: { report: { excludeNetwork?: boolean; getReport(): object } } = process
  const { excludeNetwork = false } = report
  // Looking at the network, which a report does by default, may take seconds.
  report.excludeNetwork = true
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } }
  report.excludeNetwork = excludeNetwork
  return header?.glibcVersionRuntime === undefined
}

const cacheBase = (): string => process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache')

/** Where `setup-native` puts the runtime library it builds: one for each version of this package. */
export function cachedRuntimeFolder(): string {
  return path.join(cacheBase(), 'unplugin-haxe', `runtime-${packageVersion()}`)
}

/** The version of llvm-bindings that is used. */
export const bindingsVersion = '0.4.2'

/** Where `setup-native --llvm-bindings` puts what it builds. */
export function cachedBindingsFolder(): string {
  return path.join(cacheBase(), 'unplugin-haxe', `llvm-bindings-${bindingsVersion}`)
}

/**
 * The folders that may hold llvm-bindings' addon, in the order they are looked into: what `setup-native` built, the
 * package where a project has it itself.
 * @param root the project's folder
 */
export function bindingsFolders(root: string): readonly string[] {
  const found = [cachedBindingsFolder()]
  for (const base of [root, path.resolve(stdFolder(), '../..')]) {
    try {
      const require = nodeModule.createRequire(path.join(base, 'package.json'))
      found.push(path.join(path.dirname(require.resolve('llvm-bindings/package.json')), 'build', 'Release'))
    } catch {
      // The package is optional.
    }
  }
  return found
}

function packageVersion(): string {
  const data = JSON.parse(readFileSync(path.resolve(stdFolder(), '../../package.json'), 'utf8')) as { version: string }
  return data.version
}

let folders: readonly string[] | null = null

/**
 * The folders that may hold the runtime library, in the order they are looked into: what HAXE_RUNTIME names, the package for
 * this machine, a clone's own build, what `setup-native` built.
 */
export function runtimeFolders(): readonly string[] {
  if (folders) return folders
  const root = path.resolve(stdFolder(), '../..')
  const found: string[] = []
  if (process.env['HAXE_RUNTIME']) found.push(process.env['HAXE_RUNTIME'])
  try {
    const require = nodeModule.createRequire(path.join(root, 'package.json'))
    found.push(path.dirname(require.resolve(`${runtimePackage()}/package.json`)))
  } catch {
    // The package is optional: its folder is just not among those looked into.
  }
  found.push(path.join(root, 'runtime/native/target/release'), cachedRuntimeFolder())
  return (folders = found)
}

/** Why a machine (this one) can't build addons; null where it can. */
export function nativeProblem(env: Environment = environment()): string | null {
  try {
    checkPlatform(env)
    findLlvm(env)
    findLinker(env)
    findRuntime(runtimeFolders())
    return null
  } catch (error) {
    if (error instanceof NativeError) return error.message
    throw error
  }
}

const oldestNode = 24

/**
 * Decides for one output.
 * @param wanted the option
 * @param isNode whether the output is for Node; null where the bundler doesn't say
 * @param notice called where `'auto'` would take native and can't
 * @param env the machine
 * @throws an Error that names both remedies where neither can work, or where a browser would get an addon; a NativeError
 *   where native is asked for on a system that it doesn't run on
 */
export function chooseTarget(
  wanted: 'auto' | Target,
  isNode: boolean | null,
  notice: (text: string) => void,
  env: Environment = environment(),
): Target {
  if (wanted === 'native' && isNode === false)
    throw new Error(
      "unplugin-haxe: target: 'native' makes an addon for Node, and this output is for browsers; leave the option out (or 'auto') to give each side its own",
    )
  if (wanted === 'native') checkPlatform(env)
  if (wanted !== 'auto') return wanted
  if (isNode !== true) return 'wasm'
  const problem = nativeProblem(env)
  if (problem === null) return 'native'
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new Error(
      `unplugin-haxe: this output is for Node, ${process.version} has no WebAssembly GC, and there are no native tools.\n${problem}\n  Or run it on: Node ${oldestNode} or newer, and say haxe({ target: 'wasm' }).`,
    )
  }
  notice(
    `builds WebAssembly for Node: ${problem.split('\n')[0]?.replace('Cannot build the native target: ', '') ?? ''} (say target: 'wasm' to build it without this notice)`,
  )
  return 'wasm'
}
