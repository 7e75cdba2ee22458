import type { Token } from '../lexer/index.ts'
import type { Access, Expr, Field, FieldKind, Func, MetadataEntry } from './ast.ts'
import { startsExpression } from './parse-control.ts'
import { parseFunctionArgs } from './parse-function.ts'
import { parseMetadata } from './parse-metadata.ts'
import { dollarName, type Name } from './parse-name.ts'
import { parseTypeHint, parseTypeParamDecls } from './parse-type.ts'
import { type Parser, SyntaxFailure } from './parser-state.ts'

/* Fields of classes, abstracts, anonymous structures and modules. */

/** Words that begin a field: where recovery may stop. */
function startsField(token: Token): boolean {
  switch (token.kind) {
    case 'public':
    case 'private':
    case 'static':
    case 'override':
    case 'inline':
    case 'dynamic':
    case 'function':
    case 'var':
    case 'final':
    case 'extern':
    case 'overload':
    case 'abstract':
    case 'macro':
    case '@':
      return true
    default:
      return false
  }
}

/** Words that only begin a declaration: a `}` is missing before them. */
function startsDeclaration(p: Parser): boolean {
  switch (p.token.kind) {
    case 'class':
    case 'interface':
    case 'enum':
    case 'typedef':
    case 'import':
    case 'using':
      return true
    default:
      return false
  }
}

/** The fields of a class after its `{`, and its `}`. Broken fields are reported and left out. */
export function parseClassFields(p: Parser): readonly Field[] {
  const fields: Field[] = []
  while (!p.at('}')) {
    if (p.at('eof') || startsDeclaration(p)) {
      p.report('syntax/expected', 'Expected }', p.tokenSpan(p.token))
      p.braces--
      return fields
    }
    const field = guardField(p, () => parseClassField(p))
    if (field) fields.push(field)
  }
  p.advance()
  return fields
}

function guardField(p: Parser, parse: () => Field): Field | null {
  const since = p.token
  const { depth, braces } = p
  try {
    if (!startsField(since)) p.expected('}')
    return parse()
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    p.depth = depth
    p.recover(since, braces, startsField)
    return null
  }
}

const modifiers: ReadonlySet<string> = new Set<Access>([
  'public',
  'private',
  'static',
  'override',
  'dynamic',
  'inline',
  'macro',
  'final',
  'extern',
  'abstract',
  'overload',
])

/** The modifiers at the current place, in order. */
export function parseModifiers(p: Parser): Access[] {
  const access: Access[] = []
  while (modifiers.has(p.token.kind)) {
    const { kind } = p.advance()
    if (access.includes(kind as Access)) {
      p.report('syntax/duplicate-modifier', `Duplicate access modifier ${kind}`, p.tokenSpan(p.previous))
    }
    if ((kind === 'private' && access.includes('public')) || (kind === 'public' && access.includes('private'))) {
      p.report('syntax/access', `Conflicting access modifier ${kind}`, p.tokenSpan(p.previous))
    }
    access.push(kind as Access)
  }
  return access
}

function parseClassField(p: Parser): Field {
  const { min, doc } = p.token
  const meta = parseMetadata(p)
  const access = parseModifiers(p)
  return parseFieldAfter(p, { min, doc: doc ?? null, meta, access })
}

/** What was read before a field's own keyword. */
export type FieldHead = {
  readonly min: number
  readonly doc: string | null
  readonly meta: readonly MetadataEntry[]
  readonly access: readonly Access[]
}

/** A field from its `var`, `function`, or name (after `final`) on. */
export function parseFieldAfter(p: Parser, head: FieldHead): Field {
  if (p.at('function')) return parseFunctionField(p, head)
  if (!p.accept('var') && !head.access.includes('final')) p.unexpected()
  const optional = p.at('?') ? optionalMeta(p) : []
  const name = dollarName(p)
  const fieldKind = parseVarKind(p)
  p.semicolon()
  return fieldOf(p, { ...head, meta: [...head.meta, ...optional] }, name, fieldKind)
}

function fieldOf(p: Parser, head: FieldHead, name: Name, fieldKind: FieldKind): Field {
  return {
    name: name.name,
    nameSpan: name.span,
    doc: head.doc,
    access: head.access,
    meta: head.meta,
    fieldKind,
    span: p.spanFrom(head.min),
  }
}

/** `?` before a name is what `@:optional` says. */
function optionalMeta(p: Parser): readonly MetadataEntry[] {
  const token = p.advance()
  return [{ name: ':optional', params: [], span: p.tokenSpan(token) }]
}

/** `(get, set):Type = value` after a variable's name. */
function parseVarKind(p: Parser): FieldKind {
  if (p.accept('(')) {
    const get = accessorName(p)
    p.expect(',')
    const set = accessorName(p)
    p.expect(')')
    const type = parseTypeHint(p)
    const expr = parseInitializer(p)
    return { kind: 'property', get, set, type, expr }
  }
  const type = parseTypeHint(p)
  const expr = parseInitializer(p)
  return { kind: 'var', type, expr }
}

function parseInitializer(p: Parser): Expr | null {
  if (!p.accept('=')) return null
  if (!startsExpression(p.token)) p.unexpected()
  return p.grammar.parseExpr(p)
}

function accessorName(p: Parser): string {
  switch (p.token.kind) {
    case 'ident':
    case 'default':
    case 'null':
    case 'dynamic':
      return p.advance().text
    case 'dollar':
      return dollarName(p).name
    default:
      return p.unexpected()
  }
}

function parseFunctionField(p: Parser, head: FieldHead): Field {
  p.expect('function')
  const name: Name = p.at('new') ? { name: 'new', span: p.tokenSpan(p.advance()) } : dollarName(p)
  const params = parseTypeParamDecls(p)
  const args = parseFunctionArgs(p)
  const ret = parseTypeHint(p)
  let expr: Expr | null = null
  if (!p.accept(';')) {
    expr = p.grammar.parseExpr(p)
    p.semicolon()
  }
  const func: Func = { params, args, ret, expr }
  const field = fieldOf(p, head, name, { kind: 'function', func })
  // The semicolon after an expression is no part of the method.
  return expr ? { ...field, span: { ...field.span, max: Math.min(field.span.max, expr.span.max) } } : field
}

/** The fields of `{ x:Int, ?y:Int }` and `{ var x:Int; function f():Void; }`: one notation or the other, and the `}`. */
export function parseAnonymousFields(p: Parser): readonly Field[] {
  const fields: Field[] = []
  let wasShort: boolean | null = null
  while (!p.at('}')) {
    const { min, doc } = p.token
    const meta = parseMetadata(p)
    const access = parseModifiers(p)
    const isShort = access.length === 0 && (p.at('?') || p.at('ident') || p.at('dollar'))
    // One structure keeps to one notation.
    wasShort ??= isShort
    if (wasShort && !isShort) p.unexpected()
    if (!wasShort && isShort) p.expected('}')
    if (!isShort) {
      fields.push(parseFieldAfter(p, { min, doc, meta, access }))
      // Class notation ends with its own semicolon; a comma after it does no harm.
      continue
    }
    const optional = p.at('?') ? optionalMeta(p) : []
    const name = dollarName(p)
    if (!p.at(':')) p.unexpected()
    const type = parseTypeHint(p)
    fields.push(fieldOf(p, { min, doc, meta: [...meta, ...optional], access }, name, { kind: 'var', type, expr: null }))
    if (!p.accept(',')) break
  }
  if (!p.accept('}')) p.expected(', or }')
  return fields
}
