import type { ClassId, IdRange, MirType, ValueId } from '../compiler/mir/index.ts'
import { instanceRanges } from '../compiler/mir/index.ts'
import type { FunctionEmitter } from './emitter.ts'
import { Heap, Op } from './encoder/opcodes.ts'
import type { Generator } from './generator.ts'
import type { Body } from './module.ts'
import { ANY, I32, refNull, refTo } from './types.ts'
import type { ValType } from './types.ts'

/*
 * Run-time types: class ids, tests and checked casts.
 */

/** Turns the class id on the stack into whether it is in a run. */
export function emitInRange(body: Body, range: IdRange): void {
  if (range.low === range.high) body.i32(range.low).op(Op.i32_eq)
  else
    body
      .i32(range.low)
      .op(Op.i32_sub)
      .i32(range.high - range.low)
      .op(Op.i32_le_u)
}

/** Pushes the class id of a value; 0 for null. */
export function emitIs(e: FunctionEmitter, v: ValueId): void {
  e.value(v)
  const kind = e.typeOf(e.canonical(v)).kind
  const isObject = kind === 'obj' || kind === 'array' || kind === 'closure'
  e.body.call(isObject ? objectId(e.generator) : e.generator.helpers.classId())
}

/** (object) -> i32: its class id, 0 for null. */
function objectId(generator: Generator): number {
  const { object } = generator.machine.base
  return generator.helpers.define('objectId', [refNull(object)], [I32], (b) => {
    b.block(Op.block)
    b.get(0).op(Op.br_on_null).imm(0).structGet(object, 0).op(Op.return)
    b.end().i32(0)
  })
}

/** Pushes a value as an object of a class, null where it is no instance of it. */
export function emitTry(e: FunctionEmitter, v: ValueId, cls: ClassId): void {
  const { generator, body } = e
  const { helpers, machine } = generator
  const struct = machine.objectType(cls)
  const to = refNull(struct)
  if (machine.isDistinct(cls)) {
    body.block(Op.block, to)
    e.value(v)
    body.brOnCast(Op.br_on_cast, 0, ANY, to).op(Op.drop).refNull(Heap.none).end()
    return
  }
  e.value(v)
  const define = (b: Body): void => {
    b.get(0).call(helpers.classId())
    for (const range of instanceRanges(generator.program, cls)) emitInRange(b, range)
    b.block(Op.if, to).get(0).heap(Op.ref_cast, refTo(struct)).op(Op.else).refNull(Heap.none).end()
  }
  body.call(helpers.define(`try ${cls}`, [ANY], [to], define))
}

/** Pushes whether a value is an instance of a class. */
export function emitIsInstance(e: FunctionEmitter, v: ValueId, cls: ClassId): void {
  if (e.generator.machine.isDistinct(cls)) {
    e.value(v)
    e.body.heap(Op.ref_test, refTo(e.generator.machine.objectType(cls)))
    return
  }
  emitIs(e, v)
  const ranges = instanceRanges(e.generator.program, cls)
  const [only] = ranges
  if (only !== undefined && ranges.length === 1) emitInRange(e.body, only)
  else e.body.call(isInRanges(e.generator, cls, ranges))
}

/** (class id) -> i32: whether it is in one of some runs. */
function isInRanges(generator: Generator, cls: ClassId, ranges: readonly IdRange[]): number {
  return generator.helpers.define(`implements ${cls}`, [I32], [I32], (b) => {
    for (const range of ranges) {
      b.get(0)
      emitInRange(b, range)
      b.block(Op.if).i32(1).op(Op.return).end()
    }
    b.i32(0)
  })
}

/** Turns the reference on the stack (any object or Dynamic) into a type; throws "Invalid cast" where it is not one. */
export function emitCastDyn(generator: Generator, body: Body, type: MirType): void {
  const { machine, helpers } = generator
  switch (type.kind) {
    case 'dyn':
    case 'void':
      return
    case 'obj': {
      const ranges = instanceRanges(generator.program, type.cls)
      const [only] = ranges
      const struct = machine.objectType(type.cls)
      if (only !== undefined && ranges.length === 1)
        body
          .i32(only.low)
          .i32(only.high - only.low)
          .call(helpers.castToRange())
      else body.call(castToInterface(generator, type.cls, ranges))
      if (struct !== machine.base.object) body.heap(Op.ref_cast_null, refNull(struct))
      return
    }
    case 'closure':
      body
        .i32(machine.closureId(type.sig))
        .i32(0)
        .call(helpers.castToRange())
        .heap(Op.ref_cast_null, refNull(machine.closureType(type.sig)))
      return
    case 'raw':
    case 'cell':
      body.heap(Op.ref_cast_null, machine.valType(type))
      return
    default:
      body.call(helpers.castDyn(type))
  }
}

/**
 * The machine type that stands for a type alone: the machine's own test then says everything, without a look at the class id.
 * Null where there is none.
 */
export function distinctType(generator: Generator, type: MirType): ValType | null {
  const { machine } = generator
  if (type.kind === 'array') return refNull(machine.base.array)
  return type.kind === 'obj' && machine.isDistinct(type.cls) ? refNull(machine.objectType(type.cls)) : null
}

/** Casts a reference to a distinct type; throws "Invalid cast" where it is not of it. */
export function emitDistinctCast(generator: Generator, body: Body, push: () => void, to: ValType): void {
  body.block(Op.block, to)
  push()
  body.brOnCast(Op.br_on_cast, 0, ANY, to).op(Op.drop).call(generator.helpers.badCast()).op(Op.unreachable).end()
}

/** (any) -> object: null or an implementer; throws "Invalid cast" else. */
function castToInterface(generator: Generator, cls: ClassId, ranges: readonly IdRange[]): number {
  const { object } = generator.machine.base
  const { helpers } = generator
  return helpers.define(`cast to ${cls}`, [ANY], [refNull(object)], (b) => {
    const o = b.local(refNull(object))
    b.block(Op.block, ANY)
    b.get(0).brOnCast(Op.br_on_cast_fail, 0, ANY, refNull(object)).tee(o)
    b.op(Op.ref_is_null).block(Op.if).refNull(Heap.none).op(Op.return).end()
    b.get(o)
      .structGet(object, 0)
      .call(isInRanges(generator, cls, ranges))
      .block(Op.if)
      .get(o)
      .op(Op.return)
      .end()
    b.refNull(Heap.none)
    b.end().op(Op.drop)
    b.call(helpers.badCast()).op(Op.unreachable)
  })
}

/** Turns the Dynamic on the stack, known to be of a type, into it (a slot's receiver). */
export function emitKnownCast(generator: Generator, body: Body, from: 'object' | 'any', type: MirType): void {
  const { machine, helpers } = generator
  switch (type.kind) {
    case 'dyn':
    case 'void':
      return
    case 'obj':
      if (machine.objectType(type.cls) === machine.base.object && from === 'object') return
      body.heap(Op.ref_cast, refTo(machine.objectType(type.cls)))
      return
    case 'array':
      body.heap(Op.ref_cast, refTo(machine.base.array))
      return
    case 'closure':
      body.heap(Op.ref_cast, refTo(machine.closureType(type.sig)))
      return
    case 'string':
      body.op(Op.extern_convert_any)
      return
    default:
      body.call(helpers.castDyn(type))
  }
}
