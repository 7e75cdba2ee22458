import { isIdentPart, isIdentStart } from './characters.ts'

/* Inline markup: from `<name` to its `</name>`, taken whole; the lexer looks at nothing inside but tags. */

/** Offset after the markup that starts with `<` at `min`; -1 where it never closes, null where none starts. */
export function findMarkupEnd(text: string, min: number, end: number): number | null {
  const nameStart = min + 1
  const first = text.charCodeAt(nameStart)
  if (first !== 62 && !isNameStart(first)) return null
  let i = nameStart
  while (i < end && isNamePart(text.charCodeAt(i))) i++
  const name = text.slice(nameStart, i)
  // Only tags of the outermost name count: other tags need not even be balanced.
  let depth = 0
  let at = min
  while (at >= 0 && at < end) {
    if (text.startsWith(`</${name}`, at) && !isNamePart(text.charCodeAt(at + 2 + name.length))) {
      const close = text.indexOf('>', at)
      if (close < 0 || close >= end) return -1
      depth--
      if (depth === 0) return close + 1
      at = text.indexOf('<', close + 1)
    } else if (
      text.startsWith(`<${name}`, at) &&
      !isNamePart(text.charCodeAt(at + 1 + name.length)) &&
      (name !== '' || text.charCodeAt(at + 1) === 62)
    ) {
      const close = text.indexOf('>', at)
      if (close < 0 || close >= end) return -1
      if (text.charCodeAt(close - 1) === 47) {
        if (depth === 0) return close + 1
      } else depth++
      at = text.indexOf('<', close + 1)
    } else at = text.indexOf('<', at + 1)
  }
  return -1
}

function isNameStart(c: number): boolean {
  return isIdentStart(c) || c === 36 || c === 58
}

function isNamePart(c: number): boolean {
  return isIdentPart(c) || c === 36 || c === 58 || c === 45 || c === 46
}
