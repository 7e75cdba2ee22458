import { dyn, repOf } from '../mir/index.ts'
import type { ClassId, MirType, Rep, Signature, ValueId } from '../mir/index.ts'
import type { ClassField, ClassType, Type } from '../typer/index.ts'
import { ancestorSpec, fieldHome, findMember, specById, specOf } from './classes.ts'
import { coerce } from './coerce.ts'
import type { Body } from './body.ts'
import type { ClassSpec, FuncInfo, FunctionState, Lowering, SlotDraft } from './context.ts'
import { methodFunction, methodSig, methodType, slotOf } from './declare.ts'
import { declaringClass, topmostDeclaring } from './type-args.ts'
import { envOfReps, instanceType, isArray, isString, seenAs, typeOf } from './types.ts'

/*
 * Members of class instances: reading, writing and calling them, direct where the machine class is known, else by slot.
 */

/** What the typer says of a member access. */
export type MemberAccess = { readonly cls: ClassType; readonly params: readonly Type[]; readonly field: ClassField }

/** The receiver as an instance of the class that the member is accessed on. */
export function asInstance(s: FunctionState, v: ValueId, access: MemberAccess): ValueId {
  const { kind } = s.body.typeOf(v)
  if (kind === 'obj' || kind === 'string' || kind === 'array') return v
  return coerce(s.lw, s.body, v, instanceType(s.lw, access.cls))
}

/** Whether a member is kept as a value in the object. */
export function isStored(field: ClassField): boolean {
  return field.kind.kind === 'var' || field.kind.methodKind === 'dynamic'
}

/** The specialisation that a receiver is known to be of (or below), or null where only a marker is known. */
function knownSpec(s: FunctionState, v: ValueId, access: MemberAccess): ClassSpec | null {
  const type = s.body.typeOf(v)
  if (type.kind === 'obj') return specById(s.lw, type.cls)
  if (type.kind === 'string' || type.kind === 'array') return specOf(s.lw, access.cls, repsOfArgs(s, access.params))
  return null
}

function repsOfArgs(s: FunctionState, params: readonly Type[]): Rep[] {
  return params.map((p) => repOf(typeOf(s.lw, p, s.env)))
}

/** Where slots of a member are rooted, and the environment its type is seen under. */
function slotView(
  s: FunctionState,
  v: ValueId,
  access: MemberAccess,
  spec: ClassSpec | null,
): { root: ClassId; field: ClassField; env: ClassSpec['env'] } {
  const { name } = access.field
  if (spec) {
    const found = findMember(s.lw, spec, name)
    if (found) {
      // Below a generic ancestor all specialisations answer one slot: its marker.
      const root = topmostDeclaring(found.spec.cls, name)
      const up = ancestorSpec(s.lw, found.spec, root)
      const id = root.params.length > 0 ? seenAs(s.lw, root) : (up ?? found.spec).id
      return { root: id, field: found.field, env: found.spec.env }
    }
  }
  const declared = declaringClass(access.cls, access.params, name)
  const cls = declared?.cls ?? access.cls
  const reps = repsOfArgs(s, declared?.params ?? access.params)
  return {
    root: seenAs(s.lw, cls),
    field: declared?.field ?? access.field,
    env: envOfReps(cls.params, reps, s.lw.emptyEnv),
  }
}

/** The value of a stored member of a receiver that is not null. */
export function readMember(s: FunctionState, v: ValueId, access: MemberAccess): ValueId {
  const { body, lw } = s
  const { name } = access.field
  const type = body.typeOf(v)
  if (name === 'length') {
    if (type.kind === 'string' && isString(access.cls)) return body.op('str.len', v)
    if (type.kind === 'array' && isArray(access.cls)) return body.op('array.len', v)
  }
  const spec = knownSpec(s, v, access)
  const home = spec ? fieldHome(lw, spec, name) : null
  if (home) return body.imm('field.get', { kind: 'field', field: home.imm }, v)
  const view = slotView(s, v, access, spec)
  const result = fieldType(lw, view.field, view.env)
  const slot = slotOf(lw, 'get', name, view.root, { params: [], result })
  return body.imm('call.slot', { kind: 'slot', value: slot.id }, v)
}

function fieldType(lw: Lowering, field: ClassField, env: ClassSpec['env']): MirType {
  const type = typeOf(lw, field.type, env)
  return type.kind === 'void' ? dyn : type
}

/** The machine type a stored member takes when it is written. */
export function memberType(s: FunctionState, v: ValueId, access: MemberAccess): MirType {
  const spec = knownSpec(s, v, access)
  const home = spec ? fieldHome(s.lw, spec, access.field.name) : null
  if (home) return home.type
  const view = slotView(s, v, access, spec)
  return fieldType(s.lw, view.field, view.env)
}

/** Writes a stored member of a receiver that is not null; the value has `memberType`. */
export function writeMember(s: FunctionState, v: ValueId, access: MemberAccess, given: ValueId): void {
  const { body, lw } = s
  const { name } = access.field
  const spec = knownSpec(s, v, access)
  const home = spec ? fieldHome(lw, spec, name) : null
  if (home) {
    body.imm('field.set', { kind: 'field', field: home.imm }, v, given)
    return
  }
  const view = slotView(s, v, access, spec)
  const type = fieldType(lw, view.field, view.env)
  const slot = slotOf(lw, 'set', name, view.root, { params: [type], result: { kind: 'void' } })
  body.imm('call.slot', { kind: 'slot', value: slot.id }, v, given)
}

/** How a method is called: a function, or a slot. The signature is without receiver. */
export type MethodTarget = {
  readonly sig: Signature
  readonly direct: FuncInfo | null
  readonly slot: SlotDraft | null
}

/** What a call of a method on such a receiver reaches. `exact`: of this very class, no override (`super.f()`). */
export function methodTarget(
  s: FunctionState,
  v: ValueId,
  access: MemberAccess,
  reps: readonly Rep[],
  exact: ClassSpec | null,
): MethodTarget {
  const { body, lw } = s
  const spec = exact ?? knownSpec(s, v, access)
  const found = spec ? findMember(lw, spec, access.field.name) : null
  if (spec && found) {
    // Another signature of an overloaded method: these are never overridden.
    if (found.field !== access.field && found.field.overloads.includes(access.field)) {
      return directTarget(lw, found.spec, access.field, reps)
    }
    const { field } = found
    const inline = field.kind.kind === 'method' && field.kind.methodKind === 'inline'
    const fixed = inline || field.isFinal || found.spec.cls.isFinal || spec.cls.isFinal || body.typeOf(v).kind !== 'obj'
    if (exact || fixed) return directTarget(lw, found.spec, field, reps)
  }
  const view = slotView(s, v, access, spec)
  const sig = methodSig(lw, methodType(view.field), envOfReps(view.field.params, reps, view.env))
  return { sig, direct: null, slot: slotOf(lw, 'call', access.field.name, view.root, sig, reps) }
}

/** A method by its very function. */
export function directTarget(lw: Lowering, spec: ClassSpec, field: ClassField, reps: readonly Rep[]): MethodTarget {
  const info = methodFunction(lw, spec, field, reps)
  return { sig: { params: info.params.slice(1), result: info.result }, direct: info, slot: null }
}

/** Calls a method on a receiver that is not null. */
export function callTarget(
  lw: Lowering,
  body: Body,
  target: MethodTarget,
  v: ValueId,
  args: readonly ValueId[],
): ValueId {
  if (target.direct)
    return body.call(target.direct.id, [coerce(lw, body, v, target.direct.params[0] as MirType), ...args])
  return body.emit('call.slot', [v, ...args], { kind: 'slot', value: (target.slot as SlotDraft).id })
}
