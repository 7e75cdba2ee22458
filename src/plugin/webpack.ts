/* The plugin for webpack. */
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a webpack project import `.hx` files. */
const plugin: (options?: HaxeOptions) => ReturnType<typeof haxe.webpack> = haxe.webpack

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
