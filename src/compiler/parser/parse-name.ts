import type { Span } from '../source/index.ts'
import type { Parser } from './parser-state.ts'

/* Names: which tokens may be one, where. */

/** A name with its place. */
export type Name = { readonly name: string; readonly span: Span }

/** Whether a name begins like a package, variable or field (underscores aside), not like a type. */
export function isLowerName(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i)
    if (c === 95) continue
    return c >= 97 && c <= 122
  }
  return true
}

/** An identifier. */
export function identName(p: Parser): Name {
  const { token } = p
  if (token.kind !== 'ident') p.unexpected()
  p.advance()
  return { name: token.text, span: p.tokenSpan(token) }
}

/** An identifier or `$name` (reification). */
export function dollarName(p: Parser): Name {
  const { token } = p
  if (token.kind === 'dollar') {
    p.advance()
    return { name: `$${token.text}`, span: p.tokenSpan(token) }
  }
  return identName(p)
}

/** The name of a type; a small first letter is reported, and used all the same. */
export function typeName(p: Parser): Name {
  const name = dollarName(p)
  if (!name.name.startsWith('$') && isLowerName(name.name)) {
    p.sink.error('syntax/type-name', 'Type name should start with an uppercase letter', name.span)
  }
  return name
}

/** The new name an import gives a type. */
export function aliasName(p: Parser): string {
  const name = dollarName(p)
  if (!name.name.startsWith('$') && isLowerName(name.name)) {
    p.sink.error('syntax/type-name', 'Type aliases must start with an uppercase letter', name.span)
  }
  return name.name
}
