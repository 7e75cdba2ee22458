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
import { nothing } from '../builder.ts'
import { callNames, valueCode, type BodyCode, type CallCode, type FunctionCall, type ModuleCall } from './recording.ts'

const numberOf = new Map(callNames.map((name, i) => [name, i]))

const labelCode = (label: IrLabel): number => Number(label.label)

/** What a function needs to know of its module. */
export interface RecordingContext {
  calleeNumber(callee: IrCallee): number
  spanNumber(span: Span): number
}

/** A function whose body's calls are written down. */
export class RecordingFunction implements IrFunction {
  readonly params: readonly IrValue[]
  current: IrLabel = { label: '0' }
  private readonly module: RecordingContext
  private readonly name: string
  private readonly calls: (CallCode | ModuleCall)[]
  private readonly made: IrPhi[] = []
  private readonly ended = new Set<string>()
  private values: number
  private labels = 1
  private span: Span | null = null

  constructor(module: RecordingContext, callee: IrCallee, calls: (CallCode | ModuleCall)[]) {
    this.module = module
    this.name = callee.name
    this.calls = calls
    this.params = callee.signature.params.map((type, i) => ({ type, ref: `%${i}` }))
    this.values = this.params.length
  }

  get isEnded(): boolean {
    return this.ended.has(this.current.label)
  }

  describe(options: Partial<FunctionOptions>): void {
    const { source, ...rest } = options
    const span = source === undefined || source === null ? -1 : this.module.spanNumber(source.span)
    const code = source === undefined ? {} : { source: source === null ? null : { name: source.name, span } }
    this.note('describe', { ...rest, ...code })
    this.span = null
  }

  locate(span: Span): void {
    // Most instructions come from where the one before did.
    if (this.span === span) return
    this.span = span
    this.note('locate', this.module.spanNumber(span))
  }

  block(hint: string): IrLabel {
    this.note('block', hint)
    return this.label()
  }

  position(block: IrLabel): void {
    this.current = block
    this.note('position', labelCode(block))
  }

  binary(op: BinaryOp, a: IrValue, b: IrValue): IrValue {
    return this.result(a.type, 'binary', op, valueCode(a), valueCode(b))
  }

  fneg(a: IrValue): IrValue {
    return this.result(a.type, 'fneg', valueCode(a))
  }

  icmp(predicate: IntPredicate, a: IrValue, b: IrValue): IrValue {
    return this.result('i1', 'icmp', predicate, valueCode(a), valueCode(b))
  }

  fcmp(predicate: FloatPredicate, a: IrValue, b: IrValue): IrValue {
    return this.result('i1', 'fcmp', predicate, valueCode(a), valueCode(b))
  }

  convert(op: ConvertOp, a: IrValue, to: IrType): IrValue {
    return this.result(to, 'convert', op, valueCode(a), to)
  }

  select(condition: IrValue, a: IrValue, b: IrValue): IrValue {
    return this.result(a.type, 'select', valueCode(condition), valueCode(a), valueCode(b))
  }

  load(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    return this.result(type, 'load', type, valueCode(address), tag)
  }

  store(value: IrValue, address: IrValue, tag: MemoryTag): void {
    this.instruction('store', valueCode(value), valueCode(address), tag)
  }

  loadShared(type: IrType, address: IrValue): IrValue {
    return this.result(type, 'loadShared', type, valueCode(address))
  }

  threadWord(distance: IrValue): IrValue {
    return this.result('ptr', 'threadWord', valueCode(distance))
  }

  loadUnaligned(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    return this.result(type, 'loadUnaligned', type, valueCode(address), tag)
  }

  storeUnaligned(value: IrValue, address: IrValue, tag: MemoryTag): void {
    this.instruction('storeUnaligned', valueCode(value), valueCode(address), tag)
  }

  offset(base: IrValue, bytes: number): IrValue {
    if (bytes === 0) return base
    return this.result('ptr', 'offset', valueCode(base), bytes)
  }

  element(base: IrValue, type: IrType, index: IrValue): IrValue {
    return this.result('ptr', 'element', valueCode(base), type, valueCode(index))
  }

  variable(type: IrType): IrValue {
    return this.local('ptr', 'variable', type)
  }

  area(words: number): IrValue {
    return this.local('ptr', 'area', words)
  }

  readVariable(variable: IrValue, type: IrType): IrValue {
    return this.result(type, 'readVariable', valueCode(variable), type)
  }

  writeVariable(variable: IrValue, value: IrValue): void {
    this.instruction('writeVariable', valueCode(variable), valueCode(value))
  }

  call(callee: IrCallee, args: readonly IrValue[]): IrValue {
    return this.result(callee.signature.result, 'call', this.module.calleeNumber(callee), args.map(valueCode))
  }

  callAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[]): IrValue {
    return this.result(signature.result, 'callAddress', valueCode(address), signature, args.map(valueCode))
  }

  invoke(callee: IrCallee, args: readonly IrValue[], pad: IrLabel): IrValue {
    const number = this.module.calleeNumber(callee)
    return this.continued(callee.signature.result, 'invoke', number, args.map(valueCode), labelCode(pad))
  }

  invokeAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[], pad: IrLabel): IrValue {
    const codes = args.map(valueCode)
    return this.continued(signature.result, 'invokeAddress', valueCode(address), signature, codes, labelCode(pad))
  }

  landingPad(): IrValue {
    return this.result('ptr', 'landingPad')
  }

  intrinsic(name: string, result: IrType, args: readonly IrValue[], suffix: string): IrValue {
    return this.result(result, 'intrinsic', name, result, args.map(valueCode), suffix)
  }

  stackPointer(): IrValue {
    return this.result('i64', 'stackPointer')
  }

  br(to: IrLabel): void {
    this.end('br', labelCode(to))
  }

  cond(condition: IrValue, then: IrLabel, otherwise: IrLabel, unlikely?: 'then' | 'else'): void {
    const rest = unlikely === undefined ? [] : [unlikely]
    this.end('cond', valueCode(condition), labelCode(then), labelCode(otherwise), ...rest)
  }

  switch(value: IrValue, cases: readonly { readonly value: number; readonly to: IrLabel }[], fallback: IrLabel): void {
    const codes = cases.map((c) => [c.value, labelCode(c.to)])
    this.end('switch', valueCode(value), codes, labelCode(fallback))
  }

  ret(value: IrValue | null): void {
    this.end('ret', value === null ? null : valueCode(value))
  }

  unreachable(): void {
    this.end('unreachable')
  }

  phi(block: IrLabel, type: IrType): IrPhi {
    const phi: IrPhi = { value: this.local(type, 'phi', labelCode(block), type), incoming: [] }
    this.made.push(phi)
    return phi
  }

  /** What the phis get; at the end of the body. */
  phis(): BodyCode['phis'] {
    return this.made.map((phi) => phi.incoming.map(({ from, value }) => [labelCode(from), valueCode(value)] as const))
  }

  private note(name: FunctionCall, ...args: readonly unknown[]): void {
    this.calls.push([numberOf.get(name) ?? -1, ...args])
  }

  /** A call that adds to the current block. */
  private instruction(name: FunctionCall, ...args: readonly unknown[]): void {
    if (this.isEnded) throw new Error(`${this.name}: ${name} after the end of block ${this.current.label}`)
    this.note(name, ...args)
  }

  private end(name: FunctionCall, ...args: readonly unknown[]): void {
    this.instruction(name, ...args)
    this.ended.add(this.current.label)
  }

  /** A value that isn't made in the current block. */
  private local(type: IrType, name: FunctionCall, ...args: readonly unknown[]): IrValue {
    this.note(name, ...args)
    return { type, ref: `%${this.values++}` }
  }

  private result(type: IrType, name: FunctionCall, ...args: readonly unknown[]): IrValue {
    this.instruction(name, ...args)
    return type === 'void' ? nothing : { type, ref: `%${this.values++}` }
  }

  /** A call that ends its block and goes on in another. */
  private continued(type: IrType, name: FunctionCall, ...args: readonly unknown[]): IrValue {
    const value = this.result(type, name, ...args)
    this.ended.add(this.current.label)
    this.current = this.label()
    return value
  }

  private label(): IrLabel {
    return { label: String(this.labels++) }
  }
}
