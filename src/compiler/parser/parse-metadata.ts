import { isIdentStart } from '../lexer/index.ts'
import type { Expr, MetadataEntry } from './ast.ts'
import type { Parser } from './parser-state.ts'

/* `@name(args)` and `@:name(args)`, before anything that may carry them. */

/** All metadata at the current place, maybe none. */
export function parseMetadata(p: Parser): readonly MetadataEntry[] {
  if (!p.at('@')) return []
  const list: MetadataEntry[] = []
  while (p.at('@')) list.push(parseMetadataEntry(p))
  return list
}

/** One `@name(args)`; the parenthesis must follow the name directly, else it is the annotated expression. */
export function parseMetadataEntry(p: Parser): MetadataEntry {
  const { min } = p.advance()
  let name = ''
  if (p.at(':') && p.adjacent) {
    p.advance()
    name = ':'
    if (!p.adjacent) p.unexpected()
  }
  name += namePart(p)
  while (p.at('.') && p.adjacent) {
    p.advance()
    name += `.${namePart(p)}`
  }
  const max = p.previous.max
  let params: readonly Expr[] = []
  if (p.at('(') && p.adjacent) {
    p.advance()
    const list: Expr[] = []
    while (!p.at(')')) {
      list.push(p.grammar.parseExpr(p))
      if (!p.accept(',')) break
    }
    p.need(')')
    params = list
  }
  return { name, params, span: p.span(min, max) }
}

/** Any word, reserved or not. */
function namePart(p: Parser): string {
  const { token } = p
  if (!isIdentStart(token.text.charCodeAt(0)) || token.kind === 'string' || token.kind === 'dollar') p.unexpected()
  p.advance()
  return token.text
}
