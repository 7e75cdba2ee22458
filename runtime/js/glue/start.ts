/*
 * Gets the program's bytes to where it runs: from its URL (or file), or from text in the JavaScript itself.
 */
import { instantiate, instantiateSync, instantiateUrl, type Program, type RuntimeImports } from '../load.ts'

const dataPrefix = 'data:application/wasm;base64,'

function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const decoder = Uint8Array as unknown as { fromBase64?(text: string): Uint8Array<ArrayBuffer> }
  const base64 = text.slice(dataPrefix.length)
  if (decoder.fromBase64) return decoder.fromBase64(base64)
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** Instantiates the program at `wasm`, a URL relative to `base` or a data URL. */
export function startProgram(wasm: string, base: string, imports: RuntimeImports): Promise<Program> {
  return instantiate(wasm.startsWith(dataPrefix) ? bytesOfText(wasm) : new URL(wasm, base), imports)
}

/** The same for a URL only. */
export function startFile(wasm: string, base: string, imports: RuntimeImports): Promise<Program> {
  return instantiateUrl(new URL(wasm, base), imports)
}

/** The same at once; the program must be in the text. */
export function startNow(wasm: string, _base: string, imports: RuntimeImports): Program {
  return instantiateSync(bytesOfText(wasm), imports)
}
