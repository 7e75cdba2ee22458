import { closureOf, dyn, f64, i32, isNullable, repOf, sameType, typeOfRep } from '../mir/index.ts'
import type { MirType, SigId, ValueId } from '../mir/index.ts'
import type { Body } from './body.ts'
import { closureClass, instantiate, isBelow } from './classes.ts'
import type { FuncInfo, Lowering } from './context.ts'
import { helper, runtimeFunction } from './declare.ts'
import { sigOf } from './types.ts'

/*
 * A value of one machine type as another. Haxe's typing has already allowed it; here only representation changes, and what
 * was trusted (a Dynamic that should be a String) is tested.
 */

/** `v` as a value of type `to`; -1 (void) gives the default value. */
export function coerce(lw: Lowering, body: Body, v: ValueId, to: MirType): ValueId {
  if (to.kind === 'void') return -1
  if (v < 0) return body.zero(to)
  const from = body.typeOf(v)
  if (from === to || sameType(from, to)) return v
  if (to.kind === 'dyn') return toDyn(body, v, from)
  if (from.kind === 'dyn') return fromDyn(lw, body, v, to)
  if (to.kind === 'null') return toNullable(lw, body, v, from, to)
  if (from.kind === 'null') {
    const plain = body.typed('null.value', { kind: from.of }, v)
    return coerce(lw, body, plain, to)
  }
  if (from.kind === 'obj' && to.kind === 'obj') {
    return body.typed(isBelow(lw, from.cls, to.cls) ? 'obj.up' : 'obj.down', to, v)
  }
  if (from.kind === 'closure' && to.kind === 'closure') return body.call(closureAdaptor(lw, from.sig, to.sig).id, [v])
  if (from.kind === 'raw' && to.kind === 'raw') {
    if (to.elem === 'any') return body.emit('raw.any', [v], { kind: 'elem', elem: from.elem })
    if (from.elem === 'any') return body.emit('raw.as', [v], { kind: 'elem', elem: to.elem })
  }
  const number = coerceNumber(body, v, from, to)
  if (number !== null) return number
  // What can't be one another but by a lie (`cast`, Dynamic type arguments): the test at run time decides.
  return fromDyn(lw, body, toDyn(body, v, from), to)
}

function coerceNumber(body: Body, v: ValueId, from: MirType, to: MirType): ValueId | null {
  switch (`${from.kind}->${to.kind}`) {
    case 'i32->f64':
    case 'i32->f32':
      return body.op('i32.to_f64', v)
    case 'f64->i32':
      return body.op('f64.to_i32', v)
    case 'i32->i64':
      return body.op('i32.to_i64', v)
    case 'i64->i32':
      return body.op('i64.to_i32', v)
    case 'i64->f64':
      return body.op('i64.to_f64', v)
    case 'f64->i64':
      return body.op('f64.to_i64', v)
    case 'bool->i32':
      return body.op('bool.to_i32', v)
    case 'i32->bool':
      return body.op('i32.ne', v, body.i32(0))
    case 'ptr->i32':
      return body.op('ptr.to_i32', v)
    case 'i32->ptr':
      return body.op('ptr.of_i32', v)
    default:
      return null
  }
}

function toDyn(body: Body, v: ValueId, from: MirType): ValueId {
  if (from.kind === 'ptr') return body.op('dyn.of', body.op('ptr.to_i32', v))
  return body.op('dyn.of', v)
}

function fromDyn(lw: Lowering, body: Body, v: ValueId, to: MirType): ValueId {
  switch (to.kind) {
    case 'closure':
      return body.call(closureOfDyn(lw, to.sig).id, [v])
    case 'ptr':
      return body.op('ptr.of_i32', body.typed('dyn.to', i32, v))
    case 'f32':
      return body.typed('dyn.to', f64, v)
    default:
      return body.typed('dyn.to', to, v)
  }
}

function toNullable(
  lw: Lowering,
  body: Body,
  v: ValueId,
  from: MirType,
  to: MirType & { readonly kind: 'null' },
): ValueId {
  if (from.kind === 'null') {
    const value = coerce(lw, body, body.typed('null.value', { kind: from.of }, v), { kind: to.of })
    return body.op('select', body.op('null.is_null', v), body.zero(to), body.typed('null.wrap', to, value))
  }
  if (isNullable(from)) return coerce(lw, body, coerce(lw, body, v, dyn), to)
  return body.typed('null.wrap', to, coerce(lw, body, v, { kind: to.of }))
}

// ---------------------------------------------------------------- closures

/** A function from closures of one signature to closures of another, null to null. */
function closureAdaptor(lw: Lowering, from: SigId, to: SigId): FuncInfo {
  return helper(lw, `adapt ${from} ${to}`, () => {
    const source = sigOf(lw, from)
    const target = sigOf(lw, to)
    return {
      name: `closure${from}.as${to}`,
      params: [closureOf(from)],
      result: closureOf(to),
      write: ({ body }) => {
        const given = body.fn.params[0] as ValueId
        returnNullFor(body, given, closureOf(to))
        const code = helper(lw, `adapted ${from} ${to}`, () => ({
          name: `closure${from}.called-as${to}`,
          params: [closureOf(to), ...target.params],
          result: target.result,
          captures: [closureOf(from)],
          sig: to,
          write: ({ body: inner }) => {
            const inside = inner.emit('closure.get', [], { kind: 'index', value: 0 })
            const args = source.params.map((type, i) => {
              const arg = inner.fn.params[i + 1]
              return arg === undefined || i >= target.params.length ? inner.zero(type) : coerce(lw, inner, arg, type)
            })
            const result = inner.emit('call.closure', [inside, ...args], { kind: 'sig', value: from })
            inner.leave(coerce(lw, inner, result, target.result))
          },
        }))
        instantiate(lw, closureClass(lw, to).id)
        body.leave(body.closureOf(code.id, [given]))
      },
    }
  })
}

function returnNullFor(body: Body, v: ValueId, result: MirType): void {
  const isNull = body.newBlock()
  const rest = body.newBlock()
  body.branch(body.op('ref.is_null', v), isNull, rest)
  body.enter(isNull)
  body.leave(body.zero(result))
  body.enter(rest)
}

/** A function from Dynamic to closures of a signature: the closure itself where it is one, else an adaptor around it. */
function closureOfDyn(lw: Lowering, sig: SigId): FuncInfo {
  return helper(lw, `closureOfDyn ${sig}`, () => {
    const type = closureOf(sig)
    const target = sigOf(lw, sig)
    return {
      name: `closure${sig}.of-dynamic`,
      params: [dyn],
      result: type,
      write: ({ body }) => {
        const given = body.fn.params[0] as ValueId
        returnNullFor(body, given, type)
        const same = body.newBlock()
        const other = body.newBlock()
        body.branch(body.emit('is', [given], { kind: 'class', value: closureClass(lw, sig).id }), same, other)
        body.enter(same)
        body.leave(body.typed('dyn.to', type, given))
        body.enter(other)
        const code = helper(lw, `closureOfDyn body ${sig}`, () => ({
          name: `closure${sig}.dynamic`,
          params: [type, ...target.params],
          result: target.result,
          captures: [dyn],
          sig,
          write: ({ body: inner }) => {
            const inside = inner.emit('closure.get', [], { kind: 'index', value: 0 })
            const args = inner.fn.params.slice(1).map((p) => coerce(lw, inner, p, dyn))
            inner.leave(coerce(lw, inner, applyDynamic(lw, inner, inside, args), target.result))
          },
        }))
        instantiate(lw, closureClass(lw, sig).id)
        body.leave(body.closureOf(code.id, [given]))
      },
    }
  })
}

/** Calls a Dynamic with Dynamic arguments. */
export function applyDynamic(lw: Lowering, body: Body, f: ValueId, args: readonly ValueId[]): ValueId {
  const info = runtimeFunction(lw, 'rt.Dyn', 'apply')
  return info ? body.call(info.id, [f, arrayOf(lw, body, args, dyn)]) : body.zero(dyn)
}

/** A new Array of values, kept under the representation of `element`. */
export function arrayOf(lw: Lowering, body: Body, values: readonly ValueId[], element: MirType): ValueId {
  const rep = repOf(element)
  const n = body.i32(values.length)
  const raw = body.emit('raw.new', [n], { kind: 'elem', elem: rep })
  values.forEach((v, i) => {
    body.emit('raw.set', [raw, body.i32(i), coerce(lw, body, v, typeOfRep(rep))], { kind: 'elem', elem: rep })
  })
  return body.emit('array.new', [raw, n], { kind: 'elem', elem: rep })
}
