export * from './interpreter.ts'
export * from './values.ts'
export { runtimeFunctions, type RuntimeTable } from './runtime.ts'
