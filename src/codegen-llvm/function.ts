import type { MirFunction } from '../compiler/mir/index.ts'
import type { IrFunction } from './builder.ts'
import { FunctionEmitter } from './function-emitter.ts'
import type { Generator } from './generator.ts'
import { emitInstruction } from './instruction.ts'

/** Writes the body of a MIR function. */
export function emitFunction(generator: Generator, fn: MirFunction, b: IrFunction): void {
  new FunctionEmitter(generator, fn, b, emitInstruction).emit()
}
