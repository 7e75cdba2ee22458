export { emitLlvm } from './llvm-of-mir.ts'
export type { EmitLlvmOptions } from './llvm-of-mir.ts'
