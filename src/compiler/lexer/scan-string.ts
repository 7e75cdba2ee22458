import { isIdentPart, isIdentStart } from './characters.ts'

/*
 * Where string literals end, and what their escapes mean. Pure functions over text: the lexer uses the first
 * half to find tokens, the parser the second to build constants.
 */

/** Offset after the closing quote of a string whose opening quote is before `start`; -1 where it never closes. */
export function findStringEnd(text: string, start: number, end: number, quote: number): number {
  let i = start
  while (i < end) {
    const c = text.charCodeAt(i)
    if (c === quote) return i + 1
    if (c === 92) i += 2
    else if (c === 36 && quote === 39) {
      const next = text.charCodeAt(i + 1)
      if (next === 36) i += 2
      else if (next === 123 && i + 1 < end) {
        i = findCodeEnd(text, i + 2, end)
        if (i < 0) return -1
      } else i++
    } else i++
  }
  return -1
}

/** Offset after the `}` that closes interpolated code starting at `start`; -1 where it never closes. */
export function findCodeEnd(text: string, start: number, end: number): number {
  // One entry per open construct: a brace, or the quote of a string whose `${` is open. A stack instead of
  // recursion, so that hostile nesting cannot exhaust the call stack.
  const open: number[] = [123]
  let i = start
  while (i < end) {
    const top = open[open.length - 1]
    const c = text.charCodeAt(i)
    if (top === 39 || top === 34) {
      if (c === 92) i += 2
      else if (c === top) {
        open.pop()
        i++
      } else if (c === 36 && top === 39 && text.charCodeAt(i + 1) === 123) {
        open.push(123)
        i += 2
      } else if (c === 36 && top === 39 && text.charCodeAt(i + 1) === 36) i += 2
      else i++
      continue
    }
    if (c === 123 || c === 39 || c === 34) open.push(c)
    else if (c === 125) {
      open.pop()
      if (open.length === 0) return i + 1
    } else if (c === 47 && text.charCodeAt(i + 1) === 42) {
      const close = text.indexOf('*/', i + 2)
      if (close < 0 || close + 2 > end) return -1
      i = close + 2
      continue
    }
    i++
  }
  return -1
}

/** What an escape that needs digits should have looked like. */
function escapeRule(raw: string, slash: number): string {
  const c = raw.charAt(slash + 1)
  if (c === 'x') return '. Must be followed by a hexadecimal sequence.'
  if (c !== 'u') return ''
  const isLarge = /^\{[0-9a-fA-F]{6,}\}/.test(raw.slice(slash + 2))
  if (isLarge) return '. Maximum allowed value for unicode escape sequence is \\u{10FFFF}'
  return '. Must be followed by a hexadecimal sequence enclosed in curly brackets.'
}

/** An escape that means nothing: where in the raw text, and the message. */
export type EscapeError = { readonly min: number; readonly max: number; readonly message: string }

/** Decodes the escapes of a raw string; every bad one is told to `onError` and left out. */
export function decodeEscapes(raw: string, onError: (error: EscapeError) => void): string {
  let slash = raw.indexOf('\\')
  if (slash < 0) return raw
  let out = ''
  let from = 0
  while (slash >= 0) {
    out += raw.slice(from, slash)
    const bad = (length: number): void => {
      const max = Math.min(raw.length, slash + length)
      const sequence = raw.slice(slash, max)
      onError({ min: slash, max, message: `Invalid escape sequence ${sequence}${escapeRule(raw, slash)}` })
    }
    const c = raw.charAt(slash + 1)
    let length = 2
    switch (c) {
      case 'n':
        out += '\n'
        break
      case 'r':
        out += '\r'
        break
      case 't':
        out += '\t'
        break
      case '"':
      case "'":
      case '\\':
        out += c
        break
      case '0':
      case '1':
      case '2':
      case '3': {
        const digits = /^[0-3][0-7]{2}/.exec(raw.slice(slash + 1, slash + 4))
        if (digits) {
          out += String.fromCharCode(parseInt(digits[0], 8))
          length = 4
        } else bad(2)
        break
      }
      case 'x': {
        const digits = /^[0-9a-fA-F]{2}/.exec(raw.slice(slash + 2, slash + 4))
        if (digits) {
          out += String.fromCharCode(parseInt(digits[0], 16))
          length = 4
        } else bad(2)
        break
      }
      case 'u': {
        const digits = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4}))/.exec(raw.slice(slash + 2, slash + 10))
        const code = digits ? parseInt(digits[1] ?? digits[2] ?? '', 16) : -1
        if (digits) length = 2 + digits[0].length
        if (code >= 0 && code <= 0x10ffff) out += String.fromCodePoint(code)
        else bad(length)
        break
      }
      default:
        bad(2)
    }
    from = slash + length
    slash = raw.indexOf('\\', from)
  }
  return out + raw.slice(from)
}

/** A piece of a single-quoted string: raw text, or the extent of an expression (offsets into the raw text). */
export type RawPart =
  | { readonly kind: 'text'; readonly min: number; readonly max: number; readonly text: string }
  | { readonly kind: 'ident'; readonly min: number; readonly max: number }
  | { readonly kind: 'code'; readonly min: number; readonly max: number }

/** Splits the raw text of a single-quoted string at `$name` and `${code}`; `$$` becomes `$` in its text. */
export function splitInterpolation(raw: string): RawPart[] {
  const parts: RawPart[] = []
  let text = ''
  let textMin = 0
  const flush = (max: number): void => {
    if (text !== '') parts.push({ kind: 'text', min: textMin, max, text })
    text = ''
  }
  let i = 0
  while (i < raw.length) {
    const dollar = raw.indexOf('$', i)
    if (dollar < 0) {
      if (text === '') textMin = i
      text += raw.slice(i)
      break
    }
    if (text === '') textMin = i
    text += raw.slice(i, dollar)
    const next = raw.charCodeAt(dollar + 1)
    if (next === 36) {
      text += '$'
      i = dollar + 2
    } else if (next === 123) {
      flush(dollar)
      const end = findCodeEnd(raw, dollar + 2, raw.length)
      const close = end < 0 ? raw.length : end - 1
      parts.push({ kind: 'code', min: dollar + 2, max: close })
      i = close + 1
    } else if (isIdentStart(next)) {
      flush(dollar)
      let end = dollar + 2
      while (isIdentPart(raw.charCodeAt(end))) end++
      parts.push({ kind: 'ident', min: dollar + 1, max: end })
      i = end
    } else {
      text += '$'
      i = dollar + 1
    }
  }
  flush(raw.length)
  return parts
}
