import type { Instr, MirType, RawElem } from '../compiler/mir/index.ts'
import { abi, mayThrow } from './abi.ts'
import * as arrays from './arrays.ts'
import type { IrValue } from './builder.ts'
import { double, int1, int32, int64, nothing } from './builder.ts'
import { classIdOf, emitCast, emitDynOf, emitIs, emitIsNull, emitNullValue, emitNullWrap, emitTry } from './casts.ts'
import { emitClosure, staticClosure } from './closures.ts'
import { emitSlotCall } from './dispatch.ts'
import { raised } from './emitter.ts'
import type { FunctionEmitter } from './function-emitter.ts'
import { emitLinear } from './linear.ts'
import { emitNumber } from './numbers.ts'
import { flatten, stringEquals, stringLength, unitAt } from './strings.ts'
import { defaultOf, irType, isReference, isZeroDefault, memoryType } from './types.ts'

/*
 * Every MIR operation as LLVM instructions.
 */

const elemOf = (elem: RawElem): arrays.Elem => {
  if (elem === 'any') throw new Error('raw.any has no elements')
  return elem
}

/** Writes one instruction; gives its result. */
export function emitInstruction(e: FunctionEmitter, instr: Instr): IrValue {
  const { b, generator } = e
  const { imm } = instr
  const args = instr.args.map((a) => e.value(a))
  const [x = nothing, y = nothing, z = nothing] = args
  const number = emitNumber(e, instr, args)
  if (number !== null) return number
  const typeOf = (n: number): MirType => e.typeOf(instr.args[n] ?? -1)
  switch (imm.kind) {
    case 'i32':
      return int32(imm.value)
    case 'i64':
      return int64(imm.value)
    case 'f64':
      return double(imm.value)
    case 'bool':
      return int1(imm.value)
    case 'string':
      return generator.string(imm.value)
    default:
  }
  switch (instr.op) {
    case 'const.null':
      return imm.kind === 'type' ? defaultOf(imm.type) : nothing
    case 'const.class':
      return imm.kind === 'class' ? int32(imm.value) : nothing
    // ---- nullable numbers
    case 'null.wrap':
      return imm.kind === 'type' && imm.type.kind === 'null' ? emitNullWrap(e, x, imm.type.of) : nothing
    case 'null.value': {
      const from = typeOf(0)
      return from.kind === 'null' ? emitNullValue(e, x, from.of) : x
    }
    case 'null.is_null': {
      const from = typeOf(0)
      return from.kind === 'null' ? emitIsNull(e, x, from.of) : int1(false)
    }
    // ---- references
    case 'ref.is_null':
      return e.isNull(x)
    case 'null.check':
      e.check(e.isNull(x), raised.nullAccess)
      return x
    case 'obj.up':
    case 'raw.any':
    case 'raw.as':
    case 'ptr.to_i32':
    case 'ptr.of_i32':
      return x
    case 'obj.down':
    case 'dyn.to':
      return imm.kind === 'type' ? emitCast(e, x, imm.type, typeOf(0)) : x
    case 'obj.try':
      return imm.kind === 'type' && imm.type.kind === 'obj' ? emitTry(e, x, typeOf(0), imm.type.cls) : x
    case 'class.id':
      return classIdOf(e, x, typeOf(0))
    case 'is':
      return imm.kind === 'class' ? emitIs(e, x, typeOf(0), imm.value) : int1(false)
    case 'dyn.of':
      return emitDynOf(e, x, typeOf(0))
    // ---- strings
    case 'str.concat':
      return e.runtime('str_concat', [x, y])
    case 'str.eq':
      return stringEquals(e, x, y)
    case 'str.cmp':
      return e.runtime('str_cmp', [x, y])
    case 'str.len':
      return stringLength(e, x)
    case 'str.code':
      return unitAt(e, e.flatOf(instr.args[0] ?? -1) ?? flatten(e, x), y)
    case 'str.sub':
      return e.runtime('str_sub', [x, y, z])
    case 'str.of_code':
      return e.runtime('str_of_code', [x])
    case 'str.of_i32':
      return e.runtime('str_of_i32', [x])
    case 'str.of_f64':
      return e.runtime('str_of_f64', [x])
    // ---- objects
    case 'new':
      return imm.kind === 'class' ? emitNew(e, imm.value) : nothing
    case 'field.get': {
      if (imm.kind !== 'field') return nothing
      const { type, offset, tag } = generator.layouts.field(imm.field.cls, imm.field.index)
      return e.fromMemory(e.loadAt(memoryType(type), x, offset, tag), irType(type))
    }
    case 'field.set': {
      if (imm.kind !== 'field') return nothing
      const { offset, tag } = generator.layouts.field(imm.field.cls, imm.field.index)
      e.storeAt(e.toMemory(y), x, offset, tag)
      return nothing
    }
    // ---- variables
    case 'global.get': {
      if (imm.kind !== 'global') return nothing
      const { address, type, tag } = generator.global(imm.value)
      return e.fromMemory(b.load(memoryType(type), address, tag), irType(type))
    }
    case 'global.set': {
      if (imm.kind !== 'global') return nothing
      const { address, tag } = generator.global(imm.value)
      b.store(e.toMemory(x), address, tag)
      return nothing
    }
    case 'var.get':
      return imm.kind === 'var'
        ? b.readVariable(e.variable(imm.value), irType(e.fn.vars[imm.value] ?? { kind: 'dyn' }))
        : nothing
    case 'var.set':
      if (imm.kind === 'var') b.writeVariable(e.variable(imm.value), x)
      return nothing
    case 'cell.new': {
      const type = typeOf(0)
      const cell = e.allocate(abi.headerSize + 8, 0, isReference(type) ? 1 : 0)
      e.storeAt(e.toMemory(x), cell, abi.cellValue, cellTag(type))
      return cell
    }
    case 'cell.get': {
      const type = contentOf(typeOf(0))
      return e.fromMemory(e.loadAt(memoryType(type), x, abi.cellValue, cellTag(type)), irType(type))
    }
    case 'cell.set':
      e.storeAt(e.toMemory(y), x, abi.cellValue, cellTag(contentOf(typeOf(0))))
      return nothing
    // ---- calls
    case 'call':
      return imm.kind === 'func' ? e.callFunction(imm.value, args) : nothing
    case 'call.closure': {
      if (imm.kind !== 'sig') return nothing
      const code = e.loadAt('ptr', x, abi.closureCode, 'closure')
      return e.callAddress(code, generator.closureCode(imm.value), args)
    }
    case 'call.slot': {
      const slot = imm.kind === 'slot' ? generator.program.slots[imm.value] : undefined
      if (slot === undefined) throw new Error('no such slot')
      return emitSlotCall(e, slot, typeOf(0), x, args.slice(1))
    }
    case 'call.rt':
      return emitRuntimeCall(e, instr, args)
    case 'closure.new':
      return emitClosure(e, e.typeOf(instr.result), imm.kind === 'func' ? imm.value : -1, args)
    case 'closure.static': {
      const type = e.typeOf(instr.result)
      return imm.kind === 'func' && type.kind === 'closure' ? staticClosure(generator, imm.value, type.sig) : nothing
    }
    case 'closure.get': {
      if (imm.kind !== 'index') return nothing
      const type = e.fn.captures?.[imm.value] ?? { kind: 'dyn' }
      const self = e.value(e.fn.params[0] ?? -1)
      const value = e.loadAt(memoryType(type), self, abi.closureCaptures + imm.value * 8, 'closure')
      return e.fromMemory(value, irType(type))
    }
    // ---- raw arrays
    case 'raw.new':
      return imm.kind === 'elem' ? arrays.rawNew(e, elemOf(imm.elem), x) : nothing
    case 'raw.len':
      return arrays.rawLength(e, x)
    case 'raw.get':
      return imm.kind === 'elem' ? arrays.rawGet(e, elemOf(imm.elem), x, y) : nothing
    case 'raw.set':
      if (imm.kind === 'elem') arrays.rawSet(e, elemOf(imm.elem), x, y, z)
      return nothing
    case 'raw.copy':
      if (imm.kind === 'elem') arrays.rawCopy(e, elemOf(imm.elem), args)
      return nothing
    case 'raw.fill':
      if (imm.kind === 'elem') arrays.rawFill(e, elemOf(imm.elem), args)
      return nothing
    case 'raw.is':
      return imm.kind === 'elem' ? arrays.rawIs(e, elemOf(imm.elem), x) : nothing
    case 'raw.load':
      return imm.kind === 'type' ? arrays.rawLoad(e, imm.type, x, y) : nothing
    case 'raw.store':
      if (imm.kind === 'type') arrays.rawStore(e, imm.type, x, y, z)
      return nothing
    // ---- Array<T>
    case 'array.new':
      return arrays.arrayNew(e, x, y)
    case 'array.len':
      return arrays.arrayLength(e, x)
    case 'array.set_len':
      arrays.arraySetLength(e, x, y)
      return nothing
    case 'array.data':
      return arrays.arrayData(e, x)
    case 'array.set_data':
      arrays.arraySetData(e, x, y)
      return nothing
    case 'array.view':
      return imm.kind === 'elem' ? arrays.arrayView(e, elemOf(imm.elem), x) : nothing
    case 'array.items':
      return imm.kind === 'elem' ? arrays.arrayItems(e, elemOf(imm.elem), x) : nothing
    case 'array.bound':
      return arrays.arrayBound(e, x, y)
    case 'array.get':
      return imm.kind === 'rep' ? arrays.arrayGet(e, imm.rep, x, y) : nothing
    case 'array.set':
      if (imm.kind === 'rep') arrays.arraySet(e, imm.rep, x, y, z)
      return nothing
    // ---- linear memory
    case 'mem.alloc':
    case 'mem.realloc':
    case 'mem.free':
    case 'mem.load':
    case 'mem.store':
    case 'mem.copy':
      return emitLinear(e, instr, args)
    default:
      throw new Error(`no LLVM IR for ${instr.op}`)
  }
}

const contentOf = (t: MirType): MirType => (t.kind === 'cell' ? t.of : { kind: 'dyn' })
const cellTag = (t: MirType): string => `cell ${memoryType(t)}`

/** A new object with every field at its default. */
function emitNew(e: FunctionEmitter, cls: number): IrValue {
  const { fields, size, scan } = e.generator.layouts.layoutOf(cls)
  const object = e.allocate(size, cls, scan)
  for (const field of fields)
    if (!isZeroDefault(field.type)) e.storeAt(defaultOf(field.type), object, field.offset, field.tag)
  return object
}

/** A call of a runtime function of the registry. */
function emitRuntimeCall(e: FunctionEmitter, instr: Instr, args: readonly IrValue[]): IrValue {
  if (instr.imm.kind !== 'name') return nothing
  const { value: name, type: result, effect = 'call' } = instr.imm
  const params = instr.args.map((a) => e.typeOf(a))
  const callee = e.generator.row(name, params, result)
  const given = e.b.call(
    callee,
    args.map((a) => e.toMemory(a)),
  )
  if (mayThrow(name, effect)) e.checkPending()
  return result.kind === 'void' ? nothing : e.fromMemory(given, irType(result))
}
