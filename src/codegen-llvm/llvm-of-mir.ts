import type { MirProgram } from '../compiler/mir/index.ts'
import type { SourceFile } from '../compiler/source/index.ts'
import type { IrModule } from './builder.ts'
import { emitMain, emitModuleTable } from './exports.ts'
import { emitFunction } from './function.ts'
import { Generator } from './generator.ts'
import { TextModule } from './text-module.ts'

/*
 * A MIR program to one LLVM module: exports pull in what they reach, nothing else is written.
 */

export type EmitLlvmOptions = {
  /** Writes DWARF line tables, keeps each check's own line and a list of the calls that are going on. */
  readonly debug: boolean
  /** Whether LLVM's optimiser will run. */
  readonly optimize: boolean
  /** Gives the program a `main`: a standalone executable. */
  readonly executable: boolean
  /** The major version of the LLVM that will read it. */
  readonly version: number
  /** Null: the one LLVM was built for. */
  readonly triple: string | null
  /** The text of source files, for lines. */
  readonly sources?: (path: string) => SourceFile | null
}

/** The text of the LLVM module of a program (docs/native-abi.md says what it needs and gives). */
export function emitLlvm(program: MirProgram, options: EmitLlvmOptions): string {
  const module = new TextModule({ ...options, sources: options.sources ?? (() => null) })
  writeModule(program, module, options)
  return module.print()
}

/** Writes a program's module by a writer. */
export function writeModule(
  program: MirProgram,
  module: IrModule,
  options: Pick<EmitLlvmOptions, 'debug' | 'optimize' | 'executable' | 'sources'>,
): void {
  emitModuleTable(new Generator(program, module, options, emitFunction))
  if (options.executable) emitMain(module)
}
