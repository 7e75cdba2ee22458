import { codeFrameColumns } from '@babel/code-frame'
import { lineColumnOf, type SourceFile, type Span } from '../source/index.ts'
import type { Diagnostic } from './diagnostic.ts'

/* Diagnostics as text for people: a first line in the official compiler's form, the code, and what helps. */

/** How to render. */
export type RenderOptions = {
  /** Terminal colours in the code frame; off unless asked for. */
  readonly color?: boolean
  /** Leave the code frame and the line with the code out. */
  readonly frame?: boolean
}

/**
 * Renders one diagnostic. The first line is the official compiler's (`Main.hx:3: characters 5-8 : message`), so
 * that editors and scripts that know it can read it; the last names the code, which docs/errors explains. `files` gives
 * the text of a path, or null.
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  files: (path: string) => SourceFile | null,
  options: RenderOptions = {},
): string {
  const { span, severity, message, hint, related } = diagnostic
  const prefix = severity === 'warning' ? 'Warning : ' : ''
  const lines = [`${locate(span, files(span.file))}${prefix}${message}`]
  const frame = options.frame === false ? null : frameOf(span, files(span.file), options)
  if (frame !== null) lines.push(frame)
  if (hint !== undefined) lines.push(`  hint: ${hint}`)
  for (const other of related ?? []) {
    lines.push(`${locate(other.span, files(other.span.file))}... ${other.message}`)
    const otherFrame = options.frame === false ? null : frameOf(other.span, files(other.span.file), options)
    if (otherFrame !== null) lines.push(otherFrame)
  }
  if (options.frame !== false) lines.push(`  code: ${diagnostic.code}`)
  return lines.join('\n')
}

/** `Main.hx:3: characters 5-8 : `; nothing for code that no file stands behind. */
function locate(span: Span, file: SourceFile | null): string {
  if (span.file === '') return ''
  if (file === null) return `${span.file}: `
  const start = lineColumnOf(file, span.min)
  const end = lineColumnOf(file, span.max)
  if (start.line !== end.line) return `${span.file}:${start.line}: lines ${start.line}-${end.line} : `
  const where = start.column === end.column ? `character ${start.column}` : `characters ${start.column}-${end.column}`
  return `${span.file}:${start.line}: ${where} : `
}

/** Lines longer than this are cut out of frames: minified or generated code says nothing. */
const widestLine = 400

function frameOf(span: Span, file: SourceFile | null, options: RenderOptions): string | null {
  if (file === null || file.text === '') return null
  const start = lineColumnOf(file, span.min)
  const end = lineColumnOf(file, span.max)
  // The frame knows only \n and \r\n, and shows whole lines.
  const lines = file.lineStarts.map((from, i) =>
    file.text.slice(from, file.lineStarts[i + 1] ?? file.text.length).replace(/[\r\n]+$/, ''),
  )
  if ((lines[start.line - 1]?.length ?? 0) > widestLine) return null
  const color = options.color === true
  return codeFrameColumns(
    lines.join('\n'),
    { start, ...(end.line !== start.line || end.column > start.column ? { end } : {}) },
    { linesAbove: 1, linesBelow: 1, highlightCode: color, forceColor: color },
  )
}
