export * from './types.ts'
export * from './ops.ts'
export * from './program.ts'
export * from './exports.ts'
