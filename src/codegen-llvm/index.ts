export { buildNative, type BuildOptions } from './build.ts'
export { objectCacheFolder } from './link.ts'
export { emitLlvm, type EmitLlvmOptions } from './llvm-of-mir.ts'
export {
  environment,
  findLinker,
  findLlvm,
  findRuntime,
  NativeError,
  type Environment,
  type Llvm,
} from './toolchain.ts'
