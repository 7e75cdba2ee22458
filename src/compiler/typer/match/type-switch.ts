import type { Case, Expr } from '../../parser/ast.ts'
import type { Span } from '../../source/index.ts'
import { unifyInto } from '../abstract-cast.ts'
import { childScope, newVar } from '../context.ts'
import type { FieldContext } from '../context.ts'
import {
  after,
  boolExpr,
  castExpr,
  emptyExpr,
  fail,
  identName,
  isStatement,
  localExpr,
  typeExpr,
  varExpr,
} from '../expr-base.ts'
import { errorType, follow, followNull, isVoid } from '../follow.ts'
import { substituteMap } from '../type-params.ts'
import type { TypedExpr, TVar } from '../typed-ast.ts'
import type { MonoType, Type, TypeParameter } from '../types.ts'
import { unifyMin } from '../unify-min.ts'
import { decide } from './decide.ts'
import type { MatchCase, Occurrence, Pattern } from './pattern.ts'
import { orPattern, typePattern } from './type-pattern.ts'

/*
 * `switch` and `.match()`: the subject once, each case's pattern, guard and body in a block of names of its own,
 * then the decision tree.
 */

/** A `switch` expression. `expected` as everywhere: null for a value, Void for a statement. */
export function typeSwitch(ctx: FieldContext, e: Expr & { readonly kind: 'switch' }, expected: Type | null): TypedExpr {
  const statement = isStatement(expected)
  const subject = typeSubject(ctx, e.subject, e.cases)
  const cases: MatchCase[] = []
  const bodies: TypedExpr[] = []
  let anyBroken = false
  for (const c of e.cases) {
    const typed = typeCase(ctx, c, subject, expected)
    anyBroken ||= typed.isBroken
    cases.push({ index: bodies.length, pattern: typed.pattern, guard: typed.guard, span: c.span })
    bodies.push(typed.body)
  }
  if (e.default) {
    const span = e.default.span
    cases.push({ index: bodies.length, pattern: { kind: 'any', span }, guard: null, span })
    bodies.push(withNames(ctx, () => typeBody(ctx, e.default?.expr ?? null, span, expected)))
  }
  const result = decide({ ctx, occurrences: subject.occurrences, cases, isStatement: statement })
  const { sink } = ctx.mod.typer
  // What a pattern with an error would cover isn't known.
  const broken = anyBroken || subject.occurrences.some((o) => o.expr.kind === 'error' || o.type === errorType)
  if (result.missing && !broken) {
    sink.error('type/unmatched', `Unmatched patterns: ${result.missing.text}`, result.missing.at.span)
  }
  if (!broken) {
    for (const c of cases) {
      const isDefault = e.default !== null && c.index === bodies.length - 1
      if (!result.usedCases.has(c.index) && !isDefault) sink.warning('type/unused-case', 'This case is unused', c.span)
    }
    for (const a of result.unusedAlternatives) {
      const inUnused = cases.some(
        (c) => !result.usedCases.has(c.index) && c.span.min <= a.span.min && a.span.max <= c.span.max,
      )
      if (!inUnused) sink.warning('type/unused-pattern', 'This pattern is unused', a.span)
    }
  }
  const type = statement ? ctx.mod.typer.std.void : (expected ?? unifyMin(ctx, bodies))
  const { decision, isOpen } = result
  const match: TypedExpr = { kind: 'match', decision, bodies, isOpen, type, span: e.span }
  return after(subject.before, match)
}

/** `value.match(pattern)`: whether it matches. */
export function typeMatchCall(ctx: FieldContext, value: TypedExpr, pattern: Expr, span: Span): TypedExpr {
  const subject = valueSubject(ctx, value, value.span)
  const typed = withNames(ctx, () => typeCasePattern(ctx, [pattern], null, subject, pattern.span))
  const captured = [...typed.vars.values()][0]
  if (captured)
    return fail(ctx, 'match-variable', 'Pattern variables are not allowed in .match patterns', captured.span)
  const cases: MatchCase[] = [
    { index: 0, pattern: typed.pattern, guard: typed.guard, span: pattern.span },
    { index: 1, pattern: { kind: 'any', span }, guard: null, span },
  ]
  const result = decide({ ctx, occurrences: subject.occurrences, cases, isStatement: false })
  const { std } = ctx.mod.typer
  const bodies = [boolExpr(ctx, true, span), boolExpr(ctx, false, span)]
  const match: TypedExpr = { kind: 'match', decision: result.decision, bodies, type: std.bool, span }
  return after(subject.before, match)
}

// ---------------------------------------------------------------- subject

type Subject = {
  readonly before: readonly TypedExpr[]
  readonly occurrences: readonly Occurrence[]
  /** The subject's type; for a tuple that of each element. */
  readonly types: readonly Type[]
  readonly isTuple: boolean
}

function skip(e: Expr): Expr {
  let at = e
  while (at.kind === 'parenthesis' || at.kind === 'meta') at = at.expr
  return at
}

function typeSubject(ctx: FieldContext, e: Expr, cases: readonly Case[]): Subject {
  const written = skip(e)
  if (written.kind === 'arrayDecl' && isTupleMatch(written.values, cases)) {
    const before: TypedExpr[] = []
    const occurrences: Occurrence[] = []
    for (const part of written.values) {
      const value = typeExpr(ctx, part, null)
      const one = valueSubject(ctx, value, part.span)
      before.push(...one.before)
      for (const o of one.occurrences) occurrences.push({ ...o, isRoot: false })
    }
    return { before, occurrences, types: occurrences.map((o) => o.type), isTuple: true }
  }
  return valueSubject(ctx, typeExpr(ctx, e, null), written.span)
}

/** Whether `[a, b]` is only taken apart again, so that no array is needed. */
function isTupleMatch(values: readonly Expr[], cases: readonly Case[]): boolean {
  if (values.length === 0) return false
  const first = values[0] as Expr
  if (first.kind === 'for' || first.kind === 'while' || (first.kind === 'binop' && first.op === '=>')) return false
  const fits = (p: Expr): boolean => {
    const at = skip(p)
    if (at.kind === 'binop' && at.op === '|') return fits(at.left) && fits(at.right)
    // A name can't capture a tuple: the pattern says so when it is typed.
    return at.kind === 'arrayDecl' || identName(at) !== null
  }
  return cases.every((c) => c.values.every(fits))
}

function valueSubject(ctx: FieldContext, value: TypedExpr, span: Span): Subject {
  const { typer } = ctx.mod
  const occurrence = (expr: TypedExpr): Occurrence => ({ expr, type: value.type, span, parent: null, isRoot: true })
  if (value.kind === 'error' || value.kind === 'const') {
    return { before: [], occurrences: [occurrence(value)], types: [value.type], isTuple: false }
  }
  const v = newVar(typer, '_subject', value.type, span)
  return {
    before: [varExpr(ctx, v, value, span)],
    occurrences: [occurrence(localExpr(v, span))],
    types: [value.type],
    isTuple: false,
  }
}

// ---------------------------------------------------------------- cases

function withNames<T>(ctx: FieldContext, f: () => T): T {
  const saved = ctx.locals
  ctx.locals = childScope(saved)
  try {
    return f()
  } finally {
    ctx.locals = saved
  }
}

type TypedPattern = {
  readonly pattern: Pattern
  readonly guard: TypedExpr | null
  readonly isBroken: boolean
  /** What it captures. */
  readonly vars: ReadonlyMap<string, TVar>
}
type TypedCase = TypedPattern & { readonly body: TypedExpr }

function typeCase(ctx: FieldContext, c: Case, subject: Subject, expected: Type | null): TypedCase {
  return withNames(ctx, () => {
    const refined = refine(ctx, subject, expected)
    try {
      const typed = typeCasePattern(ctx, c.values, c.guard, refined.subject, c.span)
      const body = typeBody(ctx, c.expr, c.span, refined.expected)
      return { ...typed, body: refined.isRefined && expected && !isVoid(expected) ? castExpr(body, expected) : body }
    } finally {
      refined.restore()
    }
  })
}

function typeCasePattern(
  ctx: FieldContext,
  values: readonly Expr[],
  guard: Expr | null,
  subject: Subject,
  span: Span,
): TypedPattern {
  const { typer } = ctx.mod
  const errors = typer.sink.errorCount
  const s = { ctx, vars: new Map<string, TVar>(), declared: new Set<string>() }
  let pattern: Pattern
  if (subject.isTuple) pattern = tuplePattern(s, values, subject.types, span)
  else {
    const type = subject.types[0] as Type
    const first = values[0] as Expr
    pattern = values.length === 1 ? typePattern(s, first, type) : orPattern(s, values, type, span)
  }
  const isBroken = typer.sink.errorCount > errors
  const typedGuard = guard ? unifyInto(ctx, typeExpr(ctx, guard, typer.std.bool), typer.std.bool, guard.span) : null
  return { pattern, guard: typedGuard, isBroken, vars: s.vars }
}

function tuplePattern(
  s: Parameters<typeof typePattern>[0],
  values: readonly Expr[],
  types: readonly Type[],
  span: Span,
): Pattern {
  const one = (e: Expr): Pattern => {
    const at = skip(e)
    if (at.kind === 'arrayDecl' && at.values.length !== types.length) {
      const extra = at.values[types.length]
      s.ctx.locals.damaged = true
      fail(s.ctx, 'pattern-args', extra ? 'Too many arguments' : 'Not enough arguments', extra?.span ?? at.span)
    } else if (at.kind === 'arrayDecl') {
      return { kind: 'tuple', items: at.values.map((item, i) => typePattern(s, item, types[i] as Type)), span: at.span }
    } else if (identName(at) !== '_') {
      s.ctx.locals.damaged = true
      fail(s.ctx, 'pattern-args', 'Cannot bind matched tuple to variable, use _ instead', at.span)
    }
    return { kind: 'tuple', items: types.map(() => ({ kind: 'any', span: at.span })), span: at.span }
  }
  const flat = (e: Expr): Expr[] => {
    const at = skip(e)
    return at.kind === 'binop' && at.op === '|' ? [...flat(at.left), ...flat(at.right)] : [at]
  }
  const all = values.flatMap(flat)
  const first = all[0]
  if (all.length === 1 && first) return one(first)
  const before = s.declared
  let names: Set<string> = before
  const alternatives = all.map((e) => {
    s.declared = new Set()
    const p = one(e)
    names = new Set([...names, ...s.declared])
    return p
  })
  s.declared = names
  return { kind: 'or', alternatives, span }
}

function typeBody(ctx: FieldContext, e: Expr | null, span: Span, expected: Type | null): TypedExpr {
  if (isStatement(expected)) return e ? typeExpr(ctx, e, expected) : emptyExpr(ctx, span)
  if (!e) {
    const nothing = emptyExpr(ctx, span)
    return expected ? unifyInto(ctx, nothing, expected, span) : nothing
  }
  const typed = typeExpr(ctx, e, expected)
  return expected ? unifyInto(ctx, typed, expected, lastSpan(e)) : typed
}

function lastSpan(e: Expr): Span {
  if (e.kind === 'block') {
    const last = e.exprs.at(-1)
    if (last) return lastSpan(last)
  }
  return e.span
}

// ---------------------------------------------------------------- GADTs

type Refinement = {
  readonly subject: Subject
  readonly expected: Type | null
  readonly isRefined: boolean
  restore(): void
}

/**
 * Inside a case of a GADT the type parameters in scope are what the constructor says: they become unknowns for
 * the time of the case, in the types of subject, locals, result and expectation.
 */
function refine(ctx: FieldContext, subject: Subject, expected: Type | null): Refinement {
  const plain: Refinement = { subject, expected, isRefined: false, restore: () => {} }
  if (ctx.typeParams.size === 0 || !subject.types.some(mentionsGadt)) return plain
  const { typer } = ctx.mod
  const monos = new Map<TypeParameter, MonoType>()
  for (const p of ctx.typeParams.values()) monos.set(p, typer.newMono())
  const map = (t: Type): Type => substituteMap(t, (p) => monos.get(p) ?? null)
  const changed: { readonly v: TVar; readonly type: Type }[] = []
  for (let s: FieldContext['locals'] | null = ctx.locals; s; s = s.parent) {
    for (const v of s.vars.values()) {
      const type = map(v.type)
      if (type === v.type) continue
      changed.push({ v, type: v.type })
      v.type = type
    }
  }
  const ret = ctx.returnType
  if (ret) ctx.returnType = map(ret)
  return {
    subject: { ...subject, types: subject.types.map(map) },
    expected: expected ? map(expected) : null,
    isRefined: true,
    restore: () => {
      for (const { v, type } of changed) v.type = type
      ctx.returnType = ret
      // What the constructor left open is the parameter itself.
      for (const [param, mono] of monos) if (!mono.bound) mono.bound = { kind: 'param', param }
    },
  }
}

function mentionsGadt(t: Type): boolean {
  const f = followNull(t)
  if (f.kind !== 'enum') return false
  for (const c of f.enum.constructors.values()) {
    const r = follow(c.result)
    if (r.kind !== 'enum') continue
    if (r.params.some((p, i) => !(p.kind === 'param' && p.param === f.enum.params[i]))) return true
  }
  return false
}
