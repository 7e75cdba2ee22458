/*
 * Replaces parts of finished code and carries its source map along, for a bundler whose resources are plain text by then.
 */
import { allMappings, fromMap, GenMapping, addMapping, setSourceContent, toEncodedMap } from '@jridgewell/gen-mapping'

/** A part of a text and what comes in its place. */
export type Splice = { readonly at: number; readonly length: number; readonly text: string }

const inlineMap = /(\/\/# sourceMappingURL=data:application\/json;base64,)([\w+/=]+)\s*$/

/**
 * Replaces parts, given in their order, of a code. Its map, where it has one (given, or inside the code), leads to the same
 * places as before; what is put in has none.
 */
export function spliceText(
  code: string,
  map: string | null,
  splices: readonly Splice[],
): { readonly code: string; readonly map: string | null } {
  let out = ''
  let end = 0
  for (const { at, length, text } of splices) {
    out += code.slice(end, at) + text
    end = at + length
  }
  out += code.slice(end)
  if (map !== null) return { code: out, map: movedMap(code, map, splices) }
  const inline = inlineMap.exec(code)
  if (!inline) return { code: out, map: null }
  const moved = movedMap(code, Buffer.from(inline[2] ?? '', 'base64').toString(), splices)
  return { code: out.replace(inlineMap, `$1${Buffer.from(moved).toString('base64')}`), map: null }
}

function movedMap(code: string, text: string, splices: readonly Splice[]): string {
  const before = JSON.parse(text) as { sources: string[]; sourcesContent?: (string | null)[]; file?: string }
  const move = mover(code, splices)
  const after = new GenMapping({ file: before.file ?? null })
  for (const mapping of allMappings(fromMap(text))) {
    const generated = move(mapping.generated.line - 1, mapping.generated.column)
    if (generated === null) continue
    const place = { line: generated.line + 1, column: generated.column }
    if (mapping.source === undefined || mapping.original === undefined) addMapping(after, { generated: place })
    else
      addMapping(after, {
        generated: place,
        source: mapping.source,
        original: mapping.original,
        ...(mapping.name === undefined ? {} : { name: mapping.name }),
      } as Parameters<typeof addMapping>[1])
  }
  before.sources.forEach((source, i) => setSourceContent(after, source, before.sourcesContent?.[i] ?? null))
  return JSON.stringify(toEncodedMap(after))
}

type Place = { readonly line: number; readonly column: number }

/** Gives where a place of the old code is in the new one; null inside of what is replaced. Lines count from 0. */
function mover(code: string, splices: readonly Splice[]): (line: number, column: number) => Place | null {
  const parts = splices.map(({ at, length, text }) => {
    const head = code.slice(0, at)
    const line = head.split('\n').length - 1
    const lines = text.split('\n')
    return {
      line,
      column: at - (head.lastIndexOf('\n') + 1),
      length,
      added: lines.length - 1,
      last: lines.at(-1)?.length ?? 0,
    }
  })
  return (line, column) => {
    let addedLines = 0
    let shift = 0
    for (const part of parts) {
      if (part.line > line || (part.line === line && part.column >= column)) break
      if (part.line === line) {
        if (column < part.column + part.length) return null
        const start = part.added > 0 ? 0 : part.column + shift
        shift = start + part.last - (part.column + part.length)
      }
      addedLines += part.added
    }
    return { line: line + addedLines, column: column + shift }
  }
}
