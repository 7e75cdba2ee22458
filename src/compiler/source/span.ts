/**
 * A half-open range of one source file.
 *
 * Invariant: `0 <= min <= max <= text.length`, both in UTF-16 code units of the file's text, and
 * `file` is the path the host knows the file by. Every node of every stage carries one, down to MIR.
 */
export type Span = {
  readonly file: string
  readonly min: number
  readonly max: number
}

/** The span for code that no source text stands behind (compiler-made functions). */
export const noSpan: Span = { file: '', min: 0, max: 0 }

/** The smallest span that covers both; they must be of one file (else `a` is given). */
export function joinSpans(a: Span, b: Span): Span {
  if (a.file !== b.file) return a
  return { file: a.file, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }
}
