import type { Span } from '../compiler/source/index.ts'

/*
 * What the lowering asks of a writer of LLVM IR. Nothing here is text: a writer may print, or build values of a binding.
 *
 * Pointers are all one type, as in LLVM from version 15; a writer for older versions casts at loads, stores and calls.
 */

export type IrType = 'void' | 'i1' | 'i8' | 'i16' | 'i32' | 'i64' | 'float' | 'double' | 'ptr'

/** A value; `ref` is how the writer knows it. */
export type IrValue = { readonly type: IrType; readonly ref: string }

export type IrSignature = { readonly params: readonly IrType[]; readonly result: IrType }

/** A function: to call it, or (as `address`) as a pointer. */
export type IrCallee = {
  readonly name: string
  readonly signature: IrSignature
  /** Whether another object has it: narrow values are then passed as C does. */
  readonly isExternal: boolean
  readonly address: IrValue
}

/** A basic block of the function that is being written. */
export type IrLabel = { readonly label: string }

export type BinaryOp =
  | 'add'
  | 'sub'
  | 'mul'
  | 'sdiv'
  | 'udiv'
  | 'srem'
  | 'urem'
  | 'and'
  | 'or'
  | 'xor'
  | 'shl'
  | 'lshr'
  | 'ashr'
  | 'fadd'
  | 'fsub'
  | 'fmul'
  | 'fdiv'

export type IntPredicate = 'eq' | 'ne' | 'slt' | 'sle' | 'sgt' | 'sge' | 'ult' | 'ule' | 'ugt' | 'uge'
export type FloatPredicate = 'oeq' | 'une' | 'olt' | 'ole' | 'ogt' | 'oge' | 'ord' | 'uno'
export type ConvertOp =
  | 'zext'
  | 'sext'
  | 'trunc'
  | 'sitofp'
  | 'uitofp'
  | 'fptosi'
  | 'fptrunc'
  | 'fpext'
  | 'bitcast'
  | 'ptrtoint'
  | 'inttoptr'

/** What memory an access touches: accesses of different tags never touch the same place. Null: may be anything. */
export type MemoryTag = string | null

export type FunctionAttribute =
  | 'alwaysinline'
  | 'noinline'
  | 'cold'
  | 'noreturn'
  | 'nounwind'
  | 'readnone'
  | 'readonly'
  | 'inaccessiblememonly'
  /** Its calls stay calls: recursion without end then ends at the stack's, and doesn't become a loop without end. */
  | 'keepcalls'
  /** Of the result: no other pointer leads to what it points to. */
  | 'noalias'

/** What a constant is made of: numbers, addresses of other things of the module, bytes, zeros. */
export type IrConstant =
  | { readonly kind: 'value'; readonly value: IrValue }
  | { readonly kind: 'units'; readonly width: 8 | 16; readonly units: readonly number[] }
  /** The address of the n-th part of the global itself. */
  | { readonly kind: 'self'; readonly part: number }
  | { readonly kind: 'zeros'; readonly type: IrType; readonly count: number }
  | { readonly kind: 'list'; readonly type: IrType; readonly values: readonly IrValue[] }

export type GlobalOptions = {
  readonly isConstant: boolean
  readonly isInternal: boolean
  readonly align: number
}

export type FunctionOptions = {
  readonly attributes: readonly FunctionAttribute[]
  /** Whether it has landing pads. */
  readonly hasPads: boolean
  readonly isInternal: boolean
  /** What debuggers and stack traces call it and where it stands; null for functions of the compiler's own. */
  readonly source: { readonly name: string; readonly span: Span } | null
}

/** The module under construction. */
export interface IrModule {
  /** A function that another object provides. */
  declare(name: string, signature: IrSignature, attributes: readonly FunctionAttribute[]): IrCallee
  /** A function of the module; the same one for the same name. Its body is written by `write` later, when `drain` is called. */
  define(name: string, signature: IrSignature, write: (fn: IrFunction) => void): IrCallee
  /** Data of the module; the same for the same name. */
  global(name: string, parts: readonly IrConstant[], options: GlobalOptions): IrValue
  /** Data that another object provides. */
  external(name: string): IrValue
  /** A place inside data of the module. */
  at(base: IrValue, bytes: number): IrValue
  /** How the names of intrinsics say that they take so many pointers. */
  pointerSuffix(count: number): string
  /** Writes bodies until every function that is mentioned has one. */
  drain(): void
}

/** The function whose body is being written. */
export interface IrFunction {
  readonly params: readonly IrValue[]
  /** The block that instructions go to. */
  readonly current: IrLabel
  /** Says what the function is; before its end. */
  describe(options: Partial<FunctionOptions>): void
  /** Where in the source the next instructions come from. */
  locate(span: Span): void
  block(hint: string): IrLabel
  position(block: IrLabel): void
  /** Whether the current block has its terminator. */
  readonly isEnded: boolean

  binary(op: BinaryOp, a: IrValue, b: IrValue): IrValue
  fneg(a: IrValue): IrValue
  icmp(predicate: IntPredicate, a: IrValue, b: IrValue): IrValue
  fcmp(predicate: FloatPredicate, a: IrValue, b: IrValue): IrValue
  convert(op: ConvertOp, a: IrValue, to: IrType): IrValue
  select(condition: IrValue, a: IrValue, b: IrValue): IrValue
  load(type: IrType, address: IrValue, tag: MemoryTag): IrValue
  store(value: IrValue, address: IrValue, tag: MemoryTag): void
  /** Reads what other threads may write at any time. */
  loadShared(type: IrType, address: IrValue): IrValue
  /** The word at so many bytes from the thread pointer. */
  threadWord(distance: IrValue): IrValue
  /** Accesses at any address. */
  loadUnaligned(type: IrType, address: IrValue, tag: MemoryTag): IrValue
  storeUnaligned(value: IrValue, address: IrValue, tag: MemoryTag): void
  /** Address arithmetic inside one object: `base + bytes`, or `base + index * scale`. */
  offset(base: IrValue, bytes: number): IrValue
  element(base: IrValue, type: IrType, index: IrValue): IrValue
  /** A local variable's place, made in the entry block. */
  variable(type: IrType): IrValue
  /** So many words of the function's own part of the stack, aligned to 8 bytes. */
  area(words: number): IrValue
  readVariable(variable: IrValue, type: IrType): IrValue
  writeVariable(variable: IrValue, value: IrValue): void
  call(callee: IrCallee, args: readonly IrValue[]): IrValue
  /** A call of an address. */
  callAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[]): IrValue
  /** A call whose exceptions go to a landing pad; goes on in `next`, which becomes the current block. */
  invoke(callee: IrCallee, args: readonly IrValue[], pad: IrLabel): IrValue
  invokeAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[], pad: IrLabel): IrValue
  /** Begins a landing pad: the exception that arrived. */
  landingPad(): IrValue
  /** One of LLVM's own functions, by its name without types. */
  intrinsic(name: string, result: IrType, args: readonly IrValue[], suffix: string): IrValue
  /** The stack pointer as a number. */
  stackPointer(): IrValue

  br(to: IrLabel): void
  cond(condition: IrValue, then: IrLabel, otherwise: IrLabel, unlikely?: 'then' | 'else'): void
  switch(value: IrValue, cases: readonly { readonly value: number; readonly to: IrLabel }[], fallback: IrLabel): void
  ret(value: IrValue | null): void
  unreachable(): void
  /** A value that a block gets from the blocks that lead to it; `incoming` is filled in before the end. */
  phi(block: IrLabel, type: IrType): IrPhi
}

export type IrPhi = {
  readonly value: IrValue
  readonly incoming: { readonly from: IrLabel; readonly value: IrValue }[]
}

export const int32 = (value: number): IrValue => ({ type: 'i32', ref: String(value | 0) })
export const int8 = (value: number): IrValue => ({ type: 'i8', ref: String(value & 0xff) })
export const int64 = (value: bigint): IrValue => ({ type: 'i64', ref: String(BigInt.asIntN(64, value)) })
export const int1 = (value: boolean): IrValue => ({ type: 'i1', ref: value ? 'true' : 'false' })
export const nullPointer: IrValue = { type: 'ptr', ref: 'null' }
/** The value of an operation that gives none. */
export const nothing: IrValue = { type: 'void', ref: '' }

/** A double by its bits, so that NaNs and -0 stay what they are. */
export function double(value: number): IrValue {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return { type: 'double', ref: `0x${view.getBigUint64(0).toString(16).toUpperCase().padStart(16, '0')}` }
}
