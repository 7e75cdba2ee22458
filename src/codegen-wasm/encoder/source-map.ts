import type { Span } from '../../compiler/source/index.ts'
import { lineColumnOf } from '../../compiler/source/index.ts'
import type { SourceFile } from '../../compiler/source/index.ts'

/*
 * Source maps for WebAssembly: one generated line, whose columns are byte offsets into the module.
 */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const vlq = (value: number): string => {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1
  let out = ''
  do {
    const low = rest & 31
    rest >>>= 5
    out += digits[rest > 0 ? low | 32 : low]
  } while (rest > 0)
  return out
}

/** The text of a source map for positions in ascending order of offset. */
export function sourceMapOf(
  marks: readonly { readonly at: number; readonly span: Span }[],
  sources: (path: string) => SourceFile | null,
): string {
  const paths: string[] = []
  const files: (SourceFile | null)[] = []
  const indexOf = new Map<string, number>()
  const segments: string[] = []
  let before = { at: 0, source: 0, line: 0, column: 0 }
  let last = ''
  for (const { at, span } of marks) {
    let source = indexOf.get(span.file)
    if (source === undefined) {
      source = paths.push(span.file) - 1
      indexOf.set(span.file, source)
      files.push(sources(span.file))
    }
    const file = files[source]
    if (file === null || file === undefined) continue
    const position = lineColumnOf(file, span.min)
    const line = position.line - 1
    const column = position.column - 1
    const key = `${source}:${line}:${column}`
    if (key === last) continue
    last = key
    segments.push(
      vlq(at - before.at) + vlq(source - before.source) + vlq(line - before.line) + vlq(column - before.column),
    )
    before = { at, source, line, column }
  }
  return JSON.stringify({
    version: 3,
    sources: paths,
    sourcesContent: files.map((f) => f?.text ?? null),
    names: [],
    mappings: segments.join(','),
  })
}
