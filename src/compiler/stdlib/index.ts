export { runtimeFunctions, runtimeFunctionsOf } from './registry.ts'
export type { RuntimeFunction, Target } from './row.ts'
