/* The plugin for Rolldown. */
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a Rolldown project import `.hx` files. */
const plugin: (options?: HaxeOptions) => ReturnType<typeof haxe.rolldown> = haxe.rolldown

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
