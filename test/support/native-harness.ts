// Builds small MIR programs as addons, at once, and starts them in this process.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { emitLlvm, findLinker, findLlvm } from '../../src/codegen-llvm/index.ts'
import type { MirProgram } from '../../src/compiler/mir/index.ts'
import * as runtime from '../../runtime/js/imports.ts'
import { startNative, type NativeAddon } from '../../runtime/js/load-native.ts'
import type { LoadOptions, Program } from '../../runtime/js/load.ts'
import { runtimeFolder, temporaryFolder } from './native.ts'

const work = temporaryFolder()
process.on('exit', () => work.remove())
let count = 0

function run(program: string, words: readonly string[], input: string): void {
  const result = spawnSync(program, words, { input, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${program} failed:\n${result.stderr}`)
}

/** The addon of a program: its file. */
export function buildAddon(program: MirProgram, optimize: boolean): string {
  const llvm = findLlvm()
  const ir = emitLlvm(program, {
    debug: false,
    optimize,
    executable: false,
    version: llvm.version,
    triple: llvm.target,
  })
  const stem = join(work.path, `program${count++}`)
  const flags = ['-filetype=obj', '-relocation-model=pic', '--function-sections', '-o', `${stem}.o`]
  if (llvm.kind === 'clang') run(llvm.clang, ['-x', 'ir', '-', '-c', '-fPIC', '-O1', '-o', `${stem}.o`], ir)
  else if (optimize) {
    writeFileSync(`${stem}.ll`, ir)
    run(llvm.opt, ['-O2', '-mcpu=x86-64-v2', `${stem}.ll`, '-o', `${stem}.bc`], '')
    run(llvm.llc, ['-O2', '-mcpu=x86-64-v2', `${stem}.bc`, ...flags], '')
  } else run(llvm.llc, ['-O0', '-', ...flags], ir)
  const runtimeLibrary = join(runtimeFolder, 'librayzor_runtime.a')
  const symbol = 'napi_register_module_v1'
  run(
    findLinker(),
    [
      '-shared',
      '-o',
      `${stem}.node`,
      `${stem}.o`,
      runtimeLibrary,
      `-Wl,-u,${symbol}`,
      '-Wl,--gc-sections',
      '-Wl,-z,now',
    ].concat('-lpthread', '-ldl', '-lm'),
    '',
  )
  return `${stem}.node`
}

/** Builds and starts a program. */
export function loadAsAddon(
  program: MirProgram,
  options: LoadOptions & { readonly extra?: Record<string, unknown> },
): Program {
  const file = buildAddon(program, process.env['NATIVE_LEVEL'] === '2')
  const addon = createRequire(import.meta.url)(file) as NativeAddon
  return startNative(addon, { ...runtime, ...options.extra } as never, options)
}
