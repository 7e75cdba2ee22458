import type { Imm, MirType, OpName, Rep } from '../compiler/mir/index.ts'
import { emitBoundaryCall } from './boundary.ts'
import { emitDynOf, emitNew } from './allocate.ts'
import { arrayGet, arrayItems, arraySet, emitArrayGet, emitArraySet, emptyRaw, newRaw, smallLength } from './arrays.ts'
import { distinctType, emitCastDyn, emitDistinctCast, emitIs, emitIsInstance, emitTry } from './casts.ts'
import { emitSlotCall } from './dispatch.ts'
import type { FuncSym } from './code.ts'
import type { FunctionEmitter } from './emitter.ts'
import type { Generator } from './generator.ts'
import { Op } from './encoder/opcodes.ts'
import { arrayData, arrayLength, closureFunction, emitDefault, firstCapture } from './machine.ts'
import { emitMemory } from './memory.ts'
import type { TreeInstr } from './trees.ts'
import { ANY, ANY_NN, ARRAY, EXTERN, EXTERN_NN, I32, refNull, refTo } from './types.ts'
import type { ValType } from './types.ts'

/*
 * Every MIR operation as WebAssembly instructions; the operands are pushed first, the result is left on the stack.
 */

/** Operations that are one instruction after their operands. */
const simple: Partial<Record<OpName, number>> = {
  'i32.add': Op.i32_add,
  'i32.sub': Op.i32_sub,
  'i32.mul': Op.i32_mul,
  'i32.rem': Op.i32_rem_s,
  'i32.and': Op.i32_and,
  'i32.or': Op.i32_or,
  'i32.xor': Op.i32_xor,
  'i32.shl': Op.i32_shl,
  'i32.shr': Op.i32_shr_s,
  'i32.ushr': Op.i32_shr_u,
  'i32.eq': Op.i32_eq,
  'i32.ne': Op.i32_ne,
  'i32.lt': Op.i32_lt_s,
  'i32.le': Op.i32_le_s,
  'i32.gt': Op.i32_gt_s,
  'i32.ge': Op.i32_ge_s,
  'i32.ult': Op.i32_lt_u,
  'i32.clz': Op.i32_clz,
  'i32.udiv': Op.i32_div_u,
  'i32.urem': Op.i32_rem_u,
  'i64.add': Op.i64_add,
  'i64.sub': Op.i64_sub,
  'i64.mul': Op.i64_mul,
  'i64.rem': Op.i64_rem_s,
  'i64.and': Op.i64_and,
  'i64.or': Op.i64_or,
  'i64.xor': Op.i64_xor,
  'i64.eq': Op.i64_eq,
  'i64.lt': Op.i64_lt_s,
  'i64.le': Op.i64_le_s,
  'i64.ult': Op.i64_lt_u,
  'f64.add': Op.f64_add,
  'f64.sub': Op.f64_sub,
  'f64.mul': Op.f64_mul,
  'f64.div': Op.f64_div,
  'f64.neg': Op.f64_neg,
  'f64.eq': Op.f64_eq,
  'f64.ne': Op.f64_ne,
  'f64.lt': Op.f64_lt,
  'f64.le': Op.f64_le,
  'f64.gt': Op.f64_gt,
  'f64.ge': Op.f64_ge,
  'f64.abs': Op.f64_abs,
  'f64.sqrt': Op.f64_sqrt,
  'f64.floor': Op.f64_floor,
  'f64.ceil': Op.f64_ceil,
  'f64.trunc': Op.f64_trunc,
  'f64.min': Op.f64_min,
  'f64.max': Op.f64_max,
  'f64.copysign': Op.f64_copysign,
  'bool.not': Op.i32_eqz,
  'bool.eq': Op.i32_eq,
  'i32.to_f64': Op.f64_convert_i32_s,
  'u32.to_f64': Op.f64_convert_i32_u,
  'i32.to_i64': Op.i64_extend_i32_s,
  'u32.to_i64': Op.i64_extend_i32_u,
  'i64.to_i32': Op.i32_wrap_i64,
  'i64.to_f64': Op.f64_convert_i64_s,
  'f64.to_i64': Op.i64_trunc_sat_f64_s,
  'f64.bits': Op.i64_reinterpret_f64,
  'f64.of_bits': Op.f64_reinterpret_i64,
  'ref.is_null': Op.ref_is_null,
  'ref.eq': Op.ref_eq,
  'raw.len': Op.array_len,
}

/** Writes one instruction with its operands. */
export function emitInstruction(e: FunctionEmitter, instr: TreeInstr): void {
  const { body, generator } = e
  const { machine, helpers } = generator
  const { args, imm } = instr
  const [a = -1, b = -1, c = -1] = args
  const push = (): void => {
    for (const arg of args) e.value(arg)
  }
  const one = simple[instr.op]
  if (one !== undefined) {
    push()
    body.op(one)
    return
  }
  switch (instr.op) {
    // ---- constants
    case 'const.i32':
      if (imm.kind === 'i32') body.i32(imm.value)
      return
    case 'const.i64':
      if (imm.kind === 'i64') body.i64(imm.value)
      return
    case 'const.f64':
      if (imm.kind === 'f64') body.f64(imm.value)
      return
    case 'const.bool':
      if (imm.kind === 'bool') body.i32(imm.value ? 1 : 0)
      return
    case 'const.string':
      if (imm.kind === 'string') generator.stringConstant(body, imm.value)
      return
    case 'const.null':
      if (imm.kind === 'type') emitDefault(body, imm.type)
      return
    case 'const.class':
      if (imm.kind === 'class') body.i32(imm.value)
      return
    // ---- numbers
    case 'i32.div': {
      push()
      const divisor = e.definition(b)
      if (divisor?.imm.kind === 'i32' && divisor.op === 'const.i32' && divisor.imm.value !== -1) body.op(Op.i32_div_s)
      else body.call(helpers.i32Div())
      return
    }
    case 'i64.div':
      push()
      body.call(helpers.i64Div())
      return
    case 'i64.shl':
    case 'i64.shr':
    case 'i64.ushr':
      push()
      body
        .op(Op.i64_extend_i32_u)
        .op(instr.op === 'i64.shl' ? Op.i64_shl : instr.op === 'i64.shr' ? Op.i64_shr_s : Op.i64_shr_u)
      return
    case 'f64.rem':
      push()
      body.call(helpers.f64Rem())
      return
    case 'f64.to_i32':
      push()
      body.call(helpers.f64ToI32())
      return
    case 'f64.to_single':
      push()
      body.op(Op.f32_demote_f64).op(Op.f64_promote_f32)
      return
    case 'f32.bits':
      push()
      body.op(Op.f32_demote_f64).op(Op.i32_reinterpret_f32)
      return
    case 'f32.of_bits':
      push()
      body.op(Op.f32_reinterpret_i32).op(Op.f64_promote_f32)
      return
    case 'select':
      e.value(b)
      e.value(c)
      e.value(a)
      body.select(machine.valType(e.typeOf(instr.result)))
      return
    case 'bool.to_i32':
    case 'obj.up':
    case 'raw.any':
    case 'ptr.to_i32':
    case 'ptr.of_i32':
      push()
      return
    // ---- nullable numbers
    case 'null.wrap':
      push()
      if (imm.kind === 'type' && imm.type.kind === 'null' && imm.type.of === 'i32') body.op(Op.i64_extend_i32_u)
      return
    case 'null.value': {
      push()
      const from = instr.argTypes[0]
      if (from?.kind !== 'null') return
      if (from.of === 'i32') body.op(Op.i32_wrap_i64)
      else if (from.of === 'bool') body.i32(1).op(Op.i32_and)
      else body.call(helpers.valueOfNullF64())
      return
    }
    case 'null.is_null': {
      push()
      const from = instr.argTypes[0]
      if (from?.kind === 'null') helpers.emitIsNull(body, from.of)
      return
    }
    // ---- references
    case 'null.check':
      body.block(Op.block, nonNull(e.machineType(a)))
      push()
      body.brOnNonNull(0).call(helpers.nullAccess()).op(Op.unreachable).end()
      return
    // ---- strings
    case 'str.concat':
      if (isEmptyString(e, b)) {
        e.value(a)
        body.call(helpers.stringOrNull())
        return
      }
      push2Strings(e, a, b)
      body.call(helpers.builtin('concat'))
      return
    case 'str.eq':
      push()
      body.call(helpers.builtin('equals'))
      return
    case 'str.cmp':
      push()
      body.call(helpers.builtin('compare'))
      return
    case 'str.len':
      push()
      body.call(helpers.builtin('length'))
      return
    case 'str.code':
      push()
      body.call(helpers.builtin('charCodeAt'))
      return
    case 'str.sub':
      push()
      body.call(helpers.builtin('substring'))
      return
    case 'str.of_code':
      push()
      body.call(isUnit(e, a) ? helpers.builtin('fromCharCode') : unitOrEmpty(generator))
      return
    case 'str.of_i32':
      push()
      body.call(helpers.host('rtIntToString'))
      return
    case 'str.of_f64':
      push()
      body.call(helpers.host('rtFloatToString'))
      return
    // ---- objects
    case 'new':
      emitNew(e, instr)
      return
    case 'field.get':
      push()
      if (imm.kind === 'field')
        body.structGet(machine.classType(imm.field.cls), machine.fieldIndex(imm.field.cls, imm.field.index))
      return
    case 'field.set':
      push()
      if (imm.kind === 'field')
        body.structSet(machine.classType(imm.field.cls), machine.fieldIndex(imm.field.cls, imm.field.index))
      return
    case 'obj.down':
    case 'dyn.to': {
      const distinct = imm.kind === 'type' ? distinctType(generator, imm.type) : null
      if (distinct !== null) {
        emitDistinctCast(generator, body, push, distinct)
        return
      }
      push()
      if (imm.kind === 'type') emitCastDyn(generator, body, imm.type)
      return
    }
    case 'obj.try':
      if (imm.kind === 'type' && imm.type.kind === 'obj') emitTry(e, a, imm.type.cls)
      return
    case 'class.id':
      emitIs(e, a)
      return
    case 'is':
      if (imm.kind === 'class') emitIsInstance(e, a, imm.value)
      return
    case 'dyn.of': {
      const from = instr.argTypes[0]
      if (from !== undefined) emitDynOf(e, a, from)
      return
    }
    // ---- raw arrays
    case 'raw.new':
      push()
      if (imm.kind === 'elem') {
        const length = e.definition(a)?.imm
        if (length?.kind === 'i32' && length.value <= smallLength)
          body.typed(Op.array_new_default, machine.rawType(imm.elem))
        else body.call(newRaw(generator, imm.elem))
      }
      return
    case 'raw.get': {
      push()
      if (imm.kind !== 'elem') return
      const isPacked = imm.elem === 'i8' || imm.elem === 'i16' || imm.elem === 'bool'
      body.typed(isPacked ? Op.array_get_u : Op.array_get, machine.rawType(imm.elem))
      if (imm.elem === 'f32') body.op(Op.f64_promote_f32)
      return
    }
    case 'raw.set':
      push()
      if (imm.kind !== 'elem') return
      if (imm.elem === 'f32') body.op(Op.f32_demote_f64)
      body.typed(Op.array_set, machine.rawType(imm.elem))
      return
    case 'raw.copy':
      push()
      if (imm.kind === 'elem')
        body.typed(Op.array_copy, machine.rawType(imm.elem)).refer('type', machine.rawType(imm.elem))
      return
    case 'raw.fill':
      if (imm.kind !== 'elem') return
      args.forEach((arg, i) => {
        e.value(arg)
        if (i === 2 && imm.elem === 'f32') body.op(Op.f32_demote_f64)
      })
      body.typed(Op.array_fill, machine.rawType(imm.elem))
      return
    case 'raw.is':
      push()
      if (imm.kind === 'elem') body.heap(Op.ref_test, refTo(machine.rawType(imm.elem)))
      return
    case 'raw.as':
      push()
      if (imm.kind === 'elem' && imm.elem !== 'any') body.heap(Op.ref_cast_null, refNull(machine.rawType(imm.elem)))
      return
    case 'raw.load':
    case 'raw.store':
    case 'mem.alloc':
    case 'mem.realloc':
    case 'mem.free':
    case 'mem.load':
    case 'mem.store':
    case 'mem.copy':
      push()
      emitMemory(generator, body, instr.op, imm.kind === 'type' ? imm.type : null)
      return
    // ---- Array<T>
    case 'array.new': {
      body.i32(7)
      // The struct holds length, then data; the operands come the other way round.
      const data = e.held(a)
      e.value(b)
      body.get(data.local).typed(Op.struct_new, machine.base.array)
      e.release(data)
      return
    }
    case 'array.len':
      push()
      body.structGet(machine.base.array, arrayLength)
      return
    case 'array.set_len':
      push()
      body.structSet(machine.base.array, arrayLength)
      return
    case 'array.data':
      push()
      body.structGet(machine.base.array, arrayData)
      return
    case 'array.set_data':
      push()
      body.structSet(machine.base.array, arrayData)
      return
    case 'array.view': {
      if (imm.kind !== 'elem' || imm.elem === 'any') return
      const raw = machine.rawType(imm.elem)
      body.block(Op.block, refTo(raw)).block(Op.block)
      push()
      body
        .op(Op.br_on_null)
        .imm(0)
        .structGet(machine.base.array, arrayData)
        .brOnCast(Op.br_on_cast, 1, ARRAY, refTo(raw))
        .op(Op.drop)
      body.end().globalGet(emptyRaw(generator, imm.elem)).end()
      return
    }
    case 'array.items':
      push()
      if (imm.kind === 'elem') body.call(arrayItems(generator, imm.elem as Rep))
      return
    case 'array.bound': {
      const array = e.held(a)
      e.value(b)
      body
        .op(Op.array_len)
        .block(Op.if, I32)
        .get(array.local)
        .structGet(machine.base.array, arrayLength)
        .op(Op.else)
        .i32(0)
        .end()
      e.release(array)
      return
    }
    case 'array.get': {
      if (imm.kind !== 'rep') return
      if (!e.isInLoop()) {
        push()
        body.call(arrayGet(generator, imm.rep))
        return
      }
      const array = e.held(a)
      const index = e.held(b)
      const type = refNull(machine.rawType(imm.rep))
      const raw = e.scratch(type)
      emitArrayGet(generator, body, imm.rep, array.local, index.local, raw)
      e.giveBack(raw, type)
      e.release(array, index)
      return
    }
    case 'array.set': {
      if (imm.kind !== 'rep') return
      if (!e.isInLoop()) {
        push()
        body.call(arraySet(generator, imm.rep))
        return
      }
      const array = e.held(a)
      const index = e.held(b)
      const value = e.held(c)
      const type = refNull(machine.rawType(imm.rep))
      const raw = e.scratch(type)
      emitArraySet(generator, body, imm.rep, array.local, index.local, value.local, raw)
      e.giveBack(raw, type)
      e.release(array, index, value)
      return
    }
    // ---- variables
    case 'global.get':
      if (imm.kind === 'global') body.globalGet(generator.global(imm.value))
      return
    case 'global.set':
      push()
      if (imm.kind === 'global') body.globalSet(generator.global(imm.value))
      return
    case 'var.get':
      if (imm.kind === 'var') body.get(e.varLocal(imm.value))
      return
    case 'var.set':
      push()
      if (imm.kind === 'var') body.set(e.varLocal(imm.value))
      return
    case 'cell.new':
      push()
      body.typed(Op.struct_new, machine.cellType(cellContent(e.typeOf(instr.result))))
      return
    case 'cell.get':
      push()
      body.structGet(machine.cellType(cellContent(instr.argTypes[0])), 0)
      return
    case 'cell.set':
      push()
      body.structSet(machine.cellType(cellContent(instr.argTypes[0])), 0)
      return
    // ---- calls
    case 'call':
      push()
      if (imm.kind === 'func') body.call(generator.function(imm.value))
      return
    case 'call.closure': {
      if (imm.kind !== 'sig') return
      const closure = e.held(a)
      body.get(closure.local)
      for (const arg of args.slice(1)) e.value(arg)
      body.get(closure.local).structGet(machine.closureType(imm.value), closureFunction)
      body.typed(Op.call_ref, machine.closureFunctionType(imm.value))
      e.release(closure)
      return
    }
    case 'call.slot':
      emitSlotCall(e, instr)
      return
    case 'call.rt':
      emitBoundaryCall(e, instr)
      return
    case 'closure.new': {
      if (imm.kind !== 'func') return
      const type = e.typeOf(instr.result)
      if (type.kind !== 'closure') return
      body.i32(machine.closureId(type.sig)).refFunc(generator.closureFunction(imm.value, type.sig))
      push()
      body.typed(Op.struct_new, machine.closureTypeOf(generator.mirFunction(imm.value), type.sig))
      return
    }
    case 'closure.static': {
      const type = e.typeOf(instr.result)
      if (imm.kind === 'func' && type.kind === 'closure') body.globalGet(generator.staticClosure(imm.value, type.sig))
      return
    }
    case 'closure.get': {
      const { sig } = e.fn
      const self = e.fn.params[0]
      if (imm.kind !== 'index' || sig === null || self === undefined) return
      const type = machine.closureTypeOf(e.fn, sig)
      body
        .get(e.local(self))
        .heap(Op.ref_cast, refTo(type))
        .structGet(type, firstCapture + imm.value)
      return
    }
    default:
      throw new Error(`no WebAssembly for ${instr.op}`)
  }
}

/** The non-null form of a reference type. */
const nonNull = (t: ValType): ValType => (t === EXTERN ? EXTERN_NN : t === ANY ? ANY_NN : t < 128 ? t + 0x80 : t | 1)

const cellContent = (t: MirType | undefined): MirType => (t?.kind === 'cell' ? t.of : { kind: 'dyn' })

/** Whether an Int is certainly not negative, by what makes it. */
const isUnit = (e: FunctionEmitter, v: number): boolean => {
  const definition = e.definition(v)
  if (definition?.op === 'const.i32') return definition.imm.kind === 'i32' && definition.imm.value >= 0
  if (definition?.op === 'i32.and') return definition.args.some((arg) => isUnit(e, arg))
  return definition?.op === 'str.code' || (definition?.op === 'raw.get' && isPacked(definition.imm))
}

const isPacked = (imm: Imm): boolean => imm.kind === 'elem' && (imm.elem === 'i8' || imm.elem === 'i16')

/** (i32) -> string: one unit, empty where negative. */
function unitOrEmpty(generator: Generator): FuncSym {
  const { helpers } = generator
  return helpers.define('unitOrEmpty', [I32], [EXTERN], (b) => {
    b.get(0).i32(0).op(Op.i32_lt_s).block(Op.if, EXTERN)
    generator.stringConstant(b, '')
    b.op(Op.else).get(0).call(helpers.builtin('fromCharCode')).end()
  })
}

const isEmptyString = (e: FunctionEmitter, v: number): boolean => {
  const imm = e.definition(v)?.imm
  return imm?.kind === 'string' && imm.value === ''
}

/** Pushes two strings, each with null read as "null" where it might be null. */
function push2Strings(e: FunctionEmitter, a: number, b: number): void {
  for (const v of [a, b]) {
    e.value(v)
    switch (e.definition(v)?.op) {
      case 'const.string':
      case 'str.concat':
      case 'str.of_i32':
      case 'str.of_f64':
      case 'str.of_code':
      case 'str.sub':
      case 'null.check':
        break
      default:
        e.body.call(e.generator.helpers.stringOrNull())
    }
  }
}
