export { nameForTs } from './crossing.ts'
export * from './surface.ts'
export { jsModuleKey, jsModuleOf, jsModulesOf } from './js-modules.ts'
export { surfaceOfModule } from './surface-of-module.ts'
