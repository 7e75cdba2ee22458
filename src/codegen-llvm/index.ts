export { addonName as bindingsAddonName, findBindings } from './bindings/bitcode.ts'
export { buildNative, type BuildOptions, type IrWriter } from './build.ts'
export { objectCacheFolder } from './link.ts'
export { emitLlvm, type EmitLlvmOptions } from './llvm-of-mir.ts'
export {
  checkPlatform,
  environment,
  findLinker,
  findLlvm,
  findRuntime,
  NativeError,
  type Environment,
  type Llvm,
} from './toolchain.ts'
