import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MirProgram } from '../compiler/mir/index.ts'
import type { SourceFile } from '../compiler/source/index.ts'
import { link, makeObject } from './link.ts'
import { emitLlvm } from './llvm-of-mir.ts'
import { defaultCpu } from './machine.ts'
import { findLlvm, findRuntime } from './toolchain.ts'

/*
 * A MIR program to a file on disk: an addon, an executable, or a stage before that.
 */

export type BuildOptions = {
  readonly kind: 'addon' | 'executable' | 'll' | 'bc' | 'obj' | 'asm'
  /** 0: fast to build; 2, 3: fast to run. */
  readonly level: 0 | 2 | 3
  readonly debug: boolean
  /** Where the runtime library may be. */
  readonly runtimeFolders: readonly string[]
  readonly cacheFolder: string | null
  readonly sources?: (path: string) => SourceFile | null
  /** Another machine's triple; only for objects and what precedes them. */
  readonly triple?: string | null
}

/**
 * Builds a program.
 * @throws NativeError where a tool is missing or fails
 */
export async function buildNative(program: MirProgram, output: string, options: BuildOptions): Promise<void> {
  const { kind, level, debug, cacheFolder } = options
  const llvm = findLlvm()
  const triple = options.triple ?? llvm.target
  const isLinked = kind === 'addon' || kind === 'executable'
  // What is missing is said before any work is done.
  const runtime = isLinked ? findRuntime(options.runtimeFolders) : ''
  const ir = emitLlvm(program, {
    debug,
    optimize: level > 0,
    executable: kind !== 'addon',
    version: llvm.version,
    triple,
    ...(options.sources === undefined ? {} : { sources: options.sources }),
  })
  if (kind === 'll') {
    writeFileSync(output, ir)
    return
  }
  const objectOptions = { llvm, level, triple, cpu: defaultCpu(triple), cacheFolder }
  if (!isLinked) {
    await makeObject(ir, kind, output, objectOptions)
    return
  }
  const work = mkdtempSync(join(tmpdir(), 'unplugin-haxe-'))
  try {
    const object = join(work, 'program.o')
    await makeObject(ir, 'obj', object, objectOptions)
    await link(output, { kind, objects: [object], runtime, debug })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
