import type { Token } from '../lexer/index.ts'
import type { Expr, FunctionArg, MacroBody, Unop } from './ast.ts'
import {
  makeBinop,
  makeInline,
  makeMeta,
  makePrefix,
  operatorAt,
  arrowLevel,
  assignLevel,
  inLevel,
  ternaryLevel,
} from './operators.ts'
import {
  parseBlock,
  parseDoWhile,
  parseFor,
  parseIf,
  parseSwitch,
  parseTry,
  parseVars,
  parseWhile,
} from './parse-control.ts'
import { argOfExpr, parseArrowBody, parseFunctionArgsRest, parseFunctionExpr } from './parse-function.ts'
import { isObjectStart, parseArray, parseConstant, parseMarkup, parseObject } from './parse-literal.ts'
import { parseMetadata, parseMetadataEntry } from './parse-metadata.ts'
import { parseType, parseTypeHint, parseTypePath } from './parse-type.ts'
import { startsExpression } from './parse-control.ts'
import type { Parser } from './parser-state.ts'

/* Expressions: precedence climbing over operators, then prefixes, postfixes and what they stand on. */

/** An expression with all operators it can take. */
export function parseExpr(p: Parser): Expr {
  return parseOperators(p, assignLevel)
}

/** A literal, array or negative number as a type's argument: no operators, as `>` ends the list. */
export function parseConstParam(p: Parser): Expr {
  return parsePrefixed(p)
}

/** Operators that bind at least as tight as `level`. */
function parseOperators(p: Parser, level: number): Expr {
  p.enter()
  const expr = continueOperators(p, parsePrefixed(p), level)
  p.leave()
  return expr
}

function continueOperators(p: Parser, operand: Expr, level: number): Expr {
  let left = operand
  while (!p.closed) {
    if (p.at('?')) {
      if (level < ternaryLevel) break
      left = parseTernary(p, left)
      continue
    }
    const at = operatorAt(p)
    if (at === null || at.level > level) break
    for (let i = 0; i < at.tokens; i++) p.advance()
    // What groups to the right takes everything that follows, whatever level it stands in.
    const takesAll = at.level === inLevel || at.level >= arrowLevel
    left = makeBinop(at, left, takesAll ? parseExpr(p) : parseOperators(p, at.level - 1))
  }
  return left
}

function parseTernary(p: Parser, cond: Expr): Expr {
  p.advance()
  const then = parseExpr(p)
  p.need(':')
  const other = parseExpr(p)
  // oxlint-disable-next-line unicorn/no-thenable -- the tree's own name for it
  return { kind: 'ternary', cond, then, else: other, span: p.spanFrom(cond.span.min) }
}

/** Prefix operators, metadata, `inline`, and else an operand with its postfixes. */
function parsePrefixed(p: Parser): Expr {
  const { token } = p
  switch (token.kind) {
    case '!':
    case '-':
    case '~':
    case '++':
    case '--':
    case '...': {
      p.advance()
      p.enter()
      const expr = parsePrefixed(p)
      p.leave()
      return makePrefix(token.kind satisfies Unop, expr, p.tokenSpan(token))
    }
    case '@': {
      const meta = parseMetadataEntry(p)
      return makeMeta(meta, parseExpr(p))
    }
    case 'inline': {
      p.advance()
      if (p.at('function')) {
        const expr = parseFunctionExpr(p, token.min, true)
        p.closed = true
        return expr
      }
      return makeInline(parseExpr(p), p.tokenSpan(token))
    }
    default: {
      const closedExpr = parseClosed(p)
      if (closedExpr !== null) {
        p.closed = true
        return closedExpr
      }
      p.closed = false
      const operand = parseOperand(p)
      return p.closed ? operand : parsePostfixes(p, operand)
    }
  }
}

/** Expressions after which nothing more can follow, or null (nothing is consumed then). */
function parseClosed(p: Parser): Expr | null {
  const { token } = p
  switch (token.kind) {
    case '{':
      return isObjectStart(p) ? null : parseBlock(p)
    case 'function':
      return parseFunctionExpr(p, token.min, false)
    case 'var':
    case 'final':
      return parseVars(p, false)
    case 'if':
      return parseIf(p)
    case 'for':
      return parseFor(p)
    case 'while':
      return parseWhile(p)
    case 'do':
      return parseDoWhile(p)
    case 'switch':
      return parseSwitch(p)
    case 'try':
      return parseTry(p)
    case 'break':
    case 'continue':
      p.advance()
      return { kind: token.kind, span: p.tokenSpan(token) }
    case 'return': {
      p.advance()
      const expr = endsExpression(p.token) ? null : parseExpr(p)
      return { kind: 'return', expr, span: p.spanFrom(token.min) }
    }
    case 'throw':
    case 'untyped': {
      p.advance()
      const expr = parseExpr(p)
      return { kind: token.kind, expr, span: p.spanFrom(token.min) }
    }
    case 'macro':
      return parseMacro(p)
    default:
      return null
  }
}

/** Whether no expression begins here: `return` stands alone before these. */
function endsExpression(token: Token): boolean {
  switch (token.kind) {
    case ';':
    case '}':
    case ')':
    case ']':
    case ',':
    case ':':
    case 'else':
    case 'case':
    case 'default':
    case 'eof':
    case 'catch':
    case 'while':
      return token.kind !== 'while'
    default:
      return false
  }
}

function parseMacro(p: Parser): Expr {
  const { min } = p.advance()
  let body: MacroBody
  switch (p.token.kind) {
    case ':':
      p.advance()
      body = { kind: 'type', type: parseType(p) }
      break
    case 'var':
    case 'final':
      body = { kind: 'expr', expr: parseVars(p, true) }
      break
    case 'class':
      body = { kind: 'typeDecl', decl: p.grammar.parseMacroClass(p) }
      break
    default:
      body = { kind: 'expr', expr: parseExpr(p) }
  }
  return { kind: 'macro', body, span: p.spanFrom(min) }
}

/** What postfixes and operators can follow; sets `closed` where it turned out to take all that follows. */
function parseOperand(p: Parser): Expr {
  const { token } = p
  switch (token.kind) {
    case '(':
      return parseParenthesis(p)
    case 'cast':
      return parseCast(p)
    default: {
      const expr = parseAtom(p)
      if (
        p.at('->') &&
        ((token.kind === 'ident' && expr.kind === 'const') || (expr.kind === 'dollar' && expr.expr === null))
      ) {
        const arg = argOfExpr(expr)
        return parseArrowBody(p, arg ? [arg] : [], token.min)
      }
      // Whatever stood inside of it, brackets take operators after them.
      p.closed = false
      return expr
    }
  }
}

function parseAtom(p: Parser): Expr {
  const { token } = p
  switch (token.kind) {
    case '[':
      return parseArray(p)
    case '{':
      return parseObject(p)
    case '<':
      return parseMarkup(p)
    case 'new': {
      p.advance()
      const path = parseTypePath(p)
      p.need('(')
      const args = parseCallArgs(p)
      return { kind: 'new', path, args, span: p.spanFrom(token.min) }
    }
    case 'dollar': {
      p.advance()
      if (p.at('{') && p.adjacent) {
        p.advance()
        const expr = parseExpr(p)
        p.need('}')
        return { kind: 'dollar', name: token.text, expr, span: p.spanFrom(token.min) }
      }
      return { kind: 'dollar', name: token.text, expr: null, span: p.tokenSpan(token) }
    }
    default:
      return parseConstant(p) ?? p.expected('expression')
  }
}

/** `(e)`, `(e : T)`, or the arguments of an arrow function. */
function parseParenthesis(p: Parser): Expr {
  const { min } = p.advance()
  if (p.at(')')) {
    p.advance()
    if (!p.at('->')) p.expected('expression')
    return parseArrowBody(p, [], min)
  }
  if (p.at('?')) return parseArrowBody(p, parseFunctionArgsRest(p, []), min)
  const expr = parseExpr(p)
  const more = (arg: FunctionArg): Expr => parseArrowBody(p, parseFunctionArgsRest(p, [arg]), min)
  if (p.at(':')) {
    const type = parseTypeHint(p)
    const arg = type && argOfExpr(expr)
    if (arg && p.accept(',')) return more({ ...arg, type })
    if (arg && p.accept('=')) {
      const value = parseExpr(p)
      if (!p.at(')')) p.need(',')
      return more({ ...arg, type, value })
    }
    const checked: Expr = type ? { kind: 'checkType', expr, type, span: p.spanFrom(expr.span.min) } : expr
    p.need(')')
    if (arg && p.at('->')) return parseArrowBody(p, [{ ...arg, type }], min)
    p.closed = false
    return { kind: 'parenthesis', expr: checked, span: p.spanFrom(min) }
  }
  if (p.at(',')) {
    const arg = argOfExpr(expr)
    if (!arg) p.unexpected()
    p.advance()
    return more(arg)
  }
  p.need(')', ') or , or :')
  if (p.at('->')) {
    const arg = argOfExpr(expr)
    if (arg) return parseArrowBody(p, [arg], min)
  }
  p.closed = false
  return { kind: 'parenthesis', expr, span: p.spanFrom(min) }
}

/** `cast(e, T)`, which takes postfixes; `cast e` takes everything that follows, a parenthesis included. */
function parseCast(p: Parser): Expr {
  const { min } = p.advance()
  let expr: Expr
  if (p.at('(')) {
    // One parenthesis can be either form: read it, and where no comma came go on behind it.
    const open = p.advance()
    const inner = parseExpr(p)
    if (p.accept(',')) {
      const type = parseType(p)
      p.expect(')')
      p.closed = false
      return { kind: 'cast', expr: inner, type, span: p.spanFrom(min) }
    }
    const operand = finishParenthesis(p, inner, open.min)
    expr = continueOperators(p, p.closed ? operand : parsePostfixes(p, operand), assignLevel)
  } else expr = parseExpr(p)
  // A block as the operand stops it; what then follows belongs to the cast itself.
  p.closed = false
  return { kind: 'cast', expr, type: null, span: p.spanFrom(min) }
}

function finishParenthesis(p: Parser, inner: Expr, min: number): Expr {
  let expr = inner
  const type = parseTypeHint(p)
  if (type) expr = { kind: 'checkType', expr, type, span: p.spanFrom(inner.span.min) }
  p.need(')', ') or , or :')
  const arg = p.at('->') ? argOfExpr(inner) : null
  if (arg) return parseArrowBody(p, [{ ...arg, type }], min)
  p.closed = false
  return { kind: 'parenthesis', expr, span: p.spanFrom(min) }
}

/** The arguments of a call and the `)`; the `(` is consumed. */
function parseCallArgs(p: Parser): Expr[] {
  const args: Expr[] = []
  if (!p.at(')') && !startsExpression(p.token)) p.expected('expression or )')
  while (!p.at(')')) {
    args.push(parseExpr(p))
    if (!p.accept(',')) break
  }
  p.need(')', ', or )')
  return args
}

/** `.field`, `?.field`, calls, `[index]`, `++`, `--`, `!`, `is T`. */
function parsePostfixes(p: Parser, operand: Expr): Expr {
  let expr = operand
  for (;;) {
    const { token } = p
    const { min } = operand.span
    switch (token.kind) {
      case '.':
      case '?.': {
        p.advance()
        const name = parseFieldName(p)
        expr = {
          kind: 'field',
          object: expr,
          name: name.text,
          nameSpan: p.tokenSpan(name),
          safe: token.kind === '?.',
          span: p.spanFrom(min),
        }
        break
      }
      case '(':
        p.advance()
        expr = { kind: 'call', callee: expr, args: parseCallArgs(p), span: p.spanFrom(min) }
        break
      case '[': {
        p.advance()
        const index = parseExpr(p)
        p.need(']')
        expr = { kind: 'array', array: expr, index, span: p.spanFrom(min) }
        break
      }
      case '++':
      case '--':
      case '!':
        p.advance()
        expr = { kind: 'unop', op: token.kind, postfix: true, expr, span: p.spanFrom(min) }
        break
      case 'ident':
        if (token.text !== 'is') {
          p.closed = false
          return expr
        }
        p.advance()
        expr = { kind: 'is', expr, type: parseType(p), span: p.spanFrom(min) }
        break
      default:
        p.closed = false
        return expr
    }
  }
}

function parseFieldName(p: Parser): Token {
  const { token } = p
  switch (token.kind) {
    case 'ident':
    case 'macro':
    case 'extern':
    case 'function':
    case 'new':
    case 'operator':
    case 'overload':
    case 'abstract':
      return p.advance()
    case 'dollar':
      p.advance()
      return { ...token, text: `$${token.text}` }
    default:
      return p.unexpected()
  }
}

/** One statement of a block with its semicolon. */
export function parseBlockElement(p: Parser): Expr {
  if (p.at('@')) {
    // Metadata before a variable list belongs to the whole list.
    const { min } = p.token
    const metas = parseMetadata(p)
    if (!p.at('var') && !p.at('final') && !p.at('static')) {
      let expr = parseExpr(p)
      for (const meta of metas.toReversed()) expr = makeMeta(meta, expr)
      p.semicolon()
      return expr
    }
    let expr = parseVarStatement(p)
    for (const meta of metas.toReversed()) expr = { kind: 'meta', meta, expr, span: p.spanFrom(min) }
    return expr
  }
  if (p.at('var') || p.at('final') || p.at('static')) return parseVarStatement(p)
  const expr = parseExpr(p)
  p.semicolon()
  return expr
}

/** Variables with their semicolon, which is part of them for Haxe. */
function parseVarStatement(p: Parser): Expr {
  const expr = parseVars(p, true)
  p.semicolon()
  return { ...expr, span: p.spanFrom(expr.span.min) }
}
