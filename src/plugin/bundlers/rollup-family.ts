/*
 * Rollup, Rolldown and Vite builds: the wasm is made while chunks are rendered, when it is known which glue survived.
 */
import path from 'node:path'
import MagicString from 'magic-string'
import { runtimeId } from '../glue.ts'
import { importsPlaceholder, printImports, wasmPlaceholder } from '../runtime-module.ts'
import type { HaxeSession } from '../session.ts'
import { emitProgram, inlineProgram, isInlined } from '../wasm-asset.ts'

type RenderedModule = { readonly code: string | null }
type Chunk = { readonly fileName: string; readonly modules: Readonly<Record<string, RenderedModule>> }
type EmitContext = {
  readonly environment?: { readonly config?: { readonly build?: { readonly emitAssets?: boolean } } }
  emitFile(file: { type: 'asset'; name: string; source: Uint8Array }): string
  getFileName(reference: string): string
}
/** Vite throws away what is emitted for the server side, unless told otherwise. */
export function dropsAssets(context: Pick<EmitContext, 'environment'>): boolean {
  return context.environment?.config?.build?.emitAssets === false
}

type Rendered = { code: string; map: ReturnType<MagicString['generateMap']> } | null

/**
 * Puts the wasm behind the runtime module's placeholders, in the chunk that has it. `chunks` are all chunks of the output;
 * `isKept` tells which modules' code may name exports (glue and its helpers).
 */
export async function renderRuntimeChunk(
  context: EmitContext,
  session: HaxeSession,
  code: string,
  chunk: Chunk,
  chunks: Readonly<Record<string, Chunk>>,
): Promise<Rendered> {
  if (!Object.hasOwn(chunk.modules, runtimeId) || !code.includes(wasmPlaceholder)) return null
  const codes: string[] = []
  for (const other of Object.values(chunks))
    for (const module of Object.values(other.modules)) if (module.code) codes.push(module.code)
  // A bundler that merges modules leaves the chunk's own text as the witness.
  if (codes.length === 0) codes.push(code)
  const program = await session.compileFor(codes)
  let url: string
  if (isInlined(program, session.options, dropsAssets(context))) url = inlineProgram(program)
  else {
    const reference = emitProgram(
      program,
      (name, source) => context.emitFile({ type: 'asset', name, source }),
      (emitted) => context.getFileName(emitted),
    )
    const relative = path.posix.relative(path.posix.dirname(chunk.fileName), context.getFileName(reference))
    url = relative.startsWith('.') ? relative : `./${relative}`
  }
  const magic = new MagicString(code)
  for (const match of code.matchAll(new RegExp(`${wasmPlaceholder}|${importsPlaceholder}`, 'g'))) {
    magic.overwrite(
      match.index,
      match.index + match[0].length,
      match[0] === wasmPlaceholder ? url : printImports(program.imports),
    )
  }
  return { code: magic.toString(), map: magic.generateMap({ hires: 'boundary' }) }
}
