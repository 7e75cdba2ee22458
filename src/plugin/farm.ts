/* The plugin for Farm. */
import type { JsPlugin } from '@farmfe/core'
import { haxe, type HaxeOptions } from './index.ts'

/** Lets a Farm project import `.hx` files; gives two plugins, which `plugins` takes as one entry. */
const plugin: (options?: HaxeOptions) => JsPlugin[] = haxe.farm as unknown as (options?: HaxeOptions) => JsPlugin[]

export default plugin
export { plugin as 'module.exports' }
export type { HaxeOptions }
