import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MirProgram } from '../compiler/mir/index.ts'
import type { SourceFile } from '../compiler/source/index.ts'
import { buildModule, findBindings } from './bindings/bitcode.ts'
import type { IrModule } from './builder.ts'
import { link, makeObject } from './link.ts'
import { emitLlvm, writeModule, type EmitLlvmOptions } from './llvm-of-mir.ts'
import { defaultCpu } from './machine.ts'
import { checkPlatform, findLlvm, findRuntime, NativeError } from './toolchain.ts'

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
  /** Which writer makes the IR. Default: text. */
  readonly ir?: IrWriter
  /** Where llvm-bindings may be. */
  readonly bindingsFolders?: readonly string[]
  /** Told where `'auto'` takes the text writer because llvm-bindings failed. */
  readonly notice?: (text: string) => void
}

/** The text writer; the one that uses llvm-bindings; or this where llvm-bindings is installed and works, else that. */
export type IrWriter = 'text' | 'llvm-bindings' | 'auto'

/** A module's IR; one that llvm-bindings built has helpers. */
type Ir = { readonly data: string | Buffer; readonly hasHelpers: boolean }

/**
 * Builds a program.
 * @throws NativeError where a tool is missing or fails
 */
export async function buildNative(program: MirProgram, output: string, options: BuildOptions): Promise<void> {
  const { kind, level, debug, cacheFolder } = options
  const isLinked = kind === 'addon' || kind === 'executable'
  if (isLinked) checkPlatform()
  const llvm = findLlvm()
  const triple = options.triple ?? llvm.target
  // What is missing is said before any work is done.
  const runtime = isLinked ? findRuntime(options.runtimeFolders) : ''
  const irOptions = {
    debug,
    optimize: level > 0,
    executable: kind !== 'addon',
    triple,
    ...(options.sources === undefined ? {} : { sources: options.sources }),
  }
  const ir = await writeIr(program, irOptions, llvm.version, options)
  if (kind === 'll') {
    writeFileSync(output, ir.data)
    return
  }
  const objectOptions = { llvm, level, triple, cpu: defaultCpu(triple), cacheFolder, hasHelpers: ir.hasHelpers }
  if (!isLinked) {
    await makeObject(ir.data, kind, output, objectOptions)
    return
  }
  const work = mkdtempSync(join(tmpdir(), 'unplugin-haxe-'))
  try {
    const object = join(work, 'program.o')
    await makeObject(ir.data, 'obj', object, objectOptions)
    await link(output, { kind, objects: [object], runtime, debug })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Writes a program's module by the writer that was asked for. */
async function writeIr(
  program: MirProgram,
  irOptions: Omit<EmitLlvmOptions, 'version'>,
  version: number,
  options: BuildOptions,
): Promise<Ir> {
  const { ir = 'text', bindingsFolders = [], kind } = options
  const text = (): Ir => ({ data: emitLlvm(program, { ...irOptions, version }), hasHelpers: false })
  if (ir === 'text') return text()
  try {
    const addon = findBindings(bindingsFolders)
    const form = kind === 'll' ? 'll' : 'bc'
    const { debug, triple, sources = (): null => null } = irOptions
    const write = (module: IrModule): void => writeModule(program, module, irOptions)
    return { data: await buildModule(write, { debug, triple, sources }, addon, form), hasHelpers: true }
  } catch (error) {
    if (ir !== 'auto' || !(error instanceof NativeError)) throw error
    if (error.code === 'bindings-failed') options.notice?.(error.message)
    return text()
  }
}
