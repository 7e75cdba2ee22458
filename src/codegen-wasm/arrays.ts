import type { FuncId, RawElem, Rep } from '../compiler/mir/index.ts'
import { typeOfRep } from '../compiler/mir/index.ts'
import type { FuncSym, GlobalSym } from './code.ts'
import { Heap, Op } from './encoder/opcodes.ts'
import type { Generator } from './generator.ts'
import { arrayData, arrayLength, emitDefault } from './machine.ts'
import type { Body } from './module.ts'
import { ARRAY, I32, refNull, refTo } from './types.ts'

/*
 * Arrays of Haxe and the raw arrays below them: elements, and the small functions that generated code calls for them.
 */

/** (array, i32) -> T */
export function arrayGet(generator: Generator, rep: Rep): FuncSym {
  const { helpers, machine } = generator
  const array = refNull(machine.base.array)
  return helpers.define(`arrayGet ${rep}`, [array, I32], machine.results(typeOfRep(rep)), (b) => {
    const raw = b.local(refNull(machine.rawType(rep)))
    emitArrayGet(generator, b, rep, 0, 1, raw)
  })
}

/** Reads an element: at once where the array holds that kind and the index is inside; else by the slow function. */
export function emitArrayGet(generator: Generator, b: Body, rep: Rep, array: number, index: number, raw: number): void {
  const { machine } = generator
  const type = machine.rawType(rep)
  const result = machine.valType(typeOfRep(rep))
  b.block(Op.block, result)
  b.block(Op.block, ARRAY)
  b.get(array).structGet(machine.base.array, arrayData).brOnCast(Op.br_on_cast_fail, 0, ARRAY, refTo(type)).set(raw)
  b.get(index).get(raw).op(Op.array_len).op(Op.i32_lt_u).block(Op.if)
  b.get(raw)
    .get(index)
    .typed(rep === 'bool' ? Op.array_get_u : Op.array_get, type)
    .br(2)
  b.end().refNull(Heap.none)
  b.end().op(Op.drop)
  const slow = machine.program.helpers.arrayGet[rep]
  if (slow === undefined) emitDefault(b, typeOfRep(rep))
  else b.get(array).get(index).call(generator.function(slow))
  b.end()
}

/** An empty raw array of a kind. */
export function emptyRaw(generator: Generator, elem: Exclude<RawElem, 'any'>): GlobalSym {
  const { machine, module } = generator
  const raw = machine.rawType(elem)
  return module.global(`empty ${elem}`, refTo(raw), false, (code) => code.i32(0).typed(Op.array_new_default, raw))
}

/** (array) -> raw: the elements for reading; a converted copy where the array keeps another kind. */
export function arrayItems(generator: Generator, rep: Rep): FuncSym {
  const { helpers, machine } = generator
  const type = machine.rawType(rep)
  const array = refNull(machine.base.array)
  return helpers.define(`arrayItems ${rep}`, [array], [refTo(type)], (b) => {
    b.block(Op.block)
    b.block(Op.block, ARRAY)
    b.get(0)
      .op(Op.br_on_null)
      .imm(1)
      .structGet(machine.base.array, arrayData)
      .brOnCast(Op.br_on_cast_fail, 0, ARRAY, refTo(type))
      .op(Op.return)
    b.end().op(Op.drop)
    const slow = machine.program.helpers.arrayGet[rep]
    if (slow !== undefined)
      b.get(0)
        .call(convertedItems(generator, rep, slow))
        .op(Op.return)
    b.end().globalGet(emptyRaw(generator, rep))
  })
}

function convertedItems(generator: Generator, rep: Rep, slow: FuncId): FuncSym {
  const { helpers, machine } = generator
  const type = machine.rawType(rep)
  const array = refNull(machine.base.array)
  return helpers.define(`convertedItems ${rep}`, [array], [refTo(type)], (b) => {
    const raw = b.local(refNull(type))
    const i = b.local(I32)
    b.get(0).structGet(machine.base.array, arrayLength).typed(Op.array_new_default, type).set(raw)
    b.block(Op.block).block(Op.loop)
    b.get(i).get(0).structGet(machine.base.array, arrayLength).op(Op.i32_ge_s).brIf(1)
    b.get(raw).get(i).get(0).get(i).call(generator.function(slow)).typed(Op.array_set, type)
    b.get(i).i32(1).op(Op.i32_add).set(i).br(0)
    b.end().end()
    b.get(raw).op(Op.ref_as_non_null)
  })
}

/** (array, i32, T) */
export function arraySet(generator: Generator, rep: Rep): FuncSym {
  const { helpers, machine } = generator
  const array = refNull(machine.base.array)
  return helpers.define(`arraySet ${rep}`, [array, I32, machine.valType(typeOfRep(rep))], [], (b) => {
    const raw = b.local(refNull(machine.rawType(rep)))
    emitArraySet(generator, b, rep, 0, 1, 2, raw)
  })
}

/** Writes an element: at once where the array holds that kind and the index is below its length; else by the slow function. */
export function emitArraySet(
  generator: Generator,
  b: Body,
  rep: Rep,
  array: number,
  index: number,
  value: number,
  raw: number,
): void {
  const { machine } = generator
  const type = machine.rawType(rep)
  b.block(Op.block)
  b.block(Op.block, ARRAY)
  b.get(array).structGet(machine.base.array, arrayData).brOnCast(Op.br_on_cast_fail, 0, ARRAY, refTo(type)).set(raw)
  b.get(index).get(array).structGet(machine.base.array, arrayLength).op(Op.i32_lt_u).block(Op.if)
  b.get(raw).get(index).get(value).typed(Op.array_set, type).br(2)
  b.end().refNull(Heap.none)
  b.end().op(Op.drop)
  const slow = machine.program.helpers.arraySet[rep]
  if (slow === undefined) b.op(Op.unreachable)
  else b.get(array).get(index).get(value).call(generator.function(slow))
  b.end()
}

/** Arrays of so many elements surely fit. */
export const smallLength: number = 1 << 20

/** Engines trap, where nobody can catch it, on arrays of more bytes than this (the least of theirs, with room for a header). */
const mostBytes = (1 << 30) - 64

/** (i32) -> raw array: of that length; throws "Out of memory" where no engine makes one so long. */
export function newRaw(generator: Generator, elem: RawElem): FuncSym {
  const { helpers, machine } = generator
  const size = elem === 'i8' || elem === 'bool' ? 1 : elem === 'i16' ? 2 : elem === 'i32' || elem === 'f32' ? 4 : 8
  return helpers.define(`new raw ${elem}`, [I32], [refTo(machine.rawType(elem))], (b) => {
    b.get(0)
      .i32(Math.floor(mostBytes / size))
      .op(Op.i32_gt_u)
      .block(Op.if)
    b.i32(5).call(helpers.raise()).op(Op.unreachable).end()
    b.get(0).typed(Op.array_new_default, machine.rawType(elem))
  })
}
