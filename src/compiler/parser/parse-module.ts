import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { Token } from '../lexer/index.ts'
import type { SourceFile, Span } from '../source/index.ts'
import type { Access, Expr, ImportMode, ModuleAst, ModuleDecl } from './ast.ts'
import { isTypeStart, parseMacroClass, parseTypeDecl } from './parse-decl.ts'
import { parseBlockElement, parseConstParam, parseExpr } from './parse-expr.ts'
import { parseAnonymousFields, parseFieldAfter } from './parse-field.ts'
import { parseMetadata } from './parse-metadata.ts'
import { aliasName, isLowerName } from './parse-name.ts'
import { parseType } from './parse-type.ts'
import { type Grammar, Parser, SyntaxAbort, SyntaxFailure } from './parser-state.ts'

/* A file: `package`, imports, types and module-level fields; and the entry points of the parser. */

const grammar: Grammar = {
  parseExpr,
  parseConstParam,
  parseType,
  parseAnonymousFields,
  parseBlockElement,
  parseMacroClass,
}

/**
 * Parses a file. All syntax errors of it go to the sink; the tree has what could be read. `defines` decide `#if`
 * (a flag without a value has the value `1`).
 */
export function parseModule(file: SourceFile, defines: ReadonlyMap<string, string>, sink: DiagnosticSink): ModuleAst {
  const p = new Parser(file, defines, sink, grammar)
  const decls: ModuleDecl[] = []
  let pack: readonly string[] = []
  let packSpan: Span | null = null
  try {
    if (p.at('package')) {
      const { min } = p.advance()
      guard(p, () => {
        if (!p.at(';')) pack = parsePath(p, true).parts.map((part) => part.name)
        packSpan = p.spanFrom(min)
        p.semicolon()
      })
    }
    let typesSeen = false
    while (!p.at('eof')) {
      guard(p, () => {
        const decl = parseDecl(p)
        const isImport = decl.kind === 'import' || decl.kind === 'using'
        if (isImport && typesSeen) {
          p.sink.error('syntax/late-import', 'import and using may not appear after a declaration', decl.span)
        }
        typesSeen ||= !isImport
        decls.push(decl)
      })
    }
  } catch (error) {
    if (error instanceof RangeError) reportDepth(p)
    else if (!(error instanceof SyntaxAbort)) throw error
  }
  return { path: file.path, pack, packSpan, decls }
}

/** Parses one expression that is the whole text; null where it could not be read at all. */
export function parseExpressionText(
  file: SourceFile,
  defines: ReadonlyMap<string, string>,
  sink: DiagnosticSink,
): Expr | null {
  const p = new Parser(file, defines, sink, grammar)
  try {
    const expr = parseExpr(p)
    if (!p.at('eof')) p.unexpected()
    return expr
  } catch (error) {
    if (error instanceof RangeError) reportDepth(p)
    else if (!(error instanceof SyntaxFailure) && !(error instanceof SyntaxAbort)) throw error
    return null
  }
}

/** The caller left less of the call stack than the nesting limit needs: the same error, a little earlier. */
function reportDepth(p: Parser): void {
  p.sink.error('syntax/too-deep', 'Code is nested too deeply', p.tokenSpan(p.token))
}

function guard(p: Parser, parse: () => void): void {
  const since = p.token
  try {
    parse()
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    p.depth = 0
    p.recover(since, 0, startsDecl)
    p.braces = 0
    // A `}` too many, or a token that begins nothing.
    if (p.at('}') || p.token === since) p.advance()
  }
}

function startsDecl(token: Token): boolean {
  switch (token.kind) {
    case 'class':
    case 'interface':
    case 'enum':
    case 'typedef':
    case 'abstract':
    case 'import':
    case 'using':
    case 'private':
    case 'extern':
    case 'final':
    case 'function':
    case '@':
      return true
    default:
      return false
  }
}

function parseDecl(p: Parser): ModuleDecl {
  switch (p.token.kind) {
    case 'import':
      return parseImport(p)
    case 'using': {
      const { min } = p.advance()
      const { parts } = parsePath(p)
      if (!p.at(';')) p.expected('. or ;')
      p.semicolon()
      return { kind: 'using', path: parts, span: p.spanFrom(min) }
    }
    default:
  }
  const { min, doc } = p.token
  const meta = parseMetadata(p)
  const flags: Access[] = []
  while (isFlag(p)) flags.push(p.advance().kind as Access)
  if (isTypeStart(p)) return parseTypeDecl(p, { min, doc, meta, flags: new Set(flags) })
  if (p.at('function') || p.at('var') || flags.includes('final')) {
    const field = parseFieldAfter(p, { min, doc, meta, access: flags })
    return { kind: 'moduleField', field, span: field.span }
  }
  return p.unexpected()
}

/** Modifiers of types and of module-level fields. */
function isFlag(p: Parser): boolean {
  switch (p.token.kind) {
    case 'private':
    case 'public':
    case 'extern':
    case 'final':
    case 'inline':
    case 'dynamic':
    case 'macro':
    case 'overload':
    case 'static':
    case 'override':
      return true
    case 'abstract':
      return !isTypeStart(p)
    default:
      return false
  }
}

type Path = { readonly parts: { readonly name: string; readonly span: Span }[]; readonly all: boolean }

/** Keywords that may be part of an import's path. */
const pathWords: ReadonlySet<string> = new Set(['macro', 'extern', 'function', 'operator', 'overload', 'new'])

/** `a.b.C`, or `a.b.*`. */
function parsePath(p: Parser, lower = false): Path {
  const parts: { name: string; span: Span }[] = []
  for (;;) {
    const { token } = p
    if (token.kind === '*' && parts.length > 0) {
      p.advance()
      return { parts, all: true }
    }
    if (token.kind !== 'ident' && token.kind !== 'dollar' && !pathWords.has(token.kind)) p.unexpected()
    if (lower && !isLowerName(token.text)) p.unexpected()
    p.advance()
    parts.push({ name: token.text, span: p.tokenSpan(token) })
    if (!p.accept('.')) return { parts, all: false }
  }
}

function parseImport(p: Parser): ModuleDecl {
  const { min } = p.advance()
  const { parts, all } = parsePath(p)
  let mode: ImportMode = all ? { kind: 'all' } : { kind: 'normal' }
  if (!all && (p.at('in') || (p.at('ident') && p.token.text === 'as'))) {
    p.advance()
    const last = parts[parts.length - 1]?.name ?? ''
    // A type is renamed to a type's name; a field may be named anything.
    mode = { kind: 'as', name: /^_*[a-z]/.test(last) ? p.expect('ident').text : aliasName(p) }
  }
  if (!p.at(';')) {
    if (all) p.unexpected()
    p.expected('. or ; or as')
  }
  p.semicolon()
  return { kind: 'import', path: parts, mode, span: p.spanFrom(min) }
}
