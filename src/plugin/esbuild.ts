/* The plugin for esbuild. */
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a esbuild project import `.hx` files. */
const plugin: (options?: HaxeOptions) => ReturnType<typeof haxe.esbuild> = haxe.esbuild

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
