import type { Span } from '../../compiler/source/index.ts'
import type { IrCallee, IrLabel, IrSignature, IrType, IrValue } from '../builder.ts'
import type { LlvmBindings, LlvmBlock, LlvmBuilder, LlvmContext, LlvmFunction, LlvmType, LlvmValue } from './llvm.ts'

/*
 * What the writer's values and types are among those of llvm-bindings.
 */

/** A value that has been built. */
export type BoundValue = IrValue & { readonly native: LlvmValue }

/** A block that has been made. */
export type BoundLabel = IrLabel & { readonly native: LlvmBlock }

/** A callee with the function that it is. */
export type BoundCallee = IrCallee & { readonly native: LlvmFunction }

/** Where the source of instructions is; null where no line tables are written. */
export type PlaceOf = ((span: Span) => { readonly line: number; readonly column: number }) | null

export class Values {
  readonly llvm: LlvmBindings
  readonly context: LlvmContext
  /** Builds constants: of constants, LLVM's builder makes constants, wherever it stands. */
  private readonly builder: LlvmBuilder
  private readonly types = new Map<IrType, LlvmType>()
  private readonly pointers = new Map<IrType, LlvmType>()
  private readonly signatures = new Map<string, LlvmType>()
  private readonly literals = new Map<string, LlvmValue>()

  constructor(llvm: LlvmBindings, context: LlvmContext) {
    this.llvm = llvm
    this.context = context
    this.builder = new llvm.IRBuilder(context)
  }

  type(type: IrType): LlvmType {
    let found = this.types.get(type)
    if (found === undefined) this.types.set(type, (found = this.makeType(type)))
    return found
  }

  /** The type of pointers to a type. */
  pointer(type: IrType): LlvmType {
    let found = this.pointers.get(type)
    if (found === undefined) this.pointers.set(type, (found = this.pointerTo(this.type(type))))
    return found
  }

  pointerTo(type: LlvmType): LlvmType {
    return this.llvm.PointerType.getUnqual(type)
  }

  signature({ params, result }: IrSignature): LlvmType {
    const key = `${result} ${params.join(' ')}`
    let found = this.signatures.get(key)
    if (found === undefined) {
      const list = params.map((p) => this.type(p))
      this.signatures.set(key, (found = this.llvm.FunctionType.get(this.type(result), list, false)))
    }
    return found
  }

  bound(type: IrType, native: LlvmValue): BoundValue {
    return { type, ref: '', native }
  }

  /** The value itself; a literal becomes a constant. */
  native(value: IrValue): LlvmValue {
    if ('native' in value) return (value as BoundValue).native
    const key = `${value.type} ${value.ref}`
    let found = this.literals.get(key)
    if (found === undefined) this.literals.set(key, (found = this.literal(value)))
    return found
  }

  /** A place inside data of the module. */
  at(base: IrValue, bytes: number): IrValue {
    const index = this.integer(64, BigInt(bytes))
    return this.bound('ptr', this.builder.CreateInBoundsGEP(this.type('i8'), this.native(base), index))
  }

  /** A thing of the module as a plain pointer. */
  asPointer(native: LlvmValue): BoundValue {
    return this.bound('ptr', this.builder.CreateBitCast(native, this.type('ptr')))
  }

  integer(bits: number, value: bigint): LlvmValue {
    const { llvm } = this
    const type = llvm.Type.getIntNTy(this.context, bits)
    const number = Number(value)
    if (Number.isSafeInteger(number)) return llvm.ConstantInt.get(type, number, true)
    // Numbers are all that can be given: halves make the larger ones.
    const half = (part: bigint): LlvmValue => llvm.ConstantInt.get(type, Number(part), true)
    const high = this.builder.CreateShl(half(BigInt.asIntN(32, value >> 32n)), half(32n))
    return this.builder.CreateOr(high, half(BigInt.asUintN(32, value)))
  }

  private literal({ type, ref }: IrValue): LlvmValue {
    switch (type) {
      case 'i1':
        return this.integer(1, ref === 'true' ? 1n : 0n)
      case 'i8':
      case 'i16':
      case 'i32':
      case 'i64': {
        const bits = Number(type.slice(1))
        return this.integer(bits, BigInt.asIntN(bits, BigInt(ref)))
      }
      case 'double':
        // By its bits: a number of JavaScript may lose those of a NaN.
        return this.builder.CreateBitCast(this.integer(64, BigInt.asIntN(64, BigInt(ref))), this.type('double'))
      case 'ptr':
        if (ref === 'null') return this.llvm.Constant.getNullValue(this.type('ptr'))
        break
      default:
    }
    throw new Error(`no literal ${type} ${ref}`)
  }

  private makeType(type: IrType): LlvmType {
    const { context } = this
    const { Type } = this.llvm
    switch (type) {
      case 'void':
        return Type.getVoidTy(context)
      case 'float':
        return Type.getFloatTy(context)
      case 'double':
        return Type.getDoubleTy(context)
      case 'ptr':
        return Type.getInt8PtrTy(context)
      default:
        return Type.getIntNTy(context, Number(type.slice(1)))
    }
  }
}
