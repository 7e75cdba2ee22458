/* The plugin for Vite. */
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a Vite project import `.hx` files. */
const plugin: (options?: HaxeOptions) => ReturnType<typeof haxe.vite> = haxe.vite

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
