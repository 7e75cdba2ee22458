export * from './surface.ts'
export { surfaceOfModule } from './surface-of-module.ts'
