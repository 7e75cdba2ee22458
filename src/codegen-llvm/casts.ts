import type { ClassId, IdRange, MirType } from '../compiler/mir/index.ts'
import { builtinClasses, instanceRanges } from '../compiler/mir/index.ts'
import { abi } from './abi.ts'
import type { IrCallee, IrValue } from './builder.ts'
import { double, int1, int32, int64, int8, nothing, nullPointer } from './builder.ts'
import { helper, raised, type Emitter } from './emitter.ts'
import type { Generator } from './generator.ts'
import { floatToInt } from './numbers.ts'
import { defaultOf, elementKind, irType } from './types.ts'

/*
 * Dynamic: class ids, tests, boxes, casts.
 */

/** Whether an id is in one of some runs. */
export function isInRanges(e: Emitter, id: IrValue, ranges: readonly IdRange[]): IrValue {
  let found: IrValue | null = null
  for (const range of ranges) {
    const one = e.inRange(id, range.low, range.high)
    found = found === null ? one : e.or(found, one)
  }
  return found ?? int1(false)
}

/** Whether values of a type are null or point to objects with a class id. */
const isObject = (t: MirType): boolean =>
  t.kind === 'obj' || t.kind === 'array' || t.kind === 'closure' || t.kind === 'string'

/** The class id of a value of a type; 0 for null. */
export function classIdOf(e: Emitter, value: IrValue, type: MirType): IrValue {
  if (!isObject(type)) return e.b.call(classId(e.generator), [value])
  return e.choose(
    e.isNull(value),
    'i32',
    () => int32(builtinClasses.null),
    () => e.idOf(value),
    'then',
  )
}

/** (dyn) -> i32 */
function classId(generator: Generator): IrCallee {
  return helper(generator, 'class id', { params: ['ptr'], result: 'i32' }, ['nounwind', 'alwaysinline'], (e) => {
    const { b } = e
    const [value = nothing] = b.params
    const tagged = b.block('tagged')
    const pointer = b.block('pointer')
    const object = b.block('object')
    const none = b.block('none')
    b.cond(e.isTagged(value), tagged, pointer)
    b.position(tagged)
    b.ret(int32(builtinClasses.int))
    b.position(pointer)
    b.cond(e.isNull(value), none, object)
    b.position(none)
    b.ret(int32(builtinClasses.null))
    b.position(object)
    const id = e.idOf(value)
    // Raw arrays and cells carry 0; as values they are something from outside.
    b.ret(b.select(b.icmp('eq', id, int32(0)), int32(builtinClasses.host), id))
  })
}

/** Whether a value is an instance of a class. */
export function emitIs(e: Emitter, value: IrValue, type: MirType, cls: ClassId): IrValue {
  return isInRanges(e, classIdOf(e, value, type), instanceRanges(e.generator.program, cls))
}

/** A value where it is an instance of a class, else null. */
export function emitTry(e: Emitter, value: IrValue, type: MirType, cls: ClassId): IrValue {
  return e.b.select(emitIs(e, value, type, cls), value, nullPointer)
}

/** A value as Dynamic. */
export function emitDynOf(e: Emitter, value: IrValue, from: MirType): IrValue {
  const { b, generator } = e
  const box = (v: IrValue, id: number): IrValue => {
    const object = e.allocate(16, id, 0)
    e.storeAt(v, object, abi.boxValue, 'box')
    return object
  }
  switch (from.kind) {
    case 'i32':
    case 'ptr':
      return e.tag(value)
    case 'f64':
    case 'f32':
      return box(value, builtinClasses.float)
    case 'i64':
      return box(value, builtinClasses.int64)
    case 'bool':
      return b.select(value, boxedBool(generator, true), boxedBool(generator, false))
    case 'null':
      return e.choose(
        emitIsNull(e, value, from.of),
        'ptr',
        () => nullPointer,
        () => emitDynOf(e, emitNullValue(e, value, from.of), { kind: from.of }),
      )
    case 'void':
      return nullPointer
    case 'string':
    case 'dyn':
    case 'obj':
    case 'array':
    case 'closure':
    case 'cell':
    case 'raw':
      return value
    default:
      return from satisfies never
  }
}

const boxedBool = (generator: Generator, value: boolean): IrValue =>
  generator.module.external(value ? 'rayzor_true' : 'rayzor_false')

// ---- nullable numbers

/** A number into its nullable type. */
export function emitNullWrap(e: Emitter, value: IrValue, of: 'i32' | 'bool' | 'f64'): IrValue {
  if (of === 'i32') return e.b.convert('sext', value, 'i64')
  return e.b.convert(of === 'bool' ? 'zext' : 'bitcast', value, of === 'bool' ? 'i8' : 'i64')
}

/** Whether a nullable number is null. */
export function emitIsNull(e: Emitter, value: IrValue, of: 'i32' | 'bool' | 'f64'): IrValue {
  if (of === 'bool') return e.b.icmp('eq', value, int8(abi.nullBool))
  return e.b.icmp('eq', value, int64(of === 'i32' ? abi.nullI32 : abi.nullF64))
}

/** The number in a nullable one; 0 or false where null. */
export function emitNullValue(e: Emitter, value: IrValue, of: 'i32' | 'bool' | 'f64'): IrValue {
  const { b } = e
  // The low half of the null is 0.
  if (of === 'i32') return b.convert('trunc', value, 'i32')
  // And the low bit of the third Bool.
  if (of === 'bool') return b.convert('trunc', value, 'i1')
  return b.convert('bitcast', b.select(emitIsNull(e, value, of), int64(0n), value), 'double')
}

// ---- casts

/** A Dynamic (or any object) as a type; throws "Invalid cast" where it is not one. */
export function emitCast(e: Emitter, value: IrValue, type: MirType, from: MirType): IrValue {
  const { b, generator } = e
  switch (type.kind) {
    case 'dyn':
    case 'void':
      return value
    case 'i32':
    case 'ptr':
      return e.choose(
        e.isTagged(value),
        'i32',
        () => e.untag(value),
        () => e.call(castNumber(generator, 'i32'), [value], true),
      )
    case 'f64':
    case 'f32':
      return e.call(castNumber(generator, 'f64'), [value], true)
    case 'i64':
      return e.call(castNumber(generator, 'i64'), [value], true)
    case 'bool':
      return e.call(castNumber(generator, 'bool'), [value], true)
    case 'null':
      return e.choose(
        e.isNull(value),
        irType(type),
        () => defaultOf(type),
        () => emitNullWrap(e, emitCast(e, value, { kind: type.of }, from), type.of),
      )
    case 'string':
      return castObject(e, value, from, [{ low: builtinClasses.string, high: builtinClasses.string }])
    case 'array':
      return castObject(e, value, from, [{ low: builtinClasses.array, high: builtinClasses.array }])
    case 'obj':
      return castObject(e, value, from, instanceRanges(generator.program, type.cls))
    case 'closure': {
      const id = generator.layouts.closureId(type.sig)
      return castObject(e, value, from, [{ low: id, high: id }])
    }
    case 'raw': {
      if (type.elem === 'any') return castObject(e, value, from, [{ low: 0, high: 0 }])
      castObject(e, value, from, [{ low: 0, high: 0 }])
      const next = b.block('kind')
      const some = b.block('some')
      b.cond(e.isNull(value), next, some)
      b.position(some)
      const kind = e.loadAt('i32', value, abi.rawKind, 'raw header')
      e.check(b.icmp('ne', kind, int32(elementKind(type.elem))), raised.badCast)
      b.br(next)
      b.position(next)
      return value
    }
    case 'cell':
      return castObject(e, value, from, [{ low: 0, high: 0 }])
    default:
      return type satisfies never
  }
}

/** Checks that a reference is null or its class id is in one of some runs. */
function castObject(e: Emitter, value: IrValue, from: MirType, ranges: readonly IdRange[]): IrValue {
  const { b } = e
  const fine = b.block('cast')
  const some = b.block('object')
  b.cond(e.isNull(value), fine, some)
  b.position(some)
  if (!isObject(from)) e.check(e.isTagged(value), raised.badCast)
  const isOne = isInRanges(e, e.idOf(value), ranges)
  e.check(b.binary('xor', isOne, int1(true)), raised.badCast)
  b.br(fine)
  b.position(fine)
  return value
}

/** (dyn) -> a plain number, converted where Haxe converts. */
function castNumber(generator: Generator, to: 'i32' | 'f64' | 'i64' | 'bool'): IrCallee {
  const type: MirType = { kind: to }
  return helper(generator, `cast to ${to}`, { params: ['ptr'], result: irType(type) }, [], (e) => {
    const { b } = e
    const [value = nothing] = b.params
    const when = (condition: IrValue, result: () => IrValue): void => {
      const yes = b.block('yes')
      const no = b.block('no')
      b.cond(condition, yes, no)
      b.position(yes)
      b.ret(result())
      b.position(no)
    }
    if (to !== 'bool') {
      when(e.isTagged(value), () => {
        const int = e.untag(value)
        if (to === 'f64') return b.convert('sitofp', int, 'double')
        return to === 'i64' ? b.convert('sext', int, 'i64') : int
      })
    }
    when(e.isNull(value), () => (to === 'f64' ? double(0) : defaultOf(type)))
    if (to === 'bool') e.check(e.isTagged(value), raised.badCast)
    const id = e.idOf(value)
    const content = (of: 'double' | 'i64' | 'i8'): IrValue => e.loadAt(of, value, abi.boxValue, 'box')
    const isClass = (cls: number): IrValue => b.icmp('eq', id, int32(cls))
    if (to === 'bool') when(isClass(builtinClasses.bool), () => b.convert('trunc', content('i8'), 'i1'))
    if (to === 'f64') when(isClass(builtinClasses.float), () => content('double'))
    if (to === 'i32') when(isClass(builtinClasses.float), () => floatToInt(e, content('double')))
    if (to === 'f64') when(isClass(builtinClasses.int64), () => b.convert('sitofp', content('i64'), 'double'))
    if (to === 'i32') when(isClass(builtinClasses.int64), () => b.convert('trunc', content('i64'), 'i32'))
    if (to === 'i64') when(isClass(builtinClasses.int64), () => content('i64'))
    e.raise(raised.badCast)
  })
}
