/*
 * The types of MIR values: what the machine keeps, not what Haxe says.
 *
 * Every reference kind (string, dyn, obj, array, closure, cell, raw) includes null. Each back end gives each kind one
 * machine type: on wasm `string` is externref, `dyn` anyref, `null` of i32 an i64 with a sentinel, and so on.
 */

export type ClassId = number
export type SigId = number

/** How an element, a field or a type parameter is stored: the unit of generic specialisation. */
export type Rep = 'i32' | 'bool' | 'f64' | 'i64' | 'string' | 'dyn'

/** What a raw (fixed-length, untyped by Haxe) array may hold; `any` stands for a raw array of whichever kind. */
export type RawElem = Rep | 'i8' | 'i16' | 'f32' | 'any'

export type MirType =
  | { readonly kind: 'i32' | 'i64' | 'f64' | 'f32' | 'bool' | 'string' | 'dyn' | 'void' | 'ptr' }
  /** A number or Bool that may be null: Null<Int>, Null<Bool>, Null<Float>. */
  | { readonly kind: 'null'; readonly of: 'i32' | 'bool' | 'f64' }
  /** An instance of the class or of a class below it; of an interface: any object. */
  | { readonly kind: 'obj'; readonly cls: ClassId }
  /** A Haxe Array of whatever element representation; each operation says which one it expects. */
  | { readonly kind: 'array' }
  | { readonly kind: 'closure'; readonly sig: SigId }
  /** A box for one variable that a closure and its maker share. */
  | { readonly kind: 'cell'; readonly of: MirType }
  | { readonly kind: 'raw'; readonly elem: RawElem }

/** The parameters (without the closure itself) and the result of a closure or dispatch slot. */
export type Signature = { readonly params: readonly MirType[]; readonly result: MirType }

export const i32: MirType = { kind: 'i32' }
export const i64: MirType = { kind: 'i64' }
export const f64: MirType = { kind: 'f64' }
export const f32: MirType = { kind: 'f32' }
export const bool: MirType = { kind: 'bool' }
export const string: MirType = { kind: 'string' }
export const dyn: MirType = { kind: 'dyn' }
export const void_: MirType = { kind: 'void' }
export const ptr: MirType = { kind: 'ptr' }
export const array: MirType = { kind: 'array' }
export const nullI32: MirType = { kind: 'null', of: 'i32' }
export const nullBool: MirType = { kind: 'null', of: 'bool' }
export const nullF64: MirType = { kind: 'null', of: 'f64' }
export const objOf = (cls: ClassId): MirType => ({ kind: 'obj', cls })
export const closureOf = (sig: SigId): MirType => ({ kind: 'closure', sig })
export const cellOf = (of: MirType): MirType => ({ kind: 'cell', of })
export const rawOf = (elem: RawElem): MirType => ({ kind: 'raw', elem })

/** The text form of a type, as in MIR text; also a key: equal types have equal text. */
export function typeText(t: MirType): string {
  switch (t.kind) {
    case 'null':
      return `null.${t.of}`
    case 'obj':
      return `obj#${t.cls}`
    case 'closure':
      return `closure#${t.sig}`
    case 'cell':
      return `cell<${typeText(t.of)}>`
    case 'raw':
      return `raw.${t.elem}`
    default:
      return t.kind
  }
}

/** Whether two types are the same machine type. */
export function sameType(a: MirType, b: MirType): boolean {
  return a === b || typeText(a) === typeText(b)
}

/** Whether null is a value of it. */
export function isNullable(t: MirType): boolean {
  switch (t.kind) {
    case 'string':
    case 'dyn':
    case 'null':
    case 'obj':
    case 'array':
    case 'closure':
    case 'cell':
    case 'raw':
      return true
    default:
      return false
  }
}

/** The storage representation of a value of the type, where generic code keeps it. */
export function repOf(t: MirType): Rep {
  switch (t.kind) {
    case 'i32':
    case 'bool':
    case 'f64':
    case 'i64':
    case 'string':
      return t.kind
    default:
      return 'dyn'
  }
}

/** The type of the values of a representation. */
export function typeOfRep(rep: Rep): MirType {
  return { kind: rep }
}
