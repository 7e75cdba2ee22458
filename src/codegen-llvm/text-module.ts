import type { Span } from '../compiler/source/index.ts'
import type {
  FunctionAttribute,
  GlobalOptions,
  IrCallee,
  IrConstant,
  IrFunction,
  IrModule,
  IrSignature,
  IrType,
  IrValue,
  MemoryTag,
} from './builder.ts'
import { dataLayoutOf } from './machine.ts'
import { Metadata } from './metadata.ts'
import type { TextContext, TextOptions } from './text-context.ts'
import { TextFunction } from './text-function.ts'
import { byteText, extension, passed, symbol } from './text-names.ts'

/*
 * The writer of textual LLVM IR. LLVM before 15 has typed pointers: there every pointer is an `i8*`, cast where it is used.
 */

type Declared = { readonly callee: IrCallee; readonly attributes: readonly FunctionAttribute[] }

/** The attribute words that a version of LLVM knows. */
const memoryAttributes: Readonly<Record<string, string>> = {
  readnone: 'memory(none)',
  readonly: 'memory(read)',
  inaccessiblememonly: 'memory(inaccessiblemem: readwrite)',
}

export class TextModule implements IrModule, TextContext {
  readonly options: TextOptions
  readonly metadata: Metadata
  /** Whether pointers have no pointee type. */
  readonly isOpaque: boolean
  private readonly declared = new Map<string, Declared>()
  private readonly intrinsics = new Map<string, string>()
  private readonly defined = new Map<string, IrCallee>()
  private readonly queue: { readonly callee: IrCallee; readonly write: (fn: IrFunction) => void }[] = []
  private readonly globals = new Map<string, { readonly value: IrValue; readonly text: string }>()
  private readonly bodies: string[] = []

  constructor(options: TextOptions) {
    this.options = options
    this.isOpaque = options.version >= 15
    this.metadata = new Metadata(options.debug, options.sources)
  }

  declare(name: string, signature: IrSignature, attributes: readonly FunctionAttribute[]): IrCallee {
    let found = this.declared.get(name)
    if (found === undefined) {
      found = { callee: this.calleeOf(name, signature, true), attributes }
      this.declared.set(name, found)
    }
    return found.callee
  }

  define(name: string, signature: IrSignature, write: (fn: IrFunction) => void): IrCallee {
    let callee = this.defined.get(name)
    if (callee === undefined) {
      callee = this.calleeOf(name, signature, false)
      this.defined.set(name, callee)
      this.queue.push({ callee, write })
    }
    return callee
  }

  global(name: string, parts: readonly IrConstant[], options: GlobalOptions): IrValue {
    let found = this.globals.get(name)
    if (found === undefined) {
      const type = `{ ${parts.map((p) => this.typeOfPart(p)).join(', ')} }`
      const value: IrValue = {
        type: 'ptr',
        ref: this.isOpaque ? symbol(name) : `bitcast (${type}* ${symbol(name)} to i8*)`,
      }
      const self = (part: number): string =>
        this.isOpaque
          ? `getelementptr inbounds (${type}, ptr ${symbol(name)}, i32 0, i32 ${part})`
          : `bitcast (${this.typeOfPart(parts[part]!)}* getelementptr inbounds (${type}, ${type}* ${symbol(name)}, i32 0, i32 ${part}) to i8*)`
      const content = parts.map((p) => `${this.typeOfPart(p)} ${this.textOfPart(p, self)}`).join(', ')
      const linkage = options.isInternal ? 'internal ' : ''
      const kind = options.isConstant ? 'constant' : 'global'
      const text = `${symbol(name)} = ${linkage}${options.isInternal ? 'unnamed_addr ' : ''}${kind} ${type} { ${content} }, align ${options.align}`
      found = { value, text }
      this.globals.set(name, found)
    }
    return found.value
  }

  external(name: string): IrValue {
    let found = this.globals.get(name)
    if (found === undefined) {
      found = {
        value: { type: 'ptr', ref: symbol(name) + (this.isOpaque ? '' : ' ') },
        text: `${symbol(name)} = external hidden global i64, align 8`,
      }
      if (!this.isOpaque) found = { ...found, value: { type: 'ptr', ref: `bitcast (i64* ${symbol(name)} to i8*)` } }
      this.globals.set(name, found)
    }
    return found.value
  }

  at(base: IrValue, bytes: number): IrValue {
    if (bytes === 0) return base
    return { type: 'ptr', ref: `getelementptr inbounds (i8, ${this.typeText('ptr')} ${base.ref}, i64 ${bytes})` }
  }

  pointerSuffix(count: number): string {
    return Array.from({ length: count }, () => (this.isOpaque ? 'p0' : 'p0i8')).join('.')
  }

  drain(): void {
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
      const fn = this.functionOf(next.callee)
      next.write(fn)
      this.bodies.push(fn.finish())
    }
  }

  /** The whole module as text. */
  print(): string {
    const lines = [`source_filename = "haxe"`]
    const { triple } = this.options
    if (triple !== null) {
      const layout = dataLayoutOf(triple)
      if (layout !== null) lines.push(`target datalayout = "${layout}"`)
      lines.push(`target triple = "${triple}"`)
    }
    lines.push('')
    for (const { text } of this.globals.values()) lines.push(text)
    lines.push('')
    for (const { callee, attributes } of this.declared.values()) {
      if (this.defined.has(callee.name)) continue
      const { params, result } = callee.signature
      lines.push(
        `declare ${attributes.includes('noalias') ? 'noalias ' : ''}${extension(result)}${this.typeText(result)} ${symbol(callee.name)}(${params.map((p) => this.typeText(p) + passed(p)).join(', ')})${this.attributeText(attributes)}`,
      )
    }
    for (const text of this.intrinsics.values()) lines.push(text)
    lines.push('', ...this.bodies)
    lines.push(...this.metadata.print())
    return lines.join('\n') + '\n'
  }

  // ---- for functions

  /** The name of an intrinsic; declares it. */
  intrinsic(name: string, result: IrType, params: readonly IrType[], suffix: string): string {
    const full = `@llvm.${name}${suffix === '' ? '' : `.${suffix}`}`
    const list = params.map((p) => this.typeText(p)).join(', ')
    this.intrinsics.set(full, `declare ${this.typeText(result)} ${full}(${list})`)
    return full
  }

  /** Declares something that has no plain signature. */
  declareText(name: string, text: string): void {
    this.intrinsics.set(name, text)
  }

  typeText(type: IrType): string {
    return type === 'ptr' && !this.isOpaque ? 'i8*' : type
  }

  /** The type of a function, for casts of typed pointers and for indirect calls. */
  signatureText(signature: IrSignature): string {
    return `${this.typeText(signature.result)} (${signature.params.map((p) => this.typeText(p)).join(', ')})`
  }

  attributeText(attributes: readonly FunctionAttribute[]): string {
    const words = attributes
      .filter((a) => a !== 'noalias')
      .map((a) => (a === 'keepcalls' ? '"disable-tail-calls"="true"' : a))
      .map((a) => (this.options.version >= 16 ? (memoryAttributes[a] ?? a) : a))
    return words.length === 0 ? '' : ` ${words.join(' ')}`
  }

  /** `, !tbaa !n` for an access. */
  tagText(tag: MemoryTag): string {
    return tag === null ? '' : `, !tbaa ${this.metadata.tag(tag)}`
  }

  locationText(span: Span, subprogram: string): string {
    return `, !dbg ${this.metadata.location(span, subprogram)}`
  }

  /** The writer of a function's body. */
  protected functionOf(callee: IrCallee): TextFunction {
    return new TextFunction(this, callee)
  }

  private calleeOf(name: string, signature: IrSignature, isExternal: boolean): IrCallee {
    const ref = this.isOpaque ? symbol(name) : `bitcast (${this.signatureText(signature)}* ${symbol(name)} to i8*)`
    return { name, signature, isExternal, address: { type: 'ptr', ref } }
  }

  private typeOfPart(part: IrConstant): string {
    switch (part.kind) {
      case 'value':
        return this.typeText(part.value.type)
      case 'units':
        return `[${part.units.length} x i${part.width}]`
      case 'self':
        return this.typeText('ptr')
      case 'zeros':
        return `[${part.count} x ${this.typeText(part.type)}]`
      case 'list':
        return `[${part.values.length} x ${this.typeText(part.type)}]`
      default:
        return part satisfies never
    }
  }

  private textOfPart(part: IrConstant, self: (part: number) => string): string {
    switch (part.kind) {
      case 'value':
        return part.value.ref
      case 'units':
        if (part.units.length === 0) return 'zeroinitializer'
        if (part.width === 8) return `c"${part.units.map(byteText).join('')}"`
        return `[${part.units.map((u) => `i16 ${u}`).join(', ')}]`
      case 'self':
        return self(part.part)
      case 'zeros':
        return 'zeroinitializer'
      case 'list':
        if (part.values.length === 0) return 'zeroinitializer'
        return `[${part.values.map((v) => `${this.typeText(v.type)} ${v.ref}`).join(', ')}]`
      default:
        return part satisfies never
    }
  }
}
