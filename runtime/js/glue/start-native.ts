/*
 * Gets a native program to where it runs: the addon beside the JavaScript.
 */
import { loadNative } from '../load-native.ts'
import type { Program, RuntimeImports } from '../load.ts'

/** Loads the addon at `file`, a URL relative to `base`, and starts it. */
export function startAddon(file: string, base: string, imports: RuntimeImports): Program {
  const url = new URL(file, base)
  const decoded = decodeURIComponent(url.pathname)
  // A drive letter stands behind a slash in URLs.
  return loadNative(/^\/[A-Za-z]:\//.test(decoded) ? decoded.slice(1) : decoded, imports)
}
