import { dyn } from '../mir/index.ts'
import type { ValueId } from '../mir/index.ts'
import { follow, pathOf } from '../typer/index.ts'
import type { ClassType, Type, TypedExpr } from '../typer/index.ts'
import { coerce } from './coerce.ts'
import type { FunctionState } from './context.ts'
import { joinWith, newJoin } from './control.ts'
import { findClass, runtimeFunction } from './declare.ts'
import { cannot, declareLocal, machineType, valueAs } from './state.ts'
import { emitTest, testOf } from './type-test.ts'
import { seenAs } from './types.ts'

/*
 * Exceptions. What is thrown is the Haxe value itself, as Dynamic; handlers test it in order.
 */

/** `throw e` */
export function lowerThrow(s: FunctionState, e: TypedExpr & { readonly kind: 'throw' }): void {
  const v = valueAs(s, e.expr, dyn)
  s.body.span = e.span
  s.body.raise(v)
}

/** `try`, as a value where one is wanted. */
export function lowerTry(s: FunctionState, e: TypedExpr & { readonly kind: 'try' }, wanted: boolean): ValueId {
  const { body } = s
  const join = newJoin(s, wanted ? machineType(s, e.type) : { kind: 'void' })
  const outer = body.handler
  const handler = body.newBlock()
  const thrown = body.addBlockParam(handler, dyn)
  const entry = body.current
  const reachable = !body.isDead
  body.handler = handler
  const inside = body.newBlock()
  body.jump(inside)
  body.enter(inside)
  joinWith(s, join, e.expr)
  body.handler = outer
  if (reachable) {
    body.enterHandler(handler, entry)
    catches(s, e, thrown, join)
  }
  body.enter(join.block)
  return join.value
}

function catches(
  s: FunctionState,
  e: TypedExpr & { readonly kind: 'try' },
  thrown: ValueId,
  join: ReturnType<typeof newJoin>,
): void {
  const { body } = s
  const kinds = e.catches.map((c) => catchKind(c.v.type))
  // A wrapped value that is thrown again is caught as the value.
  const raw = kinds.some((k) => k === 'all' || k === 'typed') ? unwrapped(s, e, thrown) : thrown
  for (const [i, c] of e.catches.entries()) {
    const kind = kinds[i]
    if (kind === 'all') {
      declareLocal(s, c.v, coerce(s.lw, body, raw, machineType(s, c.v.type)))
      joinWith(s, join, c.expr)
      return
    }
    if (kind === 'exception') {
      declareLocal(s, c.v, caught(s, e, thrown))
      joinWith(s, join, c.expr)
      return
    }
    const yes = body.newBlock()
    const no = body.newBlock()
    const seen = kind === 'kept' ? thrown : raw
    if (kind === 'value') body.branch(isValueException(s, thrown), yes, no)
    else body.branch(emitTest(s.lw, body, seen, testOf(c.v.type)), yes, no)
    body.enter(yes)
    const v = kind === 'value' ? caught(s, e, thrown) : seen
    declareLocal(s, c.v, coerce(s.lw, body, v, machineType(s, c.v.type)))
    joinWith(s, join, c.expr)
    body.enter(no)
  }
  body.raise(thrown)
}

/**
 * `all`: the raw value whatever it is; `exception`: whatever it is, as haxe.Exception; `value`: as haxe.ValueException; `kept`: an
 * exception of that class as it was thrown; `typed`: the raw value, where it is of the type.
 */
function catchKind(t: Type): 'all' | 'exception' | 'value' | 'kept' | 'typed' {
  const f = follow(t)
  switch (f.kind) {
    case 'dynamic':
    case 'mono':
    case 'param':
      return 'all'
    case 'abstract':
      return pathOf(f.abstract) === 'Any' ? 'all' : 'typed'
    case 'inst':
      if (pathOf(f.cls) === 'haxe.Exception') return 'exception'
      if (pathOf(f.cls) === 'haxe.ValueException') return 'value'
      return isException(f.cls) ? 'kept' : 'typed'
    default:
      return 'typed'
  }
}

function isException(cls: ClassType): boolean {
  for (let at = cls.superClass?.cls; at; at = at.superClass?.cls) if (pathOf(at) === 'haxe.Exception') return true
  return false
}

/** The thrown value as a haxe.Exception. */
function caught(s: FunctionState, e: TypedExpr, thrown: ValueId): ValueId {
  return convert(s, e, thrown, 'caught')
}

/** The thrown value without the exception around it. */
function unwrapped(s: FunctionState, e: TypedExpr, thrown: ValueId): ValueId {
  return convert(s, e, thrown, 'unwrapped')
}

function convert(s: FunctionState, e: TypedExpr, thrown: ValueId, name: 'caught' | 'unwrapped'): ValueId {
  const info = runtimeFunction(s.lw, 'rt.Exceptions', name)
  return info
    ? s.body.call(info.id, [thrown])
    : cannot(s, e, 'internal/missing-runtime', 'The standard library lacks rt.Exceptions')
}

/** Whether catching the value as haxe.ValueException is right: it is one, or no exception at all. */
function isValueException(s: FunctionState, thrown: ValueId): ValueId {
  const { body, lw } = s
  const is = (cls: ClassType): ValueId => body.imm('is', { kind: 'class', value: seenAs(lw, cls) }, thrown)
  const exception = findClass(lw, 'haxe.Exception')
  const wrapped = findClass(lw, 'haxe.ValueException')
  if (!exception || !wrapped) return body.bool(false)
  return body.op('select', is(wrapped), body.bool(true), body.op('bool.not', is(exception)))
}
