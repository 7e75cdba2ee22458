import { objOf } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import type { EnumField, EnumType } from '../typer/index.ts'
import type { Body } from './body.ts'
import { ctorClass, instantiate } from './classes.ts'
import { coerce } from './coerce.ts'
import type { FuncInfo, Lowering } from './context.ts'
import { helper } from './declare.ts'
import { enumClass } from './types.ts'

/*
 * Enum values: one object for each constructor without arguments, a class for each with.
 */

/** The machine types of a constructor's arguments. */
export function ctorTypes(lw: Lowering, en: EnumType, ctor: EnumField): MirType[] {
  return ctorClass(lw, en, ctor).fields.map((f) => f.type)
}

/** The value of a constructor; the arguments are of `ctorTypes`. */
export function construct(lw: Lowering, body: Body, en: EnumType, ctor: EnumField, args: readonly ValueId[]): ValueId {
  const base = enumClass(lw, en)
  if (!ctor.args) return body.imm('global.get', { kind: 'global', value: nullaryGlobal(lw, en, ctor) })
  const cls = ctorClass(lw, en, ctor)
  instantiate(lw, cls.id)
  const v = body.emit('new', [], { kind: 'class', value: cls.id })
  body.imm('field.set', { kind: 'field', field: { cls: base.id, index: 0 } }, v, body.i32(ctor.index))
  args.forEach((a, index) => body.imm('field.set', { kind: 'field', field: { cls: cls.id, index } }, v, a))
  return v
}

/** The global that holds the one value of a constructor without arguments; made at start. */
function nullaryGlobal(lw: Lowering, en: EnumType, ctor: EnumField): number {
  const known = lw.ctorGlobals.get(ctor)
  if (known !== undefined) return known
  const cls = ctorClass(lw, en, ctor)
  instantiate(lw, cls.id)
  const id = lw.mir.addGlobal(cls.name, objOf(cls.id))
  lw.ctorGlobals.set(ctor, id)
  return id
}

/** Makes the values of all constructors without arguments that the program uses; first thing at start. */
export function initNullary(lw: Lowering, body: Body): void {
  for (const [ctor, global] of lw.ctorGlobals) {
    const cls = lw.ctors.get(ctor)?.draft
    if (!cls) continue
    const v = body.emit('new', [], { kind: 'class', value: cls.id })
    body.imm(
      'field.set',
      { kind: 'field', field: { cls: cls.superClass as number, index: 0 } },
      v,
      body.i32(ctor.index),
    )
    body.imm('global.set', { kind: 'global', value: global }, v)
  }
}

/** A constructor with arguments as a function. */
export function ctorFunctionOf(lw: Lowering, en: EnumType, ctor: EnumField): FuncInfo {
  const cls = ctorClass(lw, en, ctor)
  return helper(lw, `ctor ${cls.id}`, () => ({
    name: cls.name,
    params: cls.fields.map((f) => f.type),
    result: objOf(enumClass(lw, en).id),
    write: ({ body }) => {
      const v = construct(lw, body, en, ctor, body.fn.params)
      body.leave(coerce(lw, body, v, objOf(enumClass(lw, en).id)))
    },
  }))
}

/** The index of an enum value that is not null. */
export function enumIndex(lw: Lowering, body: Body, v: ValueId, en: EnumType): ValueId {
  const base = enumClass(lw, en)
  const value = coerce(lw, body, v, objOf(base.id))
  return body.imm('field.get', { kind: 'field', field: { cls: base.id, index: 0 } }, value)
}

/** An argument of an enum value known to be of that constructor. */
export function enumArgument(
  lw: Lowering,
  body: Body,
  v: ValueId,
  en: EnumType,
  ctor: EnumField,
  index: number,
): ValueId {
  const cls = ctorClass(lw, en, ctor)
  const value = body.checked(coerce(lw, body, v, objOf(cls.id)))
  return body.imm('field.get', { kind: 'field', field: { cls: cls.id, index } }, value)
}
