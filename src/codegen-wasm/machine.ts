import { builtinClasses, classOf, closureClasses, signatureKey, typeText } from '../compiler/mir/index.ts'
import type { ClassId, MirFunction, MirProgram, MirType, RawElem, SigId } from '../compiler/mir/index.ts'
import type { Code } from './code.ts'
import { Op, Heap } from './encoder/opcodes.ts'
import { ANY, ARRAY, EXTERN, F32, F64, I32, I64, refNull, refTo } from './types.ts'
import type { Field, Storage, TypeSym, TypeTable, ValType } from './types.ts'

/*
 * Which machine type each MIR type gets on WebAssembly, and the layout of objects.
 *
 * - Every Haxe object is a struct below `$object`, whose only field is the run-time class id (immutable).
 * - The built-in ones ($object, Array, the number boxes of Dynamic) share one recursion group: nothing else has their types.
 * - Structs of equal layout are one type to the engine: which class an object has is asked of its id, never of its type.
 * - null.i32 is an i64 (1<<32 is null), null.bool an i32 (2 is null), null.f64 an f64 (one signalling NaN is null).
 */

/** The field index of a closure's function and of its first captured value. */
export const closureFunction = 1
export const firstCapture = 2
export const arrayLength = 1
export const arrayData = 2
/** The bits that mean null in a null.f64: a signalling NaN that no arithmetic gives. */
export const nullF64Bits = 0x7ff4deadbeef0001n
export const nullI32Bits: bigint = 1n << 32n

/** The struct types every program may use. */
export type BaseTypes = {
  readonly object: TypeSym
  readonly array: TypeSym
  readonly boxI32: TypeSym
  readonly boxF64: TypeSym
  readonly boxBool: TypeSym
  readonly boxI64: TypeSym
}

const constant = (type: Storage): Field => ({ type, mutable: false })
const variable = (type: Storage): Field => ({ type, mutable: true })
const idField: Field = constant(I32)

/** Maps MIR types of one program. */
export class Machine {
  readonly base: BaseTypes
  readonly program: MirProgram
  readonly types: TypeTable
  /** The run-time class id of closures of a signature. */
  readonly closureId: (sig: SigId) => ClassId

  constructor(program: MirProgram, types: TypeTable) {
    this.program = program
    this.types = types
    const group = 0
    const object = types.add({ kind: 'struct', fields: [idField], superType: null, final: false, group })
    const below = (fields: readonly Field[]): TypeSym =>
      types.add({ kind: 'struct', fields: [idField, ...fields], superType: object, final: true, group })
    this.base = {
      object,
      array: below([variable(I32), variable(ARRAY)]),
      boxI32: below([constant(I32)]),
      boxF64: below([constant(F64)]),
      boxBool: below([constant(I32)]),
      boxI64: below([constant(I64)]),
    }
    this.closureId = closureClasses(program)
  }

  /** The machine type of a MIR type; `void` has none and must not be asked. */
  valType(t: MirType): ValType {
    switch (t.kind) {
      case 'i32':
      case 'bool':
      case 'ptr':
        return I32
      case 'i64':
        return I64
      case 'f64':
      case 'f32':
        return F64
      case 'string':
        return EXTERN
      case 'dyn':
        return ANY
      case 'null':
        return t.of === 'i32' ? I64 : t.of === 'bool' ? I32 : F64
      case 'obj':
        return refNull(this.objectType(t.cls))
      case 'array':
        return refNull(this.base.array)
      case 'closure':
        return refNull(this.closureType(t.sig))
      case 'cell':
        return refNull(this.cellType(t.of))
      case 'raw':
        return t.elem === 'any' ? ARRAY : refNull(this.rawType(t.elem))
      case 'void':
        throw new Error('void has no machine type')
      default:
        return t satisfies never
    }
  }

  /** The results of a function with that MIR result. */
  results(t: MirType): readonly ValType[] {
    return t.kind === 'void' ? [] : [this.valType(t)]
  }

  /** The struct type that values of `obj` of a class have: of an interface (or a closure class) any object. */
  objectType(id: ClassId): TypeSym {
    if (id < builtinClasses.first) return id === builtinClasses.array ? this.base.array : this.base.object
    const cls = classOf(this.program, id)
    return cls.kind === 'interface' || cls.kind === 'closure' ? this.base.object : this.classType(id)
  }

  /** The struct type of a class's instances. */
  classType(id: ClassId): TypeSym {
    return this.types.keyed(`class${id}`, () => {
      const cls = classOf(this.program, id)
      const superType = cls.superClass === null ? this.base.object : this.classType(cls.superClass)
      const def = {
        kind: 'struct' as const,
        fields: [] as readonly Field[],
        superType,
        final: cls.lastDescendant === id,
        group: null,
      }
      const sym = this.types.add(def)
      // Field types may refer back to this class: they are found after its symbol is known (see `complete`).
      this.pending.push(() => {
        def.fields = [idField, ...this.allFields(id).map((f) => variable(this.valType(f.type)))]
      })
      return sym
    })
  }

  private readonly pending: (() => void)[] = []

  /** Fills in the fields of class structs asked for since the last call; before the types are laid out. */
  complete(): void {
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) next()
  }

  private layouts: Map<string, number> | null = null

  /** Whether a class's struct is certainly no other class's: classes of equal layout are one type to the machine. */
  isDistinct(id: ClassId): boolean {
    const cls = id < builtinClasses.first ? null : classOf(this.program, id)
    // Boxes of numbers are structs of one field too.
    if (cls === null || cls.kind === 'interface' || cls.kind === 'closure' || this.allFields(id).length < 2)
      return false
    if (this.layouts === null) {
      this.layouts = new Map()
      for (const c of this.program.classes) {
        if (c === null || c.kind === 'interface' || c.kind === 'closure') continue
        const key = this.layoutKey(c.id)
        this.layouts.set(key, (this.layouts.get(key) ?? 0) + 1)
      }
    }
    return this.layouts.get(this.layoutKey(id)) === 1
  }

  private layoutKey(id: ClassId): string {
    const cls = classOf(this.program, id)
    const own = cls.fields.map((f) => {
      const type = this.valType(f.type)
      return type >= 256 ? 'ref' : type
    })
    return `${cls.superClass === null ? '' : this.layoutKey(cls.superClass)}/${own.join()}`
  }

  /** The fields of an instance, those of ancestors first. */
  allFields(id: ClassId): { readonly type: MirType }[] {
    const cls = classOf(this.program, id)
    return [...(cls.superClass === null ? [] : this.allFields(cls.superClass)), ...cls.fields]
  }

  /** The struct index of a class's own n-th field. */
  fieldIndex(id: ClassId, own: number): number {
    let before = 1
    for (let at = classOf(this.program, id).superClass; at !== null;) {
      const cls = classOf(this.program, at)
      before += cls.fields.length
      at = cls.superClass
    }
    return before + own
  }

  /** The struct type of closures of a signature: {id, function}. */
  closureType(sig: SigId): TypeSym {
    return this.closureTypes(sig).struct
  }

  /** The function type of closures of a signature: the closure itself, then the parameters. */
  closureFunctionType(sig: SigId): TypeSym {
    return this.closureTypes(sig).func
  }

  /** The struct type of the closures of one function, with its captured values. */
  closureTypeOf(fn: MirFunction, sig: SigId): TypeSym {
    const captures = fn.captures ?? []
    const superType = this.closureType(sig)
    if (captures.length === 0) return superType
    const key = `closure#${signatureKey(this.program, sig)}/${captures.map(typeText).join(',')}`
    return this.types.keyed(key, () => {
      const fields = [
        idField,
        constant(refTo(this.closureFunctionType(sig))),
        ...captures.map((t) => constant(this.valType(t))),
      ]
      return this.types.add({ kind: 'struct', fields, superType, final: true, group: null })
    })
  }

  /** The struct type of a box for a shared variable. */
  cellType(of: MirType): TypeSym {
    const type = this.valType(of)
    return this.types.keyed(`cell${type}`, () =>
      this.types.add({ kind: 'struct', fields: [variable(type)], superType: null, final: true, group: null }),
    )
  }

  /** The array type of raw arrays of a kind. Bools are bytes, but of a type of their own. */
  rawType(elem: RawElem): TypeSym {
    return this.types.keyed(`raw${elem}`, () => {
      const element = variable(this.rawStorage(elem))
      if (elem !== 'bool') return this.types.add({ kind: 'array', element, group: null })
      const group = 1
      this.types.add({ kind: 'struct', fields: [], superType: null, final: true, group })
      return this.types.add({ kind: 'array', element, group })
    })
  }

  private rawStorage(elem: RawElem): Storage {
    switch (elem) {
      case 'i8':
      case 'bool':
        return 'i8'
      case 'i16':
        return 'i16'
      case 'i32':
        return I32
      case 'f32':
        return F32
      case 'f64':
        return F64
      case 'i64':
        return I64
      case 'string':
        return EXTERN
      case 'dyn':
        return ANY
      case 'any':
        throw new Error('raw.any has no elements')
      default:
        return elem satisfies never
    }
  }

  private closureTypes(sig: SigId): { readonly struct: TypeSym; readonly func: TypeSym } {
    const key = signatureKey(this.program, sig)
    const struct = this.types.keyed(`closure#${key}`, () => {
      const def = {
        kind: 'struct' as const,
        fields: [] as readonly Field[],
        superType: this.base.object,
        final: false,
        group: null,
      }
      const sym = this.types.add(def)
      this.pending.push(() => {
        def.fields = [idField, constant(refTo(this.closureTypes(sig).func))]
      })
      return sym
    })
    const func = this.types.keyed(`function#${key}`, () => {
      const s = this.program.sigs[sig]
      const def = { kind: 'func' as const, params: [] as readonly ValType[], results: [] as readonly ValType[] }
      const sym = this.types.add(def)
      this.pending.push(() => {
        def.params = [refNull(struct), ...(s?.params ?? []).map((t) => this.valType(t))]
        def.results = this.results(s?.result ?? { kind: 'void' })
      })
      return sym
    })
    return { struct, func }
  }
}

/** Writes the default value of a MIR type as a constant expression: 0, false, null. */
export function emitDefault(code: Code, t: MirType): void {
  switch (t.kind) {
    case 'i32':
    case 'bool':
    case 'ptr':
      code.i32(0)
      break
    case 'i64':
      code.i64(0n)
      break
    case 'f64':
    case 'f32':
      code.f64(0)
      break
    case 'string':
      code.refNull(Heap.noextern)
      break
    case 'null':
      if (t.of === 'i32') code.i64(nullI32Bits)
      else if (t.of === 'bool') code.i32(2)
      else emitNullF64(code)
      break
    case 'dyn':
    case 'obj':
    case 'array':
    case 'closure':
    case 'cell':
    case 'raw':
      code.refNull(Heap.none)
      break
    case 'void':
      break
    default:
      t satisfies never
  }
}

/** Writes the null of null.f64: its exact bits, as a constant. */
export function emitNullF64(code: Code): void {
  code.op(Op.f64_const)
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, nullF64Bits, true)
  code.out.bytes(bytes)
}
