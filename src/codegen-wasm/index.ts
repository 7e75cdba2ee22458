/*
 * The WebAssembly back end: MIR in, one module out.
 */
export { emitWasm } from './wasm-of-mir.ts'
export type { EmittedWasm, EmitWasmOptions } from './wasm-of-mir.ts'
export { emitWat, optimizeWasm } from './optimize.ts'
export type { Optimized, OptimizeLevel } from './optimize.ts'
export { importName } from './boundary.ts'
