import type { Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { tryUnifyInto, unifyInto } from './abstract-cast.ts'
import { abstractBinop, abstractOfType, arrayRead } from './abstract-op.ts'
import { readAccess } from './access.ts'
import { callTyped } from './call.ts'
import { constantOf } from './constant.ts'
import { declareVar, newVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  blockExpr,
  errorExpr,
  fail,
  identExpr,
  identName,
  intExpr,
  localExpr,
  skipParens,
  typeExpr,
  typeStatement,
  valueOf,
  varExpr,
  withScope,
} from './expr-base.ts'
import { newMap } from './expr-new.ts'
import { indexTyped } from './assign.ts'
import { accessField, findField } from './field-access.ts'
import { asFunction, follow, followNull, isArray, pathOf } from './follow.ts'
import { mapHint } from './literals.ts'
import { asBool, typeInterval } from './operators.ts'
import { ancestorParams } from './type-params.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { Type } from './types.ts'
import { unify } from './unify.ts'

/*
 * Loops, and the comprehensions made of them.
 */

/** Types the body of a loop, where `break` and `continue` are allowed. */
function typeLoopBody(ctx: FieldContext, body: Expr): TypedExpr {
  const saved = ctx.inLoop
  ctx.inLoop = true
  try {
    return withScope(ctx, () => typeStatement(ctx, body))
  } finally {
    ctx.inLoop = saved
  }
}

/** `while (cond) body` and `do body while (cond)`. */
export function typeWhile(ctx: FieldContext, e: Expr & { readonly kind: 'while' }): TypedExpr {
  const { std } = ctx.mod.typer
  const typeCond = (): TypedExpr => asBool(ctx, typeExpr(ctx, e.cond, std.bool))
  if (e.doWhile) {
    const body = typeLoopBody(ctx, e.body)
    return { kind: 'while', cond: typeCond(), body, doWhile: true, type: std.void, span: e.span }
  }
  const cond = typeCond()
  return { kind: 'while', cond, body: typeLoopBody(ctx, e.body), doWhile: false, type: std.void, span: e.span }
}

type Header =
  | { readonly kind: 'value'; readonly name: string; readonly span: Span; readonly of: Expr }
  | {
      readonly kind: 'pair'
      readonly key: string
      readonly keySpan: Span
      readonly value: string
      readonly valueSpan: Span
      readonly of: Expr
    }

/** `v in e` or `k => v in e`. */
function headerOf(it: Expr): Header | null {
  const at = skipParens(it)
  if (at.kind !== 'binop') return null
  if (at.op === '=>') {
    // `k => (v in e)`
    const inner = skipParens(at.right)
    const key = identName(at.left)
    if (inner.kind !== 'binop' || inner.op !== 'in' || key === null) return null
    const value = identName(inner.left)
    if (value === null) return null
    return { kind: 'pair', key, keySpan: at.left.span, value, valueSpan: inner.left.span, of: inner.right }
  }
  if (at.op !== 'in') return null
  const left = skipParens(at.left)
  const name = identName(left)
  if (name !== null) return { kind: 'value', name, span: left.span, of: at.right }
  if (left.kind === 'binop' && left.op === '=>') {
    const key = identName(left.left)
    const value = identName(left.right)
    if (key !== null && value !== null) {
      return { kind: 'pair', key, keySpan: left.left.span, value, valueSpan: left.right.span, of: at.right }
    }
  }
  return null
}

/** `for (it) body`. */
export function typeFor(ctx: FieldContext, e: Expr & { readonly kind: 'for' }): TypedExpr {
  const header = headerOf(e.it)
  if (!header) return fail(ctx, 'for-header', "For expression should be 'v in expr'", e.it.span)
  return withScope(ctx, () => {
    if (header.kind === 'pair') return typeForPair(ctx, header, e)
    const of = skipParens(header.of)
    if (of.kind === 'binop' && of.op === '...') return typeForRange(ctx, header, of, e)
    const iterated = typeExpr(ctx, header.of, null)
    return typeForValue(ctx, header, iterated, e)
  })
}

/** A range between constants that is empty because its ends are the wrong way round was never meant. */
function checkForwards(ctx: FieldContext, min: TypedExpr, max: TypedExpr, span: Span): void {
  const [from, to] = [writtenInt(min), writtenInt(max)]
  if (from !== null && to !== null && from > to) {
    ctx.mod.typer.sink.error('type/backwards-range', 'Cannot iterate backwards', span)
  }
}

function writtenInt(e: TypedExpr): number | null {
  const value = e.kind === 'binop' ? null : constantOf(e)
  return value?.kind === 'int' ? value.value : null
}

type ValueHeader = Header & { readonly kind: 'value' }
type PairHeader = Header & { readonly kind: 'pair' }
type ForSyntax = Expr & { readonly kind: 'for' }

function typeForRange(
  ctx: FieldContext,
  h: ValueHeader,
  of: Expr & { readonly kind: 'binop' },
  e: ForSyntax,
): TypedExpr {
  const { std } = ctx.mod.typer
  const left = typeExpr(ctx, of.left, std.int)
  const right = typeExpr(ctx, of.right, std.int)
  const over = abstractBinop(ctx, '...', false, left, right, of.span, (l, r) => typeInterval(ctx, l, r, of.span))
  if (over) return typeForValue(ctx, h, over, e)
  const min = unifyInto(ctx, left, std.int, of.left.span)
  const max = unifyInto(ctx, right, std.int, of.right.span)
  checkForwards(ctx, min, max, e.span)
  const v = declareVar(ctx, h.name, std.int, h.span)
  v.isLoop = true
  return { kind: 'forRange', v, min, max, body: typeLoopBody(ctx, e.body), type: std.void, span: e.span }
}

function declareAnyway(ctx: FieldContext, e: ForSyntax, ...names: readonly (readonly [string, Span])[]): TypedExpr {
  for (const [name, span] of names) declareVar(ctx, name, ctx.mod.typer.std.dynamic, span)
  typeLoopBody(ctx, e.body)
  return errorExpr(e.span)
}

function typeForValue(ctx: FieldContext, h: ValueHeader, iterated: TypedExpr, e: ForSyntax): TypedExpr {
  const { typer } = ctx.mod
  const { std } = typer
  if (iterated.kind === 'new' && pathOf(iterated.cls) === 'IntIterator') {
    const [min, max] = iterated.args
    if (min && max) checkForwards(ctx, min, max, e.span)
  }
  const skip = (): TypedExpr => declareAnyway(ctx, e, [h.name, h.span])
  if (iterated.kind === 'error') return skip()
  const t = followNull(iterated.type)
  if (t.kind === 'inst' && isArray(t)) {
    const v = declareVar(ctx, h.name, t.params[0] ?? std.dynamic, h.span)
    return { kind: 'forArray', v, array: iterated, body: typeLoopBody(ctx, e.body), type: std.void, span: e.span }
  }
  const indexed = typeForIndexed(ctx, h, iterated, e)
  if (indexed) return indexed
  const iterator = iteratorOf(ctx, iterated, 'iterator')
  if (iterator.kind === 'error') return skip()
  const { span } = h.of
  const it = newVar(typer, 'it', iterator.type, span)
  const call = (name: string): TypedExpr => {
    const method = accessField(ctx, localExpr(it, span), name, span, span, 'call')
    return callTyped(ctx, method, [], span)
  }
  const cond = call('hasNext')
  const next = call('next')
  if (cond.kind === 'error' || next.kind === 'error') return skip()
  const v = declareVar(ctx, h.name, next.type, h.span)
  const body = typeLoopBody(ctx, e.body)
  const turn = blockExpr([varExpr(ctx, v, next, h.span), body], std.void, e.body.span)
  const loop: TypedExpr = {
    kind: 'while',
    cond: asBool(ctx, cond),
    body: turn,
    doWhile: false,
    type: std.void,
    span: e.span,
  }
  return blockExpr([varExpr(ctx, it, iterator, span), loop], std.void, e.span)
}

/**
 * Abstracts (Vector, Rest) and externs with `length` and element access but no iterator. The length is asked for again each
 * turn, except of vectors, which keep theirs.
 */
function typeForIndexed(ctx: FieldContext, h: ValueHeader, iterated: TypedExpr, e: ForSyntax): TypedExpr | null {
  const { typer } = ctx.mod
  const { std } = typer
  const { span } = h.of
  const t = followNull(iterated.type)
  const of = abstractOfType(iterated.type)
  const like = t.kind === 'inst' && t.cls.isExtern ? typer.lookupType('ArrayAccess') : null
  const isLike = t.kind === 'inst' && like?.kind === 'class' && ancestorParams(t.cls, t.params, like) !== null
  if (!isLike && (!of || of.abstract.arrayAccess.length === 0)) return null
  if (findField(ctx, iterated, 'iterator', span, span, 'get')) return null
  const list = iterated.kind === 'local' ? iterated.v : newVar(typer, 'list', iterated.type, span)
  const index = newVar(typer, 'i', std.int, span)
  const length = findField(ctx, localExpr(list, span), 'length', span, span, 'get')
  const at = localExpr(index, span)
  const element = of
    ? arrayRead(ctx, of, localExpr(list, span), at, span)
    : readAccess(
        ctx,
        indexTyped(ctx, localExpr(list, span), () => at, span, 'get'),
      )
  if (!length || !element) return null
  const v = declareVar(ctx, h.name, element.type, h.span)
  const max = unifyInto(ctx, readAccess(ctx, length), std.int, span)
  const inner = typeLoopBody(ctx, e.body)
  const item = varExpr(ctx, v, element, h.span)
  const before = iterated.kind === 'local' ? [] : [varExpr(ctx, list, iterated, span)]
  const type = std.void
  const keepsLength = of !== null && pathOf(of.abstract) === 'haxe.ds.Vector' && !list.assigned
  if (keepsLength) {
    const body = blockExpr([item, inner], type, e.body.span)
    const loop: TypedExpr = { kind: 'forRange', v: index, min: intExpr(ctx, 0, span), max, body, type, span: e.span }
    return blockExpr([...before, loop], type, e.span)
  }
  index.assigned = true
  const cond: TypedExpr = { kind: 'binop', op: '<', left: at, right: max, type: std.bool, span }
  const step: TypedExpr = { kind: 'unop', op: '++', postfix: true, expr: at, type: std.int, span }
  const body = blockExpr([item, step, inner], type, e.body.span)
  const loop: TypedExpr = { kind: 'while', cond, body, doWhile: false, type, span: e.span }
  return blockExpr([...before, varExpr(ctx, index, intExpr(ctx, 0, span), span), loop], type, e.span)
}

function hasMember(ctx: FieldContext, e: TypedExpr, name: string): boolean {
  return findField(ctx, e, name, e.span, e.span, 'call') !== null
}

/** The iterator of a value: itself, or what its `iterator()` / `keyValueIterator()` gives. */
function iteratorOf(ctx: FieldContext, e: TypedExpr, name: 'iterator' | 'keyValueIterator'): TypedExpr {
  const t = followNull(e.type)
  const { typer } = ctx.mod
  const { std } = typer
  if (t.kind === 'dynamic') {
    const what = name === 'iterator' ? 'Iterator or Iterable' : 'KeyValueIterator or KeyValueIterable'
    return fail(ctx, 'iterate-dynamic', `You can't iterate on a Dynamic value, please specify ${what}`, e.span)
  }
  if (t.kind === 'mono' && t.constraints.length === 0) {
    const element = typer.newMono()
    unify(
      t,
      name === 'iterator'
        ? std.named('Iterable', [element])
        : std.named('KeyValueIterable', [typer.newMono(), element]),
    )
  }
  if (followNull(e.type).kind !== 'mono' && hasMember(ctx, e, 'hasNext') && hasMember(ctx, e, 'next')) return e
  const found = accessField(ctx, e, name, e.span, e.span, 'call')
  if (found.kind === 'error') return errorExpr(e.span)
  const iterator = callTyped(ctx, found, [], e.span)
  if (iterator.kind === 'error') return iterator
  if (followNull(iterator.type).kind === 'dynamic') {
    const wanted = std.named('Iterator', [std.dynamic])
    return { kind: 'cast', expr: iterator, checked: false, type: wanted, span: e.span }
  }
  return iterator
}

function typeForPair(ctx: FieldContext, h: PairHeader, e: ForSyntax): TypedExpr {
  const { typer } = ctx.mod
  const { std } = typer
  const iterated = typeExpr(ctx, h.of, null)
  const skip = (): TypedExpr => declareAnyway(ctx, e, [h.key, h.keySpan], [h.value, h.valueSpan])
  if (iterated.kind === 'error') return skip()
  const { span } = h.of
  const t = followNull(iterated.type)
  if (t.kind === 'inst' && isArray(t)) return typeForArrayPair(ctx, h, iterated, t.params[0] ?? std.dynamic, e)
  const iterator = iteratorOf(ctx, iterated, 'keyValueIterator')
  if (iterator.kind === 'error') return skip()
  const it = newVar(typer, 'it', iterator.type, span)
  const call = (name: string): TypedExpr => {
    const method = accessField(ctx, localExpr(it, span), name, span, span, 'call')
    return callTyped(ctx, method, [], span)
  }
  const cond = call('hasNext')
  const next = call('next')
  if (cond.kind === 'error' || next.kind === 'error') return skip()
  const pair = newVar(typer, 'pair', next.type, span)
  const part = (name: string, at: Span): TypedExpr =>
    readAccess(ctx, accessField(ctx, localExpr(pair, at), name, at, at, 'get'))
  const key = part('key', h.keySpan)
  const value = part('value', h.valueSpan)
  const k = declareVar(ctx, h.key, key.type, h.keySpan)
  const v = declareVar(ctx, h.value, value.type, h.valueSpan)
  const body = typeLoopBody(ctx, e.body)
  const turn = blockExpr(
    [varExpr(ctx, pair, next, span), varExpr(ctx, k, key, h.keySpan), varExpr(ctx, v, value, h.valueSpan), body],
    std.void,
    e.body.span,
  )
  const loop: TypedExpr = {
    kind: 'while',
    cond: asBool(ctx, cond),
    body: turn,
    doWhile: false,
    type: std.void,
    span: e.span,
  }
  return blockExpr([varExpr(ctx, it, iterator, span), loop], std.void, e.span)
}

/** `for (i => v in array)`: the length is read again each turn. */
function typeForArrayPair(ctx: FieldContext, h: PairHeader, array: TypedExpr, element: Type, e: ForSyntax): TypedExpr {
  const { typer } = ctx.mod
  const { std } = typer
  const { span } = h.of
  const list = newVar(typer, 'list', array.type, span)
  const index = newVar(typer, 'i', std.int, span)
  index.assigned = true
  const length = readAccess(ctx, accessField(ctx, localExpr(list, span), 'length', span, span, 'get'))
  const cond: TypedExpr = { kind: 'binop', op: '<', left: localExpr(index, span), right: length, type: std.bool, span }
  const k = declareVar(ctx, h.key, std.int, h.keySpan)
  const v = declareVar(ctx, h.value, element, h.valueSpan)
  const body = typeLoopBody(ctx, e.body)
  const item: TypedExpr = {
    kind: 'array',
    array: localExpr(list, span),
    index: localExpr(k, span),
    type: element,
    span,
  }
  const step: TypedExpr = { kind: 'unop', op: '++', postfix: true, expr: localExpr(index, span), type: std.int, span }
  const turn = blockExpr(
    [varExpr(ctx, k, localExpr(index, span), h.keySpan), varExpr(ctx, v, item, h.valueSpan), step, body],
    std.void,
    e.body.span,
  )
  const loop: TypedExpr = { kind: 'while', cond, body: turn, doWhile: false, type: std.void, span: e.span }
  return blockExpr(
    [varExpr(ctx, list, array, span), varExpr(ctx, index, intExpr(ctx, 0, span), span), loop],
    std.void,
    e.span,
  )
}

// ---------------------------------------------------------------- comprehensions

/** `[for (x in xs) e]` and `[while (c) e]`, with `k => v` a map. */
export function typeComprehension(ctx: FieldContext, loop: Expr, span: Span, expected: Type | null): TypedExpr {
  const { typer } = ctx.mod
  return withScope(ctx, () => {
    const name = `\`list${typer.nextVarId()}`
    const wanted = valueOf(expected)
    if (leafOf(loop)?.kind === 'binop' && isPair(leafOf(loop))) {
      const hint = mapHint(wanted)
      const map = newMap(ctx, hint?.key ?? typer.newMono(), hint?.value ?? typer.newMono(), span)
      const v = declareVar(ctx, name, map.type, span)
      const body = typeStatement(
        ctx,
        mapLeaves(loop, (leaf) => callOn(name, 'set', leafPair(leaf), leaf.span)),
      )
      return blockExpr([varExpr(ctx, v, map, span), body, localExpr(v, span)], map.type, span)
    }
    const element = elementOf(ctx, wanted) ?? typer.newMono()
    const type = typer.std.arrayOf(element)
    const v = declareVar(ctx, name, type, span)
    const body = typeStatement(
      ctx,
      mapLeaves(loop, (leaf) => callOn(name, 'push', [leaf], leaf.span)),
    )
    const empty: TypedExpr = { kind: 'arrayDecl', values: [], type, span }
    const isCounted = (body.kind === 'forRange' || body.kind === 'forArray') && takesEach(loop)
    const filling: TypedExpr = isCounted ? { ...body, fills: v } : body
    return blockExpr([varExpr(ctx, v, empty, span), filling, localExpr(v, span)], type, span)
  })
}

/** Whether each turn of a comprehension's loop gives one value, where it isn't left. */
function takesEach(loop: Expr): boolean {
  if (loop.kind !== 'for') return false
  let at: Expr | undefined = loop.body
  while (at?.kind === 'parenthesis' || at?.kind === 'meta' || at?.kind === 'block')
    at = at.kind === 'block' ? at.exprs.at(-1) : at.expr
  return at !== undefined && !['for', 'while', 'if', 'switch', 'try'].includes(at.kind)
}

function elementOf(ctx: FieldContext, expected: Type | null): Type | null {
  if (!expected) return null
  const t = followNull(expected)
  if (t.kind === 'inst' && isArray(t)) {
    const element = t.params[0]
    return element && follow(element).kind !== 'mono' ? element : null
  }
  if (t.kind === 'abstract' && !t.abstract.isCore) {
    const probe: TypedExpr = {
      kind: 'arrayDecl',
      values: [],
      type: ctx.mod.typer.std.arrayOf(ctx.mod.typer.newMono()),
      span: { file: '', min: 0, max: 0 },
    }
    const fits = tryUnifyInto(ctx, probe, expected)
    const array = fits ? followNull(probe.type) : null
    const element = array?.kind === 'inst' ? array.params[0] : undefined
    return element && follow(element).kind !== 'mono' ? element : null
  }
  if (t.kind === 'anon') {
    const it = t.anon.fields.get('iterator')
    const ret = it ? asFunction(it.type)?.ret : undefined
    const iterator = ret ? followNull(ret) : null
    const next = iterator?.kind === 'anon' ? iterator.anon.fields.get('next') : undefined
    const element = next ? asFunction(next.type)?.ret : undefined
    return element && follow(element).kind !== 'mono' ? element : null
  }
  return null
}

function isPair(e: Expr | null): boolean {
  return e?.kind === 'binop' && e.op === '=>'
}

function leafPair(e: Expr): Expr[] {
  const at = skipParens(e)
  return at.kind === 'binop' ? [at.left, at.right] : [at]
}

function callOn(name: string, method: string, args: readonly Expr[], span: Span): Expr {
  const object = identExpr(name, span)
  const callee: Expr = { kind: 'field', object, name: method, nameSpan: span, safe: false, span }
  return { kind: 'call', callee, args, span }
}

/** The expression whose values a comprehension collects: the first one found. */
function leafOf(e: Expr): Expr | null {
  switch (e.kind) {
    case 'for':
    case 'while':
      return leafOf(e.body)
    case 'if':
      return leafOf(e.then)
    case 'block': {
      const last = e.exprs.at(-1)
      // `{}` is an empty object here.
      return last ? leafOf(last) : e
    }
    case 'parenthesis':
    case 'meta':
      return leafOf(e.expr)
    case 'switch': {
      for (const c of e.cases) if (c.expr) return leafOf(c.expr)
      return e.default?.expr ? leafOf(e.default.expr) : null
    }
    case 'try':
      return leafOf(e.expr)
    default:
      return e
  }
}

/** A comprehension's loop with its values replaced by what collects them. */
function mapLeaves(e: Expr, leaf: (e: Expr) => Expr): Expr {
  switch (e.kind) {
    case 'for':
    case 'while':
      return { ...e, body: mapLeaves(e.body, leaf) }
    case 'if':
      return { ...e, then: mapLeaves(e.then, leaf), else: e.else ? mapLeaves(e.else, leaf) : null }
    case 'block': {
      const last = e.exprs.at(-1)
      return last ? { ...e, exprs: [...e.exprs.slice(0, -1), mapLeaves(last, leaf)] } : leaf(e)
    }
    case 'parenthesis':
    case 'meta':
      return { ...e, expr: mapLeaves(e.expr, leaf) }
    case 'switch':
      return {
        ...e,
        cases: e.cases.map((c) => ({ ...c, expr: c.expr ? mapLeaves(c.expr, leaf) : null })),
        default: e.default ? { ...e.default, expr: e.default.expr ? mapLeaves(e.default.expr, leaf) : null } : null,
      }
    case 'try':
      return {
        ...e,
        expr: mapLeaves(e.expr, leaf),
        catches: e.catches.map((c) => ({ ...c, expr: mapLeaves(c.expr, leaf) })),
      }
    case 'continue':
    case 'break':
    case 'throw':
    case 'return':
      return e
    default:
      return leaf(e)
  }
}
