/* The plugin for Rspack. */
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a Rspack project import `.hx` files. */
const plugin: (options?: HaxeOptions) => ReturnType<typeof haxe.rspack> = haxe.rspack

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
