import { dyn, i32, repOf, typeOfRep } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import type { TypedExpr } from '../typer/index.ts'
import { coerce } from './coerce.ts'
import type { FunctionState } from './context.ts'
import { staticHome } from './declare.ts'
import { callDyn } from './equality.ts'
import { isExternVar, nativeName } from './field.ts'
import { fromHost, toHost } from './host-values.ts'
import { readHostStatic, writeHostStatic } from './intrinsics.ts'
import { asInstance, isStored, memberType, readMember, writeMember } from './member.ts'
import { arithmetic } from './operators.ts'
import { cannot, machineType, readLocal, receiver, strip, value, valueAs, writeLocal } from './state.ts'
import { readField, writeField } from './structure.ts'
import { isHostClass } from './types.ts'

/*
 * Places that can be assigned: their parts are evaluated once, then they are read and written any number of times.
 */

type Place = { readonly type: MirType; readonly read: () => ValueId; readonly write: (v: ValueId) => void }

/** A place, its object and index evaluated. */
function placeOf(s: FunctionState, target: TypedExpr): Place {
  const e = strip(target)
  switch (e.kind) {
    case 'local': {
      const home = s.vars.get(e.v)
      return {
        type: home?.type ?? machineType(s, e.v.type),
        read: () => readLocal(s, e.v),
        write: (v) => writeLocal(s, e.v, v),
      }
    }
    case 'array':
      return elementPlace(s, e)
    case 'field':
      return fieldPlace(s, e)
    default:
      cannot(s, e, 'internal/assign', 'This can not be assigned')
      return { type: dyn, read: () => s.body.zero(dyn), write: () => {} }
  }
}

function elementPlace(s: FunctionState, e: TypedExpr & { readonly kind: 'array' }): Place {
  const { body, lw } = s
  const o = receiver(s, e.array)
  if (body.typeOf(o).kind === 'array') {
    const i = valueAs(s, e.index, i32)
    const declared = machineType(s, e.type)
    const rep = repOf(declared)
    return {
      type: declared.kind === 'void' ? dyn : declared,
      read: () => readElement(s, o, i, declared),
      write: (v) => {
        lw.arraySets.add(rep)
        body.emit('array.set', [o, i, coerce(lw, body, v, typeOfRep(rep))], { kind: 'rep', rep })
      },
    }
  }
  const i = valueAs(s, e.index, dyn)
  const type = machineType(s, e.type)
  return {
    type,
    read: () => callDyn(lw, body, 'getIndex', [o, i], type),
    write: (v) => {
      callDyn(lw, body, 'setIndex', [o, i, v], { kind: 'void' })
    },
  }
}

function readElement(s: FunctionState, o: ValueId, i: ValueId, declared: MirType): ValueId {
  const rep = repOf(declared)
  s.lw.arrayGets.add(rep)
  return coerce(s.lw, s.body, s.body.emit('array.get', [o, i], { kind: 'rep', rep }), declared)
}

/** `a[i]` */
export function lowerElement(s: FunctionState, e: TypedExpr & { readonly kind: 'array' }): ValueId {
  return elementPlace(s, e).read()
}

function fieldPlace(s: FunctionState, e: TypedExpr & { readonly kind: 'field' }): Place {
  const { body, lw } = s
  const { access } = e
  const type = machineType(s, e.type)
  switch (access.kind) {
    case 'static': {
      const { cls, field } = access
      if (isExternVar(cls, field)) {
        return {
          type,
          read: () => fromHost(s.lw, s.body, readHostStatic(lw, body, cls, field, dyn), e.type, type),
          write: (v) => writeHostStatic(lw, body, cls, field, toHost(lw, body, v, e.type)),
        }
      }
      const home = staticHome(lw, cls, field)
      return {
        type: home.type,
        read: () => body.imm('global.get', { kind: 'global', value: home.global }),
        write: (v) => {
          body.imm('global.set', { kind: 'global', value: home.global }, v)
        },
      }
    }
    case 'anon':
    case 'dynamic': {
      const name = access.kind === 'anon' ? access.field.name : access.name
      const o = receiver(s, e.object)
      const held = type.kind === 'void' ? dyn : type
      return {
        type: held,
        read: () => readField(lw, body, o, name, held),
        write: (v) => writeField(lw, body, o, name, v),
      }
    }
    case 'instance':
    case 'closure': {
      const { cls, params, field } = access
      const o = receiver(s, e.object)
      if (!cls)
        return {
          type,
          read: () => readField(lw, body, o, field.name, type),
          write: (v) => writeField(lw, body, o, field.name, v),
        }
      if (isHostClass(cls)) {
        const name = nativeName(field)
        return {
          type,
          read: () => fromHost(s.lw, s.body, callDyn(lw, body, 'hostGet', [o, body.string(name)], dyn), e.type, type),
          write: (v) => {
            callDyn(lw, body, 'hostSet', [o, body.string(name), toHost(lw, body, v, e.type)], { kind: 'void' })
          },
        }
      }
      const member = { cls, params, field }
      const object = asInstance(s, o, member)
      if (!isStored(field)) {
        cannot(s, e, 'internal/assign', `${field.name} can not be assigned`)
        return { type, read: () => body.zero(type), write: () => {} }
      }
      return {
        type: memberType(s, object, member),
        read: () => readMember(s, object, member),
        write: (v) => writeMember(s, object, member, v),
      }
    }
    case 'enum':
      cannot(s, e, 'internal/assign', 'A constructor can not be assigned')
      return { type, read: () => body.zero(type), write: () => {} }
  }
  access satisfies never
}

/** `target = value`; the value is what was assigned. */
export function lowerAssign(s: FunctionState, e: TypedExpr & { readonly kind: 'assign' }): ValueId {
  const place = placeOf(s, e.target)
  const v = valueAs(s, e.value, place.type)
  s.body.span = e.span
  place.write(v)
  return v
}

/** `target op= value`; the value is what was assigned. */
export function lowerAssignOp(s: FunctionState, e: TypedExpr & { readonly kind: 'assignOp' }): ValueId {
  const place = placeOf(s, e.target)
  const old = place.read()
  if (e.op === '&&' || e.op === '||') return shortCircuit(s, e, place, old)
  const r = value(s, e.value)
  s.body.span = e.span
  const result = machineType(s, e.type)
  const made = coerce(
    s.lw,
    s.body,
    arithmetic(s, e.op, old, r, result.kind === 'void' ? place.type : result),
    place.type,
  )
  place.write(made)
  return made
}

function shortCircuit(
  s: FunctionState,
  e: TypedExpr & { readonly kind: 'assignOp' },
  place: Place,
  old: ValueId,
): ValueId {
  const { body, lw } = s
  const bool: MirType = { kind: 'bool' }
  const before = coerce(lw, body, old, bool)
  const more = body.newBlock()
  const rest = body.newBlock()
  const result = body.addBlockParam(rest, bool)
  body.condBr(
    before,
    e.op === '&&' ? more : rest,
    e.op === '&&' ? rest : more,
    e.op === '&&' ? [] : [before],
    e.op === '&&' ? [before] : [],
  )
  body.enter(more)
  const v = valueAs(s, e.value, bool)
  place.write(coerce(lw, body, v, place.type))
  body.jump(rest, [v])
  body.enter(rest)
  return result
}

/** `++x`, `x--`, ... */
export function lowerIncrement(s: FunctionState, e: TypedExpr & { readonly kind: 'unop' }): ValueId {
  const { lw, body } = s
  const place = placeOf(s, e.expr)
  const old = place.read()
  const type = place.type.kind === 'void' ? i32 : place.type
  const made = coerce(lw, body, arithmetic(s, e.op === '++' ? '+' : '-', old, body.i32(1), type), place.type)
  place.write(made)
  return e.postfix ? old : made
}
