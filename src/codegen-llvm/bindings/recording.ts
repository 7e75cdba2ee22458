import type { Span } from '../../compiler/source/index.ts'
import type {
  FunctionAttribute,
  FunctionOptions,
  GlobalOptions,
  IrCallee,
  IrConstant,
  IrFunction,
  IrLabel,
  IrPhi,
  IrSignature,
  IrValue,
} from '../builder.ts'

/*
 * A module's construction as data: the calls that the lowering made of a writer, to be made again of another writer, in
 * another process. It holds nothing but numbers, strings and arrays, so that JSON carries it.
 */

/**
 * A value: the n-th of the function (from 0, parameters first), thing -1-n of the module, or a literal as `type text`.
 */
export type ValueCode = number | string

/** How a value is written down. */
export function valueCode(value: IrValue): ValueCode {
  const { ref } = value
  if (ref.startsWith('%')) return Number(ref.slice(1))
  if (ref.startsWith('@')) return -1 - Number(ref.slice(1))
  return `${value.type} ${ref}`
}

/** What one argument of a call is, and how it is written. */
export type ArgumentKind =
  /** As it is. */
  | 'plain'
  /** A ValueCode. */
  | 'value'
  | 'values'
  /** A value or null. */
  | 'optional'
  /** The number of a thing of the module. */
  | 'callee'
  /** The number of a block of the function; 0 is its entry. */
  | 'label'
  | 'cases'
  /** The number of a span. */
  | 'span'
  | 'options'

/** What a call gives: nothing, a value (none of type void), a block, a phi, or a value and the block where it goes on. */
export type ResultKind = 'none' | 'value' | 'label' | 'phi' | 'continued'

type KindOf<T> = [T] extends [IrValue]
  ? 'value'
  : [T] extends [IrValue | null]
    ? 'optional'
    : [T] extends [IrCallee]
      ? 'callee'
      : [T] extends [IrLabel]
        ? 'label'
        : [T] extends [readonly IrValue[]]
          ? 'values'
          : [T] extends [Span]
            ? 'span'
            : [T] extends [readonly { readonly to: IrLabel }[]]
              ? 'cases'
              : [T] extends [IrSignature]
                ? 'plain'
                : [T] extends [string | number | null | undefined]
                  ? 'plain'
                  : 'options'

type ResultOf<T> = [T] extends [void]
  ? 'none'
  : [T] extends [IrPhi]
    ? 'phi'
    : [T] extends [IrLabel]
      ? 'label'
      : 'value' | 'continued'

type KindsOf<Args extends readonly unknown[]> = { readonly [K in keyof Args]: KindOf<Args[K]> }

/** The calls that write a function's body. */
export type FunctionCall = {
  [M in keyof IrFunction]: IrFunction[M] extends (...args: never[]) => unknown ? M : never
}[keyof IrFunction]

/** What each call of a function gives and takes; the compiler checks it against the interface. */
export const functionCalls: {
  readonly [M in FunctionCall]: readonly [
    ResultOf<ReturnType<IrFunction[M]>>,
    ...KindsOf<Required<Parameters<IrFunction[M]>>>,
  ]
} = {
  describe: ['none', 'options'],
  locate: ['none', 'span'],
  block: ['label', 'plain'],
  position: ['none', 'label'],
  binary: ['value', 'plain', 'value', 'value'],
  fneg: ['value', 'value'],
  icmp: ['value', 'plain', 'value', 'value'],
  fcmp: ['value', 'plain', 'value', 'value'],
  convert: ['value', 'plain', 'value', 'plain'],
  select: ['value', 'value', 'value', 'value'],
  load: ['value', 'plain', 'value', 'plain'],
  store: ['none', 'value', 'value', 'plain'],
  loadShared: ['value', 'plain', 'value'],
  threadWord: ['value', 'value'],
  loadUnaligned: ['value', 'plain', 'value', 'plain'],
  storeUnaligned: ['none', 'value', 'value', 'plain'],
  offset: ['value', 'value', 'plain'],
  element: ['value', 'value', 'plain', 'value'],
  variable: ['value', 'plain'],
  area: ['value', 'plain'],
  readVariable: ['value', 'value', 'plain'],
  writeVariable: ['none', 'value', 'value'],
  call: ['value', 'callee', 'values'],
  callAddress: ['value', 'value', 'plain', 'values'],
  invoke: ['continued', 'callee', 'values', 'label'],
  invokeAddress: ['continued', 'value', 'plain', 'values', 'label'],
  landingPad: ['value'],
  intrinsic: ['value', 'plain', 'plain', 'values', 'plain'],
  stackPointer: ['value'],
  br: ['none', 'label'],
  cond: ['none', 'value', 'label', 'label', 'plain'],
  switch: ['none', 'value', 'cases', 'label'],
  ret: ['none', 'optional'],
  unreachable: ['none'],
  phi: ['phi', 'label', 'plain'],
}

/** The calls in the order of their numbers. */
export const callNames = Object.keys(functionCalls) as readonly FunctionCall[]

export type ConstantCode =
  | Exclude<IrConstant, { readonly kind: 'value' | 'list' }>
  | { readonly kind: 'value'; readonly value: ValueCode }
  | {
      readonly kind: 'list'
      readonly type: Extract<IrConstant, { kind: 'list' }>['type']
      readonly values: readonly ValueCode[]
    }

/** `describe`'s argument. */
export type OptionsCode = Partial<Omit<FunctionOptions, 'source'>> & {
  readonly source?: { readonly name: string; readonly span: number } | null
}

/** A call of the module; `id` numbers what it gives. */
export type ModuleCall =
  | {
      readonly make: 'declare'
      readonly id: number
      readonly name: string
      readonly signature: IrSignature
      readonly attributes: readonly FunctionAttribute[]
    }
  | { readonly make: 'define'; readonly id: number; readonly name: string; readonly signature: IrSignature }
  | {
      readonly make: 'global'
      readonly id: number
      readonly name: string
      readonly parts: readonly ConstantCode[]
      readonly options: GlobalOptions
    }
  | { readonly make: 'external'; readonly id: number; readonly name: string }
  | { readonly make: 'at'; readonly id: number; readonly base: ValueCode; readonly bytes: number }
  | { readonly make: 'drain' }

/** A call of a function: its number among `callNames`, then its arguments as their kinds say. */
export type CallCode = readonly [number, ...unknown[]]

export type BodyCode = {
  /** Calls of the function, with those of the module that it made meanwhile. */
  readonly calls: readonly (CallCode | ModuleCall)[]
  /** What each phi gets from where. */
  readonly phis: readonly (readonly (readonly [label: number, value: ValueCode])[])[]
}

/** All calls that made a module. */
export type Recording = {
  readonly calls: readonly ModuleCall[]
  /** The bodies of functions by the numbers of their `define`. */
  readonly bodies: Readonly<Record<number, BodyCode>>
  readonly spans: readonly Span[]
}
