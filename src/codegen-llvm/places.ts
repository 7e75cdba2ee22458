import { lineColumnOf, type SourceFile, type Span } from '../compiler/source/index.ts'

/*
 * Places in the source as the frames of debug builds hold them (docs/native-abi.md, Stacks).
 */

/** The line and column where a span begins; 0 and 0 where no source stands behind it. */
export function placeOf(
  span: Span,
  sources: (path: string) => SourceFile | null,
): { readonly line: number; readonly column: number } {
  const file = span.file === '' ? null : sources(span.file)
  return file === null ? { line: 0, column: 0 } : lineColumnOf(file, span.min)
}

/** The numbers of source files, and places as frames hold them. */
export class Places {
  private readonly sources: (path: string) => SourceFile | null
  private readonly numbers = new Map<string, number>()

  constructor(sources: (path: string) => SourceFile | null) {
    this.sources = sources
  }

  /** The files, in the order of their numbers, which begin with 1. */
  get files(): readonly string[] {
    return [...this.numbers.keys()]
  }

  /** File, line and column in one word; 0 where nothing is known. */
  of(span: Span): bigint {
    const file = span.file === '' ? null : this.sources(span.file)
    if (file === null) return 0n
    let number = this.numbers.get(span.file)
    if (number === undefined) {
      // More files than numbers: those after the last have none.
      if (this.numbers.size === 0xffff) return 0n
      this.numbers.set(span.file, (number = this.numbers.size + 1))
    }
    const { line, column } = lineColumnOf(file, span.min)
    return (BigInt(number) << 48n) | (BigInt(line) << 16n) | BigInt(Math.min(column, 0xffff))
  }
}
