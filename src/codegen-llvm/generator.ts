import { builtinClasses, paramTypes } from '../compiler/mir/index.ts'
import type { FuncId, MirFunction, MirProgram, MirType, SigId } from '../compiler/mir/index.ts'
import { abi, elementKinds, header, runtimeSymbols, symbolOf, type RuntimeSymbolName } from './abi.ts'
import { analyse, type Analysis } from './analysis.ts'
import type { SourceFile } from '../compiler/source/index.ts'
import type { IrCallee, IrConstant, IrFunction, IrModule, IrSignature, IrValue } from './builder.ts'
import { int32, int64 } from './builder.ts'
import { Places } from './places.ts'
import { defaultOf, irType, isReference, Layouts, memoryType, signatureOf } from './types.ts'

/*
 * One program's generation: the module being built, and the symbols of everything of the program that was asked for.
 */

export type GeneratorOptions = {
  /** Each check has its own line. */
  readonly debug: boolean
  /** Writes for LLVM's optimiser: more code that runs faster. */
  readonly optimize: boolean
  /** No JavaScript is there. */
  readonly executable: boolean
}

export class Generator {
  readonly program: MirProgram
  readonly module: IrModule
  readonly options: GeneratorOptions
  readonly layouts: Layouts
  readonly analysis: Analysis
  /** Files and lines for the frames of debug builds. */
  readonly places: Places
  private readonly emitBody: (generator: Generator, fn: MirFunction, b: IrFunction) => void
  /** The globals that hold references, each a word of one block of memory. */
  private readonly rootIndex = new Map<number, number>()
  private readonly stringNames = new Map<string, string>()

  constructor(
    program: MirProgram,
    module: IrModule,
    options: GeneratorOptions & { readonly sources?: (path: string) => SourceFile | null },
    emitBody: (generator: Generator, fn: MirFunction, b: IrFunction) => void,
  ) {
    this.program = program
    this.module = module
    this.options = options
    this.emitBody = emitBody
    this.layouts = new Layouts(program)
    this.analysis = analyse(program)
    this.places = new Places(options.sources ?? (() => null))
    for (const global of program.globals)
      if (isReference(global.type)) this.rootIndex.set(global.id, this.rootIndex.size)
  }

  /** A function of the program; an internal error where a pass removed it. */
  mirFunction(id: FuncId): MirFunction {
    const fn = this.program.functions[id]
    if (fn === null || fn === undefined) throw new Error(`no function ${id}`)
    return fn
  }

  /** The code of a function of the program. */
  function(id: FuncId): IrCallee {
    const fn = this.mirFunction(id)
    return this.module.define(`hx.${fn.name}`, signatureOf(paramTypes(fn), fn.result), (b) =>
      this.emitBody(this, fn, b),
    )
  }

  /** The signature of the code of closures: the closure itself, then the parameters. */
  closureCode(sig: SigId): IrSignature {
    const s = this.program.sigs[sig]
    if (s === undefined) throw new Error(`no signature ${sig}`)
    return { params: ['ptr', ...s.params.map(irType)], result: irType(s.result) }
  }

  /** The place of a variable of the program. */
  global(id: number): { readonly address: IrValue; readonly type: MirType; readonly tag: string } {
    const global = this.program.globals[id]
    if (global === undefined) throw new Error(`no global ${id}`)
    const { type } = global
    const tag = `global ${id}`
    const index = this.rootIndex.get(id)
    if (index !== undefined) return { address: this.module.at(this.roots(), index * 8), type, tag }
    const initial = defaultOf(type)
    const value = initial.type === 'i1' ? { type: 'i8' as const, ref: '0' } : initial
    const address = this.module.global(`global.${id}.${global.name}`, [{ kind: 'value', value }], {
      isConstant: false,
      isInternal: true,
      align: 8,
    })
    return { address, type, tag }
  }

  /** The block of all globals that hold references. */
  roots(): IrValue {
    return this.module.global('roots', [{ kind: 'zeros', type: 'ptr', count: this.rootIndex.size }], {
      isConstant: false,
      isInternal: true,
      align: 16,
    })
  }

  get rootCount(): number {
    return this.rootIndex.size
  }

  /** A string constant: an object in static data. */
  string(text: string): IrValue {
    const units: number[] = []
    let width: 8 | 16 = 8
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      units.push(unit)
      if (unit > 255) width = 16
    }
    let name = this.stringNames.get(text)
    if (name === undefined) this.stringNames.set(text, (name = `string.${this.stringNames.size}`))
    return this.constantParts(name, [
      { kind: 'value', value: int64(header(builtinClasses.string, abi.stringScan)) },
      { kind: 'value', value: int32(units.length) },
      { kind: 'value', value: int32(width === 8 ? abi.latin1 : abi.utf16) },
      { kind: 'self', part: 4 },
      { kind: 'units', width, units },
    ])
  }

  /** A C string, the same one for the same text. */
  text(content: string): IrValue {
    const units = [...new TextEncoder().encode(content), 0]
    return this.module.global(`text.${content}`, [{ kind: 'units', width: 8, units }], {
      isConstant: true,
      isInternal: true,
      align: 1,
    })
  }

  /** An empty raw array of a kind. */
  emptyRaw(elem: keyof typeof elementKinds): IrValue {
    return this.constant(`empty.${elem}`, [int64(header(rawClass, 0)), int32(0), int32(elementKinds[elem]), int64(0n)])
  }

  constant(name: string, values: readonly IrValue[]): IrValue {
    return this.constantParts(
      name,
      values.map((value) => ({ kind: 'value', value })),
    )
  }

  private constantParts(name: string, parts: readonly IrConstant[]): IrValue {
    return this.module.global(name, parts, { isConstant: true, isInternal: true, align: 16 })
  }

  /** One of the runtime's own functions. */
  runtime(name: RuntimeSymbolName): IrCallee {
    const { params, result, attributes } = runtimeSymbols[name]
    return this.module.declare(symbolOf(name), { params, result }, attributes)
  }

  /** The runtime function of a row of the registry. */
  row(name: string, params: readonly MirType[], result: MirType): IrCallee {
    return this.module.declare(symbolOf(name), { params: params.map(memoryType), result: memoryType(result) }, [
      'nounwind',
    ])
  }
}

/** The class id that raw arrays and cells carry. */
export const rawClass = 0
