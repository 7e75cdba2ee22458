import type {
  AbstractDecl,
  ClassDecl,
  ComplexType,
  EnumConstructor,
  EnumDecl,
  MetadataEntry,
  TypeDecl,
  TypedefDecl,
  TypePath,
} from './ast.ts'
import { parseClassFields } from './parse-field.ts'
import { parseFunctionArgs } from './parse-function.ts'
import { parseMetadata } from './parse-metadata.ts'
import { dollarName, type Name, typeName } from './parse-name.ts'
import { parseType, parseTypeHint, parseTypeParamDecls, parseTypePath } from './parse-type.ts'
import { type Parser, SyntaxFailure } from './parser-state.ts'

/* Types: classes, interfaces, enums, typedefs, abstracts. */

/** What stands before the keyword of a declaration. */
export type DeclHead = {
  readonly min: number
  readonly doc: string | null
  readonly meta: readonly MetadataEntry[]
  readonly flags: ReadonlySet<string>
}

/** The keywords that begin a type after its flags. */
export function isTypeStart(p: Parser): boolean {
  switch (p.token.kind) {
    case 'class':
    case 'interface':
    case 'enum':
    case 'typedef':
      return true
    case 'abstract': {
      // `abstract Name`, `abstract class`; elsewhere it is a modifier.
      const next = p.peek().kind
      return next === 'ident' || next === 'class' || next === 'dollar'
    }
    default:
      return false
  }
}

/** A type from its keyword on. */
export function parseTypeDecl(p: Parser, head: DeclHead): TypeDecl {
  switch (p.token.kind) {
    case 'class':
    case 'interface':
      return parseClass(p, head, false, false)
    case 'enum':
      p.advance()
      if (p.accept('abstract')) return parseAbstract(p, head, true)
      return parseEnum(p, head)
    case 'typedef':
      return parseTypedef(p, head)
    case 'abstract':
      p.advance()
      if (p.at('class')) return parseClass(p, head, true, false)
      return parseAbstract(p, head, false)
    default:
      return p.unexpected()
  }
}

/** The class of `macro class`, which may have no name. */
export function parseMacroClass(p: Parser): TypeDecl {
  return parseClass(p, { min: p.token.min, doc: null, meta: [], flags: new Set() }, false, true)
}

function base(
  p: Parser,
  head: DeclHead,
  name: Name,
): Pick<ClassDecl, 'name' | 'nameSpan' | 'doc' | 'meta' | 'isPrivate' | 'isExtern' | 'params'> {
  return {
    name: name.name,
    nameSpan: name.span,
    doc: head.doc,
    meta: head.meta,
    isPrivate: head.flags.has('private'),
    isExtern: head.flags.has('extern'),
    params: parseTypeParamDecls(p),
  }
}

function parseClass(p: Parser, head: DeclHead, isAbstract: boolean, nameless: boolean): ClassDecl {
  const isInterface = p.advance().kind === 'interface'
  const unnamed = nameless && !p.at('ident') && !p.at('dollar')
  const name: Name = unnamed ? { name: '', span: p.tokenSpan(p.previous) } : typeName(p)
  const common = base(p, head, name)
  let superClass: TypePath | null = null
  const interfaces: TypePath[] = []
  while (p.at('extends') || p.at('implements')) {
    const { kind } = p.advance()
    const path = parseTypePath(p)
    if (kind === 'implements' && isInterface) {
      p.report(
        'syntax/interface-implements',
        'Interfaces cannot implement another interface (use extends instead)',
        path.span,
      )
    }
    if (kind === 'implements' || isInterface) interfaces.push(path)
    else {
      if (superClass) p.report('syntax/several-parents', 'Cannot extend several classes', path.span)
      superClass ??= path
    }
  }
  p.need('{', 'extends or implements or {')
  // Classes nest through `macro class` only, but each level takes the stack of a whole declaration.
  for (let i = 0; i < 4; i++) p.enter()
  const fields = parseClassFields(p)
  for (let i = 0; i < 4; i++) p.leave()
  return {
    kind: 'class',
    ...common,
    isInterface,
    isFinal: head.flags.has('final'),
    isAbstract,
    superClass,
    interfaces,
    fields,
    span: p.spanFrom(head.min),
  }
}

function parseEnum(p: Parser, head: DeclHead): EnumDecl {
  const common = base(p, head, typeName(p))
  p.expect('{')
  const constructors: EnumConstructor[] = []
  while (!p.at('}') && !p.at('eof')) {
    const since = p.token
    const { depth, braces } = p
    try {
      constructors.push(parseConstructor(p))
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error
      p.depth = depth
      p.recover(since, braces, (token) => token.kind === 'ident' || token.kind === '@' || startsType(token.kind))
      if (startsType(p.token.kind)) break
    }
  }
  if (!p.accept('}')) {
    p.report('syntax/expected', 'Expected }', p.tokenSpan(p.token))
    p.braces--
  }
  return { kind: 'enum', ...common, constructors, span: p.spanFrom(head.min) }
}

function startsType(kind: string): boolean {
  return kind === 'class' || kind === 'interface' || kind === 'enum' || kind === 'typedef'
}

function parseConstructor(p: Parser): EnumConstructor {
  const { min, doc } = p.token
  const meta = parseMetadata(p)
  const name = dollarName(p)
  const params = parseTypeParamDecls(p)
  const args = p.at('(') ? parseFunctionArgs(p) : []
  const ret = parseTypeHint(p)
  p.semicolon()
  return { name: name.name, nameSpan: name.span, doc, meta, params, args, ret, span: p.spanFrom(min) }
}

function parseTypedef(p: Parser, head: DeclHead): TypedefDecl {
  p.advance()
  const common = base(p, head, typeName(p))
  p.expect('=')
  const type = parseType(p)
  p.accept(';')
  return { kind: 'typedef', ...common, type, span: p.spanFrom(head.min) }
}

function parseAbstract(p: Parser, head: DeclHead, isEnum: boolean): AbstractDecl {
  const common = base(p, head, typeName(p))
  let underlying: ComplexType | null = null
  if (p.accept('(')) {
    underlying = parseType(p)
    p.expect(')')
  }
  const from: ComplexType[] = []
  const to: ComplexType[] = []
  while (p.at('ident') && (p.token.text === 'from' || p.token.text === 'to')) {
    const list = p.advance().text === 'from' ? from : to
    list.push(parseType(p))
  }
  p.expect('{')
  const fields = parseClassFields(p)
  const isOldEnum = head.meta.some((meta) => meta.name === ':enum')
  return {
    kind: 'abstract',
    ...common,
    isEnum: isEnum || isOldEnum,
    underlying,
    from,
    to,
    fields,
    span: p.spanFrom(head.min),
  }
}
