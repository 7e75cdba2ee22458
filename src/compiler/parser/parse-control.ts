import type { Case, Catch, Expr, Var } from './ast.ts'
import { parseMetadata } from './parse-metadata.ts'
import { dollarName } from './parse-name.ts'
import { parseTypeHint } from './parse-type.ts'
import { type Parser, SyntaxFailure } from './parser-state.ts'
import type { Token } from '../lexer/index.ts'

/* Blocks, variables and control flow. None of these takes operators or postfixes after it. */

/** Words that begin a statement and can't continue one: where recovery may stop. */
function startsStatement(token: Token): boolean {
  switch (token.kind) {
    case 'var':
    case 'final':
    case 'if':
    case 'for':
    case 'while':
    case 'do':
    case 'switch':
    case 'try':
    case 'return':
    case 'throw':
    case 'break':
    case 'continue':
    case 'function':
    case 'case':
    case 'default':
    case 'public':
    case 'private':
    case 'override':
      return true
    default:
      return false
  }
}

/** Whether an expression (or variable) can begin with this token. */
export function startsExpression(token: Token): boolean {
  switch (token.kind) {
    case 'eof':
    case ')':
    case ']':
    case '}':
    case ',':
    case ';':
    case ':':
    case '.':
    case '?.':
    case '?':
    case '->':
    case 'else':
    case 'case':
    case 'default':
    case 'catch':
    case 'in':
    case 'class':
    case 'interface':
    case 'enum':
    case 'typedef':
    case 'import':
    case 'using':
    case 'package':
    case 'extends':
    case 'implements':
    case 'public':
    case 'private':
    case 'override':
    case 'extern':
    case 'dynamic':
    case 'operator':
    case 'overload':
      return false
    default:
      return true
  }
}

/** Words that only begin a class field: a `}` is missing before them. */
function startsField(p: Parser): boolean {
  switch (p.token.kind) {
    case 'public':
    case 'private':
    case 'override':
      return true
    case 'static': {
      const next = p.peek().kind
      return next !== 'var' && next !== 'final'
    }
    default:
      return false
  }
}

/** The statements up to (not including) a token that ends them: `}`, and in a switch `case` and `default`. */
export function parseStatements(p: Parser, inSwitch: boolean): Expr[] {
  const exprs: Expr[] = []
  let strayCases = false
  while (!p.at('}') && !p.at('eof') && !(inSwitch && (p.at('case') || p.at('default')))) {
    const since = p.token
    const { depth, braces } = p
    if (startsField(p)) break
    if (p.at('case') || p.at('default')) {
      // The `switch` of these was not understood: said once, and their bodies are read all the same.
      if (!strayCases) p.report('syntax/expected', 'Expected }', p.tokenSpan(since))
      strayCases = true
      while (!p.at(':') && !p.at(';') && !p.at('{') && !p.at('}') && !p.at('eof')) p.advance()
      p.accept(':')
      continue
    }
    try {
      if (!startsExpression(since)) p.expected('}')
      exprs.push(p.grammar.parseBlockElement(p))
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error
      p.depth = depth
      p.recover(since, braces, startsStatement)
      exprs.push({ kind: 'error', span: p.spanFrom(since.min) })
    }
  }
  return exprs
}

/** `{ statements }`. */
export function parseBlock(p: Parser): Expr {
  const { min } = p.expect('{')
  const exprs = parseStatements(p, false)
  closeBrace(p)
  return { kind: 'block', exprs, span: p.spanFrom(min) }
}

/** The `}` of a block; where it is missing the block ends all the same. */
export function closeBrace(p: Parser): void {
  if (p.accept('}')) return
  p.report('syntax/expected', 'Expected }', p.tokenSpan(p.token))
  p.braces--
}

/** `var a = 1, b`, `final c = 2`, `static var d`; only one variable where a comma belongs to something else. */
export function parseVars(p: Parser, several: boolean): Expr {
  const { min } = p.token
  const isStatic = p.accept('static')
  const isFinal = p.at('final')
  if (!isFinal && !p.at('var')) p.unexpected()
  const word = p.advance()
  const vars: Var[] = []
  do {
    const meta = parseMetadata(p)
    if (!p.at('ident') && !p.at('dollar'))
      p.fail('syntax/variable-name', 'Missing variable identifier', p.tokenSpan(word))
    const name = dollarName(p)
    const type = parseTypeHint(p)
    const expr = p.accept('=') ? p.grammar.parseExpr(p) : null
    vars.push({ name: name.name, nameSpan: name.span, type, expr, isFinal, isStatic, meta })
  } while (several && p.accept(','))
  return { kind: 'vars', vars, span: p.spanFrom(min) }
}

/** `if (cond) then else other`; a `;` before the `else` is allowed. */
export function parseIf(p: Parser): Expr {
  const { min } = p.advance()
  const cond = parseCondition(p)
  const then = p.grammar.parseExpr(p)
  let other: Expr | null = null
  if (p.at('else') || (p.at(';') && p.peek().kind === 'else')) {
    p.accept(';')
    p.advance()
    other = p.grammar.parseExpr(p)
  }
  // oxlint-disable-next-line unicorn/no-thenable -- the tree's own name for it
  return { kind: 'if', cond, then, else: other, span: p.spanFrom(min) }
}

function parseCondition(p: Parser): Expr {
  p.expect('(')
  const cond = p.grammar.parseExpr(p)
  p.need(')')
  return cond
}

/** `for (x in xs) body`, `for (k => v in map) body`. */
export function parseFor(p: Parser): Expr {
  const { min } = p.advance()
  let it = parseCondition(p)
  // `k => v in map` is read as `k => (v in map)`; the tree has the pair on the left of `in`.
  if (it.kind === 'binop' && it.op === '=>' && it.right.kind === 'binop' && it.right.op === 'in') {
    const pair: Expr = {
      kind: 'binop',
      op: '=>',
      left: it.left,
      right: it.right.left,
      span: { ...it.span, max: it.right.left.span.max },
    }
    it = { kind: 'binop', op: 'in', left: pair, right: it.right.right, span: it.span }
  }
  const body = p.grammar.parseExpr(p)
  return { kind: 'for', it, body, span: p.spanFrom(min) }
}

/** `while (cond) body`. */
export function parseWhile(p: Parser): Expr {
  const { min } = p.advance()
  const cond = parseCondition(p)
  const body = p.grammar.parseExpr(p)
  return { kind: 'while', cond, body, doWhile: false, span: p.spanFrom(min) }
}

/** `do body while (cond)`. */
export function parseDoWhile(p: Parser): Expr {
  const { min } = p.advance()
  const body = p.grammar.parseExpr(p)
  if (!p.accept('while')) p.expected('while')
  const cond = parseCondition(p)
  return { kind: 'while', cond, body, doWhile: true, span: p.spanFrom(min) }
}

/** `try body catch (e:Type) handler ...`. */
export function parseTry(p: Parser): Expr {
  const { min } = p.advance()
  const expr = p.grammar.parseExpr(p)
  const catches: Catch[] = []
  while (p.at('catch')) {
    const start = p.advance().min
    p.expect('(')
    const name = dollarName(p)
    const type = parseTypeHint(p)
    p.expect(')')
    const body = p.grammar.parseExpr(p)
    catches.push({ name: name.name, nameSpan: name.span, type, expr: body, span: p.spanFrom(start) })
  }
  return { kind: 'try', expr, catches, span: p.spanFrom(min) }
}

/** `switch subject { case a, b if (guard): ...; default: ... }`. */
export function parseSwitch(p: Parser): Expr {
  const { min } = p.advance()
  const subject = p.grammar.parseExpr(p)
  p.need('{')
  const cases: Case[] = []
  let fallback: { expr: Expr | null; span: Case['span'] } | null = null
  let fallbackWord: Token | null = null
  while (!p.at('}') && !p.at('eof') && !startsField(p)) {
    const start = p.token
    const { depth, braces } = p
    if (!p.at('case') && !p.at('default')) {
      p.report('syntax/expected', 'Expected }', p.tokenSpan(start))
      parseStatements(p, true)
      continue
    }
    try {
      if (p.accept('default')) {
        p.need(':')
        if (fallbackWord) p.report('syntax/duplicate-default', 'Duplicate default', p.tokenSpan(fallbackWord))
        fallbackWord ??= start
        const expr = parseCaseBody(p)
        fallback = { expr, span: p.spanFrom(start.min) }
      } else cases.push(parseCase(p))
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error
      p.depth = depth
      // The rest of the broken case is read as statements, so that their errors are found too.
      p.recover(start, braces, startsStatement)
      parseStatements(p, true)
    }
  }
  closeBrace(p)
  return { kind: 'switch', subject, cases, default: fallback, span: p.spanFrom(min) }
}

function parseCase(p: Parser): Case {
  const { min } = p.advance()
  const values: Expr[] = []
  do {
    values.push(p.at('var') || p.at('final') ? parseCapture(p) : p.grammar.parseExpr(p))
  } while (p.accept(','))
  let guard: Expr | null = null
  if (p.accept('if')) guard = parseCondition(p)
  p.need(':')
  const expr = parseCaseBody(p)
  return { values, guard, expr, span: p.spanFrom(min) }
}

/** `var x` as a pattern: it has no type, as the colon belongs to the case. */
function parseCapture(p: Parser): Expr {
  const { min } = p.token
  const isFinal = p.advance().kind === 'final'
  const name = dollarName(p)
  const captured: Var = {
    name: name.name,
    nameSpan: name.span,
    type: null,
    expr: null,
    isFinal,
    isStatic: false,
    meta: [],
  }
  return { kind: 'vars', vars: [captured], span: p.spanFrom(min) }
}

function parseCaseBody(p: Parser): Expr | null {
  const { min } = p.token
  const exprs = parseStatements(p, true)
  return exprs.length === 0 ? null : { kind: 'block', exprs, span: p.spanFrom(min) }
}
