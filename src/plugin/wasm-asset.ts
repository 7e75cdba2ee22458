/*
 * The program as bundlers emit it: the wasm with its source map beside it and the section that says where that is, or the addon.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import type { ResolvedOptions } from './options.ts'

/** What a compile gives. */
export type CompiledProgram = {
  readonly kind: 'wasm' | 'native'
  /** The module, without a word of its source map; or the addon. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Names of the runtime functions that the wasm imports; an addon gets all. */
  readonly imports: readonly string[]
  readonly sourceMap: string | null
}

const sectionName = 'sourceMappingURL'

/** A module with its `sourceMappingURL` section replaced by one that says `url`; without one where that is null. */
export function withSourceMapUrl(bytes: Uint8Array<ArrayBuffer>, url: string | null): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at < bytes.length;) {
    const size = readSize(bytes, at + 1)
    const end = size.end + size.value
    if (!(bytes[at] === 0 && customName(bytes, size.end) === sectionName)) kept.push(bytes.subarray(at, end))
    at = end
  }
  if (url !== null) {
    const body = Buffer.concat([sizedText(sectionName), sizedText(url)])
    kept.push(Buffer.concat([Uint8Array.of(0), sizeBytes(body.length), body]))
  }
  return new Uint8Array(Buffer.concat(kept))
}

/** Emits the program by `emit`, the map first: the wasm names it. Gives what `emit` gave for the wasm. */
export function emitProgram<T>(
  program: CompiledProgram,
  emit: (name: 'haxe.wasm' | 'haxe.wasm.map' | 'haxe.node', content: Uint8Array<ArrayBuffer>) => T,
  fileNameOf: (emitted: T) => string,
): T {
  if (program.kind === 'native') return emit('haxe.node', program.bytes)
  if (program.sourceMap === null) return emit('haxe.wasm', program.bytes)
  const map = emit('haxe.wasm.map', new Uint8Array(Buffer.from(program.sourceMap)))
  // Both lie in one folder, as bundlers place assets by one pattern.
  return emit('haxe.wasm', withSourceMapUrl(program.bytes, path.posix.basename(fileNameOf(map))))
}

/**
 * Whether the program goes into the JavaScript as text: below the size that the options say, or where it must, as for
 * `init: 'sync'` and where the output has no files (`mustBeText`). An addon is always a file.
 */
export function isInlined(
  program: CompiledProgram,
  options: Pick<ResolvedOptions, 'init' | 'inlineBelow'>,
  mustBeText = false,
): boolean {
  if (program.kind === 'native') return false
  return mustBeText || options.init === 'sync' || program.bytes.length <= options.inlineBelow
}

/** The wasm as text in the JavaScript, its source map inside it. */
export function inlineProgram(program: CompiledProgram): string {
  const { sourceMap } = program
  const bytes =
    sourceMap === null
      ? program.bytes
      : withSourceMapUrl(program.bytes, dataUrl('application/json', Buffer.from(sourceMap)))
  return dataUrl('application/wasm', bytes)
}

/** A short hash for file names. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** A source map with the names of files below the project's root and of the standard library as people know them. */
export function withReadableSources(sourceMap: string, root: string, std: string): string {
  const map = JSON.parse(sourceMap) as { sources: string[] }
  map.sources = map.sources.map((file) => {
    if (file.startsWith(`${std}/`)) return `haxe-std/${file.slice(std.length + 1)}`
    const relative = path.posix.relative(root, file)
    return relative === '' || path.posix.isAbsolute(relative) ? file : relative.replace(/^(\.\.\/)+/, 'outside/')
  })
  return JSON.stringify(map)
}

function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

function customName(bytes: Uint8Array, at: number): string {
  const length = readSize(bytes, at)
  return Buffer.from(bytes.subarray(length.end, length.end + length.value)).toString('utf8')
}

function readSize(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0
    value += (byte & 127) * 2 ** shift
    if (byte < 128) return { value, end: at }
  }
}

function sizeBytes(value: number): Uint8Array {
  const out: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...out, rest])
    out.push((rest % 128) | 128)
  }
}

function sizedText(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  return Buffer.concat([sizeBytes(bytes.length), bytes])
}
