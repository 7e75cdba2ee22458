/*
 * Which specifications js.html covers: what Webref has, without what is no part of pages or workers.
 */

const excluded = new Set([
  // Not of pages: extensions, drivers, tests, and WebAssembly (js.lib has it).
  'webextensions',
  'webdriver',
  'testutils',
  'wasm-js-api',
  'wasm-web-api',
])

/** Whether a specification's definitions become externs. */
export function isWanted(spec: string): boolean {
  return !excluded.has(spec)
}
