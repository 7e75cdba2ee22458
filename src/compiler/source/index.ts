export * from './span.ts'
export * from './source-file.ts'
