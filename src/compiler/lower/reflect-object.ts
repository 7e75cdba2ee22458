import { array, bool, dyn, string, void_ } from '../mir/index.ts'
import type { ClassId, FuncId, MirType, Signature, ValueId } from '../mir/index.ts'
import { asFunction, pathOf } from '../typer/index.ts'
import type { ClassField, ClassType } from '../typer/index.ts'
import type { Body } from './body.ts'
import { fieldHome, findMember, specById } from './classes.ts'
import { boundTarget } from './closure.ts'
import { arrayOf, coerce } from './coerce.ts'
import type { ClassSpec, FuncInfo, Lowering, SlotDraft } from './context.ts'
import { helper, methodFunction, slotOf } from './declare.ts'
import { isNull } from './equality.ts'
import { directTarget, isStored } from './member.ts'
import { toText } from './operators.ts'
import { getShapeField, setShapeField } from './structure.ts'
import { classOf, sigOf } from './types.ts'

/*
 * Reflection on an object: one slot per operation, answered by a function per class that knows the class's members.
 */

/** The operations on objects and their signatures, receiver left out. */
export const objectOperations: Readonly<Record<string, Signature>> = {
  apply: { params: [array], result: dyn },
  callToString: { params: [], result: string },
  enumParams: { params: [], result: array },
  getField: { params: [string], result: dyn },
  getProperty: { params: [string], result: dyn },
  hasField: { params: [string], result: bool },
  setField: { params: [string, dyn], result: void_ },
  setProperty: { params: [string, dyn], result: void_ },
  structGet: { params: [string], result: dyn },
  structHas: { params: [string], result: bool },
  structSet: { params: [string, dyn], result: void_ },
}

/** The slot of an operation. */
export function objectSlot(lw: Lowering, name: string): SlotDraft | null {
  const sig = objectOperations[name]
  return sig ? slotOf(lw, 'reflect', name, null, sig) : null
}

/** Whether the class's methods are found by name at run time: those of the runtime's own classes are not. */
function hasNamedMethods(spec: ClassSpec): boolean {
  return !pathOf(spec.cls).startsWith('rt.')
}

/** What answers an operation for a class; null: the fallback. */
export function reflectImpl(lw: Lowering, slot: SlotDraft, id: ClassId): FuncId | null {
  const draft = classOf(lw, id)
  const make = (
    write: (body: Body, self: ValueId, args: readonly ValueId[]) => void,
    receiver: MirType = { kind: 'obj', cls: id },
  ): FuncId =>
    helper(lw, `impl ${slot.id} ${id}`, () => ({
      name: `${draft.name}:${slot.member}`,
      haxeName: `${draft.haxeName}.${slot.member}`,
      params: [receiver, ...slot.sig.params],
      result: slot.sig.result,
      inline: 'never',
      write: ({ body }) => {
        const [self, ...args] = body.fn.params as [ValueId, ...ValueId[]]
        write(body, self, args)
        body.leave(body.zero(slot.sig.result))
      },
    })).id
  switch (draft.kind) {
    case 'closure':
      return slot.member === 'apply'
        ? make((body, self, args) => applyClosure(lw, body, draft.sig as number, self, args[0] as ValueId), dyn)
        : null
    case 'ctor':
      return slot.member === 'enumParams' ? make((body, self) => leaveParams(lw, body, id, self)) : null
    case 'anon':
      return shapeImpl(lw, slot.member, id, make)
    case 'class': {
      const spec = specById(lw, id)
      return spec ? classImpl(lw, slot.member, spec, make) : null
    }
    default:
      return null
  }
}

type Make = (write: (body: Body, self: ValueId, args: readonly ValueId[]) => void) => FuncId

function applyClosure(lw: Lowering, body: Body, sig: number, self: ValueId, list: ValueId): void {
  const { params, result } = lw.mir.sigs[sig] as Signature
  const f = body.checked(body.typed('dyn.to', { kind: 'closure', sig }, self))
  lw.arrayGets.add('dyn')
  const args = params.map((t, i) =>
    coerce(lw, body, body.emit('array.get', [list, body.i32(i)], { kind: 'rep', rep: 'dyn' }), t),
  )
  const v = body.emit('call.closure', [f, ...args], { kind: 'sig', value: sig })
  body.leave(result.kind === 'void' ? body.zero(dyn) : coerce(lw, body, v, dyn))
}

function leaveParams(lw: Lowering, body: Body, id: ClassId, self: ValueId): void {
  const values = classOf(lw, id).fields.map((_, index) => {
    return coerce(lw, body, body.imm('field.get', { kind: 'field', field: { cls: id, index } }, self), dyn)
  })
  body.leave(arrayOf(lw, body, values, dyn))
}

// ---------------------------------------------------------------- names

/** One test of a name after the other; `act` writes what happens and leaves. */
export function onName(
  body: Body,
  name: ValueId,
  cases: readonly { readonly name: string; readonly act: () => void }[],
): void {
  for (const c of cases) {
    const yes = body.newBlock()
    const no = body.newBlock()
    body.branch(body.op('str.eq', name, body.string(c.name)), yes, no)
    body.enter(yes)
    c.act()
    body.enter(no)
  }
}

function shapeImpl(lw: Lowering, operation: string, id: ClassId, make: Make): FuncId | null {
  const { fields } = classOf(lw, id)
  switch (operation) {
    case 'getField':
    case 'getProperty':
    case 'structGet':
      return make((body, self, [name]) =>
        onName(
          body,
          name as ValueId,
          fields.map((f, i) => ({
            name: f.name,
            act: () => body.leave(getShapeField(lw, body, self, { cls: id, index: i }, f)),
          })),
        ),
      )
    case 'hasField':
    case 'structHas':
      return make((body, _self, [name]) =>
        onName(
          body,
          name as ValueId,
          fields.map((f) => ({ name: f.name, act: () => body.leave(body.bool(true)) })),
        ),
      )
    case 'setField':
    case 'setProperty':
    case 'structSet':
      return make((body, self, [name, v]) =>
        onName(
          body,
          name as ValueId,
          fields.map((f, i) => ({
            name: f.name,
            act: () => {
              setShapeField(lw, body, self, { cls: id, index: i }, f, v as ValueId)
              body.leave()
            },
          })),
        ),
      )
    default:
      return null
  }
}

/** `@:hideFields`: how a class of the standard library holds its data is nobody's business, and differs between targets. */
export function isHidden(cls: ClassType, field: ClassField): boolean {
  const says = (d: ClassType | ClassField): boolean => d.meta.some((m) => m.name === ':hideFields')
  return isStored(field) && (says(field) || (!field.isPublic && says(cls)))
}

/** Members of a class and those above, the nearest first, each name once. */
export function membersOf(spec: ClassSpec): { readonly spec: ClassSpec; readonly field: ClassField }[] {
  const seen = new Set<string>()
  const list: { readonly spec: ClassSpec; readonly field: ClassField }[] = []
  for (let at: ClassSpec | null = spec; at; at = at.superSpec) {
    for (const field of at.cls.fields.values()) {
      if (seen.has(field.name) || isHidden(at.cls, field)) continue
      seen.add(field.name)
      list.push({ spec: at, field })
    }
  }
  return list
}

function classImpl(lw: Lowering, operation: string, spec: ClassSpec, make: Make): FuncId | null {
  if (operation === 'callToString') return toStringImpl(lw, spec, make)
  const methods = hasNamedMethods(spec)
  const members = membersOf(spec).filter((m) => {
    if (isStored(m.field)) return fieldHome(lw, spec, m.field.name) !== null
    return methods && m.field.kind.kind === 'method' && m.field.kind.methodKind !== 'macro' && m.field.body !== null
  })
  const properties = methods ? membersOf(spec).filter((m) => m.field.kind.kind === 'var') : []
  const read = (body: Body, self: ValueId, m: { readonly spec: ClassSpec; readonly field: ClassField }): void => {
    const home = fieldHome(lw, spec, m.field.name)
    if (home) body.leave(coerce(lw, body, body.imm('field.get', { kind: 'field', field: home.imm }, self), dyn))
    else {
      const target = directTarget(
        lw,
        m.spec,
        m.field,
        m.field.params.map(() => 'dyn' as const),
      )
      body.leave(
        coerce(lw, body, boundTarget(lw, body, target, coerce(lw, body, self, m.spec.type), m.field.name), dyn),
      )
    }
  }
  const write = (body: Body, self: ValueId, m: { readonly field: ClassField }, v: ValueId): void => {
    const home = fieldHome(lw, spec, m.field.name)
    if (home) body.imm('field.set', { kind: 'field', field: home.imm }, self, coerce(lw, body, v, home.type))
    body.leave()
  }
  switch (operation) {
    case 'getField':
      return make((body, self, [name]) =>
        onName(
          body,
          name as ValueId,
          members.map((m) => ({ name: m.field.name, act: () => read(body, self, m) })),
        ),
      )
    case 'hasField':
      return make((body, _self, [name]) =>
        onName(
          body,
          name as ValueId,
          members.map((m) => ({ name: m.field.name, act: () => body.leave(body.bool(true)) })),
        ),
      )
    case 'setField':
      return make((body, self, [name, v]) => {
        const stored = members.filter((m) => isStored(m.field))
        onName(
          body,
          name as ValueId,
          stored.map((m) => ({ name: m.field.name, act: () => write(body, self, m, v as ValueId) })),
        )
      })
    case 'getProperty':
      return make((body, self, [name]) => {
        const getters = accessors(lw, spec, properties, 'get')
        onName(
          body,
          name as ValueId,
          getters.map((g) => ({
            name: g.name,
            act: () =>
              body.leave(
                coerce(lw, body, body.call(g.info.id, [coerce(lw, body, self, g.info.params[0] as MirType)]), dyn),
              ),
          })),
        )
        const rest = members.filter((m) => !getters.some((g) => g.name === m.field.name))
        onName(
          body,
          name as ValueId,
          rest.map((m) => ({ name: m.field.name, act: () => read(body, self, m) })),
        )
      })
    case 'setProperty':
      return make((body, self, [name, v]) => {
        const setters = accessors(lw, spec, properties, 'set')
        onName(
          body,
          name as ValueId,
          setters.map((g) => ({
            name: g.name,
            act: () => {
              body.call(g.info.id, [
                coerce(lw, body, self, g.info.params[0] as MirType),
                coerce(lw, body, v as ValueId, g.info.params[1] ?? dyn),
              ])
              body.leave()
            },
          })),
        )
        const rest = members.filter((m) => isStored(m.field) && !setters.some((g) => g.name === m.field.name))
        onName(
          body,
          name as ValueId,
          rest.map((m) => ({ name: m.field.name, act: () => write(body, self, m, v as ValueId) })),
        )
      })
    default:
      return null
  }
}

function accessors(
  lw: Lowering,
  spec: ClassSpec,
  properties: readonly { readonly field: ClassField }[],
  kind: 'get' | 'set',
): { readonly name: string; readonly info: FuncInfo }[] {
  return properties.flatMap(({ field }) => {
    if (field.kind.kind !== 'var' || field.kind[kind === 'get' ? 'read' : 'write'].kind !== 'call') return []
    const found = findMember(lw, spec, `${kind}_${field.name}`)
    return found ? [{ name: field.name, info: methodFunction(lw, found.spec, found.field, []) }] : []
  })
}

function toStringImpl(lw: Lowering, spec: ClassSpec, make: Make): FuncId | null {
  const found = findMember(lw, spec, 'toString')
  if (!found) return null
  const { field } = found
  if (isStored(field)) {
    const home = fieldHome(lw, spec, field.name)
    return home?.type.kind === 'closure' ? make((body, self) => showHeld(lw, body, self, home)) : null
  }
  if (!field.body) return null
  const info = methodFunction(
    lw,
    found.spec,
    field,
    field.params.map(() => 'dyn' as const),
  )
  const [receiver, ...rest] = info.params
  if (!receiver || asFunction(field.type)?.args.some((p) => !p.opt)) return null
  return make((body, self) => {
    const omitted = rest.map((t) => body.zero(t))
    body.leave(shown(lw, body, body.call(info.id, [coerce(lw, body, self, receiver), ...omitted])))
  })
}

/** What a `toString` that is a variable or a dynamic method gives; null where the variable is null. */
function showHeld(lw: Lowering, body: Body, self: ValueId, home: NonNullable<ReturnType<typeof fieldHome>>): void {
  if (home.type.kind !== 'closure') return
  const sig = sigOf(lw, home.type.sig)
  const held = body.imm('field.get', { kind: 'field', field: home.imm }, self)
  const some = body.newBlock()
  const none = body.newBlock()
  body.branch(body.op('ref.is_null', held), none, some)
  body.enter(some)
  const args = sig.params.map((t) => body.zero(t))
  const v = body.emit('call.closure', [body.checked(held), ...args], { kind: 'sig', value: home.type.sig })
  body.leave(shown(lw, body, v))
  body.enter(none)
}

/** What a `toString` gave, as text: null is "null". */
function shown(lw: Lowering, body: Body, v: ValueId): ValueId {
  if (body.typeOf(v).kind !== 'string') return toText(lw, body, v)
  return body.op('select', isNull(body, v), body.string('null'), v)
}

/** What an operation gives for a value of no class that answers it. */
export function reflectFallback(lw: Lowering, slot: SlotDraft): FuncId {
  return helper(lw, `fallback ${slot.id}`, () => ({
    name: `any:${slot.member}`,
    params: [dyn, ...slot.sig.params],
    result: slot.sig.result,
    inline: 'never',
    write: ({ body }) => {
      const { result } = slot.sig
      body.leave(result.kind === 'array' ? arrayOf(lw, body, [], dyn) : body.zero(result))
    },
  })).id
}
