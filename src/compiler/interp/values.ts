// The values of the interpreter: JavaScript's own for numbers and strings, small classes for what has identity.
import {
  builtinClasses,
  repOf,
  type ClassId,
  type FuncId,
  type MirProgram,
  type MirType,
  type RawElem,
  type Rep,
  type SigId,
} from '../mir/index.ts'

/** A Float in a Dynamic, so that 1 and 1.0 stay apart as they do in the machine. */
export class FloatBox {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

/** An object: its class and all its fields, inherited ones first. */
export class ObjectValue {
  readonly cls: ClassId
  readonly fields: Value[]
  constructor(cls: ClassId, fields: Value[]) {
    this.cls = cls
    this.fields = fields
  }
}

/** A raw array. */
export class RawValue {
  readonly elem: RawElem
  readonly items: Value[]
  constructor(elem: RawElem, items: Value[]) {
    this.elem = elem
    this.items = items
  }
}

/** A Haxe array. */
export class ArrayValue {
  data: RawValue | null
  length: number
  constructor(data: RawValue | null, length: number) {
    this.data = data
    this.length = length
  }
}

/** A closure. */
export class ClosureValue {
  readonly func: FuncId
  readonly sig: SigId
  readonly captures: readonly Value[]
  constructor(func: FuncId, sig: SigId, captures: readonly Value[]) {
    this.func = func
    this.sig = sig
    this.captures = captures
  }
}

/** A variable's box. */
export class CellValue {
  value: Value
  constructor(value: Value) {
    this.value = value
  }
}

/** Any value of the machine; `object` is a JavaScript value from outside. */
export type Value =
  | number
  | bigint
  | boolean
  | string
  | null
  | FloatBox
  | ObjectValue
  | RawValue
  | ArrayValue
  | ClosureValue
  | CellValue
  | object

/** What a Haxe `throw` throws inside the interpreter. */
export class HaxeThrow extends Error {
  override readonly name: string = 'HaxeThrow'
  readonly value: Value
  constructor(value: Value) {
    super('a Haxe value was thrown')
    this.value = value
  }
}

/** The value that memory of a type starts with. */
export function defaultValue(type: MirType): Value {
  switch (type.kind) {
    case 'i32':
    case 'f64':
    case 'f32':
    case 'ptr':
      return 0
    case 'i64':
      return 0n
    case 'bool':
      return false
    default:
      return null
  }
}

/** The value that an element of a raw array starts with. */
export function defaultElement(elem: RawElem): Value {
  switch (elem) {
    case 'i64':
      return 0n
    case 'bool':
      return false
    case 'string':
    case 'dyn':
    case 'any':
      return null
    default:
      return 0
  }
}

/** A typed value as Dynamic. */
export function toDynamic(value: Value, type: MirType): Value {
  if (value === null) return null
  if (type.kind === 'f64' || (type.kind === 'null' && type.of === 'f64')) return new FloatBox(value as number)
  return value
}

/** The run-time class id of a Dynamic. */
export function classIdOf(value: Value, program: MirProgram): ClassId {
  if (value === null || value === undefined) return builtinClasses.null
  switch (typeof value) {
    case 'number':
      return builtinClasses.int
    case 'boolean':
      return builtinClasses.bool
    case 'string':
      return builtinClasses.string
    case 'bigint':
      return builtinClasses.int64
  }
  if (value instanceof FloatBox) return builtinClasses.float
  if (value instanceof ArrayValue) return builtinClasses.array
  if (value instanceof ObjectValue) return value.cls
  if (value instanceof ClosureValue) {
    const cls = program.classes.find((c) => c?.kind === 'closure' && c.sig === value.sig)
    return cls?.id ?? builtinClasses.host
  }
  return builtinClasses.host
}

/** A Dynamic as a type; undefined where it is of another kind. */
export function fromDynamic(
  value: Value,
  type: MirType,
  isA: (value: Value, cls: ClassId) => boolean,
): Value | undefined {
  switch (type.kind) {
    case 'dyn':
      return value
    case 'i32':
      if (value === null) return 0
      if (typeof value === 'number') return value
      return value instanceof FloatBox ? value.value | 0 : undefined
    case 'f64':
      if (value === null) return 0
      if (typeof value === 'number') return value
      return value instanceof FloatBox ? value.value : undefined
    case 'bool':
      return value === null ? false : typeof value === 'boolean' ? value : undefined
    case 'i64':
      if (value === null) return 0n
      return typeof value === 'bigint' ? value : typeof value === 'number' ? BigInt(value) : undefined
    case 'null':
      return value === null ? null : fromDynamic(value, { kind: type.of }, isA)
    case 'string':
      return value === null || typeof value === 'string' ? value : undefined
    case 'array':
      return value === null || value instanceof ArrayValue ? value : undefined
    case 'obj':
      return value === null || (value instanceof ObjectValue && isA(value, type.cls)) ? value : undefined
    case 'closure':
      return value === null || (value instanceof ClosureValue && value.sig === type.sig) ? value : undefined
    case 'cell':
      return value === null || value instanceof CellValue ? value : undefined
    case 'raw':
      return value === null || (value instanceof RawValue && (type.elem === 'any' || value.elem === type.elem))
        ? value
        : undefined
    case 'ptr':
      return typeof value === 'number' ? value : undefined
    case 'void':
    case 'f32':
      return undefined
    default:
      return type satisfies never
  }
}

/** Reads an array's element as a representation. */
export function arrayGet(array: ArrayValue, index: number, rep: Rep): Value {
  const { data } = array
  if (!data || index < 0 || index >= array.length) return defaultElement(rep)
  const value = data.items[index]!
  if (data.elem === rep) return value
  const dynamic = toDynamic(value, { kind: repOfElem(data.elem) })
  const converted = fromDynamic(dynamic, { kind: rep }, () => false)
  return converted === undefined ? defaultElement(rep) : converted
}

/** Writes an array's element: grows, and holds Dynamic where the value doesn't fit what it held. */
export function arraySet(array: ArrayValue, index: number, value: Value, rep: Rep): void {
  let data = array.data
  if (!data) data = array.data = new RawValue(rep, [])
  let stored = value
  if (data.elem !== rep) {
    if (data.elem !== 'dyn') {
      const from = repOfElem(data.elem)
      data = array.data = new RawValue(
        'dyn',
        data.items.map((v, i) => (i < array.length ? toDynamic(v, { kind: from }) : null)),
      )
    }
    stored = toDynamic(value, { kind: rep })
  }
  while (data.items.length <= index) data.items.push(defaultElement(data.elem))
  data.items[index] = stored
  if (index >= array.length) array.length = index + 1
}

/** The representation that the elements of a raw array are seen as. */
export function repOfElem(elem: RawElem): Rep {
  if (elem === 'i8' || elem === 'i16') return 'i32'
  if (elem === 'f32') return 'f64'
  return elem === 'any' ? 'dyn' : elem
}

/** The representation of a type; for tests that build arrays. */
export function elementRep(type: MirType): Rep {
  return repOf(type)
}
