/* The plugin for Rollup. */
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a Rollup project import `.hx` files. */
const plugin: (options?: HaxeOptions) => ReturnType<typeof haxe.rollup> = haxe.rollup

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
