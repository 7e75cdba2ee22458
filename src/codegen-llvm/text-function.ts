import { framesOf, isArm } from './machine.ts'
import { noSpan, type Span } from '../compiler/source/index.ts'
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
} from './builder.ts'
import { nothing } from './builder.ts'
import type { TextContext } from './text-context.ts'
import { extension, passed, quoted, symbol } from './text-names.ts'

/*
 * One function as text: blocks of lines, joined at the end.
 */

type TextBlock = { readonly label: string; readonly phis: IrPhi[]; readonly lines: string[]; isEnded: boolean }

export class TextFunction implements IrFunction {
  readonly params: readonly IrValue[]
  protected readonly module: TextContext
  private readonly callee: IrCallee
  private readonly blocks: TextBlock[] = []
  private readonly byLabel = new Map<string, TextBlock>()
  private readonly variables: string[] = []
  private at: TextBlock
  private next = 0
  private options: FunctionOptions = { attributes: [], hasPads: false, isInternal: true, source: null }
  private subprogram: string | null = null
  private span: Span = noSpan
  private locationSuffix = ''

  constructor(module: TextContext, callee: IrCallee) {
    this.module = module
    this.callee = callee
    this.params = callee.signature.params.map((type, i) => ({ type, ref: `%p${i}` }))
    this.at = this.add('entry')
  }

  get current(): IrLabel {
    return this.at
  }

  get isEnded(): boolean {
    return this.at.isEnded
  }

  describe(options: Partial<FunctionOptions>): void {
    this.options = { ...this.options, ...options }
    const { source } = this.options
    if (source !== null && this.subprogram === null) {
      this.subprogram = this.module.metadata.subprogram(source.name, this.callee.name, source.span)
      this.locate(source.span)
    }
  }

  locate(span: Span): void {
    if (this.subprogram === null || (this.span === span && this.locationSuffix !== '')) return
    // Code that no source stands behind keeps the line before it.
    if (span.file === '' && this.locationSuffix !== '') return
    this.span = span
    this.locationSuffix = this.module.locationText(span, this.subprogram)
  }

  block(hint: string): IrLabel {
    return this.add(`${hint}${this.next++}`)
  }

  position(block: IrLabel): void {
    const found = this.byLabel.get(block.label)
    if (found === undefined) throw new Error(`no block ${block.label}`)
    this.at = found
  }

  binary(op: BinaryOp, a: IrValue, b: IrValue): IrValue {
    return this.result(a.type, `${op} ${this.typed(a)}, ${b.ref}`)
  }

  fneg(a: IrValue): IrValue {
    return this.result(a.type, `fneg ${this.typed(a)}`)
  }

  icmp(predicate: IntPredicate, a: IrValue, b: IrValue): IrValue {
    return this.result('i1', `icmp ${predicate} ${this.typed(a)}, ${b.ref}`)
  }

  fcmp(predicate: FloatPredicate, a: IrValue, b: IrValue): IrValue {
    return this.result('i1', `fcmp ${predicate} ${this.typed(a)}, ${b.ref}`)
  }

  convert(op: ConvertOp, a: IrValue, to: IrType): IrValue {
    return this.result(to, `${op} ${this.typed(a)} to ${this.module.typeText(to)}`)
  }

  select(condition: IrValue, a: IrValue, b: IrValue): IrValue {
    return this.result(a.type, `select ${this.typed(condition)}, ${this.typed(a)}, ${this.typed(b)}`)
  }

  load(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    return this.loaded(type, address, tag, alignOf(type))
  }

  store(value: IrValue, address: IrValue, tag: MemoryTag): void {
    this.stored(value, address, tag, alignOf(value.type))
  }

  loadShared(type: IrType, address: IrValue): IrValue {
    const text = this.module.typeText(type)
    return this.result(type, `load atomic ${text}, ${this.pointer(address, text)} monotonic, align ${alignOf(type)}`)
  }

  threadWord(distance: IrValue): IrValue {
    const { module } = this
    const pointer = module.typeText('ptr')
    if (isArm(module.options.triple)) {
      const base = this.intrinsic('thread.pointer', 'ptr', [], '')
      const place = this.result('ptr', `getelementptr i8, ${this.typed(base)}, ${this.typed(distance)}`)
      return this.load('ptr', place, 'thread')
    }
    // Address space 257 of x86-64 is the memory that fs points to.
    const type = module.isOpaque ? 'ptr addrspace(257)' : `${pointer} addrspace(257)*`
    const place = this.name()
    this.line(`${place} = inttoptr ${this.typed(distance)} to ${type}`)
    return this.result('ptr', `load ${pointer}, ${type} ${place}, align 8${module.tagText('thread')}`)
  }

  loadUnaligned(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    return this.loaded(type, address, tag, 1)
  }

  storeUnaligned(value: IrValue, address: IrValue, tag: MemoryTag): void {
    this.stored(value, address, tag, 1)
  }

  offset(base: IrValue, bytes: number): IrValue {
    if (bytes === 0) return base
    return this.result('ptr', `getelementptr inbounds i8, ${this.typed(base)}, i64 ${bytes}`)
  }

  element(base: IrValue, type: IrType, index: IrValue): IrValue {
    const text = this.module.typeText(type)
    const address = this.pointer(base, text)
    if (this.module.isOpaque)
      return this.result('ptr', `getelementptr inbounds ${text}, ${address}, ${this.typed(index)}`)
    const typed = this.name()
    this.line(`${typed} = getelementptr inbounds ${text}, ${address}, ${this.typed(index)}`)
    return text === 'i8' ? { type: 'ptr', ref: typed } : this.result('ptr', `bitcast ${text}* ${typed} to i8*`)
  }

  variable(type: IrType): IrValue {
    const ref = this.name()
    this.variables.push(`  ${ref} = alloca ${this.module.typeText(type)}, align ${alignOf(type)}`)
    return { type: 'ptr', ref }
  }

  area(words: number): IrValue {
    const ref = this.name()
    const type = `[${words} x i64]`
    this.variables.push(`  ${ref} = alloca ${type}, align 8`)
    if (this.module.isOpaque) return { type: 'ptr', ref }
    const bytes = this.name()
    this.variables.push(`  ${bytes} = bitcast ${type}* ${ref} to i8*`)
    return { type: 'ptr', ref: bytes }
  }

  readVariable(variable: IrValue, type: IrType): IrValue {
    const text = this.module.typeText(type)
    return this.result(type, `load ${text}, ${this.place(text)} ${variable.ref}, align ${alignOf(type)}`)
  }

  writeVariable(variable: IrValue, value: IrValue): void {
    const text = this.module.typeText(value.type)
    this.line(`store ${this.typed(value)}, ${this.place(text)} ${variable.ref}, align ${alignOf(value.type)}`)
  }

  call(callee: IrCallee, args: readonly IrValue[]): IrValue {
    return this.called('call', callee.signature, symbol(callee.name), args, '', callee.isExternal)
  }

  callAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[]): IrValue {
    return this.called('call', signature, this.functionPointer(address, signature), args, '', false)
  }

  invoke(callee: IrCallee, args: readonly IrValue[], pad: IrLabel): IrValue {
    return this.invoked(callee.signature, symbol(callee.name), args, pad)
  }

  invokeAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[], pad: IrLabel): IrValue {
    return this.invoked(signature, this.functionPointer(address, signature), args, pad)
  }

  landingPad(): IrValue {
    const pointer = this.module.typeText('ptr')
    const both = this.name()
    this.line(`${both} = landingpad { ${pointer}, i32 } catch ${pointer} null`)
    return this.result('ptr', `extractvalue { ${pointer}, i32 } ${both}, 0`)
  }

  intrinsic(name: string, result: IrType, args: readonly IrValue[], suffix: string): IrValue {
    const full = this.module.intrinsic(
      name,
      result,
      args.map((a) => a.type),
      suffix,
    )
    const list = args.map((a) => this.typed(a)).join(', ')
    return this.result(result, `call ${this.module.typeText(result)} ${full}(${list})`)
  }

  stackPointer(): IrValue {
    this.module.declareText('@llvm.read_register.i64', 'declare i64 @llvm.read_register.i64(metadata)')
    const register = this.module.metadata.node(isArm(this.module.options.triple) ? '!{!"sp"}' : '!{!"rsp"}')
    return this.result('i64', `call i64 @llvm.read_register.i64(metadata ${register})`)
  }

  br(to: IrLabel): void {
    this.end(`br label %${to.label}`)
  }

  cond(condition: IrValue, then: IrLabel, otherwise: IrLabel, unlikely?: 'then' | 'else'): void {
    const weights = unlikely === undefined ? '' : `, !prof ${this.module.metadata.unlikely(unlikely)}`
    this.end(`br ${this.typed(condition)}, label %${then.label}, label %${otherwise.label}${weights}`)
  }

  switch(value: IrValue, cases: readonly { readonly value: number; readonly to: IrLabel }[], fallback: IrLabel): void {
    const list = cases.map((c) => `${value.type} ${c.value}, label %${c.to.label}`).join(' ')
    this.end(`switch ${this.typed(value)}, label %${fallback.label} [${list}]`)
  }

  ret(value: IrValue | null): void {
    this.end(value === null || value.type === 'void' ? 'ret void' : `ret ${this.typed(value)}`)
  }

  unreachable(): void {
    this.end('unreachable')
  }

  phi(block: IrLabel, type: IrType): IrPhi {
    const phi: IrPhi = { value: { type, ref: this.name() }, incoming: [] }
    this.byLabel.get(block.label)?.phis.push(phi)
    return phi
  }

  /** The function's text. */
  finish(): string {
    const lines = [this.header()]
    this.blocks.forEach((block, i) => {
      lines.push(`${block.label}:`)
      if (i === 0) lines.push(...this.variables)
      for (const phi of block.phis) {
        const incoming = phi.incoming.map((e) => `[ ${e.value.ref}, %${e.from.label} ]`).join(', ')
        lines.push(`  ${phi.value.ref} = phi ${this.module.typeText(phi.value.type)} ${incoming}`)
      }
      lines.push(...block.lines)
      if (!block.isEnded) lines.push('  unreachable')
    })
    lines.push('}', '')
    return lines.join('\n')
  }

  /** The first line of its text. */
  protected header(): string {
    const { module, callee } = this
    const { params, result } = callee.signature
    const list = params.map((p, i) => `${module.typeText(p)} %p${i}`).join(', ')
    const personality = this.options.hasPads ? ` personality ${this.personality()}` : ''
    const linkage = this.options.isInternal ? 'internal ' : ''
    const debug = this.subprogram === null ? '' : ` !dbg ${this.subprogram}`
    return `define ${linkage}${module.typeText(result)} ${symbol(callee.name)}(${list})${module.attributeText(this.options.attributes)}${framesOf(module.options.triple)}${personality}${debug} {`
  }

  private loaded(type: IrType, address: IrValue, tag: MemoryTag, align: number): IrValue {
    const text = this.module.typeText(type)
    return this.result(type, `load ${text}, ${this.pointer(address, text)}, align ${align}${this.module.tagText(tag)}`)
  }

  private stored(value: IrValue, address: IrValue, tag: MemoryTag, align: number): void {
    const text = this.module.typeText(value.type)
    this.line(`store ${this.typed(value)}, ${this.pointer(address, text)}, align ${align}${this.module.tagText(tag)}`)
  }

  private personality(): string {
    const { module } = this
    module.declareText('@rayzor_personality', 'declare i32 @rayzor_personality(...)')
    return module.isOpaque ? 'ptr @rayzor_personality' : 'i8* bitcast (i32 (...)* @rayzor_personality to i8*)'
  }

  private called(
    word: string,
    signature: IrSignature,
    target: string,
    args: readonly IrValue[],
    suffix: string,
    isExternal: boolean,
  ): IrValue {
    const list = args
      .map((a) => `${this.module.typeText(a.type)}${isExternal ? passed(a.type) : ''} ${a.ref}`)
      .join(', ')
    const result = (isExternal ? extension(signature.result) : '') + this.module.typeText(signature.result)
    const text = `${word} ${result} ${target}(${list})${suffix}`
    if (signature.result !== 'void') return this.result(signature.result, text)
    this.line(text)
    return nothing
  }

  private invoked(signature: IrSignature, target: string, args: readonly IrValue[], pad: IrLabel): IrValue {
    const next = this.block('cont')
    const value = this.called(
      'invoke',
      signature,
      target,
      args,
      ` to label %${next.label} unwind label %${pad.label}`,
      false,
    )
    this.at.isEnded = true
    this.position(next)
    return value
  }

  /** A pointer as an operand: its type and itself, cast to point to `text` where pointers are typed. */
  private pointer(address: IrValue, text: string): string {
    if (this.module.isOpaque) return `ptr ${address.ref}`
    if (text === 'i8') return `i8* ${address.ref}`
    const name = this.name()
    this.line(`${name} = bitcast i8* ${address.ref} to ${text}*`)
    return `${text}* ${name}`
  }

  private place(text: string): string {
    return this.module.isOpaque ? 'ptr' : `${text}*`
  }

  private functionPointer(address: IrValue, signature: IrSignature): string {
    if (this.module.isOpaque) return address.ref
    const name = this.name()
    this.line(`${name} = bitcast i8* ${address.ref} to ${this.module.signatureText(signature)}*`)
    return name
  }

  private typed(value: IrValue): string {
    return `${this.module.typeText(value.type)} ${value.ref}`
  }

  private result(type: IrType, text: string): IrValue {
    if (type === 'void') {
      this.line(text)
      return nothing
    }
    const ref = this.name()
    this.line(`${ref} = ${text}`)
    return { type, ref }
  }

  private line(text: string): void {
    if (this.at.isEnded) throw new Error(`${quoted(this.callee.name)}: code after the end of ${this.at.label}: ${text}`)
    this.at.lines.push(`  ${text}${this.locationSuffix}`)
  }

  private end(text: string): void {
    this.line(text)
    this.at.isEnded = true
  }

  private name(): string {
    return `%t${this.next++}`
  }

  private add(label: string): TextBlock {
    const block: TextBlock = { label, phis: [], lines: [], isEnded: false }
    this.blocks.push(block)
    this.byLabel.set(label, block)
    return block
  }
}

function alignOf(type: IrType): number {
  switch (type) {
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
