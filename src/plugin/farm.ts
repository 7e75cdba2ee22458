/* The plugin for Farm. */
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a Farm project import `.hx` files. */
const plugin: (options?: HaxeOptions) => ReturnType<typeof haxe.farm> = haxe.farm

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
