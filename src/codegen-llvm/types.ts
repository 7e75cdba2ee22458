import { classOf, closureClasses } from '../compiler/mir/index.ts'
import type { ClassId, MirProgram, MirType, RawElem, SigId } from '../compiler/mir/index.ts'
import { abi, elementKinds, exportKinds } from './abi.ts'
import type { IrSignature, IrType, IrValue } from './builder.ts'
import { double, int1, int32, int64, int8, nothing, nullPointer } from './builder.ts'

/*
 * Which LLVM type each MIR type gets, and where things stand in objects (docs/native-abi.md).
 */

/** The type of a value in registers. */
export function irType(t: MirType): IrType {
  switch (t.kind) {
    case 'i32':
    case 'ptr':
      return 'i32'
    case 'i64':
      return 'i64'
    case 'f64':
    case 'f32':
      return 'double'
    case 'bool':
      return 'i1'
    case 'void':
      return 'void'
    case 'null':
      return t.of === 'bool' ? 'i8' : 'i64'
    case 'string':
    case 'dyn':
    case 'obj':
    case 'array':
    case 'closure':
    case 'cell':
    case 'raw':
      return 'ptr'
    default:
      return t satisfies never
  }
}

/** The type of a value in memory and in calls of C. */
export const memoryType = (t: MirType): IrType => (t.kind === 'bool' ? 'i8' : irType(t))

export function sizeOf(type: IrType): number {
  switch (type) {
    case 'void':
      return 0
    case 'i1':
    case 'i8':
      return 1
    case 'i16':
      return 2
    case 'i32':
    case 'float':
      return 4
    default:
      return 8
  }
}

/** Whether the collector must know of values of the type. */
export const isReference = (t: MirType): boolean => irType(t) === 'ptr'

/** 0, false, null: in registers. */
export function defaultOf(t: MirType): IrValue {
  switch (irType(t)) {
    case 'i32':
      return int32(0)
    case 'double':
      return double(0)
    case 'i1':
      return int1(false)
    case 'ptr':
      return nullPointer
    case 'void':
      return nothing
    case 'i8':
      return int8(abi.nullBool)
    default:
      return int64(t.kind === 'null' ? (t.of === 'i32' ? abi.nullI32 : abi.nullF64) : 0n)
  }
}

/** Whether memory of zeros is a value's default. */
export const isZeroDefault = (t: MirType): boolean => t.kind !== 'null'

/** The memory type of an element of a raw array, and what its kind is called. */
export function elementType(elem: Exclude<RawElem, 'any'>): IrType {
  switch (elem) {
    case 'i8':
    case 'bool':
      return 'i8'
    case 'i16':
      return 'i16'
    case 'i32':
      return 'i32'
    case 'f32':
      return 'float'
    case 'f64':
      return 'double'
    case 'i64':
      return 'i64'
    case 'string':
    case 'dyn':
      return 'ptr'
    default:
      return elem satisfies never
  }
}

export const elementKind = (elem: Exclude<RawElem, 'any'>): number => elementKinds[elem]

/** The kind that an export's slot is said to hold. */
export function exportKind(t: MirType): number {
  switch (t.kind) {
    case 'void':
      return exportKinds.void
    case 'i32':
    case 'ptr':
      return exportKinds.i32
    case 'bool':
      return exportKinds.bool
    case 'i64':
      return exportKinds.i64
    case 'f64':
    case 'f32':
      return exportKinds.f64
    case 'string':
      return exportKinds.string
    case 'dyn':
      return exportKinds.dyn
    case 'null':
      return t.of === 'i32' ? exportKinds.nullI32 : t.of === 'bool' ? exportKinds.nullBool : exportKinds.nullF64
    case 'closure':
      return exportKinds.closure
    case 'obj':
    case 'array':
    case 'cell':
    case 'raw':
      return exportKinds.reference
    default:
      return t satisfies never
  }
}

/** The signature of a function's code. */
export const signatureOf = (params: readonly MirType[], result: MirType): IrSignature => ({
  params: params.map(irType),
  result: irType(result),
})

export type FieldPlace = { readonly type: MirType; readonly offset: number; readonly tag: string }
export type Layout = {
  readonly fields: readonly FieldPlace[]
  readonly size: number
  readonly scan: number
}

/** The layouts of a program's classes. */
export class Layouts {
  readonly program: MirProgram
  private readonly known = new Map<ClassId, Layout>()
  /** The run-time class id of closures of a signature. */
  readonly closureId: (sig: SigId) => ClassId

  constructor(program: MirProgram) {
    this.program = program
    this.closureId = closureClasses(program)
  }

  /** Where an instance's fields stand, those of ancestors first. */
  layoutOf(id: ClassId): Layout {
    let layout = this.known.get(id)
    if (layout === undefined) {
      const cls = classOf(this.program, id)
      const above = cls.superClass === null ? null : this.layoutOf(cls.superClass)
      const fields = [...(above?.fields ?? [])]
      let size: number = above?.size ?? abi.headerSize
      let scan = above?.scan ?? 0
      cls.fields.forEach((field, i) => {
        const bytes = sizeOf(memoryType(field.type))
        const offset = Math.ceil(size / bytes) * bytes
        fields.push({ type: field.type, offset, tag: `field ${id}.${i}` })
        size = offset + bytes
        if (isReference(field.type)) scan = (offset - abi.headerSize) / 8 + 1
      })
      layout = { fields, size, scan }
      this.known.set(id, layout)
    }
    return layout
  }

  /** A class's own n-th field. */
  field(id: ClassId, own: number): FieldPlace {
    const { superClass } = classOf(this.program, id)
    const before = superClass === null ? 0 : this.layoutOf(superClass).fields.length
    const place = this.layoutOf(id).fields[before + own]
    if (place === undefined) throw new Error(`class ${id} has no field ${own}`)
    return place
  }
}
