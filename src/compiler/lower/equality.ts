import { bool, dyn, f64, i32, string } from '../mir/index.ts'
import type { MirType, OpName, ValueId } from '../mir/index.ts'
import type { Body } from './body.ts'
import { comparesFunctions } from './bound.ts'
import { coerce } from './coerce.ts'
import type { Lowering } from './context.ts'
import { helper, runtimeFunction } from './declare.ts'

/*
 * `==` and the orders, by pairs of machine types.
 */

/** Whether a value is null. */
export function isNull(body: Body, v: ValueId): ValueId {
  const { kind } = body.typeOf(v)
  switch (kind) {
    case 'null':
      return body.op('null.is_null', v)
    case 'i32':
    case 'i64':
    case 'f64':
    case 'f32':
    case 'bool':
    case 'ptr':
      return body.bool(false)
    case 'void':
      return body.bool(true)
    default:
      return body.op('ref.is_null', v)
  }
}

const numeric = new Set<string>(['i32', 'f64', 'f32'])

/** Whether two values are equal in Haxe's sense. */
export function equal(lw: Lowering, body: Body, a: ValueId, b: ValueId): ValueId {
  const ta = body.typeOf(a)
  const tb = body.typeOf(b)
  if (ta.kind === 'null' || tb.kind === 'null') return equalNullable(lw, body, a, b, ta, tb)
  if (numeric.has(ta.kind) && numeric.has(tb.kind)) {
    if (ta.kind === 'i32' && tb.kind === 'i32') return body.op('i32.eq', a, b)
    return body.op('f64.eq', coerce(lw, body, a, f64), coerce(lw, body, b, f64))
  }
  if (ta.kind === tb.kind) {
    switch (ta.kind) {
      case 'bool':
        return body.op('bool.eq', a, b)
      case 'i64':
        return body.op('i64.eq', a, b)
      case 'string':
        return body.op('str.eq', a, b)
      case 'ptr':
        return body.op('i32.eq', body.op('ptr.to_i32', a), body.op('ptr.to_i32', b))
      case 'obj':
      case 'array':
      case 'raw':
        return body.op('ref.eq', a, b)
      case 'closure':
        return equalClosures(lw, body, a, b)
      default:
        break
    }
  }
  if (ta.kind === 'i64' && tb.kind === 'i32') return body.op('i64.eq', a, body.op('i32.to_i64', b))
  if (ta.kind === 'i32' && tb.kind === 'i64') return body.op('i64.eq', body.op('i32.to_i64', a), b)
  if (ta.kind === 'closure' || tb.kind === 'closure') comparesFunctions(lw)
  return callDyn(lw, body, 'eq', [a, b], bool)
}

/** Closures are equal where they are the same object, or the same method of the same object. */
function equalClosures(lw: Lowering, body: Body, a: ValueId, b: ValueId): ValueId {
  comparesFunctions(lw)
  return body.op('ref.eq', a, b)
}

function equalNullable(lw: Lowering, body: Body, a: ValueId, b: ValueId, ta: MirType, tb: MirType): ValueId {
  const of = (t: MirType): string => (t.kind === 'null' ? t.of : t.kind)
  const ka = of(ta)
  const kb = of(tb)
  const both = ka === kb && (ka === 'i32' || ka === 'bool' || ka === 'f64')
  if (!both && !(numeric.has(ka) && numeric.has(kb))) return callDyn(lw, body, 'eq', [a, b], bool)
  const plain: MirType = both ? ({ kind: ka } as MirType) : f64
  // Neither null: the values; one null: no; both null: yes.
  const nullA = isNull(body, a)
  const nullB = isNull(body, b)
  const sameNull = body.op('bool.eq', nullA, nullB)
  const sameValue = equal(lw, body, coerce(lw, body, a, plain), coerce(lw, body, b, plain))
  const either = body.op('select', nullA, nullA, nullB)
  return body.op('select', either, sameNull, sameValue)
}

const intOrder: Readonly<Record<string, OpName>> = { '<': 'i32.lt', '<=': 'i32.le', '>': 'i32.gt', '>=': 'i32.ge' }
const floatOrder: Readonly<Record<string, OpName>> = { '<': 'f64.lt', '<=': 'f64.le', '>': 'f64.gt', '>=': 'f64.ge' }
const dynOrder: Readonly<Record<string, string>> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' }

/** `a < b` and its kin. */
export function order(lw: Lowering, body: Body, op: '<' | '<=' | '>' | '>=', a: ValueId, b: ValueId): ValueId {
  const plain = (v: ValueId): ValueId => {
    const t = body.typeOf(v)
    return t.kind === 'null' ? coerce(lw, body, v, { kind: t.of }) : v
  }
  const x = plain(a)
  const y = plain(b)
  const tx = body.typeOf(x).kind
  const ty = body.typeOf(y).kind
  if (tx === 'i32' && ty === 'i32') return body.op(intOrder[op] as OpName, x, y)
  if (numeric.has(tx) && numeric.has(ty)) {
    return body.op(floatOrder[op] as OpName, coerce(lw, body, x, f64), coerce(lw, body, y, f64))
  }
  if (tx === 'string' && ty === 'string') return body.call(stringOrder(lw, op), [x, y])
  if (tx === 'i64' || ty === 'i64') {
    const p = coerce(lw, body, x, { kind: 'i64' })
    const q = coerce(lw, body, y, { kind: 'i64' })
    if (op === '<') return body.op('i64.lt', p, q)
    if (op === '<=') return body.op('i64.le', p, q)
    return op === '>' ? body.op('i64.lt', q, p) : body.op('i64.le', q, p)
  }
  if (tx === 'bool' && ty === 'bool')
    return body.op(intOrder[op] as OpName, coerce(lw, body, x, i32), coerce(lw, body, y, i32))
  return callDyn(lw, body, dynOrder[op] as string, [x, y], bool)
}

/** A function that compares two strings; null is in no order with anything. */
function stringOrder(lw: Lowering, op: '<' | '<=' | '>' | '>='): number {
  return helper(lw, `string ${op}`, () => ({
    name: `String:${dynOrder[op]}`,
    params: [string, string],
    result: bool,
    inline: 'always',
    write: ({ body }) => {
      const [a, b] = body.fn.params as [ValueId, ValueId]
      const no = body.newBlock()
      const hasA = body.newBlock()
      const hasB = body.newBlock()
      body.branch(body.op('ref.is_null', a), no, hasA, 'then')
      body.enter(hasA)
      body.branch(body.op('ref.is_null', b), no, hasB, 'then')
      body.enter(no)
      body.leave(body.bool(false))
      body.enter(hasB)
      body.leave(body.op(intOrder[op] as OpName, body.op('str.cmp', a, b), body.i32(0)))
    },
  })).id
}

/** Calls a function of rt.Dyn on values taken as Dynamic. */
export function callDyn(lw: Lowering, body: Body, name: string, args: readonly ValueId[], result: MirType): ValueId {
  const info = runtimeFunction(lw, 'rt.Dyn', name)
  if (!info) return body.zero(result)
  const given = args.map((a, i) => coerce(lw, body, a, info.params[i] ?? dyn))
  return coerce(lw, body, body.call(info.id, given), result)
}
