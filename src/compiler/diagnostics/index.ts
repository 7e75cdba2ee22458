export * from './diagnostic.ts'
export * from './render.ts'
export * from './warnings.ts'
