/** Types of what the plugin adds: `/// <reference types="unplugin-haxe/client" />`. */
declare module '~haxe/runtime' {
  /** Starts the Haxe program of a build with `init: 'lazy'`; in other builds it is started already. */
  export const init: () => Promise<void>
}
