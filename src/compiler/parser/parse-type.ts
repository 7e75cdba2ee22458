import { printToken, type Token, type TokenKind } from '../lexer/index.ts'
import type { ComplexType, TypeParam, TypeParamDecl, TypePath } from './ast.ts'
import { parseMetadata } from './parse-metadata.ts'
import { dollarName, identName, isLowerName } from './parse-name.ts'
import type { Parser } from './parser-state.ts'

/* Types as they are written after `:`, in `<...>` and in headers. */

/** A type with all that can follow: `A -> B`, `A & B`. */
export function parseType(p: Parser): ComplexType {
  return parseTypeWith(p, false)
}

function parseTypeWith(p: Parser, named: boolean): ComplexType {
  p.enter()
  const type = parseArrows(p, parsePlainType(p, named))
  p.leave()
  return type
}

/** `->` and `&` after a type; both take all that follows, so `A -> B & C` returns `B & C`. */
function parseArrows(p: Parser, left: ComplexType): ComplexType {
  const { min } = left.span
  if (p.at('->')) {
    p.advance()
    const ret = parseType(p)
    // `A -> B -> C` is one function of two arguments.
    if (ret.kind === 'function') {
      return { kind: 'function', args: [left, ...ret.args], ret: ret.ret, span: p.spanFrom(min) }
    }
    return { kind: 'function', args: [left], ret, span: p.spanFrom(min) }
  }
  if (p.at('&')) {
    p.advance()
    const right = parseType(p)
    const types = right.kind === 'intersection' ? [left, ...right.types] : [left, right]
    return { kind: 'intersection', types, span: p.spanFrom(min) }
  }
  return left
}

/** A type without arrows; `named` where `name:Type` may stand (arguments of function types). */
function parsePlainType(p: Parser, named: boolean): ComplexType {
  const { min } = p.token
  switch (p.token.kind) {
    case '{':
      return parseAnonymous(p)
    case '(':
      return parseParenthesised(p)
    case '?': {
      p.advance()
      p.enter()
      const type = parsePlainType(p, named)
      p.leave()
      return { kind: 'optional', type, span: p.spanFrom(min) }
    }
    case '...': {
      p.advance()
      const type = parsePlainType(p, named)
      const rest = (of: ComplexType): ComplexType => ({
        kind: 'path',
        path: { pack: ['haxe'], name: 'Rest', sub: null, params: [{ kind: 'type', type: of }], span: of.span },
        span: of.span,
      })
      return type.kind === 'named' ? { ...type, type: rest(type.type) } : rest(type)
    }
    default: {
      if (named && (p.at('ident') || p.at('dollar')) && p.peek().kind === ':') {
        const name = dollarName(p)
        p.advance()
        const type = parseTypeWith(p, false)
        return { kind: 'named', name: name.name, type, span: p.spanFrom(min) }
      }
      const path = parseTypePath(p)
      return { kind: 'path', path, span: path.span }
    }
  }
}

/** `(A)`, or the arguments of a function: `()`, `(A, B)`, `(a:A)`. */
function parseParenthesised(p: Parser): ComplexType {
  const { min } = p.advance()
  const args: ComplexType[] = []
  while (!p.at(')')) {
    args.push(parseTypeWith(p, true))
    if (!p.accept(',')) break
  }
  p.expect(')')
  const first = args[0]
  // `(?A) -> R` has one argument that may be left out; in brackets alone `?A` would say nothing.
  const isArgument =
    first?.kind === 'named' || (first?.kind === 'optional' && (first.type.kind === 'named' || p.token.kind === '->'))
  if (args.length === 1 && first && !isArgument) {
    return { kind: 'parent', type: first, span: p.spanFrom(min) }
  }
  p.expect('->')
  const ret = parseType(p)
  return { kind: 'function', args, ret, span: p.spanFrom(min) }
}

function parseAnonymous(p: Parser): ComplexType {
  const { min } = p.advance()
  if (p.at('>')) {
    const paths: TypePath[] = []
    while (p.accept('>')) {
      paths.push(parseTypePath(p))
      if (!p.accept(',')) break
    }
    const fields = p.grammar.parseAnonymousFields(p)
    return { kind: 'extend', paths, fields, span: p.spanFrom(min) }
  }
  const fields = p.grammar.parseAnonymousFields(p)
  return { kind: 'anonymous', fields, span: p.spanFrom(min) }
}

/** `pack.Module.Sub<Params>`. */
export function parseTypePath(p: Parser): TypePath {
  const { min } = p.token
  const pack: string[] = []
  let name = ''
  let sub: string | null = null
  for (;;) {
    const part = pathPart(p)
    if (!isLowerName(part)) {
      name = part
      break
    }
    if (!p.at('.')) {
      const hint = `\`${part}\` is read as a package: the name of a type starts with an uppercase letter.`
      p.fail('syntax/unexpected', `Unexpected ${printToken(p.token)}`, p.tokenSpan(p.token), hint)
    }
    pack.push(part)
    p.advance()
  }
  if (p.at('.') && p.peek().kind === 'ident' && !isLowerName(p.peek().text)) {
    p.advance()
    sub = p.advance().text
  }
  const params = p.at('<') ? parseTypeParams(p) : []
  return { pack, name, sub, params, span: p.spanFrom(min) }
}

/** Keywords that may be part of a package's name. */
const packageWords: ReadonlySet<TokenKind> = new Set<TokenKind>(['macro', 'extern', 'function', 'operator', 'overload'])

/** One part of a dotted type path: `cpp`, `macro`, `$name`. */
function pathPart(p: Parser): string {
  const { token } = p
  if (token.kind === 'ident' || (packageWords.has(token.kind) && p.peek().kind === '.')) return p.advance().text
  if (token.kind === 'dollar') {
    p.advance()
    return `$${token.text}`
  }
  return p.unexpected()
}

function parseTypeParams(p: Parser): TypeParam[] {
  p.expect('<')
  const params: TypeParam[] = []
  do {
    params.push(parseTypeParam(p))
  } while (p.accept(','))
  p.need('>')
  return params
}

function parseTypeParam(p: Parser): TypeParam {
  switch (p.token.kind) {
    case 'string':
    case 'int':
    case 'float':
    case 'regexp':
    case '[':
    case '-':
    case 'true':
    case 'false':
    case 'null':
    case '@':
      return { kind: 'expr', expr: p.grammar.parseConstParam(p) }
    default:
      return { kind: 'type', type: parseType(p) }
  }
}

/** `<T:A & B = Default, @:meta U>`, or nothing. */
export function parseTypeParamDecls(p: Parser): readonly TypeParamDecl[] {
  if (!p.at('<')) return []
  p.advance()
  const decls: TypeParamDecl[] = []
  p.enter()
  if (p.at('>')) p.expected('type parameter')
  do {
    const meta = parseMetadata(p)
    const { min } = p.token
    const name = p.at('dollar') ? dollarName(p).name : identName(p).name
    const params = parseTypeParamDecls(p)
    const constraints = p.accept(':') ? parseConstraints(p) : []
    const defaultType = p.accept('=') ? parseType(p) : null
    decls.push({ name, constraints, defaultType, params, meta, span: p.spanFrom(min) })
  } while (p.accept(','))
  p.leave()
  p.expect('>')
  return decls
}

function parseConstraints(p: Parser): readonly ComplexType[] {
  if (p.at('(')) {
    // `T:(a:A) -> B` and `T:(A)` are plain types; `T:(A, B)` was the way to have several before version 4.
    const { min } = p.advance()
    const types: ComplexType[] = []
    let comma: Token | null = null
    while (!p.at(')')) {
      types.push(parseTypeWith(p, true))
      const { token } = p
      if (!p.accept(',')) break
      comma ??= token
    }
    p.expect(')')
    const first = types[0]
    if (p.accept('->')) {
      const ret = parseType(p)
      return [{ kind: 'function', args: types, ret, span: p.spanFrom(min) }]
    }
    if (comma)
      p.fail('syntax/unexpected', 'Unexpected ,', p.tokenSpan(comma), 'Several constraints are written `T:A & B`.')
    if (!first) return types
    return [parseArrows(p, { kind: 'parent', type: first, span: p.spanFrom(min) })]
  }
  const type = parseType(p)
  return type.kind === 'intersection' ? type.types : [type]
}

/** `:Type`, or null. */
export function parseTypeHint(p: Parser): ComplexType | null {
  return p.accept(':') ? parseType(p) : null
}
