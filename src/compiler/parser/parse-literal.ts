import { decodeEscapes, findMarkupEnd, splitInterpolation, type Token } from '../lexer/index.ts'
import type { Constant, Expr, ObjectField, StringPart } from './ast.ts'
import { dollarName } from './parse-name.ts'
import { Parser } from './parser-state.ts'

/* Literals: numbers, strings with their interpolation, arrays, objects, markup. */

/** An expression out of one token that is a literal, or null. */
export function parseConstant(p: Parser): Expr | null {
  const { token } = p
  const constant = (value: Constant): Expr => {
    p.advance()
    return { kind: 'const', value, span: p.tokenSpan(token) }
  }
  switch (token.kind) {
    case 'int':
    case 'float': {
      // In hex digits `f64` is a part of the number.
      const suffix = (/^0x/i.test(token.text) ? /_?([iu]\d+)$/ : /_?([iuf]\d+)$/).exec(token.text)
      const digits = token.text.slice(0, suffix?.index ?? token.text.length).replaceAll('_', '')
      return constant({ kind: token.kind, value: digits, suffix: suffix?.[1] ?? null })
    }
    case 'string':
      return parseString(p)
    case 'regexp': {
      const slash = token.text.lastIndexOf('/')
      const pattern = token.text.slice(0, slash).replaceAll('\\/', '/')
      return constant({ kind: 'regexp', pattern, flags: token.text.slice(slash + 1) })
    }
    case 'ident':
    case 'this':
    case 'null':
    case 'true':
    case 'false':
    case 'abstract':
      return constant({ kind: 'ident', name: token.text })
    default:
      return null
  }
}

/** The value of a string token as plain text, not interpolated (object keys). */
export function decodeString(p: Parser, token: Token): string {
  return decodeEscapes(token.text, (error) => {
    const at = token.min + 1 + error.min
    p.report('syntax/invalid-escape', error.message, p.span(at, at))
  })
}

function parseString(p: Parser): Expr {
  const token = p.advance()
  const span = p.tokenSpan(token)
  const single = p.file.text.charCodeAt(token.min) === 39
  const constant = (value: string): Expr => ({
    kind: 'const',
    value: { kind: 'string', value, quote: single ? 'single' : 'double' },
    span,
  })
  if (!single || p.lexer.broken || !token.text.includes('$')) return constant(decodeString(p, token))
  const parts: StringPart[] = []
  const start = token.min + 1
  let isPlain = true
  for (const part of splitInterpolation(token.text)) {
    switch (part.kind) {
      case 'text':
        parts.push({ kind: 'text', value: decodeString(p, { ...token, min: token.min + part.min, text: part.text }) })
        break
      case 'ident': {
        isPlain = false
        const name = token.text.slice(part.min, part.max)
        const partSpan = p.span(start + part.min, start + part.max)
        parts.push({ kind: 'expr', expr: { kind: 'const', value: { kind: 'ident', name }, span: partSpan } })
        break
      }
      case 'code':
        isPlain = false
        parts.push({ kind: 'expr', expr: parseCode(p, token, part.min, part.max) })
        break
      default:
        part satisfies never
    }
  }
  if (isPlain) return constant(parts.map((part) => (part.kind === 'text' ? part.value : '')).join(''))
  return { kind: 'interpolation', parts, span }
}

/**
 * The expression in `${...}`. The official compiler decodes the escapes of the whole string before it looks for
 * code in it; so where there are any, the code is not the file's own text and gets the one span of its extent.
 */
function parseCode(p: Parser, token: Token, min: number, max: number): Expr {
  const raw = token.text.slice(min, max)
  const start = token.min + 1
  p.enter()
  let inner: Parser
  if (raw.includes('\\')) {
    const text = decodeString(p, { ...token, min: token.min + min, text: raw })
    const fixedSpan = p.span(start + min, start + max)
    inner = new Parser({ path: p.file.path, text, lineStarts: [0] }, p.defines, p.sink, p.grammar, {
      depth: p.depth,
      fixedSpan,
    })
  } else {
    inner = new Parser(p.file, p.defines, p.sink, p.grammar, {
      min: start + min,
      max: start + max,
      depth: p.depth,
      ...(p.fixedSpan === null ? {} : { fixedSpan: p.fixedSpan }),
    })
  }
  const expr = inner.grammar.parseExpr(inner)
  if (!inner.at('eof')) inner.unexpected()
  p.leave()
  return expr
}

/** `[a, b]` after the `[` was seen. */
export function parseArray(p: Parser): Expr {
  const { min } = p.advance()
  const values: Expr[] = []
  while (!p.at(']')) {
    values.push(p.grammar.parseExpr(p))
    if (!p.accept(',')) break
  }
  p.need(']', ', or ]')
  return { kind: 'arrayDecl', values, span: p.spanFrom(min) }
}

/** Whether `{` opens an object: a name or string and a colon follow. `{}` is a block. */
export function isObjectStart(p: Parser): boolean {
  const { kind } = p.peek(1)
  return (kind === 'ident' || kind === 'string' || kind === 'dollar') && p.peek(2).kind === ':'
}

/** `{a: 1, "b": 2}`. */
export function parseObject(p: Parser): Expr {
  const { min } = p.advance()
  const fields: ObjectField[] = []
  while (p.at('ident') || p.at('string') || p.at('dollar')) {
    const { token } = p
    const quoted = token.kind === 'string'
    let name: string
    if (quoted) {
      p.advance()
      name = decodeString(p, token)
    } else name = dollarName(p).name
    p.need(':')
    const expr = p.grammar.parseExpr(p)
    fields.push({ name, nameSpan: p.tokenSpan(token), quoted, expr })
    if (!p.accept(',')) break
  }
  p.need('}')
  return { kind: 'objectDecl', fields, span: p.spanFrom(min) }
}

/** `<tag>...</tag>` where an expression may start. */
export function parseMarkup(p: Parser): Expr {
  const end = findMarkupEnd(p.file.text, p.token.min, p.file.text.length)
  if (end === null) p.unexpected()
  if (end < 0) {
    const span = p.tokenSpan(p.token)
    p.report('syntax/unclosed-markup', 'Unterminated markup literal', p.span(span.min, span.min))
    p.lexer.broken = true
    p.takeUntil(p.file.text.length)
    return { kind: 'error', span }
  }
  const token = p.takeUntil(end)
  return { kind: 'markup', text: token.text, span: p.tokenSpan(token) }
}
