/*
 * The part of llvm-bindings 0.4 that is used, as its own declarations have it. What it wraps it checks little of: null
 * where a value belongs, or a value of another module, ends the process.
 */

declare const kind: unique symbol
type Opaque<Name extends string> = { readonly [kind]?: Name }

export type LlvmType = Opaque<'type'>
export type LlvmContext = Opaque<'context'>
export type LlvmValue = Opaque<'value'>
export type LlvmBlock = LlvmValue & {
  getFirstNonPHI(): LlvmInstruction | null
  eraseFromParent(): void
}
export type LlvmInstruction = LlvmValue & Opaque<'instruction'>
export type LlvmPhi = LlvmInstruction & { addIncoming(value: LlvmValue, block: LlvmBlock): void }
export type LlvmSwitch = LlvmInstruction & { addCase(value: LlvmValue, to: LlvmBlock): void }
export type LlvmLandingPad = LlvmInstruction & { addClause(clause: LlvmValue): void }
export type LlvmSubprogram = Opaque<'subprogram'>
export type LlvmFunction = LlvmValue & {
  getArg(i: number): LlvmValue
  getEntryBlock(): LlvmBlock
  getSubprogram(): LlvmSubprogram
}
export type LlvmLocation = Opaque<'location'>
export type LlvmModule = {
  getFunction(name: string): LlvmFunction | null
  getGlobalVariable(name: string, allowInternal: boolean): LlvmValue | null
  print(): string
}

type Binary = (a: LlvmValue, b: LlvmValue) => LlvmValue
type Cast = (value: LlvmValue, type: LlvmType) => LlvmValue

export type BinaryMethod =
  | 'CreateAdd'
  | 'CreateSub'
  | 'CreateMul'
  | 'CreateSDiv'
  | 'CreateUDiv'
  | 'CreateSRem'
  | 'CreateURem'
  | 'CreateAnd'
  | 'CreateOr'
  | 'CreateXor'
  | 'CreateShl'
  | 'CreateLShr'
  | 'CreateAShr'
  | 'CreateFAdd'
  | 'CreateFSub'
  | 'CreateFMul'
  | 'CreateFDiv'
  | 'CreateICmpEQ'
  | 'CreateICmpNE'
  | 'CreateICmpSLT'
  | 'CreateICmpSLE'
  | 'CreateICmpSGT'
  | 'CreateICmpSGE'
  | 'CreateICmpULT'
  | 'CreateICmpULE'
  | 'CreateICmpUGT'
  | 'CreateICmpUGE'
  | 'CreateFCmpOEQ'
  | 'CreateFCmpUNE'
  | 'CreateFCmpOLT'
  | 'CreateFCmpOLE'
  | 'CreateFCmpOGT'
  | 'CreateFCmpOGE'

export type CastMethod =
  | 'CreateZExt'
  | 'CreateSExt'
  | 'CreateTrunc'
  | 'CreateSIToFP'
  | 'CreateUIToFP'
  | 'CreateFPToSI'
  | 'CreateFPTrunc'
  | 'CreateFPExt'
  | 'CreateBitCast'
  | 'CreatePtrToInt'
  | 'CreateIntToPtr'

export type LlvmBuilder = { readonly [M in BinaryMethod]: Binary } & { readonly [M in CastMethod]: Cast } & {
  SetInsertPoint(at: LlvmBlock | LlvmInstruction): void
  SetCurrentDebugLocation(location: LlvmLocation): void
  CreateFNeg(value: LlvmValue): LlvmValue
  CreateSelect(condition: LlvmValue, a: LlvmValue, b: LlvmValue): LlvmValue
  CreateLoad(type: LlvmType, address: LlvmValue): LlvmValue
  CreateStore(value: LlvmValue, address: LlvmValue): void
  CreateAlloca(type: LlvmType): LlvmValue
  CreateInBoundsGEP(type: LlvmType, base: LlvmValue, index: LlvmValue): LlvmValue
  CreateCall(callee: LlvmFunction, args: readonly LlvmValue[]): LlvmInstruction
  CreateCall(type: LlvmType, address: LlvmValue, args: readonly LlvmValue[]): LlvmInstruction
  CreateInvoke(callee: LlvmFunction, next: LlvmBlock, pad: LlvmBlock, args: readonly LlvmValue[]): LlvmInstruction
  CreateLandingPad(type: LlvmType, clauses: number): LlvmLandingPad
  CreateExtractValue(value: LlvmValue, indices: readonly number[]): LlvmValue
  CreatePHI(type: LlvmType, incoming: number): LlvmPhi
  CreateBr(to: LlvmBlock): void
  CreateCondBr(condition: LlvmValue, then: LlvmBlock, otherwise: LlvmBlock): void
  CreateSwitch(value: LlvmValue, fallback: LlvmBlock, cases: number): LlvmSwitch
  CreateRet(value: LlvmValue): void
  CreateRetVoid(): void
  CreateUnreachable(): void
}

/** The package. */
export type LlvmBindings = {
  readonly LLVMContext: new () => LlvmContext
  readonly SMDiagnostic: new () => Opaque<'diagnostic'>
  readonly DebugLoc: new () => LlvmLocation
  readonly IRBuilder: new (at: LlvmContext | LlvmInstruction) => LlvmBuilder
  readonly BasicBlock: {
    Create(context: LlvmContext, name: string, parent: LlvmFunction, before?: LlvmBlock): LlvmBlock
  }
  readonly Type: {
    getVoidTy(context: LlvmContext): LlvmType
    getIntNTy(context: LlvmContext, bits: number): LlvmType
    getFloatTy(context: LlvmContext): LlvmType
    getDoubleTy(context: LlvmContext): LlvmType
    getInt8PtrTy(context: LlvmContext): LlvmType
  }
  readonly PointerType: { getUnqual(pointee: LlvmType): LlvmType }
  readonly ArrayType: { get(element: LlvmType, count: number): LlvmType }
  readonly StructType: { get(context: LlvmContext, elements: readonly LlvmType[]): LlvmType }
  readonly FunctionType: { get(result: LlvmType, params: readonly LlvmType[], isVarArg: boolean): LlvmType }
  readonly ConstantInt: { get(type: LlvmType, value: number, isSigned: boolean): LlvmValue }
  readonly Constant: { getNullValue(type: LlvmType): LlvmValue }
  readonly DILocation: {
    get(context: LlvmContext, line: number, column: number, scope: LlvmSubprogram): LlvmLocation
  }
  readonly config: { readonly LLVM_VERSION_MAJOR: number; readonly LLVM_VERSION_STRING: string }
  parseIRFile(path: string, error: Opaque<'diagnostic'>, context: LlvmContext): LlvmModule
  /** True where the module is broken; says why on the standard error. */
  verifyModule(module: LlvmModule): boolean
  WriteBitcodeToFile(module: LlvmModule, path: string): void
}
