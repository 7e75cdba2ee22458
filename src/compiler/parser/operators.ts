import { joinSpans, type Span } from '../source/index.ts'
import type { AssignableBinop, Binop, Expr, MetadataEntry, Unop } from './ast.ts'
import type { Parser } from './parser-state.ts'

/*
 * Operators: how tight each binds, and how nodes are put together.
 *
 * The table is the official compiler's, `%` tightest. Metadata and `inline` take a whole expression and then
 * sink to its left end, which leaves an open operator tree as a right operand; `makeBinop` rotates those.
 */

/** A binary operator at the current place: the operator, whether it assigns, and how many tokens it takes. */
export type OperatorAt = {
  readonly op: Binop
  readonly assigns: boolean
  readonly tokens: number
  readonly level: number
}

/** Levels of the operators that group to the right. */
export const inLevel = 0
export const ternaryLevel = 11
export const arrowLevel = 12
export const assignLevel = 13

const levels: Readonly<Record<Binop, number>> = {
  in: inLevel,
  '%': 1,
  '*': 2,
  '/': 2,
  '+': 3,
  '-': 3,
  '<<': 4,
  '>>': 4,
  '>>>': 4,
  '|': 5,
  '&': 5,
  '^': 5,
  '??': 6,
  '==': 7,
  '!=': 7,
  '>': 7,
  '<': 7,
  '>=': 7,
  '<=': 7,
  '...': 8,
  '&&': 9,
  '||': 10,
  '=>': arrowLevel,
  '=': assignLevel,
}

const plain = (op: Binop): OperatorAt => ({ op, assigns: op === '=', tokens: 1, level: levels[op] })
const compound = (op: AssignableBinop, tokens = 1): OperatorAt => ({ op, assigns: true, tokens, level: assignLevel })

const simpleOperators: ReadonlyMap<string, OperatorAt> = new Map([
  ...(
    [
      '+',
      '-',
      '*',
      '/',
      '%',
      '=',
      '==',
      '!=',
      '<',
      '<=',
      '&',
      '|',
      '^',
      '&&',
      '||',
      '<<',
      '...',
      '=>',
      'in',
      '??',
    ] as const
  ).map((op) => [op, plain(op)] as const),
  ...(['+', '-', '*', '/', '%', '&', '|', '^', '&&', '||', '<<', '??'] as const).map(
    (op) => [`${op}=`, compound(op)] as const,
  ),
])

const composed: Readonly<Record<string, OperatorAt>> = {
  '>': plain('>'),
  '>=': { ...plain('>='), tokens: 2 },
  '>>': { ...plain('>>'), tokens: 2 },
  '>>>': { ...plain('>>>'), tokens: 3 },
  '>>=': compound('>>', 3),
  '>>>=': compound('>>>', 4),
}

/** The binary operator at the current token, or null. */
export function operatorAt(p: Parser): OperatorAt | null {
  const { kind } = p.token
  if (kind !== '>') return simpleOperators.get(kind) ?? null
  let text = '>'
  let { max } = p.token
  for (let distance = 1; distance <= 3; distance++) {
    const next = p.peek(distance)
    if (next.min !== max || (next.kind !== '=' && next.kind !== '>')) break
    if (composed[text + next.kind] === undefined) break
    text += next.kind
    max = next.max
    if (next.kind === '=') break
  }
  return composed[text] ?? null
}

function levelOf(expr: Expr): number {
  if (expr.kind === 'assignOp') return assignLevel
  return expr.kind === 'binop' ? levels[expr.op] : -1
}

/** `left op right`; an open operator tree on the right is taken apart where `op` binds tighter than its top. */
export function makeBinop(at: OperatorAt, left: Expr, right: Expr): Expr {
  if ((right.kind === 'binop' || right.kind === 'assignOp') && isLeftGrouping(at) && at.level <= levelOf(right)) {
    const inner = makeBinop(at, left, right.left)
    return { ...right, left: inner, span: joinSpans(inner.span, right.span) }
  }
  if (right.kind === 'ternary' && !at.assigns) {
    const cond = makeBinop(at, left, right.cond)
    return { ...right, cond, span: joinSpans(cond.span, right.span) }
  }
  const span = joinSpans(left.span, right.span)
  if (at.assigns && at.op !== '=') return { kind: 'assignOp', op: at.op as AssignableBinop, left, right, span }
  return { kind: 'binop', op: at.op, left, right, span }
}

function isLeftGrouping(at: OperatorAt): boolean {
  return at.level > inLevel && at.level < ternaryLevel
}

/** A prefix operator, which binds to the leftmost operand of an open tree. */
export function makePrefix(op: Unop, expr: Expr, start: Span): Expr {
  const span = joinSpans(start, expr.span)
  switch (expr.kind) {
    case 'binop':
    case 'assignOp':
      return { ...expr, left: makePrefix(op, expr.left, start), span }
    case 'ternary':
      return { ...expr, cond: makePrefix(op, expr.cond, start), span }
    case 'is':
      return { ...expr, expr: makePrefix(op, expr.expr, start), span }
    default:
      return { kind: 'unop', op, postfix: false, expr, span }
  }
}

/** Metadata sinks to the leftmost operand, but not into an assignment. */
export function makeMeta(meta: MetadataEntry, expr: Expr): Expr {
  return sinkLeft(expr, meta.span, (inner, span) => ({ kind: 'meta', meta, expr: inner, span }))
}

/** `inline f()` sinks as metadata does. */
export function makeInline(expr: Expr, start: Span): Expr {
  return sinkLeft(expr, start, (inner, span) => ({ kind: 'inline', expr: inner, span }))
}

function sinkLeft(expr: Expr, start: Span, wrap: (inner: Expr, span: Span) => Expr): Expr {
  const span = joinSpans(start, expr.span)
  if (expr.kind === 'binop' && expr.op !== '=') return { ...expr, left: sinkLeft(expr.left, start, wrap), span }
  if (expr.kind === 'ternary') return { ...expr, cond: sinkLeft(expr.cond, start, wrap), span }
  return wrap(expr, span)
}
