/** The text of one file, with the line table that turns offsets into lines and columns. */
export type SourceFile = {
  /** The path the host knows it by; unique in a program. */
  readonly path: string
  readonly text: string
  /** Offset of the first character of each line, ascending; `lineStarts[0]` is 0. */
  readonly lineStarts: readonly number[]
}

/** A position for people: both numbers count from 1, columns in UTF-16 units. */
export type LineColumn = { readonly line: number; readonly column: number }

/** Builds the line table of a file. Lines end at \n, \r\n or a lone \r. */
export function sourceFileOf(path: string, text: string): SourceFile {
  const lineStarts = [0]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 10) lineStarts.push(i + 1)
    else if (c === 13 && text.charCodeAt(i + 1) !== 10) lineStarts.push(i + 1)
  }
  return { path, text, lineStarts }
}

/** The line and column of an offset (clamped into the file), by binary search. */
export function lineColumnOf(file: SourceFile, offset: number): LineColumn {
  const at = Math.max(0, Math.min(offset, file.text.length))
  let low = 0
  let high = file.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((file.lineStarts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (file.lineStarts[low] ?? 0) + 1 }
}
