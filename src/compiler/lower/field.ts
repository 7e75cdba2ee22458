import { dyn } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import type { ClassField, ClassType, FieldAccess, TypedExpr } from '../typer/index.ts'
import { boundMethod, staticClosure } from './closure.ts'
import { coerce } from './coerce.ts'
import type { FunctionState } from './context.ts'
import { staticFunction, staticHome } from './declare.ts'
import { construct, ctorFunctionOf } from './enum.ts'
import { callDyn } from './equality.ts'
import { fromHost } from './host-values.ts'
import { readHostStatic } from './intrinsics.ts'
import { asInstance, isStored, readMember } from './member.ts'
import { machineType, receiver, value } from './state.ts'
import { readField } from './structure.ts'
import { methodRepsOf } from './type-args.ts'
import { typeValue } from './type-test.ts'
import { isHostClass } from './types.ts'

/*
 * Reading fields.
 */

/** The value of a field expression. */
export function lowerField(s: FunctionState, e: TypedExpr & { readonly kind: 'field' }): ValueId {
  const { lw, body } = s
  const { access } = e
  switch (access.kind) {
    case 'static':
      return readStatic(s, access.cls, access.field, e)
    case 'enum':
      return access.field.args
        ? staticClosure(lw, body, ctorFunctionOf(lw, access.enum, access.field))
        : construct(lw, body, access.enum, access.field, [])
    case 'anon':
      return readField(lw, body, receiver(s, e.object), access.field.name, machineType(s, e.type))
    case 'dynamic':
      return readDynamic(s, e.object, access.name, machineType(s, e.type))
    case 'instance':
    case 'closure':
      return readInstance(s, e, access)
  }
  access satisfies never
}

function readInstance(
  s: FunctionState,
  e: TypedExpr & { readonly kind: 'field' },
  access: FieldAccess & { readonly kind: 'instance' | 'closure' },
): ValueId {
  const { lw, body } = s
  const { cls, params, field } = access
  const o = receiver(s, e.object)
  body.span = e.span
  if (!cls) return readField(lw, body, o, field.name, machineType(s, e.type))
  if (isHostClass(cls)) {
    const read = callDyn(lw, body, 'hostGet', [o, body.string(nativeName(field))], dyn)
    return fromHost(s.lw, s.body, read, e.type, machineType(s, e.type))
  }
  const member = { cls, params, field }
  const object = asInstance(s, o, member)
  if (isStored(field)) return readMember(s, object, member)
  return boundMethod(s, object, member, methodRepsOf(s, field, undefined, [], e.type))
}

/** What JavaScript calls a member of an extern class. */
export function nativeName(field: ClassField): string {
  const arg = field.meta.find((m) => m.name === ':native')?.params[0]
  return arg?.kind === 'const' && arg.value.kind === 'string' ? arg.value.value : field.name
}

/** `o.name` where nothing is known of `o`. */
function readDynamic(s: FunctionState, object: TypedExpr, name: string, type: MirType): ValueId {
  return readField(s.lw, s.body, receiver(s, object), name, type)
}

/** A static variable's value, or a static method as a value. */
function readStatic(s: FunctionState, cls: ClassType, field: ClassField, e: TypedExpr): ValueId {
  const { lw, body } = s
  if (isStored(field)) {
    if (isExternVar(cls, field))
      return fromHost(s.lw, s.body, readHostStatic(lw, body, cls, field, dyn), e.type, machineType(s, e.type))
    const home = staticHome(lw, cls, field)
    return body.imm('global.get', { kind: 'global', value: home.global })
  }
  const reps = methodRepsOf(s, field, undefined, [], { kind: 'dynamic', param: null })
  return staticClosure(lw, body, staticFunction(lw, cls, field, reps))
}

/** Whether a static variable is JavaScript's. */
export function isExternVar(cls: ClassType, field: ClassField): boolean {
  return (cls.isExtern || field.isExtern) && !field.body?.syntax
}

/** The object of a static access is a type, with nothing to do; anything else is done for its effect. */
export function objectEffect(s: FunctionState, object: TypedExpr): void {
  if (object.kind !== 'typeExpr') s.effect(s, object)
}

/** A type as a value. */
export function lowerTypeExpr(s: FunctionState, e: TypedExpr & { readonly kind: 'typeExpr' }): ValueId {
  return typeValue(s.lw, s.body, e.of)
}

/** The value as Dynamic. */
export function dynamicValue(s: FunctionState, e: TypedExpr): ValueId {
  return coerce(s.lw, s.body, value(s, e), dyn)
}
