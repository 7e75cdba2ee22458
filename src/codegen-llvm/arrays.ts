import { typeOfRep } from '../compiler/mir/index.ts'
import type { FuncId, MirType, RawElem, Rep } from '../compiler/mir/index.ts'
import { abi } from './abi.ts'
import type { IrCallee, IrType, IrValue } from './builder.ts'
import { int1, int32, int64, int8, nothing } from './builder.ts'
import { helper, raised, type Emitter } from './emitter.ts'
import type { Generator } from './generator.ts'
import { builtinClasses } from '../compiler/mir/index.ts'
import { defaultOf, elementKind, elementType, irType, sizeOf } from './types.ts'

/*
 * Raw arrays and Array<T>: the fast ways inline, the slow ones in Haxe code of the program (MirHelpers).
 */

export type Elem = Exclude<RawElem, 'any'>

const tagOf = (elem: Elem): string => `element ${elem}`

export const rawLength = (e: Emitter, raw: IrValue): IrValue => e.loadAt('i32', raw, abi.rawLength, 'raw header')

/** The place of an element whose index is in range. */
function place(e: Emitter, raw: IrValue, elem: Elem, index: IrValue): IrValue {
  const wide = e.b.convert('zext', index, 'i64')
  return e.b.element(e.b.offset(raw, abi.rawElements), elementType(elem), wide)
}

/** A new raw array; throws where there is no memory for it. */
export function rawNew(e: Emitter, elem: Elem, length: IrValue): IrValue {
  const raw = e.runtime('raw_new', [int32(elementKind(elem)), length])
  e.check(e.isNull(raw), raised.outOfMemory)
  return raw
}

export function rawGet(e: Emitter, elem: Elem, raw: IrValue, index: IrValue): IrValue {
  const { b } = e
  const value = b.load(elementType(elem), place(e, raw, elem, index), tagOf(elem))
  switch (elem) {
    case 'i8':
    case 'i16':
      return b.convert('zext', value, 'i32')
    case 'bool':
      return b.convert('trunc', value, 'i1')
    case 'f32':
      return b.convert('fpext', value, 'double')
    default:
      return value
  }
}

/** A value as an element of a kind stands in memory. */
function stored(e: Emitter, elem: Elem, value: IrValue): IrValue {
  switch (elem) {
    case 'i8':
      return e.b.convert('trunc', value, 'i8')
    case 'i16':
      return e.b.convert('trunc', value, 'i16')
    case 'bool':
      return e.b.convert('zext', value, 'i8')
    case 'f32':
      return e.b.convert('fptrunc', value, 'float')
    default:
      return value
  }
}

export function rawSet(e: Emitter, elem: Elem, raw: IrValue, index: IrValue, value: IrValue): void {
  e.b.store(stored(e, elem, value), place(e, raw, elem, index), tagOf(elem))
}

/** (dst, dstIndex, src, srcIndex, count), overlapping allowed. */
export function rawCopy(e: Emitter, elem: Elem, args: readonly IrValue[]): void {
  const [to, toIndex, from, fromIndex, count] = args
  if (to === undefined || toIndex === undefined || from === undefined || fromIndex === undefined || count === undefined)
    return
  const { b } = e
  const bytes = b.binary('mul', b.convert('zext', count, 'i64'), int64(BigInt(sizeOf(elementType(elem)))))
  moveBytes(e, place(e, to, elem, toIndex), place(e, from, elem, fromIndex), bytes)
}

/** Copies bytes, overlapping allowed. */
export function moveBytes(e: Emitter, to: IrValue, from: IrValue, bytes: IrValue): void {
  e.b.intrinsic('memmove', 'void', [to, from, bytes, int1(false)], e.generator.module.pointerSuffix(2) + '.i64')
}

/** (raw, index, value, count) */
export function rawFill(e: Emitter, elem: Elem, args: readonly IrValue[]): void {
  const { b } = e
  const type = elementType(elem)
  const fill = helper(
    e.generator,
    `fill ${elem}`,
    { params: ['ptr', type, 'i64'], result: 'void' },
    ['nounwind'],
    (h) => {
      const [at = nothing, value = nothing, count = nothing] = h.b.params
      if (type === 'i8') {
        h.b.intrinsic('memset', 'void', [at, value, count, int1(false)], e.generator.module.pointerSuffix(1) + '.i64')
        return
      }
      countTo(h, count, (i) => h.b.store(value, h.b.element(at, type, i), tagOf(elem)))
    },
  )
  const [raw = nothing, index = nothing, value = nothing, count = nothing] = args
  b.call(fill, [place(e, raw, elem, index), stored(e, elem, value), b.convert('zext', count, 'i64')])
}

/** A loop for i = 0, 1, ... below a 64-bit count. */
function countTo(e: Emitter, count: IrValue, body: (i: IrValue) => void): void {
  const { b } = e
  const head = b.block('loop')
  const inside = b.block('body')
  const done = b.block('done')
  const start = b.current
  b.br(head)
  const i = b.phi(head, 'i64')
  i.incoming.push({ from: start, value: int64(0n) })
  b.position(head)
  b.cond(b.icmp('ult', i.value, count), inside, done)
  b.position(inside)
  body(i.value)
  i.incoming.push({ from: b.current, value: b.binary('add', i.value, int64(1n)) })
  b.br(head)
  b.position(done)
}

/** Whether a raw array that is not null is of a kind. */
const isKind = (e: Emitter, raw: IrValue, elem: Elem): IrValue =>
  e.b.icmp('eq', e.loadAt('i32', raw, abi.rawKind, 'raw header'), int32(elementKind(elem)))

export function rawIs(e: Emitter, elem: Elem, raw: IrValue): IrValue {
  return e.choose(
    e.isNull(raw),
    'i1',
    () => int1(false),
    () => isKind(e, raw, elem),
    'then',
  )
}

// ---- wide accesses to bytes

/** The machine type that raw.load, raw.store and the memory operations move. */
export function wideType(t: MirType): IrType {
  return t.kind === 'f32' ? 'float' : t.kind === 'bool' ? 'i8' : irType(t)
}

export function fromWide(e: Emitter, value: IrValue, t: MirType): IrValue {
  if (t.kind === 'f32') return e.b.convert('fpext', value, 'double')
  return t.kind === 'bool' ? e.b.icmp('ne', value, int8(0)) : value
}

export function toWide(e: Emitter, value: IrValue, t: MirType): IrValue {
  if (t.kind === 'f32') return e.b.convert('fptrunc', value, 'float')
  return t.kind === 'bool' ? e.b.convert('zext', value, 'i8') : value
}

export function rawLoad(e: Emitter, type: MirType, raw: IrValue, offset: IrValue): IrValue {
  return fromWide(e, e.b.loadUnaligned(wideType(type), place(e, raw, 'i8', offset), tagOf('i8')), type)
}

export function rawStore(e: Emitter, type: MirType, raw: IrValue, offset: IrValue, value: IrValue): void {
  e.b.storeUnaligned(toWide(e, value, type), place(e, raw, 'i8', offset), tagOf('i8'))
}

// ---- Array<T>

export const arrayLength = (e: Emitter, array: IrValue): IrValue =>
  e.loadAt('i32', array, abi.arrayLength, 'array length')
export const arrayData = (e: Emitter, array: IrValue): IrValue => e.loadAt('ptr', array, abi.arrayData, 'array data')

export function arraySetLength(e: Emitter, array: IrValue, length: IrValue): void {
  e.storeAt(length, array, abi.arrayLength, 'array length')
}

export function arraySetData(e: Emitter, array: IrValue, data: IrValue): void {
  e.storeAt(data, array, abi.arrayData, 'array data')
}

export function arrayNew(e: Emitter, data: IrValue, length: IrValue): IrValue {
  const array = e.allocate(abi.arraySize, builtinClasses.array, abi.arrayScan)
  arraySetLength(e, array, length)
  arraySetData(e, array, data)
  return array
}

/** The raw array of a kind that an array keeps its elements in; an empty one else. */
export function arrayView(e: Emitter, elem: Elem, array: IrValue): IrValue {
  const empty = e.generator.emptyRaw(elem)
  return e.choose(
    e.isNull(array),
    'ptr',
    () => empty,
    () => {
      const data = arrayData(e, array)
      return e.b.select(isKind(e, data, elem), data, empty)
    },
    'then',
  )
}

/** The elements for reading; a converted copy where the array keeps another kind. */
export function arrayItems(e: Emitter, elem: Elem, array: IrValue): IrValue {
  const slow = (e.generator.program.helpers.arrayGet as Partial<Record<Elem, FuncId>>)[elem]
  const empty = e.generator.emptyRaw(elem)
  return e.choose(
    e.isNull(array),
    'ptr',
    () => empty,
    () => {
      const data = arrayData(e, array)
      return e.choose(
        isKind(e, data, elem),
        'ptr',
        () => data,
        () => (slow === undefined ? empty : e.call(convertedItems(e.generator, elem, slow), [array], true)),
        'else',
      )
    },
    'then',
  )
}

function convertedItems(generator: Generator, elem: Elem, slow: FuncId): IrCallee {
  return helper(generator, `converted items ${elem}`, { params: ['ptr'], result: 'ptr' }, ['noinline'], (e) => {
    const { b } = e
    const [array = nothing] = b.params
    const length = arrayLength(e, array)
    const raw = rawNew(e, elem, length)
    countTo(e, b.convert('zext', length, 'i64'), (i) => {
      const index = b.convert('trunc', i, 'i32')
      const value = b.call(generator.function(slow), [array, index])
      rawSet(e, elem, raw, index, value)
    })
    b.ret(raw)
  })
}

/** How many elements may be written through a view. */
export function arrayBound(e: Emitter, array: IrValue, view: IrValue): IrValue {
  return e.choose(
    e.b.icmp('eq', rawLength(e, view), int32(0)),
    'i32',
    () => int32(0),
    () => arrayLength(e, array),
  )
}

/** Reads an element: at once where the array holds that kind and the index is inside; else by the slow function. */
export function arrayGet(e: Emitter, rep: Rep, array: IrValue, index: IrValue): IrValue {
  const { b } = e
  const type = typeOfRep(rep)
  const slow = e.generator.program.helpers.arrayGet[rep]
  const data = arrayData(e, array)
  const isFast = e.and(isKind(e, data, rep), b.icmp('ult', index, rawLength(e, data)))
  return e.choose(
    isFast,
    irType(type),
    () => rawGet(e, rep, data, index),
    () =>
      slow === undefined
        ? defaultOf(type)
        : e.call(e.generator.function(slow), [array, index], e.generator.analysis.unwinds.has(slow)),
    'else',
  )
}

/** Writes an element: at once where the array holds that kind and the index is below its length; else by the slow function. */
export function arraySet(e: Emitter, rep: Rep, array: IrValue, index: IrValue, value: IrValue): void {
  const { b } = e
  const slow = e.generator.program.helpers.arraySet[rep]
  const data = arrayData(e, array)
  const isFast = e.and(isKind(e, data, rep), b.icmp('ult', index, arrayLength(e, array)))
  e.choose(
    isFast,
    'void',
    () => {
      rawSet(e, rep, data, index, value)
      return nothing
    },
    () => {
      if (slow === undefined) {
        // Only programs without the library's code lack it.
        b.intrinsic('trap', 'void', [], '')
        b.unreachable()
      } else e.call(e.generator.function(slow), [array, index, value], e.generator.analysis.unwinds.has(slow))
      return nothing
    },
    'else',
  )
}
