// What the op table's little type language means for one instruction: result types for the builder, operand rules for the verifier.
import { opRow, type OpName } from './ops.ts'
import type { Imm, MirFunction, MirProgram } from './program.ts'
import {
  isNullable,
  objOf,
  sameType,
  typeOfRep,
  typeText,
  void_,
  type ClassId,
  type MirType,
  type RawElem,
} from './types.ts'

/** The tables that types are looked up in; a program, or one being built. */
export type MirTables = Pick<MirProgram, 'classes' | 'sigs' | 'slots' | 'globals' | 'functions'>

/** Parameter types of a function, in order. */
export function paramTypes(fn: MirFunction): MirType[] {
  return fn.params.map((p) => fn.valueTypes[p] ?? void_)
}

/** The type of the values that a raw array of an element kind gives; null for `any`, which can't be read. */
export function elemValueType(elem: RawElem): MirType | null {
  switch (elem) {
    case 'i8':
    case 'i16':
      return { kind: 'i32' }
    case 'f32':
      return { kind: 'f64' }
    case 'any':
      return null
    default:
      return typeOfRep(elem)
  }
}

/** Whether the class is the other, below it, or implements it. */
export function isSubclass(tables: MirTables, cls: ClassId, above: ClassId): boolean {
  if (cls === above) return true
  const start = tables.classes[cls]
  if (!start) return false
  if (start.interfaces.includes(above)) return true
  for (let at: ClassId | null = start.superClass, steps = 0; at !== null && steps < 10000; steps++) {
    if (at === above) return true
    const next = tables.classes[at]
    if (!next) return false
    if (next.interfaces.includes(above)) return true
    at = next.superClass
  }
  return false
}

/** Whether a value of one type may stand where the other is expected without any operation. */
export function isAssignable(tables: MirTables, from: MirType, to: MirType): boolean {
  if (from === to) return true
  if (from.kind !== to.kind) return false
  if (from.kind === 'obj' && to.kind === 'obj') return isSubclass(tables, from.cls, to.cls)
  if (from.kind === 'raw' && to.kind === 'raw') return to.elem === 'any' || from.elem === to.elem
  return sameType(from, to)
}

/** The type an immediate names: that of `type`, `rep`; a single (f32) is a Float once loaded. */
function immType(imm: Imm): MirType | null {
  switch (imm.kind) {
    case 'type':
      return imm.type.kind === 'f32' ? { kind: 'f64' } : imm.type
    case 'rep':
      return typeOfRep(imm.rep)
    case 'name':
      return imm.type
    default:
      return null
  }
}

/** The signature a call's immediate stands for: of the function, the slot or the closure. */
function immSignature(tables: MirTables, imm: Imm): { params: readonly MirType[]; result: MirType } | null {
  switch (imm.kind) {
    case 'func': {
      const callee = tables.functions[imm.value]
      return callee ? { params: paramTypes(callee), result: callee.result } : null
    }
    case 'sig':
      return tables.sigs[imm.value] ?? null
    case 'slot':
      return tables.slots[imm.value]?.sig ?? null
    default:
      return null
  }
}

/** The machine signature of the closures of a function (its parameters without the closure itself). */
export function closureSignature(fn: MirFunction): { params: MirType[]; result: MirType } {
  const params = paramTypes(fn)
  return { params: fn.captures === null ? params : params.slice(1), result: fn.result }
}

/** The type that an operation's result has, or null where its immediate or operands make no sense. */
export function resultType(
  tables: MirTables,
  fn: MirFunction,
  op: OpName,
  args: readonly (MirType | undefined)[],
  imm: Imm,
): MirType | null {
  const word = opRow(op).result
  switch (word) {
    case '$imm':
      return immType(imm)
    case '$raw':
      return imm.kind === 'elem' ? { kind: 'raw', elem: imm.elem } : null
    case '$elem':
      return imm.kind === 'elem' ? elemValueType(imm.elem) : null
    case '$obj':
      return imm.kind === 'class' ? objOf(imm.value) : null
    case '$field':
      return imm.kind === 'field' ? (tables.classes[imm.field.cls]?.fields[imm.field.index]?.type ?? null) : null
    case '$global':
      return imm.kind === 'global' ? (tables.globals[imm.value]?.type ?? null) : null
    case '$var':
      return imm.kind === 'var' ? (fn.vars[imm.value] ?? null) : null
    case '$cell': {
      const cell = args[0]
      return cell?.kind === 'cell' ? cell.of : null
    }
    case 'cell':
      return args[0] ? { kind: 'cell', of: args[0] } : null
    case '$sigret':
      return immSignature(tables, imm)?.result ?? null
    case '$closure': {
      const sig = imm.kind === 'func' ? tables.functions[imm.value]?.sig : null
      return sig === null || sig === undefined ? null : { kind: 'closure', sig }
    }
    case '$capture':
      return imm.kind === 'index' ? (fn.captures?.[imm.value] ?? null) : null
    case 'same':
      return args[0] ?? null
    case 'same2':
      return args[1] ?? null
    case 'raw.any':
      return { kind: 'raw', elem: 'any' }
    default:
      return { kind: word } as MirType
  }
}

/** What an operand must be: one type, or a family of types with words for it. */
export type OperandRule =
  | { readonly type: MirType }
  | { readonly family: string; readonly accepts: (t: MirType) => boolean }

const anyValue: OperandRule = { family: 'any value', accepts: (t) => t.kind !== 'void' }
const anyRef: OperandRule = { family: 'a reference', accepts: (t) => isNullable(t) && t.kind !== 'null' }
const anyCell: OperandRule = { family: 'a cell', accepts: (t) => t.kind === 'cell' }
const nullableNumber: OperandRule = { family: 'a nullable number', accepts: (t) => t.kind === 'null' }

/** The rule of every operand of an instruction, or what is wrong with its immediate. */
export function operandRules(
  tables: MirTables,
  fn: MirFunction,
  op: OpName,
  args: readonly (MirType | undefined)[],
  imm: Imm,
): OperandRule[] | string {
  const rules: OperandRule[] = []
  for (const word of opRow(op).args) {
    switch (word) {
      case 'any':
        rules.push(anyValue)
        break
      case 'ref':
        rules.push(anyRef)
        break
      case 'cell':
        rules.push(anyCell)
        break
      case 'num?':
        rules.push(nullableNumber)
        break
      case 'same':
        rules.push(args[0] ? { type: args[0] } : anyValue)
        break
      case 'same2':
        rules.push(args[1] ? { type: args[1] } : anyValue)
        break
      case '$imm': {
        const t = immType(imm)
        if (!t) return 'the immediate is no type'
        rules.push({ type: t })
        break
      }
      case '$raw':
        if (imm.kind !== 'elem') return 'the immediate is no element kind'
        rules.push({ type: { kind: 'raw', elem: imm.elem } })
        break
      case '$elem': {
        const t = imm.kind === 'elem' ? elemValueType(imm.elem) : null
        if (!t) return 'the immediate is no readable element kind'
        rules.push({ type: t })
        break
      }
      case '$fobj':
        if (imm.kind !== 'field') return 'the immediate is no field'
        rules.push({ type: objOf(imm.field.cls) })
        break
      case '$field': {
        const t = imm.kind === 'field' ? tables.classes[imm.field.cls]?.fields[imm.field.index]?.type : null
        if (!t) return 'no such field'
        rules.push({ type: t })
        break
      }
      case '$global': {
        const t = imm.kind === 'global' ? tables.globals[imm.value]?.type : null
        if (!t) return 'no such global'
        rules.push({ type: t })
        break
      }
      case '$var': {
        const t = imm.kind === 'var' ? fn.vars[imm.value] : null
        if (!t) return 'no such variable'
        rules.push({ type: t })
        break
      }
      case '$cell': {
        const cell = args[0]
        if (cell?.kind !== 'cell') return 'the first operand is no cell'
        rules.push({ type: cell.of })
        break
      }
      case '$sig...': {
        const sig = immSignature(tables, imm)
        if (!sig) return 'the immediate names no function, slot or signature'
        for (const type of sig.params) rules.push({ type })
        break
      }
      case '$caps...': {
        const callee = imm.kind === 'func' ? tables.functions[imm.value] : null
        if (!callee?.captures) return 'the immediate is no closure body'
        for (const type of callee.captures) rules.push({ type })
        break
      }
      case '...dyn':
        while (rules.length < args.length) rules.push({ type: { kind: 'dyn' } })
        break
      case '...any':
        while (rules.length < args.length) rules.push(anyValue)
        break
      case 'raw.any':
        rules.push({ type: { kind: 'raw', elem: 'any' } })
        break
      case 'raw.i8':
        rules.push({ type: { kind: 'raw', elem: 'i8' } })
        break
      default:
        rules.push({ type: { kind: word } as MirType })
    }
  }
  return rules
}

/** A rule in words, for messages. */
export function ruleText(rule: OperandRule): string {
  return 'type' in rule ? typeText(rule.type) : rule.family
}
