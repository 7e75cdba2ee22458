import type { DiagnosticSink } from '../diagnostics/index.ts'
import { Lexer, printToken, type Token, type TokenKind } from '../lexer/index.ts'
import type { SourceFile, Span } from '../source/index.ts'
import type { ComplexType, Expr, Field, TypeDecl } from './ast.ts'

/*
 * What all parts of the grammar share: the current token, errors, recovery and the nesting limit.
 *
 * A grammar function either gives a node or throws `SyntaxFailure` after reporting; statements, fields and
 * declarations catch it, skip to where they can go on, and so one run finds every error.
 */

/** Thrown after a syntax error was reported; caught where parsing can go on. */
export class SyntaxFailure extends Error {}

/** Thrown where going on makes no sense (nesting too deep); caught by the module alone. */
export class SyntaxAbort extends Error {}

/** The parts of the grammar that are mutually recursive, so that no file has to import one that imports it. */
export type Grammar = {
  /** An expression with everything it can take. */
  parseExpr(p: Parser): Expr
  /** A type, arrows and `&` included. */
  parseType(p: Parser): ComplexType
  /** A `@:const` type argument: a literal or array. */
  parseConstParam(p: Parser): Expr
  /** The fields of an anonymous structure and its `}`. */
  parseAnonymousFields(p: Parser): readonly Field[]
  /** One statement of a block with its semicolon. */
  parseBlockElement(p: Parser): Expr
  /** A class after `macro`, whose name may be missing. */
  parseMacroClass(p: Parser): TypeDecl
}

/** Deepest nesting of expressions, types and statements; later stages recurse over the tree as well. */
export const nestingLimit = 500

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

/** The state of one parse. */
export class Parser {
  readonly file: SourceFile
  readonly defines: ReadonlyMap<string, string>
  readonly sink: DiagnosticSink
  readonly grammar: Grammar
  readonly lexer: Lexer
  /** Every span is this one where the text parsed isn't the file's own (unescaped interpolation). */
  readonly fixedSpan: Span | null
  token: Token
  /** The last consumed token. */
  previous: Token
  /** Whether the expression just parsed takes no operators or postfixes (blocks, `if`, functions...). */
  closed = false
  depth: number
  /** How many `{` are open. */
  braces = 0
  readonly #ahead: Token[] = []
  #lastError = -1
  /** Where the line of the last error ends. */
  #lastErrorLineEnd = -1

  constructor(
    file: SourceFile,
    defines: ReadonlyMap<string, string>,
    sink: DiagnosticSink,
    grammar: Grammar,
    options: { readonly min?: number; readonly max?: number; readonly depth?: number; readonly fixedSpan?: Span } = {},
  ) {
    this.file = file
    this.defines = defines
    this.sink = sink
    this.grammar = grammar
    this.fixedSpan = options.fixedSpan ?? null
    this.depth = options.depth ?? 0
    const min = options.min ?? 0
    this.lexer = new Lexer(file, defines, sink, { min, max: options.max ?? file.text.length }, (a, b) =>
      this.span(a, b),
    )
    this.previous = { kind: ';', min, max: min, text: '', doc: null }
    this.token = this.lexer.next()
  }

  // ------------------------------------------------------------ tokens

  at(kind: TokenKind): boolean {
    return this.token.kind === kind
  }

  /** Steps over the current token and gives it. */
  advance(): Token {
    const token = this.token
    this.previous = token
    if (token.kind === '{') this.braces++
    else if (token.kind === '}') this.braces--
    this.token = this.#ahead.length > 0 ? (this.#ahead.shift() ?? token) : this.lexer.next()
    return token
  }

  /** The token `distance` after the current one. */
  peek(distance = 1): Token {
    while (this.#ahead.length < distance) this.#ahead.push(this.lexer.next())
    return this.#ahead[distance - 1] ?? this.token
  }

  /** Steps over the token if it is of that kind. */
  accept(kind: TokenKind): boolean {
    if (this.token.kind !== kind) return false
    this.advance()
    return true
  }

  /** Whether the current token directly follows the last one, without blanks. */
  get adjacent(): boolean {
    return this.token.min === this.previous.max
  }

  /** Makes `[token.min, max)` of the text the last token, and reads on after it (markup). */
  takeUntil(max: number): Token {
    this.#ahead.length = 0
    this.lexer.seek(max)
    this.previous = {
      kind: 'string',
      min: this.token.min,
      max,
      text: this.file.text.slice(this.token.min, max),
      doc: null,
    }
    const taken = this.previous
    this.token = this.lexer.next()
    return taken
  }

  // ------------------------------------------------------------ spans

  span(min: number, max: number): Span {
    return this.fixedSpan ?? { file: this.file.path, min, max }
  }

  tokenSpan(token: Token): Span {
    return this.fixedSpan ?? { file: this.file.path, min: token.min, max: token.max }
  }

  /** From `min` to the end of the last consumed token. */
  spanFrom(min: number): Span {
    return this.span(min, Math.max(min, this.previous.max))
  }

  // ------------------------------------------------------------ errors

  /** Reports once per place, and nothing that merely follows from an unreadable rest of the file. */
  report(code: string, message: string, span: Span, hint?: string): void {
    const { damagedUntil } = this.lexer
    const follows = damagedUntil >= this.previous.min && damagedUntil <= this.token.min
    if (this.lexer.broken || follows || this.#lastError === this.token.min) return
    // A semicolon or brace that lacks on the line of an error is lacking because of it.
    const isClosing = code === 'syntax/missing-semicolon' || message === 'Expected }'
    if (isClosing && this.fixedSpan === null && this.token.min < this.#lastErrorLineEnd) return
    this.#lastError = this.token.min
    this.#lastErrorLineEnd = lineEnd(this.file.text, this.token.min)
    this.sink.error(code, message, span, hint)
    // An error next to a string of several lines: a quote is missing, and all that follows would be inside out.
    const { previous, token } = this
    if (
      (token.kind === 'string' && token.text.includes('\n')) ||
      (previous.kind === 'string' && previous.text.includes('\n'))
    ) {
      this.lexer.broken = true
    }
  }

  fail(code: string, message: string, span: Span, hint?: string): never {
    this.report(code, message, span, hint)
    throw new SyntaxFailure(message)
  }

  /** The current token cannot stand here. */
  unexpected(): never {
    const { token } = this
    return this.fail('syntax/unexpected', `Unexpected ${printToken(token)}`, this.tokenSpan(token))
  }

  /** Something of a kind was needed here: Haxe's "Expected x". */
  expected(what: string): never {
    return this.fail('syntax/expected', `Expected ${what}`, this.tokenSpan(this.token))
  }

  /** Steps over a token that has to be there: "Expected x" where Haxe is sure, as it is inside of brackets. */
  need(kind: TokenKind, what: string = kind): Token {
    if (this.token.kind !== kind) this.expected(what)
    return this.advance()
  }

  /** Steps over a token that has to be there. */
  expect(kind: TokenKind): Token {
    if (this.token.kind !== kind) this.unexpected()
    return this.advance()
  }

  /** A statement's end: `;`, or nothing after a `}`; elsewhere it is missing, which stops nobody. */
  semicolon(): void {
    if (this.token.kind === ';') this.advance()
    else if (this.previous.kind !== '}') {
      this.report('syntax/missing-semicolon', 'Missing ;', this.tokenSpan(this.token))
    }
  }

  // ------------------------------------------------------------ nesting and recovery

  /** Call at the start of everything that recurses; `leave` at its end. */
  enter(): void {
    if (++this.depth > nestingLimit) {
      this.report(
        'syntax/too-deep',
        'Code is nested too deeply',
        this.tokenSpan(this.token),
        `The limit is ${nestingLimit} levels.`,
      )
      throw new SyntaxAbort('nesting')
    }
  }

  leave(): void {
    this.depth--
  }

  /**
   * Skips to where a statement or field can begin: after a `;`, before the `}` that closes the surrounding
   * braces, or before a token at the start of a line that `starts` accepts. `since` and `braces` tell the token
   * and the open braces where the broken part began.
   */
  recover(since: Token, braces: number, starts: (token: Token) => boolean): void {
    for (;;) {
      const { token } = this
      const inside = this.braces > braces
      switch (token.kind) {
        case 'eof':
          this.braces = braces
          return
        case ';':
          this.advance()
          if (!inside) return
          continue
        case '}':
          if (!inside) return
          this.advance()
          if (this.braces === braces && this.isLineStart()) return
          continue
        case 'public':
        case 'private':
        case 'override':
        case 'class':
        case 'interface':
        case 'typedef':
        case 'import':
          // No expression holds these: a brace was left open.
          if (token !== since && this.isLineStart() && (!inside || this.braces > 0)) {
            this.braces = braces
            return
          }
          break
        default:
          if (token !== since && !inside && starts(token) && this.isLineStart()) return
      }
      this.advance()
    }
  }

  /** Whether only blanks stand before the current token on its line. */
  isLineStart(): boolean {
    const { text } = this.file
    for (let i = this.token.min - 1; i >= this.previous.max; i--) {
      const c = text.charCodeAt(i)
      if (c === 10 || c === 13) return true
    }
    return false
  }
}
