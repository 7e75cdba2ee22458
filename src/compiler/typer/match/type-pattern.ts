import type { Expr } from '../../parser/ast.ts'
import { printExpr } from '../../parser/index.ts'
import type { Span } from '../../source/index.ts'
import { tryUnifyInto, unifyInto } from '../abstract-cast.ts'
import { readAccess } from '../access.ts'
import { constantOf, inlineConstant } from '../constant.ts'
import { childScope, newVar } from '../context.ts'
import type { FieldContext, ImportedStatic } from '../context.ts'
import { errorExpr, fail, isUnbound, localExpr, typeExpr, typeValue } from '../expr-base.ts'
import { accessField, accessStatic } from '../field-access.ts'
import { follow, followNull, hasMeta } from '../follow.ts'
import { findTypeByName, resolveImportedStatic } from '../imports.ts'
import { freshMonos, substitute } from '../type-params.ts'
import type { TypedExpr, TVar } from '../typed-ast.ts'
import { typeOfComplex } from '../typeload.ts'
import type { ClassField, ClassType, EnumField, EnumType, FunArg, Type } from '../types.ts'
import { unify } from '../unify.ts'
import { warnDeprecated } from '../deprecation.ts'
import { unifyErrorLines } from '../unify-error.ts'
import type { Pattern } from './pattern.ts'

/*
 * Patterns: from expressions as written to typed patterns, given the type of what they are matched against.
 */

/** The variables of one case; alternatives of an or-pattern share them. */
export type PatternVars = {
  readonly ctx: FieldContext
  /** Every variable of the case so far. */
  readonly vars: Map<string, TVar>
  /** Those declared in the alternative being typed. */
  declared: Set<string>
}

/** Types a pattern against a value of type `t`; captures are declared in the innermost block of names. */
export function typePattern(s: PatternVars, e: Expr, t: Type): Pattern {
  const { ctx } = s
  const { span } = e
  switch (e.kind) {
    case 'parenthesis':
      return typePattern(s, e.expr, t)
    case 'meta':
      return typePattern(s, e.expr, t)
    case 'const':
      return constPattern(s, e, t)
    case 'unop':
      if (
        e.op === '-' &&
        !e.postfix &&
        e.expr.kind === 'const' &&
        (e.expr.value.kind === 'int' || e.expr.value.kind === 'float')
      ) {
        return literal(s, e, t)
      }
      return unrecognized(s, e)
    case 'interpolation':
      return unrecognized(s, e)
    case 'vars': {
      const v = e.vars[0]
      if (e.vars.length !== 1 || !v || v.expr) return unrecognized(s, e)
      const type = v.type ? typeOfComplex(ctx, v.type) : t
      if (v.type) check(s, t, type, span)
      return { kind: 'bind', v: capture(s, v.name, type, v.nameSpan), inner: { kind: 'any', span }, span }
    }
    case 'field': {
      const typed = typeExpr(ctx, e, t)
      return ofTyped(s, e, typed, t)
    }
    case 'call':
      return constructorPattern(s, e, t)
    case 'arrayDecl':
      return arrayPattern(s, e, t)
    case 'objectDecl':
      return objectPattern(s, e, t)
    case 'checkType': {
      const type = typeOfComplex(ctx, e.type)
      check(s, t, type, span)
      return typePattern(s, e.expr, type)
    }
    case 'binop':
      if (e.op === '|') return orPattern(s, [e.left, e.right], t, span)
      if (e.op === '=') {
        const { left } = e
        const name = left.kind === 'const' && left.value.kind === 'ident' ? left.value.name : null
        const declared = left.kind === 'vars' && left.vars.length === 1 ? left.vars[0]?.name : undefined
        const wanted = name ?? declared
        if (wanted === undefined) return unrecognized(s, e)
        const v = capture(s, wanted, t, left.span)
        return { kind: 'bind', v, inner: typePattern(s, e.right, t), span }
      }
      if (e.op === '=>') return extractorPattern(s, e.left, e.right, t, span)
      return unrecognized(s, e)
    case 'cast':
      // `case cast Array:` gives up the check of its type.
      return e.type ? unrecognized(s, e) : typePattern(s, e.expr, ctx.mod.typer.newMono())
    default:
      return unrecognized(s, e)
  }
}

/** An or-pattern over several written alternatives: each must declare the same variables. */
export function orPattern(s: PatternVars, parts: readonly Expr[], t: Type, span: Span): Pattern {
  const flat = parts.flatMap(flatten)
  const before = s.declared
  const sets: { readonly names: Set<string>; readonly e: Expr }[] = []
  const alternatives = flat.map((part) => {
    s.declared = new Set()
    const p = typePattern(s, part, t)
    sets.push({ names: s.declared, e: part })
    return p
  })
  s.declared = before
  // What a later alternative has in addition is named first, as it is what was written last.
  const all = new Set([...sets.slice(1), ...sets.slice(0, 1)].flatMap((x) => [...x.names]))
  for (const name of all) {
    s.declared.add(name)
    const lacking = sets.find((x) => !x.names.has(name))
    if (!lacking) continue
    const v = s.vars.get(name)
    fail(
      s.ctx,
      'pattern-variable',
      `Variable ${name} must appear exactly once in each sub-pattern`,
      v?.span ?? lacking.e.span,
    )
    break
  }
  return { kind: 'or', alternatives, span }
}

function flatten(e: Expr): Expr[] {
  if (e.kind === 'binop' && e.op === '|') return [...flatten(e.left), ...flatten(e.right)]
  if (e.kind === 'parenthesis' && e.expr.kind === 'binop' && e.expr.op === '|') return flatten(e.expr)
  return [e]
}

function any(span: Span): Pattern {
  return { kind: 'any', span }
}

function unrecognized(s: PatternVars, e: Expr): Pattern {
  // The names it would have declared are not unknown.
  s.ctx.locals.damaged = true
  if (e.kind !== 'error') fail(s.ctx, 'pattern', `Unrecognized pattern: ${printExpr(e)}`, e.span)
  return any(e.span)
}

function check(s: PatternVars, from: Type, to: Type, span: Span): boolean {
  const error = unify(from, to)
  if (!error) return true
  const [message = '', ...rest] = unifyErrorLines(error)
  fail(s.ctx, 'mismatch', message, span, rest.length > 0 ? rest.join('; ') : undefined)
  return false
}

function capture(s: PatternVars, name: string, t: Type, span: Span): TVar {
  const known = s.vars.get(name)
  if (known) {
    if (s.declared.has(name)) {
      fail(s.ctx, 'pattern-variable', `Variable ${name} is bound multiple times`, span)
    } else check(s, t, known.type, span)
    s.declared.add(name)
    return known
  }
  const v = newVar(s.ctx.mod.typer, name, t, span)
  s.vars.set(name, v)
  s.declared.add(name)
  s.ctx.locals.vars.set(name, v)
  return v
}

// ---------------------------------------------------------------- constants and names

function constPattern(s: PatternVars, e: Expr & { readonly kind: 'const' }, t: Type): Pattern {
  const { value } = e
  if (value.kind !== 'ident') return value.kind === 'regexp' ? unrecognized(s, e) : literal(s, e, t)
  switch (value.name) {
    case '_':
      return any(e.span)
    case 'null':
      return { kind: 'null', span: e.span }
    case 'true':
    case 'false':
      return literal(s, e, t)
    default:
      return namePattern(s, value.name, e.span, t)
  }
}

function literal(s: PatternVars, e: Expr, t: Type): Pattern {
  const typed = typeExpr(s.ctx, e, isUnbound(t) ? null : t)
  const value = constantOf(typed)
  if (typed.kind === 'error' || !value) return any(e.span)
  const fitted = tryUnifyInto(s.ctx, typed, t)
  if (!fitted) {
    unifyInto(s.ctx, typed, t, e.span)
    return any(e.span)
  }
  return { kind: 'const', value, type: typed.type, name: null, span: e.span }
}

const isUpper = (name: string): boolean => /^_*[A-Z]/.test(name)

/** A bare name: a constructor or constant where one is in reach, else a capture. */
function namePattern(s: PatternVars, name: string, span: Span, t: Type): Pattern {
  const { ctx } = s
  const found = findConstant(ctx, name, t)
  if (found?.kind === 'enum') return enumPattern(s, found.enum, found.field, null, t, span)
  if (found) return staticPattern(s, found.cls, found.field, t, span)
  if (isUpper(name)) {
    const type = findTypeByName(ctx.mod, name)
    if (type) return ofTyped(s, null, typeValue(ctx, type, span), t, span)
    if (!name.startsWith('_')) {
      fail(
        ctx,
        'pattern-name',
        `Unknown identifier : ${name}, pattern variables must be lower-case or with \`var \` prefix`,
        span,
      )
      return any(span)
    }
  }
  return { kind: 'bind', v: capture(s, name, t, span), inner: any(span), span }
}

/** What a name means in a pattern: a constructor of the expected type first, then constants in scope. */
function findConstant(ctx: FieldContext, name: string, t: Type): ImportedStatic | null {
  const expected = followNull(t)
  if (expected.kind === 'enum') {
    const field = expected.enum.constructors.get(name)
    if (field) return { kind: 'enum', enum: expected.enum, field }
  }
  if (expected.kind === 'abstract') {
    const { abstract } = expected
    const field = abstract.isEnum ? abstract.impl?.statics.get(name) : undefined
    if (abstract.impl && field && hasMeta(field, ':enum'))
      return { kind: 'static', cls: abstract.impl, field, abstract }
  }
  for (let cls = ctx.cls; cls; cls = cls.superClass?.cls ?? null) {
    const field = cls.statics.get(name)
    if (field) return isConstant(field) ? { kind: 'static', cls, field, abstract: null } : null
  }
  const found = resolveImportedStatic(ctx, name)
  return found && (found.kind === 'enum' || isConstant(found.field)) ? found : null
}

/** Whether a static may stand in a pattern: nobody can assign it. */
function isConstant(f: ClassField): boolean {
  return (
    f.kind.kind === 'var' &&
    (f.kind.read.kind === 'inline' || (f.isFinal && f.kind.write.kind === 'never') || f.kind.write.kind === 'never')
  )
}

function staticPattern(s: PatternVars, cls: ClassType, field: ClassField, t: Type, span: Span): Pattern {
  const { ctx } = s
  const isEnumValue = hasMeta(field, ':enum')
  const params = freshMonos(ctx.mod.typer, field.params)
  const type = substitute(field.type, field.params, params)
  const constant = inlineConstant(field, type, span) ?? finalConstant(field, type, span)
  const typed: TypedExpr = constant ?? readAccess(ctx, accessStatic(ctx, cls, field, span, 'get'))
  if (typed.kind === 'error') return any(span)
  const fitted = tryUnifyInto(ctx, { ...typed, type }, t)
  if (!fitted && !check(s, type, t, span)) return any(span)
  if (constant?.kind === 'const' && fitted?.kind !== 'call') {
    if (constant.value.kind === 'null') return { kind: 'null', span }
    return { kind: 'const', value: constant.value, type, name: isEnumValue ? field.name : null, span }
  }
  return { kind: 'value', expr: fitted ?? typed, key: `${cls.module}.${cls.name}.${field.name}`, span }
}

/** The constant of a `static final`, which isn't inlined elsewhere. */
function finalConstant(field: ClassField, type: Type, span: Span): TypedExpr | null {
  const init = field.body?.typed().expr
  const value = init ? constantOf(init) : null
  return value ? { kind: 'const', value, type, span } : null
}

/** A pattern written as an expression that names something: `Color.Red`, `Const.X`, `pack.Type`. */
function ofTyped(s: PatternVars, e: Expr | null, typed: TypedExpr, t: Type, at?: Span): Pattern {
  const { ctx } = s
  const span = e?.span ?? at ?? typed.span
  switch (typed.kind) {
    case 'error':
      return any(span)
    case 'field':
      if (typed.access.kind === 'enum') return enumPattern(s, typed.access.enum, typed.access.field, null, t, span)
      if (typed.access.kind === 'static' && isConstant(typed.access.field)) {
        return staticPattern(s, typed.access.cls, typed.access.field, t, span)
      }
      break
    case 'const': {
      if (typed.value.kind === 'this' || typed.value.kind === 'super') break
      if (typed.value.kind === 'null') return { kind: 'null', span }
      const fitted = tryUnifyInto(ctx, typed, t)
      if (!fitted && !check(s, typed.type, t, span)) return any(span)
      const name = e?.kind === 'field' && followNull(typed.type).kind === 'abstract' ? e.name : null
      return { kind: 'const', value: typed.value, type: typed.type, name, span }
    }
    case 'cast': {
      const value = constantOf(typed)
      if (!value || !check(s, typed.type, t, span)) break
      const name = e?.kind === 'field' ? e.name : null
      return { kind: 'const', value, type: typed.type, name, span }
    }
    case 'typeExpr':
      if (!isUnbound(t) && !check(s, typed.type, t, span)) return any(span)
      return { kind: 'typeValue', of: typed.of, expr: typed, span }
    case 'function':
      return enumClosure(s, typed, t, span) ?? unrecognizedAt(s, span)
    default:
      break
  }
  return unrecognizedAt(s, span)
}

function unrecognizedAt(s: PatternVars, span: Span): Pattern {
  fail(s.ctx, 'pattern', 'Unrecognized pattern', span)
  return any(span)
}

/** A constructor that the expression typer turned into a function already. */
function enumClosure(
  s: PatternVars,
  typed: TypedExpr & { readonly kind: 'function' },
  t: Type,
  span: Span,
): Pattern | null {
  const body = typed.func.expr
  const call = body.kind === 'return' ? body.expr : body
  if (call?.kind !== 'call' || call.callee.kind !== 'field' || call.callee.access.kind !== 'enum') return null
  return enumPattern(s, call.callee.access.enum, call.callee.access.field, null, t, span)
}

// ---------------------------------------------------------------- constructors

function constructorPattern(s: PatternVars, e: Expr & { readonly kind: 'call' }, t: Type): Pattern {
  const { ctx } = s
  const { callee } = e
  if (callee.kind === 'const' && callee.value.kind === 'ident') {
    const { name } = callee.value
    const found = findConstant(ctx, name, t)
    if (found?.kind === 'enum') return enumPattern(s, found.enum, found.field, e.args, t, e.span)
    const expected = followNull(t)
    if (expected.kind !== 'enum') return unrecognized(s, e)
    ctx.locals.damaged = true
    fail(ctx, 'pattern', `Identifier '${name}' is not part of ${printName(expected.enum)}`, callee.span)
    return any(e.span)
  }
  if (callee.kind === 'field') {
    const typed = typeExpr(ctx, callee, null)
    if (typed.kind === 'error') {
      ctx.locals.damaged = true
      return any(e.span)
    }
    const found = enumCallee(typed)
    if (found) return enumPattern(s, found.enum, found.field, e.args, t, e.span)
  }
  return unrecognized(s, e)
}

function printName(of: EnumType): string {
  return [...of.pack, of.name].join('.')
}

function enumCallee(typed: TypedExpr): { readonly enum: EnumType; readonly field: EnumField } | null {
  if (typed.kind === 'field' && typed.access.kind === 'enum') return typed.access
  if (typed.kind === 'cast') return enumCallee(typed.expr)
  if (typed.kind === 'function') {
    const body = typed.func.expr
    const call = body.kind === 'return' ? body.expr : body
    return call?.kind === 'call' ? enumCallee(call.callee) : null
  }
  return null
}

function enumPattern(
  s: PatternVars,
  of: EnumType,
  field: EnumField,
  args: readonly Expr[] | null,
  t: Type,
  span: Span,
): Pattern {
  const { ctx } = s
  const { typer } = ctx.mod
  const all = [...of.params, ...field.params]
  const monos = freshMonos(typer, all)
  const result = substitute(field.result, all, monos)
  const target = followNull(t)
  // Behind Dynamic, EnumValue or an abstract the value is tested to be of the enum (see the decision compiler).
  const loose = target.kind === 'dynamic' || (target.kind === 'abstract' && target.abstract.name === 'EnumValue')
  if (!loose && tryFit(ctx, result, t, span) === false) {
    check(s, result, t, span)
    return any(span)
  }
  const { sink } = ctx.mod.typer
  if (!warnDeprecated(sink, of, 'enum', span)) warnDeprecated(sink, field, 'enum field', span)
  const wanted: readonly FunArg[] = field.args ?? []
  const argTypes = wanted.map((a) => substitute(a.type, all, monos))
  if (args === null) {
    if (wanted.length > 0) {
      fail(ctx, 'pattern-args', 'Not enough arguments', span)
    }
    return { kind: 'enum', enum: of, field, args: argTypes.map(() => any(span)), argTypes, span }
  }
  // A last `_` stands for all the arguments that are left.
  const last = args.at(-1)
  const isWild = last?.kind === 'const' && last.value.kind === 'ident' && last.value.name === '_'
  const patterns: Pattern[] = []
  wanted.forEach((a, i) => {
    const written = args[i]
    const type = argTypes[i] as Type
    if (written) patterns.push(typePattern(s, written, type))
    else {
      if (!isWild && !a.opt && patterns.length === i && args.length < wanted.length && i === args.length) {
        fail(ctx, 'pattern-args', 'Not enough arguments', span)
      }
      patterns.push(any(span))
    }
  })
  const extra = args[wanted.length]
  if (extra && !(isWild && args.length === 1 && wanted.length === 0))
    fail(ctx, 'pattern-args', 'Too many arguments', extra.span)
  return { kind: 'enum', enum: of, field, args: patterns, argTypes, span }
}

function tryFit(ctx: FieldContext, result: Type, t: Type, span: Span): boolean {
  if (unify(result, t) === null) return true
  const target = follow(t)
  return (
    target.kind === 'abstract' &&
    tryUnifyInto(ctx, { ...errorExpr(span), kind: 'const', value: { kind: 'null' }, type: result }, t) !== null
  )
}

// ---------------------------------------------------------------- arrays, objects, extractors

function arrayPattern(s: PatternVars, e: Expr & { readonly kind: 'arrayDecl' }, t: Type): Pattern {
  const { ctx } = s
  const { std } = ctx.mod.typer
  let element: Type
  const target = followNull(t)
  if (target.kind === 'inst' && target.cls === std.arrayClass) element = target.params[0] ?? std.dynamic
  else if (target.kind === 'dynamic') element = std.dynamic
  else {
    element = ctx.mod.typer.newMono()
    const array = std.arrayOf(element)
    if (!check(s, t, array, e.span)) return any(e.span)
  }
  return { kind: 'array', items: e.values.map((item) => typePattern(s, item, element)), element, span: e.span }
}

function objectPattern(s: PatternVars, e: Expr & { readonly kind: 'objectDecl' }, t: Type): Pattern {
  const { ctx } = s
  const fields = e.fields.map((f) => {
    const read = (object: TypedExpr): TypedExpr =>
      readAccess(ctx, accessField(ctx, object, f.name, f.nameSpan, f.nameSpan, 'get'))
    // The type of the field is found by reading it from a stand-in for the value.
    const probe: TypedExpr = localExpr(newVar(ctx.mod.typer, '_', t, e.span), e.span)
    const typed = read(probe)
    return { name: f.name, read, type: typed.type, pattern: typePattern(s, f.expr, typed.type) }
  })
  return { kind: 'object', fields, span: e.span }
}

function extractorPattern(s: PatternVars, left: Expr, right: Expr, t: Type, span: Span): Pattern {
  const { ctx } = s
  const v = newVar(ctx.mod.typer, '_', t, left.span)
  const saved = ctx.locals
  ctx.locals = childScope(saved)
  ctx.locals.vars.set('_', v)
  const expr = typeExpr(ctx, left, null)
  ctx.locals = saved
  return { kind: 'extractor', v, expr, syntax: left, inner: typePattern(s, right, expr.type), span }
}
