export { importFilesOf, modulePathOfFile, modulesOfPackage, splitPath } from './class-path.ts'
export { createModuleLoader } from './loader.ts'
export type { LoadedModule, LoaderInput, ModuleLoader, ParseCache, ParsedFile } from './loader.ts'
