/*
 * Tokens: what the lexer gives and the parser reads. A token's kind is its own text for keywords and
 * punctuation, so that grammar code reads like the grammar (`at('{')`, `at('class')`).
 */

/** Reserved words; everything else that looks like a name is an `ident` (`is`, `from`, `to`, `get`...). */
export const keywords = [
  'function',
  'class',
  'var',
  'if',
  'else',
  'while',
  'do',
  'for',
  'break',
  'continue',
  'return',
  'extends',
  'implements',
  'import',
  'switch',
  'case',
  'default',
  'static',
  'public',
  'private',
  'try',
  'catch',
  'new',
  'this',
  'throw',
  'extern',
  'enum',
  'in',
  'interface',
  'untyped',
  'cast',
  'override',
  'typedef',
  'dynamic',
  'package',
  'inline',
  'using',
  'null',
  'true',
  'false',
  'abstract',
  'macro',
  'final',
  'operator',
  'overload',
] as const

/** One of the reserved words. */
export type Keyword = (typeof keywords)[number]

/**
 * Operators and punctuation. `>` always stands alone: the parser composes `>>`, `>=`, `>>>=` from adjacent
 * tokens, because `Array<Array<Int>>=` needs them apart.
 */
export type Punctuation =
  | '{'
  | '}'
  | '('
  | ')'
  | '['
  | ']'
  | ','
  | ';'
  | ':'
  | '.'
  | '?.'
  | '?'
  | '@'
  | '->'
  | '=>'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '&'
  | '|'
  | '^'
  | '~'
  | '!'
  | '='
  | '<'
  | '>'
  | '++'
  | '--'
  | '=='
  | '!='
  | '<='
  | '&&'
  | '||'
  | '<<'
  | '...'
  | '??'
  | '+='
  | '-='
  | '*='
  | '/='
  | '%='
  | '&='
  | '|='
  | '^='
  | '<<='
  | '&&='
  | '||='
  | '??='

/** `dollar` is `$name` (text is the name, maybe empty). */
export type TokenKind = Keyword | Punctuation | 'ident' | 'dollar' | 'int' | 'float' | 'string' | 'regexp' | 'eof'

/** One token; offsets are those of the file's text. */
export type Token = {
  readonly kind: TokenKind
  readonly min: number
  readonly max: number
  /**
   * A name, the digits as written, what stands between the quotes undecoded, or a regexp's `pattern/flags` as
   * written; of others the token itself.
   */
  readonly text: string
  /** The text of the doc comment that stands directly before, without its slashes and outer stars. */
  readonly doc: string | null
}

const keywordSet: ReadonlySet<string> = new Set(keywords)

/** Whether a word is reserved. */
export function isKeyword(word: string): word is Keyword {
  return keywordSet.has(word)
}

/** How messages name a token: as it was written, as the official compiler does. */
export function printToken(token: Token): string {
  switch (token.kind) {
    case 'eof':
      return '<end of file>'
    case 'dollar':
      return `$${token.text}`
    case 'string':
      return `"${token.text}"`
    case 'regexp':
      return `~/${token.text}`
    default:
      return token.text
  }
}
