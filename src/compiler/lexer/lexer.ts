import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { SourceFile, Span } from '../source/index.ts'
import { isBlank, isDigit, isHexDigit, isIdentPart, isIdentStart } from './characters.ts'
import { readCondition } from './conditions.ts'
import { findStringEnd } from './scan-string.ts'
import { isKeyword, type Punctuation, type Token, type TokenKind } from './token.ts'

/*
 * The lexer: text to tokens, one at a time, with conditional compilation decided on the way. It never throws
 * and never stops early: what it cannot read it reports and steps over.
 */

/** An `#if` whose `#end` has not come yet. */
type OpenCondition = { readonly min: number; readonly max: number; taken: boolean }

/** Reads the tokens of a file, or of a part of it (interpolated code). */
export class Lexer {
  readonly #text: string
  readonly #end: number
  readonly #defines: ReadonlyMap<string, string>
  readonly #sink: DiagnosticSink
  readonly #spanOf: (min: number, max: number) => Span
  readonly #conditions: OpenCondition[] = []
  #at: number
  /** Above 0 while text is read that isn't part of the program: nothing is reported then. */
  #silent = 0
  /** Set when something swallowed the rest of the file: what follows from that isn't worth reporting. */
  broken = false
  /** Where the last text that could not be read ends: an error right there merely follows from it. */
  damagedUntil = -1

  constructor(
    file: SourceFile,
    defines: ReadonlyMap<string, string>,
    sink: DiagnosticSink,
    range: { readonly min: number; readonly max: number },
    spanOf: (min: number, max: number) => Span,
  ) {
    this.#text = file.text
    this.#end = range.max
    this.#at = range.min
    this.#defines = defines
    this.#sink = sink
    this.#spanOf = spanOf
    if (range.min === 0 && file.text.startsWith('#!')) this.#skipLine()
  }

  /** Continues at another offset (after markup, which the parser asked for). */
  seek(offset: number): void {
    this.#at = offset
  }

  /** The next token of the program; at the end `eof`, again and again. */
  next(): Token {
    let doc: string | null = null
    for (;;) {
      const before = this.#skipBlanks()
      if (before !== null) doc = before
      if (this.#at >= this.#end) return this.#endOfFile()
      if (this.#text.charCodeAt(this.#at) === 35) this.#directive()
      else {
        const token = this.#token(doc)
        if (token !== null) return token
      }
    }
  }

  #error(code: string, message: string, min: number, max: number): void {
    if (this.#silent > 0 || this.broken) return
    this.#sink.error(code, message, this.#spanOf(min, Math.min(max, this.#end)))
    this.damagedUntil = Math.max(this.damagedUntil, this.#at, max)
  }

  #endOfFile(): Token {
    for (const open of this.#conditions.splice(0)) {
      this.#error('syntax/unclosed-condition', 'Unclosed conditional compilation block', open.min, open.max)
      this.broken = true
    }
    return { kind: 'eof', min: this.#end, max: this.#end, text: '', doc: null }
  }

  #skipLine(): void {
    while (this.#at < this.#end && this.#text.charCodeAt(this.#at) !== 10 && this.#text.charCodeAt(this.#at) !== 13)
      this.#at++
  }

  /** Steps over blanks and comments; gives the last doc comment of them. */
  #skipBlanks(): string | null {
    const text = this.#text
    let doc: string | null = null
    while (this.#at < this.#end) {
      const c = text.charCodeAt(this.#at)
      if (isBlank(c)) this.#at++
      else if (c === 47 && text.charCodeAt(this.#at + 1) === 47) this.#skipLine()
      else if (c === 47 && text.charCodeAt(this.#at + 1) === 42) {
        const start = this.#at
        const close = text.indexOf('*/', start + 2)
        if (close < 0 || close + 2 > this.#end) {
          this.#error('syntax/unclosed-comment', 'Unclosed comment', start, start)
          this.broken = true
          this.#at = this.#end
        } else {
          if (text.charCodeAt(start + 2) === 42 && close > start + 2) doc = docText(text.slice(start + 3, close))
          this.#at = close + 2
        }
      } else break
    }
    return doc
  }

  #make(kind: TokenKind, length: number, doc: string | null): Token {
    const min = this.#at
    this.#at = min + length
    return { kind, min, max: this.#at, text: kind, doc }
  }

  /** The token at the position, which is no blank; null where there is none (an error was reported). */
  #token(doc: string | null): Token | null {
    const text = this.#text
    const min = this.#at
    const c = text.charCodeAt(min)
    if (isIdentStart(c)) {
      let max = min + 1
      while (max < this.#end && isIdentPart(text.charCodeAt(max))) max++
      const word = text.slice(min, max)
      this.#at = max
      return { kind: isKeyword(word) ? word : 'ident', min, max, text: word, doc }
    }
    if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(min + 1)))) return this.#number(doc)
    switch (c) {
      case 34:
      case 39:
        return this.#string(c, doc)
      case 36: {
        let max = min + 1
        while (max < this.#end && isIdentPart(text.charCodeAt(max))) max++
        this.#at = max
        return { kind: 'dollar', min, max, text: text.slice(min + 1, max), doc }
      }
      case 126:
        if (text.charCodeAt(min + 1) === 47) return this.#regexp(doc)
        break
      default:
    }
    const length = punctuationLength(text, min, c)
    if (length > 0) return this.#make(text.slice(min, min + length) as Punctuation, length, doc)
    const whole = text.codePointAt(min) ?? c
    const width = whole > 0xffff ? 2 : 1
    const shown =
      whole > 32 && whole < 127
        ? `'${String.fromCodePoint(whole)}'`
        : `0x${whole.toString(16).toUpperCase().padStart(2, '0')}`
    this.#at = min + width
    this.#error('syntax/invalid-character', `Invalid character ${shown}`, min, min)
    // A backslash in code: a quote is missing somewhere before, and what is a string is anybody's guess from here.
    if (c === 92 && this.#silent === 0) this.broken = true
    return null
  }

  #number(doc: string | null): Token {
    const text = this.#text
    const min = this.#at
    let at = min
    let kind: 'int' | 'float' = 'int'
    const digits = (): void => {
      // A separator counts only between digits.
      while (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 95 && isSeparated(text, at, isDigit))) at++
    }
    if (text.charCodeAt(at) === 48 && (text.charCodeAt(at + 1) | 32) === 120 && isHexDigit(text.charCodeAt(at + 2))) {
      at += 2
      while (isHexDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 95 && isSeparated(text, at, isHexDigit))) at++
    } else {
      digits()
      const dot = text.charCodeAt(at) === 46
      const after = text.charCodeAt(at + 1)
      if (dot && isDigit(after)) {
        kind = 'float'
        at++
        digits()
      } else if (dot && after !== 46 && (!isIdentStart(after) || exponentLength(text, at + 1) > 0)) {
        kind = 'float'
        at++
      }
      const exponent = exponentLength(text, at)
      if (exponent > 0) {
        kind = 'float'
        at += exponent
        digits()
      }
      // `01` is 0 and then 1: no octal numbers.
      if (kind === 'int' && text.charCodeAt(min) === 48 && isDigit(text.charCodeAt(min + 1))) at = min + 1
    }
    const suffix = /^_?([iuf])\d+/.exec(text.slice(at, at + 8))
    if (suffix) {
      at += suffix[0].length
      if (suffix[1] === 'f') kind = 'float'
      const name = suffix[0].replace('_', '')
      if (!/^(?:i32|i64|u32|f64)$/.test(name)) {
        this.#error('syntax/invalid-suffix', `Invalid number suffix ${name}`, at - suffix[0].length, at)
      }
    }
    at = Math.min(at, this.#end)
    this.#at = at
    return { kind, min, max: at, text: text.slice(min, at), doc }
  }

  #string(quote: number, doc: string | null): Token {
    const min = this.#at
    let max = findStringEnd(this.#text, min + 1, this.#end, quote)
    let close = max - 1
    if (max < 0) {
      this.#error('syntax/unterminated-string', 'Unterminated string', min, min)
      if (this.#silent === 0) this.broken = true
      max = this.#end
      close = max
    }
    this.#at = max
    return { kind: 'string', min, max, text: this.#text.slice(min + 1, close), doc }
  }

  #regexp(doc: string | null): Token {
    const text = this.#text
    const min = this.#at
    let at = min + 2
    for (;;) {
      const c = at < this.#end ? text.charCodeAt(at) : 10
      if (c === 10 || c === 13) {
        this.#at = at
        this.#error('syntax/unterminated-regexp', 'Unterminated regular expression', min, min)
        break
      }
      if (c === 47) break
      at += c === 92 && at + 1 < this.#end ? 2 : 1
    }
    at = Math.min(at, this.#end)
    const body = text.slice(min + 2, at)
    if (text.charCodeAt(at) === 47 && at < this.#end) at++
    const flagStart = at
    while (at < this.#end && isIdentPart(text.charCodeAt(at))) {
      if (!'gimsu'.includes(text.charAt(at))) {
        this.#error('syntax/regexp-option', 'Invalid regular expression option', at, at)
      }
      at++
    }
    this.#at = at
    return { kind: 'regexp', min, max: at, text: `${body}/${text.slice(flagStart, at)}`, doc }
  }

  // ------------------------------------------------------------ conditional compilation

  #word(): string {
    const start = this.#at
    while (this.#at < this.#end && isIdentPart(this.#text.charCodeAt(this.#at))) this.#at++
    return this.#text.slice(start, this.#at)
  }

  /** A raw token for conditions: no directives are looked for. */
  #rawToken(): Token {
    for (;;) {
      this.#skipBlanks()
      if (this.#at >= this.#end) return { kind: 'eof', min: this.#end, max: this.#end, text: '', doc: null }
      const token = this.#token(null)
      if (token !== null) return token
    }
  }

  #condition(): boolean {
    let token = this.#rawToken()
    let failed = false
    const value = readCondition(
      {
        depth: 0,
        get token(): Token {
          return token
        },
        step: () => {
          token = this.#rawToken()
        },
        dottedRest: () => {
          let rest = ''
          while (this.#text.charCodeAt(this.#at) === 46 && isIdentStart(this.#text.charCodeAt(this.#at + 1))) {
            this.#at++
            rest += `.${this.#word()}`
          }
          return rest
        },
        unexpected: () => {
          if (!failed)
            this.#error(
              'syntax/condition',
              `Unexpected ${token.kind === 'eof' ? 'end of file' : token.text}`,
              token.min,
              token.max,
            )
          failed = true
        },
      },
      this.#defines,
    )
    return value
  }

  #directive(): void {
    const min = this.#at
    this.#at++
    const word = this.#word()
    const max = this.#at
    switch (word) {
      case 'if': {
        const value = this.#condition()
        const open: OpenCondition = { min, max, taken: value }
        this.#conditions.push(open)
        if (!value) this.#skipBranch(open)
        break
      }
      case 'elseif':
      case 'else':
      case 'end': {
        const open = this.#conditions[this.#conditions.length - 1]
        if (open === undefined) this.#error('syntax/unexpected-directive', `Unexpected #${word}`, min, max)
        else if (word === 'end') this.#conditions.pop()
        // The branch that was read ends here: the others are skipped, whatever their conditions.
        else this.#skipBranch(open)
        break
      }
      case 'error': {
        const message = this.#message()
        const start = message === null ? min : this.#at - message.length - 2
        this.#error('syntax/user-error', message ?? 'Not implemented for current platform', start, this.#at)
        break
      }
      case 'warning': {
        const message = this.#message()
        const start = message === null ? min : this.#at - message.length - 2
        this.#sink.warning('syntax/user-warning', message ?? '#warning', this.#spanOf(start, this.#at))
        break
      }
      case 'line':
        // Positions stay those of the file itself; the number is only stepped over.
        this.#rawToken()
        break
      default:
        // `#` alone is no directive at all.
        if (word === '') this.#error('syntax/invalid-character', "Invalid character '#'", min, min)
        else this.#error('syntax/unknown-directive', 'Unknown token', min, max)
    }
  }

  #message(): string | null {
    let at = this.#at
    while (at < this.#end && (this.#text.charCodeAt(at) === 32 || this.#text.charCodeAt(at) === 9)) at++
    const c = this.#text.charCodeAt(at)
    if (at >= this.#end || (c !== 34 && c !== 39)) return null
    this.#at = at
    return this.#string(c, null).text
  }

  /** Skips until the branch of `open` that is to be read, or past its `#end`. */
  #skipBranch(open: OpenCondition): void {
    const text = this.#text
    let depth = 0
    while (this.#at < this.#end) {
      this.#silent++
      this.#skipBlanks()
      this.#silent--
      const c = text.charCodeAt(this.#at)
      if (this.#at >= this.#end) break
      if (c === 35) {
        this.#at++
        const word = this.#word()
        if (word === 'if') depth++
        else if (word === 'end') {
          if (depth === 0) {
            this.#conditions.pop()
            return
          }
          depth--
        } else if (depth === 0 && !open.taken && (word === 'else' || (word === 'elseif' && this.#condition()))) {
          open.taken = true
          return
        }
      } else if (c === 34 || c === 39 || (c === 126 && text.charCodeAt(this.#at + 1) === 47)) {
        this.#silent++
        if (c === 126) this.#regexp(null)
        else this.#string(c, null)
        this.#silent--
      } else if (isIdentStart(c)) this.#word()
      else this.#at++
    }
  }
}

/** The length of the operator at `at`, or 0. Longest match, but `>` stays single (see `Punctuation`). */
function punctuationLength(text: string, at: number, c: number): number {
  const next = text.charCodeAt(at + 1)
  const third = text.charCodeAt(at + 2)
  switch (c) {
    case 123:
    case 125:
    case 40:
    case 41:
    case 91:
    case 93:
    case 44:
    case 59:
    case 58:
    case 64:
    case 126:
    case 62:
      return 1
    case 46: // .
      return next === 46 && third === 46 ? 3 : 1
    case 63: // ?
      if (next === 63) return third === 61 ? 3 : 2
      // `a ?.5 : b` is a ternary.
      return next === 46 && !isDigit(third) && third !== 46 ? 2 : 1
    case 43: // +
      return next === 43 || next === 61 ? 2 : 1
    case 45: // -
      return next === 45 || next === 61 || next === 62 ? 2 : 1
    case 42:
    case 47:
    case 37:
    case 94:
    case 33: // * / % ^ !
      return next === 61 ? 2 : 1
    case 61: // =
      return next === 61 || next === 62 ? 2 : 1
    case 60: // <
      if (next === 60) return third === 61 ? 3 : 2
      return next === 61 ? 2 : 1
    case 38:
    case 124: // & |
      if (next === c) return third === 61 ? 3 : 2
      return next === 61 ? 2 : 1
    default:
      return 0
  }
}

function isSeparated(text: string, at: number, isPart: (c: number) => boolean): boolean {
  let end = at
  while (text.charCodeAt(end) === 95) end++
  return isPart(text.charCodeAt(end))
}

function exponentLength(text: string, at: number): number {
  if ((text.charCodeAt(at) | 32) !== 101) return 0
  const sign = text.charCodeAt(at + 1)
  const skip = sign === 43 || sign === 45 ? 2 : 1
  return isDigit(text.charCodeAt(at + skip)) ? skip + 1 : 0
}

function docText(inner: string): string {
  return inner.endsWith('*') ? inner.slice(0, -1) : inner
}
