/* The compiler without a bundler: for tools that compile Haxe themselves. */
export {
  analyse,
  generate,
  memoryHost,
  renderDiagnostic,
  sourceFileOf,
  type Analysis,
  type CompileInput,
  type Diagnostic,
  type GenerateRequest,
  type Host,
  type MirProgram,
  type SourceFile,
  type Span,
} from '../compiler/index.ts'
export { emitWasm, emitWat, optimizeWasm, type EmittedWasm, type EmitWasmOptions } from '../codegen-wasm/index.ts'
export { nodeHost } from './cli/node-host.ts'
export { stdFolder } from './runtime-files.ts'
