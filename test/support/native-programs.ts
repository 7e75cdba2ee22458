// Compiles Haxe programs to executables and runs them, where the machine has what that takes.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildNative, findLlvm } from '../../src/codegen-llvm/index.ts'
import { analyse, generate } from '../../src/compiler/index.ts'
import { root } from './golden.ts'
import { nativeRuntime } from './native-runtime.ts'
import { folderHost, renderAll } from './run-program.ts'

export type NativeRun = {
  readonly out: string
  readonly err: string
  /** The exit code, or the signal that ended it. */
  readonly status: number | NodeJS.Signals | null
}

export type NativePrograms = {
  /** Why nothing can be run on this machine; null where it can. */
  readonly missing: string | null
  /** Compiles class Main of a folder (absolute) and runs it; errors of the compiler are thrown. */
  run(folder: string, level: 0 | 2, input?: string): Promise<NativeRun>
  close(): void
}

/** What is built lives in a temporary folder until `close`. */
export function nativePrograms(limit = 60_000): NativePrograms {
  const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-native-'))
  const library = nativeRuntime()
  let count = 0
  return {
    missing: library === null ? 'no cargo or no C compiler' : llvmMissing(),
    async run(source, level, input = '') {
      const analysis = analyse({
        host: folderHost(source),
        classPaths: [source],
        stdPath: join(root, 'runtime/std'),
        defines: new Map(),
        target: 'native',
        main: 'Main',
        modules: [],
      })
      const program = analysis.sink.hasErrors
        ? null
        : generate(analysis, { main: 'Main', exports: [], debug: false, dce: 'std', level, verify: false })
      if (program === null) throw new Error(renderAll(analysis.diagnostics, source))
      const path = join(folder, `program${count++}`)
      await buildNative(program, path, {
        kind: 'executable',
        level,
        debug: false,
        runtimeFolders: [dirname(library ?? '')],
        cacheFolder: null,
      })
      const ran = await execute(path, input, limit)
      rmSync(path, { force: true })
      return ran
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function llvmMissing(): string | null {
  try {
    findLlvm()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function execute(path: string, input: string, limit: number): Promise<NativeRun> {
  return new Promise((done, fail) => {
    const child = spawn(path, [], { timeout: limit, stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', fail)
    child.on('close', (code, signal) => done({ out, err, status: signal ?? code }))
    // A program that doesn't read its input may end before.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
