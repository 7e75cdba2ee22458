import type { Span } from '../../compiler/source/index.ts'
import type {
  BinaryOp,
  ConvertOp,
  FloatPredicate,
  FunctionOptions,
  IntPredicate,
  IrCallee,
  IrFunction,
  IrLabel,
  IrPhi,
  IrSignature,
  IrType,
  IrValue,
  MemoryTag,
} from '../builder.ts'
import { int1, nothing } from '../builder.ts'
import type { BoundCallee, BoundLabel, BoundValue, PlaceOf, Values } from './bound-values.ts'
import {
  addressHelper,
  isLackingTest,
  loadHelper,
  loadSharedHelper,
  loadUnalignedHelper,
  narrowCallHelper,
  needsNarrowCall,
  placeHelper,
  stackPointerHelper,
  storeHelper,
  storeUnalignedHelper,
  testHelper,
  threadWordHelper,
  type Helper,
} from './helpers.ts'
import type {
  BinaryMethod,
  CastMethod,
  LlvmBlock,
  LlvmBuilder,
  LlvmFunction,
  LlvmInstruction,
  LlvmLocation,
  LlvmPhi,
  LlvmSubprogram,
  LlvmValue,
} from './llvm.ts'

const binaries: Readonly<Record<BinaryOp, BinaryMethod>> = {
  add: 'CreateAdd',
  sub: 'CreateSub',
  mul: 'CreateMul',
  sdiv: 'CreateSDiv',
  udiv: 'CreateUDiv',
  srem: 'CreateSRem',
  urem: 'CreateURem',
  and: 'CreateAnd',
  or: 'CreateOr',
  xor: 'CreateXor',
  shl: 'CreateShl',
  lshr: 'CreateLShr',
  ashr: 'CreateAShr',
  fadd: 'CreateFAdd',
  fsub: 'CreateFSub',
  fmul: 'CreateFMul',
  fdiv: 'CreateFDiv',
}

const integerTests: Readonly<Record<IntPredicate, BinaryMethod>> = {
  eq: 'CreateICmpEQ',
  ne: 'CreateICmpNE',
  slt: 'CreateICmpSLT',
  sle: 'CreateICmpSLE',
  sgt: 'CreateICmpSGT',
  sge: 'CreateICmpSGE',
  ult: 'CreateICmpULT',
  ule: 'CreateICmpULE',
  ugt: 'CreateICmpUGT',
  uge: 'CreateICmpUGE',
}

const floatTests: Readonly<Record<Exclude<FloatPredicate, 'ord' | 'uno'>, BinaryMethod>> = {
  oeq: 'CreateFCmpOEQ',
  une: 'CreateFCmpUNE',
  olt: 'CreateFCmpOLT',
  ole: 'CreateFCmpOLE',
  ogt: 'CreateFCmpOGT',
  oge: 'CreateFCmpOGE',
}

const casts: Readonly<Record<ConvertOp, CastMethod>> = {
  zext: 'CreateZExt',
  sext: 'CreateSExt',
  trunc: 'CreateTrunc',
  sitofp: 'CreateSIToFP',
  uitofp: 'CreateUIToFP',
  fptosi: 'CreateFPToSI',
  fptrunc: 'CreateFPTrunc',
  fpext: 'CreateFPExt',
  bitcast: 'CreateBitCast',
  ptrtoint: 'CreatePtrToInt',
  inttoptr: 'CreateIntToPtr',
}

/** What a function needs to know of its module. */
export interface BindingsContext {
  readonly values: Values
  readonly placeOf: PlaceOf
  function(name: string): LlvmFunction
  helper(helper: Helper): LlvmFunction
}

type Phi = { readonly phi: IrPhi; readonly native: LlvmPhi }

/** A function whose body is built by llvm-bindings. */
export class BindingsFunction implements IrFunction {
  readonly params: readonly IrValue[]
  current: IrLabel
  private readonly module: BindingsContext
  private readonly values: Values
  private readonly callee: BoundCallee
  private readonly builder: LlvmBuilder
  /** Makes variables, which all stand before a call in the entry block that will be nothing. */
  private readonly top: LlvmBuilder
  private readonly blocks: BoundLabel[] = []
  private readonly ended = new Set<IrLabel>()
  private readonly phis: Phi[] = []
  private readonly nowhere: LlvmLocation
  private subprogram: LlvmSubprogram | null = null
  private location: LlvmLocation | null = null
  private readonly locations = new Map<Span, LlvmLocation>()

  constructor(module: BindingsContext, callee: BoundCallee) {
    const { values } = module
    const { llvm, context } = values
    this.module = module
    this.values = values
    this.callee = callee
    this.nowhere = new llvm.DebugLoc()
    this.params = callee.signature.params.map((type, i) => values.bound(type, callee.native.getArg(i)))
    // The prelude's function has a body that stands for this one.
    const before = callee.native.getEntryBlock()
    const entry = llvm.BasicBlock.Create(context, '', callee.native, before)
    before.eraseFromParent()
    this.current = this.labelOf(entry)
    this.builder = new llvm.IRBuilder(context)
    this.builder.SetInsertPoint(entry)
    const place = this.builder.CreateCall(module.helper(placeHelper), [])
    this.top = new llvm.IRBuilder(place)
  }

  get isEnded(): boolean {
    return this.ended.has(this.current)
  }

  describe(options: Partial<FunctionOptions>): void {
    const { source } = options
    if (source === undefined || source === null || this.subprogram !== null) return
    if (this.module.placeOf === null || source.span.file === '') return
    this.subprogram = this.callee.native.getSubprogram()
    this.locate(source.span)
  }

  locate(span: Span): void {
    const { subprogram } = this
    const { placeOf, values } = this.module
    if (subprogram === null || placeOf === null) return
    // Code that no source stands behind keeps the line before it.
    if (span.file === '' && this.location !== null) return
    let location = this.locations.get(span)
    if (location === undefined) {
      const { line, column } = placeOf(span)
      location = values.llvm.DILocation.get(values.context, line, column, subprogram)
      this.locations.set(span, location)
    }
    this.location = location
    this.builder.SetCurrentDebugLocation(location)
  }

  block(_hint: string): IrLabel {
    const { llvm, context } = this.values
    return this.labelOf(llvm.BasicBlock.Create(context, '', this.callee.native))
  }

  position(block: IrLabel): void {
    this.current = block
    this.builder.SetInsertPoint(blockOf(block))
  }

  binary(op: BinaryOp, a: IrValue, b: IrValue): IrValue {
    return this.made(a.type, this.builder[binaries[op]](this.native(a), this.native(b)))
  }

  fneg(a: IrValue): IrValue {
    return this.made(a.type, this.builder.CreateFNeg(this.native(a)))
  }

  icmp(predicate: IntPredicate, a: IrValue, b: IrValue): IrValue {
    return this.made('i1', this.builder[integerTests[predicate]](this.native(a), this.native(b)))
  }

  fcmp(predicate: FloatPredicate, a: IrValue, b: IrValue): IrValue {
    if (isLackingTest(predicate)) return this.help(testHelper(predicate, a.type), [a, b])
    return this.made('i1', this.builder[floatTests[predicate]](this.native(a), this.native(b)))
  }

  convert(op: ConvertOp, a: IrValue, to: IrType): IrValue {
    return this.made(to, this.builder[casts[op]](this.native(a), this.values.type(to)))
  }

  select(condition: IrValue, a: IrValue, b: IrValue): IrValue {
    return this.made(a.type, this.builder.CreateSelect(this.native(condition), this.native(a), this.native(b)))
  }

  load(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    if (tag !== null) return this.help(loadHelper(type, tag), [address])
    return this.made(type, this.builder.CreateLoad(this.values.type(type), this.pointer(address, type)))
  }

  store(value: IrValue, address: IrValue, tag: MemoryTag): void {
    if (tag !== null) this.help(storeHelper(value.type, tag), [value, address])
    else this.builder.CreateStore(this.native(value), this.pointer(address, value.type))
  }

  loadShared(type: IrType, address: IrValue): IrValue {
    return this.help(loadSharedHelper(type), [address])
  }

  threadWord(distance: IrValue): IrValue {
    return this.help(threadWordHelper, [distance])
  }

  loadUnaligned(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    return this.help(loadUnalignedHelper(type, tag), [address])
  }

  storeUnaligned(value: IrValue, address: IrValue, tag: MemoryTag): void {
    this.help(storeUnalignedHelper(value.type, tag), [value, address])
  }

  offset(base: IrValue, bytes: number): IrValue {
    if (bytes === 0) return base
    const index = this.values.integer(64, BigInt(bytes))
    return this.made('ptr', this.builder.CreateInBoundsGEP(this.values.type('i8'), this.native(base), index))
  }

  element(base: IrValue, type: IrType, index: IrValue): IrValue {
    const { builder, values } = this
    const place = builder.CreateInBoundsGEP(values.type(type), this.pointer(base, type), this.native(index))
    return this.made('ptr', builder.CreateBitCast(place, values.type('ptr')))
  }

  variable(type: IrType): IrValue {
    return this.made('ptr', this.top.CreateAlloca(this.values.type(type)))
  }

  area(words: number): IrValue {
    const { llvm } = this.values
    const words64 = this.top.CreateAlloca(llvm.ArrayType.get(this.values.type('i64'), words))
    return this.made('ptr', this.top.CreateBitCast(words64, this.values.type('ptr')))
  }

  readVariable(variable: IrValue, type: IrType): IrValue {
    return this.made(type, this.builder.CreateLoad(this.values.type(type), this.native(variable)))
  }

  writeVariable(variable: IrValue, value: IrValue): void {
    this.builder.CreateStore(this.native(value), this.native(variable))
  }

  call(callee: IrCallee, args: readonly IrValue[]): IrValue {
    if (needsNarrowCall(callee)) return this.help(narrowCallHelper(callee), args)
    return this.called(callee.signature, this.builder.CreateCall(this.functionOf(callee), this.natives(args)))
  }

  callAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[]): IrValue {
    const type = this.values.signature(signature)
    const target = this.builder.CreateBitCast(this.native(address), this.values.pointerTo(type))
    return this.called(signature, this.builder.CreateCall(type, target, this.natives(args)))
  }

  invoke(callee: IrCallee, args: readonly IrValue[], pad: IrLabel): IrValue {
    return this.invoked(callee.signature, this.functionOf(callee), args, pad)
  }

  invokeAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[], pad: IrLabel): IrValue {
    return this.invoked(signature, this.module.helper(addressHelper(signature)), [address, ...args], pad)
  }

  landingPad(): IrValue {
    const { llvm, context } = this.values
    const pointer = this.values.type('ptr')
    const pad = this.builder.CreateLandingPad(llvm.StructType.get(context, [pointer, this.values.type('i32')]), 1)
    pad.addClause(llvm.Constant.getNullValue(pointer))
    return this.made('ptr', this.builder.CreateExtractValue(pad, [0]))
  }

  intrinsic(name: string, result: IrType, args: readonly IrValue[], suffix: string): IrValue {
    const fn = this.module.function(`llvm.${name}${suffix === '' ? '' : `.${suffix}`}`)
    return this.called({ params: [], result }, this.builder.CreateCall(fn, this.natives(args)))
  }

  stackPointer(): IrValue {
    return this.help(stackPointerHelper, [])
  }

  br(to: IrLabel): void {
    this.builder.CreateBr(blockOf(to))
    this.ended.add(this.current)
  }

  cond(condition: IrValue, then: IrLabel, otherwise: IrLabel, unlikely?: 'then' | 'else'): void {
    let test = this.native(condition)
    // Weights can't be set; LLVM makes them of what is expected.
    if (unlikely !== undefined)
      test = this.builder.CreateCall(this.module.function('llvm.expect.i1'), [
        test,
        this.native(int1(unlikely === 'else')),
      ])
    this.builder.CreateCondBr(test, blockOf(then), blockOf(otherwise))
    this.ended.add(this.current)
  }

  switch(value: IrValue, cases: readonly { readonly value: number; readonly to: IrLabel }[], fallback: IrLabel): void {
    const made = this.builder.CreateSwitch(this.native(value), blockOf(fallback), cases.length)
    const bits = Number(value.type.slice(1))
    for (const c of cases) made.addCase(this.values.integer(bits, BigInt(c.value)), blockOf(c.to))
    this.ended.add(this.current)
  }

  ret(value: IrValue | null): void {
    if (value === null || value.type === 'void') this.builder.CreateRetVoid()
    else this.builder.CreateRet(this.native(value))
    this.ended.add(this.current)
  }

  unreachable(): void {
    this.builder.CreateUnreachable()
    this.ended.add(this.current)
  }

  phi(block: IrLabel, type: IrType): IrPhi {
    const { builder } = this
    const native = blockOf(block)
    builder.SetInsertPoint(native.getFirstNonPHI() ?? native)
    builder.SetCurrentDebugLocation(this.nowhere)
    const made = builder.CreatePHI(this.values.type(type), 2)
    builder.SetInsertPoint(blockOf(this.current))
    if (this.location !== null) builder.SetCurrentDebugLocation(this.location)
    const phi: IrPhi = { value: this.made(type, made), incoming: [] }
    this.phis.push({ phi, native: made })
    return phi
  }

  /** Completes the function when all of its calls have been made. */
  finish(): void {
    for (const { phi, native } of this.phis)
      for (const { from, value } of phi.incoming) native.addIncoming(this.native(value), blockOf(from))
    this.builder.SetCurrentDebugLocation(this.nowhere)
    for (const block of this.blocks) {
      if (this.ended.has(block)) continue
      this.builder.SetInsertPoint(block.native)
      this.builder.CreateUnreachable()
    }
  }

  private native(value: IrValue): LlvmValue {
    return this.values.native(value)
  }

  private natives(values: readonly IrValue[]): readonly LlvmValue[] {
    return values.map((v) => this.native(v))
  }

  private made(type: IrType, native: LlvmValue): BoundValue {
    return this.values.bound(type, native)
  }

  private called({ result }: IrSignature, call: LlvmInstruction): IrValue {
    return result === 'void' ? nothing : this.made(result, call)
  }

  private invoked(signature: IrSignature, fn: LlvmFunction, args: readonly IrValue[], pad: IrLabel): IrValue {
    const next = this.block('')
    const made = this.builder.CreateInvoke(fn, blockOf(next), blockOf(pad), this.natives(args))
    this.ended.add(this.current)
    this.position(next)
    return this.called(signature, made)
  }

  private help(helper: Helper, args: readonly IrValue[]): IrValue {
    return this.called(helper.signature, this.builder.CreateCall(this.module.helper(helper), this.natives(args)))
  }

  /** A pointer that points to a type. */
  private pointer(address: IrValue, type: IrType): LlvmValue {
    return this.builder.CreateBitCast(this.native(address), this.values.pointer(type))
  }

  private functionOf(callee: IrCallee): LlvmFunction {
    if (!('native' in callee)) throw new Error(`${callee.name} is a function of another module`)
    return (callee as BoundCallee).native
  }

  private labelOf(native: LlvmBlock): BoundLabel {
    const label: BoundLabel = { label: String(this.blocks.length), native }
    this.blocks.push(label)
    return label
  }
}

function blockOf(label: IrLabel): LlvmBlock {
  if (!('native' in label)) throw new Error(`block ${label.label} is of another function`)
  return (label as BoundLabel).native
}
