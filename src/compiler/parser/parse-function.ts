import type { Expr, Func, FunctionArg, FunctionKind } from './ast.ts'
import { parseMetadata } from './parse-metadata.ts'
import { dollarName } from './parse-name.ts'
import { parseTypeHint, parseTypeParamDecls } from './parse-type.ts'
import type { Parser } from './parser-state.ts'

/* Functions: their arguments, and the forms that stand in expressions. */

/** One argument: `@:meta ?name:Type = value`, `...rest:Type`. */
export function parseFunctionArg(p: Parser): FunctionArg {
  const meta = parseMetadata(p)
  const opt = p.accept('?')
  const rest = !opt && p.accept('...')
  const name = dollarName(p)
  const type = parseTypeHint(p)
  const value = p.accept('=') ? p.grammar.parseExpr(p) : null
  return { name: name.name, nameSpan: name.span, opt, rest, type, value, meta }
}

/** `(a, b)` with its parentheses; a trailing comma is allowed. */
export function parseFunctionArgs(p: Parser): readonly FunctionArg[] {
  p.expect('(')
  return parseFunctionArgsRest(p, [])
}

/** The arguments that still follow those already read, and the `)`. */
export function parseFunctionArgsRest(p: Parser, args: FunctionArg[]): readonly FunctionArg[] {
  while (!p.at(')')) {
    args.push(parseFunctionArg(p))
    if (!p.accept(',')) break
  }
  p.expect(')')
  return args
}

/** `function name<T>(args):Ret body`; the current token is `function`. `min` is where the expression starts. */
export function parseFunctionExpr(p: Parser, min: number, inlined: boolean): Expr {
  p.expect('function')
  const isNamed = p.at('ident') || p.at('dollar')
  const name = isNamed ? dollarName(p) : null
  const params = parseTypeParamDecls(p)
  const args = parseFunctionArgs(p)
  const ret = parseTypeHint(p)
  const expr = p.grammar.parseExpr(p)
  const functionKind: FunctionKind =
    name === null ? { kind: 'anonymous' } : { kind: 'named', name: name.name, nameSpan: name.span, inlined }
  return { kind: 'function', functionKind, func: { params, args, ret, expr }, span: p.spanFrom(min) }
}

/** The body of an arrow function; the current token is `->`. */
export function parseArrowBody(p: Parser, args: readonly FunctionArg[], min: number): Expr {
  p.expect('->')
  const expr = p.grammar.parseExpr(p)
  const func: Func = { params: [], args, ret: null, expr }
  p.closed = true
  return { kind: 'function', functionKind: { kind: 'arrow' }, func, span: p.spanFrom(min) }
}

/** What was read as an expression before `)` or `,` turned out to be an argument; null where it can't be one. */
export function argOfExpr(expr: Expr): FunctionArg | null {
  const base = { opt: false, rest: false, type: null, value: null, meta: [] }
  if (expr.kind === 'const' && expr.value.kind === 'ident')
    return { ...base, name: expr.value.name, nameSpan: expr.span }
  if (expr.kind === 'dollar' && expr.expr === null) return { ...base, name: `$${expr.name}`, nameSpan: expr.span }
  if (expr.kind === 'binop' && expr.op === '=') {
    const arg = argOfExpr(expr.left)
    // The official parser makes these, unlike other arguments with a value, optional.
    return arg && { ...arg, opt: true, value: expr.right }
  }
  if (expr.kind === 'meta') {
    const arg = argOfExpr(expr.expr)
    return arg && { ...arg, meta: [expr.meta, ...arg.meta] }
  }
  if (expr.kind === 'unop' && expr.op === '...' && !expr.postfix) {
    const arg = argOfExpr(expr.expr)
    return arg && { ...arg, rest: true }
  }
  return null
}
