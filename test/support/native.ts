// Native programs for tests: what this machine must have, and how a folder's Main is built and run.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildNative,
  findLinker,
  findLlvm,
  objectCacheFolder,
  type BuildOptions,
} from '../../src/codegen-llvm/index.ts'
import { analyse, generate, type MirProgram } from '../../src/compiler/index.ts'
import { root } from './golden.ts'
import { folderHost, renderAll, type Ran } from './run-program.ts'

export const runtimeFolder: string = join(root, 'runtime/native/target/release')

let missing: string | null | undefined

/** Why native programs can't be built here (one line), or null where they can; brings the runtime library up to date. */
export function nativeIsMissing(): string | null {
  if (missing === undefined) missing = findMissing()
  return missing
}

function findMissing(): string | null {
  try {
    findLlvm()
    findLinker()
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
  const manifest = join(root, 'runtime/native/Cargo.toml')
  const built = spawnSync('cargo', ['build', '--release', '--offline', '--quiet', '--manifest-path', manifest], {
    encoding: 'utf8',
  })
  if (built.error) return 'Cannot build the native runtime: no cargo found.'
  // A runtime that doesn't compile is a failure, not a machine without tools.
  if (built.status !== 0) throw new Error(`cargo build failed:\n${built.stderr}`)
  return null
}

/** Lowers class Main of a folder (absolute) for native. Throws the diagnostics. */
export function lowerForNative(folder: string, level: 0 | 1 | 2): MirProgram {
  const analysis = analyse({
    host: folderHost(folder),
    classPaths: [folder],
    stdPath: join(root, 'runtime/std'),
    defines: new Map(),
    target: 'native',
    main: 'Main',
    modules: [],
  })
  const program = analysis.sink.hasErrors
    ? null
    : generate(analysis, {
        main: 'Main',
        exports: [],
        debug: false,
        dce: 'std',
        level,
        verify: process.env['VERIFY'] === '1',
      })
  if (program === null) throw new Error(renderAll(analysis.diagnostics, folder))
  return program
}

/** A folder that goes at the end of the process' work. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'unplugin-haxe-native-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** How tests build: quickly, or as production does. */
export const testBuild = (kind: BuildOptions['kind'], level: 0 | 2): BuildOptions => ({
  kind,
  level,
  debug: false,
  runtimeFolders: [runtimeFolder],
  cacheFolder: null,
})

/** Builds class Main of a folder as an executable and runs it, with a time limit. */
export async function runNative(folder: string, level: 0 | 2, words: readonly string[] = []): Promise<Ran> {
  const work = temporaryFolder()
  try {
    const path = join(work.path, 'program')
    const options = { ...testBuild('executable', level), cacheFolder: objectCacheFolder(root) }
    await buildNative(lowerForNative(folder, level === 0 ? 1 : 2), path, options)
    return await execute(path, words)
  } finally {
    work.remove()
  }
}

/** Runs a program; the error is null where it ends with status 0. */
export function execute(path: string, words: readonly string[], limit = 60_000): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(path, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limit, killSignal: 'SIGKILL' })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', (error) => resolve({ out, error: String(error) }))
    child.on('close', (status, signal) => {
      const end = signal !== null ? `ended by ${signal}` : status === 0 ? null : `status ${status}`
      resolve({ out, error: end === null ? null : `${end}: ${err}` })
    })
  })
}

/** Whether a program says that it needs JavaScript around it, which an executable hasn't. */
export function needsJavaScript(folder: string): boolean {
  return /^\/\/ needs JavaScript: .+$/m.test(readFileSync(join(folder, 'Main.hx'), 'utf8'))
}

/** How a program that needs JavaScript ends as an executable. */
export const noJavaScript: RegExp = /a standalone program has no JavaScript/
