import { builtinClasses, dyn, sameType } from '../mir/index.ts'
import type { ClassId, FuncId, MirType, Signature, ValueId } from '../mir/index.ts'
import { pathOf } from '../typer/index.ts'
import type { ClassField } from '../typer/index.ts'
import type { Body } from './body.ts'
import { fieldHome, findMember, isBelow, specById, specOf } from './classes.ts'
import { boundTarget } from './closure.ts'
import { arrayOf, coerce } from './coerce.ts'
import type { ClassSpec, FuncInfo, Lowering, SlotDraft } from './context.ts'
import { findClass, helper, methodFunction, runtimeFunction } from './declare.ts'
import { fromHost } from './host-values.ts'
import { isBodyless } from './intrinsics.ts'
import { directTarget, isStored } from './member.ts'
import { reflectFallback, reflectImpl } from './reflect-object.ts'
import { getShapeField, setShapeField } from './structure.ts'
import { classOf } from './types.ts'

/*
 * What answers the slots: for every class that exists at run time and every slot in use, the function that does.
 */

/** Asks the classes made since last time; whether anything was asked. */
export function resolveSlots(lw: Lowering): boolean {
  let asked = false
  for (let i = 0; i < lw.slots.length; i++) {
    const slot = lw.slots[i] as SlotDraft
    if (slot.asked === 0) lw.mir.setFallback(slot.id, fallbackOf(lw, slot))
    while (slot.asked < lw.instantiated.length) {
      const id = lw.instantiated[slot.asked++] as ClassId
      asked = true
      const impl = implOf(lw, slot, id)
      if (impl !== null) lw.mir.setImpl(slot.id, id, impl)
    }
  }
  return asked
}

/** Classes whose fields are found by name at run time. */
const looseClasses = new Set(['rt.DynamicObject', 'rt.ClassValue', 'rt.VarArgs'])

/** Their members by name, through the runtime. */
function implOfLoose(lw: Lowering, slot: SlotDraft, spec: ClassSpec): FuncId | null {
  const path = pathOf(spec.cls)
  if (path === 'rt.VarArgs') return null
  return helper(lw, `impl ${slot.id} ${spec.id}`, () => ({
    name: `${path}.${slot.member}:${slot.kind}`,
    haxeName: slot.member,
    params: [spec.type, ...slot.sig.params],
    result: slot.sig.result,
    inline: 'never',
    write: ({ body }) => {
      const [self, ...given] = body.fn.params as [ValueId, ...ValueId[]]
      const name = body.string(slot.member)
      if (slot.kind === 'set') {
        const info = runtimeFunction(lw, 'rt.Dyn', 'hostSet')
        if (info) body.call(info.id, [coerce(lw, body, self, dyn), name, coerce(lw, body, given[0] ?? -1, dyn)])
        body.leave()
        return
      }
      const v = path === 'rt.ClassValue' ? looseStatic(lw, body, self, name) : looseField(lw, body, spec, self, name)
      body.leave(slot.kind === 'get' ? coerce(lw, body, v, slot.sig.result) : callHeld(lw, body, v, given, slot.sig))
    },
  })).id
}

function looseStatic(lw: Lowering, body: Body, self: ValueId, name: ValueId): ValueId {
  const info = runtimeFunction(lw, 'rt.Members', 'ofClass')
  return info ? body.call(info.id, [self, name]) : body.zero(dyn)
}

function looseField(lw: Lowering, body: Body, spec: ClassSpec, self: ValueId, name: ValueId): ValueId {
  const get = findMember(lw, spec, 'get')
  return get ? body.call(methodFunction(lw, get.spec, get.field, []).id, [self, name]) : body.zero(dyn)
}

function implOf(lw: Lowering, slot: SlotDraft, id: ClassId): FuncId | null {
  if (id < builtinClasses.first) {
    if (slot.root !== null) return null
    const cls = findClass(lw, id === builtinClasses.string ? 'String' : 'Array')
    return cls
      ? implOfClass(
          lw,
          slot,
          specOf(
            lw,
            cls,
            cls.params.map(() => 'dyn'),
          ),
        )
      : null
  }
  if (slot.root !== null && !isBelow(lw, id, slot.root)) return null
  if (slot.kind === 'reflect') return reflectImpl(lw, slot, id)
  const source = lw.sources.get(id)
  if (source?.kind === 'anon') return implOfShape(lw, slot, id)
  const spec = specById(lw, id)
  if (!spec) return null
  if (slot.root === null && looseClasses.has(pathOf(spec.cls))) return implOfLoose(lw, slot, spec)
  return implOfClass(lw, slot, spec)
}

function implOfClass(lw: Lowering, slot: SlotDraft, spec: ClassSpec): FuncId | null {
  if (slot.kind === 'reflect') return null
  const found = findMember(lw, spec, slot.member)
  if (!found) return null
  const { field } = found
  const isMethod = !isStored(field) && field.kind.kind === 'method'
  if (isMethod && field.kind.kind === 'method' && field.kind.methodKind === 'macro') return null
  switch (slot.kind) {
    case 'call':
      return isMethod ? callMethod(lw, slot, found.spec, field) : callStored(lw, slot, spec, field)
    case 'get':
      return adaptor(lw, slot, spec, field, ({ body }) => {
        const v = readAny(lw, body, body.fn.params[0] as ValueId, spec, field)
        body.leave(coerce(lw, body, v, slot.sig.result))
      })
    case 'set': {
      const home = fieldHome(lw, spec, slot.member)
      if (!home && !findMember(lw, spec, `set_${slot.member}`)) return null
      return adaptor(lw, slot, spec, field, ({ body }) => {
        const [self, v] = body.fn.params as [ValueId, ValueId]
        if (home) body.imm('field.set', { kind: 'field', field: home.imm }, self, coerce(lw, body, v, home.type))
        else {
          const setter = findMember(lw, spec, `set_${slot.member}`)
          if (setter) {
            const info = methodFunction(lw, setter.spec, setter.field, [])
            body.call(info.id, [
              coerce(lw, body, self, info.params[0] as MirType),
              coerce(lw, body, v, info.params[1] ?? dyn),
            ])
          }
        }
        body.leave()
      })
    }
  }
}

/** A function (receiver, slot parameters...) for one slot; one for all classes that share the member. */
function adaptor(
  lw: Lowering,
  slot: SlotDraft,
  spec: ClassSpec,
  field: ClassField,
  write: (info: FuncInfo) => void,
): FuncId {
  return helper(lw, `impl ${slot.id} ${spec.id} ${spec.reps.join(',')}`, () => ({
    name: `${pathOf(spec.cls)}.${field.name}:${slot.kind}`,
    haxeName: `${pathOf(spec.cls)}.${field.name}`,
    params: [spec.type, ...slot.sig.params],
    result: slot.sig.result,
    span: field.span,
    write,
  })).id
}

function sameSignature(info: FuncInfo, sig: Signature): boolean {
  return (
    info.params.length === sig.params.length + 1 &&
    sameType(info.result, sig.result) &&
    sig.params.every((p, i) => sameType(p, info.params[i + 1] as MirType))
  )
}

function callMethod(lw: Lowering, slot: SlotDraft, declared: ClassSpec, field: ClassField): FuncId {
  const reps = field.params.map((_, i) => slot.methodReps[i] ?? 'dyn')
  const info = methodFunction(lw, declared, field, reps)
  if (sameSignature(info, slot.sig)) return info.id
  return adaptor(lw, slot, declared, field, ({ body }) => {
    const [self, ...given] = body.fn.params as [ValueId, ...ValueId[]]
    const args = info.params.slice(1).map((t, i) => coerce(lw, body, given[i] ?? -1, t))
    const v = body.call(info.id, [coerce(lw, body, self, info.params[0] as MirType), ...args])
    body.leave(coerce(lw, body, v, slot.sig.result))
  })
}

/** A call of a member that holds a function. */
function callStored(lw: Lowering, slot: SlotDraft, spec: ClassSpec, field: ClassField): FuncId {
  return adaptor(lw, slot, spec, field, ({ body }) => {
    const [self, ...given] = body.fn.params as [ValueId, ...ValueId[]]
    body.leave(callHeld(lw, body, readAny(lw, body, self, spec, field), given, slot.sig))
  })
}

function callHeld(lw: Lowering, body: Body, held: ValueId, given: readonly ValueId[], sig: Signature): ValueId {
  const own = body.typeOf(held)
  if (own.kind === 'closure') {
    const inner = lw.mir.sigs[own.sig] as Signature
    const args = inner.params.map((t, i) => coerce(lw, body, given[i] ?? -1, t))
    const v = body.emit('call.closure', [body.checked(held), ...args], { kind: 'sig', value: own.sig })
    return coerce(lw, body, v, sig.result)
  }
  const info = runtimeFunction(lw, 'rt.Dyn', 'apply')
  if (!info) return body.zero(sig.result)
  const list = arrayOf(
    lw,
    body,
    given.map((g) => coerce(lw, body, g, dyn)),
    dyn,
  )
  return coerce(lw, body, body.call(info.id, [coerce(lw, body, held, dyn), list]), sig.result)
}

/** Any member as a value: stored ones, accessors, methods bound to the receiver. */
function readAny(lw: Lowering, body: Body, self: ValueId, spec: ClassSpec, field: ClassField): ValueId {
  if (spec.type.kind === 'string' && field.name === 'length') return body.op('str.len', self)
  if (spec.type.kind === 'array' && field.name === 'length') return body.op('array.len', self)
  const home = fieldHome(lw, spec, field.name)
  if (home) return body.imm('field.get', { kind: 'field', field: home.imm }, self)
  if (field.kind.kind === 'method') {
    const found = findMember(lw, spec, field.name)
    if (!found || isBodyless(found.spec.cls, field)) return body.zero(dyn)
    const target = directTarget(
      lw,
      found.spec,
      field,
      field.params.map(() => 'dyn' as const),
    )
    return boundTarget(lw, body, target, self, field.name)
  }
  const getter = findMember(lw, spec, `get_${field.name}`)
  if (!getter) return body.zero(dyn)
  const info = methodFunction(lw, getter.spec, getter.field, [])
  return body.call(info.id, [coerce(lw, body, self, info.params[0] as MirType)])
}

// ---------------------------------------------------------------- structures

function implOfShape(lw: Lowering, slot: SlotDraft, id: ClassId): FuncId | null {
  const draft = classOf(lw, id)
  const index = draft.fields.findIndex((f) => f.name === slot.member)
  const field = draft.fields[index]
  if (!field) return null
  const type: MirType = { kind: 'obj', cls: id }
  const imm = { kind: 'field', field: { cls: id, index } } as const
  return helper(lw, `impl ${slot.id} ${id}`, () => ({
    name: `${draft.name}.${slot.member}:${slot.kind}`,
    haxeName: slot.member,
    params: [type, ...slot.sig.params],
    result: slot.sig.result,
    inline: 'auto',
    write: ({ body }) => {
      const [self, ...given] = body.fn.params as [ValueId, ...ValueId[]]
      if (slot.kind === 'set') {
        if (given[0] !== undefined) setShapeField(lw, body, self, { cls: id, index }, field, given[0])
        body.leave()
        return
      }
      if (slot.kind === 'get' && slot.sig.result.kind === 'dyn') {
        body.leave(getShapeField(lw, body, self, { cls: id, index }, field))
        return
      }
      const v = body.imm('field.get', imm, self)
      body.leave(slot.kind === 'get' ? coerce(lw, body, v, slot.sig.result) : callHeld(lw, body, v, given, slot.sig))
    },
  })).id
}

// ---------------------------------------------------------------- everything else

/** What happens where no class fits: values of JavaScript, objects whose fields come and go, absent fields. */
function fallbackOf(lw: Lowering, slot: SlotDraft): FuncId | null {
  if (slot.kind === 'reflect') return reflectFallback(lw, slot)
  if (slot.root !== null) return null
  const names = { get: 'slotGet', set: 'slotSet', call: 'slotCall' } as const
  const old = { get: 'hostGet', set: 'hostSet', call: 'hostCall' } as const
  const dynClass = findClass(lw, 'rt.Dyn')
  const name = dynClass?.statics.has(names[slot.kind]) ? names[slot.kind] : old[slot.kind]
  const { kind } = slot
  return helper(lw, `fallback ${slot.id}`, () => ({
    name: `${slot.member}:${kind}-any`,
    haxeName: slot.member,
    params: [dyn, ...slot.sig.params],
    result: slot.sig.result,
    write: ({ body }) => {
      const [self, ...given] = body.fn.params as [ValueId, ...ValueId[]]
      const info = runtimeFunction(lw, 'rt.Dyn', name)
      if (!info) {
        body.leave(body.zero(slot.sig.result))
        return
      }
      const args = given.map((g) => coerce(lw, body, g, dyn))
      const rest = kind === 'call' ? [arrayOf(lw, body, args, dyn)] : args
      const v = body.call(info.id, [self, body.string(slot.member), ...rest])
      const { result } = slot.sig
      // Objects of JavaScript are structures too, and hold its own arrays.
      if (result.kind === 'array' && lw.meetsHost.size > 0)
        body.leave(fromHost(lw, body, v, { kind: 'dynamic', param: null }, result))
      else body.leave(result.kind === 'void' ? -1 : coerce(lw, body, v, result))
    },
  })).id
}
