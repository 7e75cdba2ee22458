import { ByteWriter } from './encoder/writer.ts'
import { Op } from './encoder/opcodes.ts'
import { Code } from './code.ts'
import type { FuncSym, GlobalSym, Indices } from './code.ts'
import { layoutTypes, TypeTable, writeTypes, writeValType } from './types.ts'
import type { ValType } from './types.ts'
import type { Span } from '../compiler/source/index.ts'

/*
 * One WebAssembly module under construction: functions, imports, globals and exports by symbol, made on demand.
 *
 * Asking for a function's symbol is what makes it part of the module; its body is generated later from a queue. So nothing
 * that nobody refers to is ever written.
 */

/** The body of a defined function: its code and its locals. */
export class Body extends Code {
  readonly params: readonly ValType[]
  readonly locals: ValType[] = []

  constructor(params: readonly ValType[]) {
    super()
    this.params = params
  }

  /** A new local; its index counts after the parameters. */
  local(t: ValType): number {
    return this.params.length + this.locals.push(t) - 1
  }
}

type FuncEntry =
  | {
      readonly kind: 'import'
      readonly module: string
      readonly name: string
      readonly type: number
      readonly builtin: boolean
    }
  | {
      readonly kind: 'defined'
      readonly name: string
      readonly type: number
      readonly body: Body
      readonly emit: (body: Body) => void
    }

type GlobalEntry =
  | { readonly kind: 'constant'; readonly text: string }
  | {
      readonly kind: 'defined'
      readonly type: ValType
      readonly mutable: boolean
      readonly init: Code
      readonly name: string
    }

export type Mark = { readonly at: number; readonly span: Span }

/** What `write` gives: the bytes, and source positions by offset into the module. */
export type WrittenModule = { readonly bytes: Uint8Array<ArrayBuffer>; readonly marks: readonly Mark[] }

/** Import module names, agreed with runtime/js/load.ts. */
export const importModules: { readonly runtime: string; readonly strings: string; readonly constants: string } = {
  runtime: 'haxe',
  strings: 'wasm:js-string',
  constants: "'",
}

export class ModuleBuilder {
  readonly types: TypeTable = new TypeTable()
  usesMemory = false
  usesTag = false
  private readonly funcs: FuncEntry[] = []
  private readonly globals: GlobalEntry[] = []
  private readonly byName: Map<string, FuncSym> = new Map()
  private readonly globalByName: Map<string, GlobalSym> = new Map()
  private readonly exported: { readonly name: string; readonly func: FuncSym }[] = []
  private readonly referenced: Set<FuncSym> = new Set()
  private queued = 0

  /** An imported function; the same symbol for the same name. */
  importFunc(module: string, name: string, params: readonly ValType[], results: readonly ValType[]): FuncSym {
    const key = `${module}\n${name}`
    let sym = this.byName.get(key)
    if (sym === undefined) {
      const type = this.types.func(params, results)
      sym = this.funcs.push({ kind: 'import', module, name, type, builtin: module === importModules.strings }) - 1
      this.byName.set(key, sym)
    }
    return sym
  }

  /** A function of this module; `emit` writes its body later. `key` makes it the same symbol each time. */
  define(
    key: string,
    name: string,
    params: readonly ValType[],
    results: readonly ValType[],
    emit: (body: Body) => void,
    type: number = this.types.func(params, results),
  ): FuncSym {
    let sym = this.byName.get(key)
    if (sym === undefined) {
      sym = this.funcs.push({ kind: 'defined', name, type, body: new Body(params), emit }) - 1
      this.byName.set(key, sym)
    }
    return sym
  }

  /** A string constant, by the import that engines turn into the string itself. The name must be well-formed UTF-16. */
  stringConstant(text: string): GlobalSym {
    return this.keyedGlobal(`s${text}`, () => ({ kind: 'constant', text }))
  }

  /** A global; `init` writes a constant expression. */
  global(key: string, type: ValType, mutable: boolean, init: (code: Code) => void): GlobalSym {
    return this.keyedGlobal(`g${key}`, () => {
      const code = new Code()
      init(code)
      return { kind: 'defined', type, mutable, init: code, name: key }
    })
  }

  /** Says that `ref.func` of it occurs. */
  declare(sym: FuncSym): FuncSym {
    this.referenced.add(sym)
    return sym
  }

  export(name: string, func: FuncSym): void {
    this.exported.push({ name, func })
  }

  /** The type symbol of a function. */
  typeOf(sym: FuncSym): number {
    return this.funcs[sym]?.type ?? 0
  }

  /** Generates bodies until every function that is referred to has one. */
  drain(): void {
    for (; this.queued < this.funcs.length; this.queued++) {
      const func = this.funcs[this.queued]
      if (func?.kind === 'defined') func.emit(func.body)
    }
  }

  /** The names that are imported from the runtime module. */
  runtimeImports(): string[] {
    const names: string[] = []
    for (const func of this.funcs)
      if (func.kind === 'import' && func.module === importModules.runtime) names.push(func.name)
    return names.sort()
  }

  /** Whether the module has any import that engines with string builtins provide. */
  usesStringBuiltins(): boolean {
    return this.funcs.some((f) => f.kind === 'import' && f.builtin) || this.globals.some((g) => g.kind === 'constant')
  }

  /** Writes the module. */
  write(options: {
    readonly names: boolean
    readonly moduleName: string
    readonly sourceMapUrl: string | null
  }): WrittenModule {
    const tagType = this.usesTag ? this.types.func([0x6f], []) : 0
    const layout = layoutTypes(this.types)
    const imports = this.funcs.map((f, sym) => ({ f, sym })).filter(({ f }) => f.kind === 'import')
    const defined = this.funcs.map((f, sym) => ({ f, sym })).filter(({ f }) => f.kind === 'defined')
    const constants = this.globals.map((g, sym) => ({ g, sym })).filter(({ g }) => g.kind === 'constant')
    const variables = this.globals.map((g, sym) => ({ g, sym })).filter(({ g }) => g.kind === 'defined')
    const funcIndex: number[] = []
    ;[...imports, ...defined].forEach(({ sym }, i) => (funcIndex[sym] = i))
    const globalIndex: number[] = []
    ;[...constants, ...variables].forEach(({ sym }, i) => (globalIndex[sym] = i))
    const indices: Indices = { func: funcIndex, global: globalIndex, type: layout.indexOf }
    const out = new ByteWriter()
    out.bytes(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))
    const section = (id: number, content: Uint8Array): void => {
      out.u8(id)
      out.u32(content.length)
      out.bytes(content)
    }
    section(1, writeTypes(this.types, layout))
    if (imports.length + constants.length > 0 || this.usesTag) {
      const w = new ByteWriter()
      w.u32(imports.length + constants.length + (this.usesTag ? 1 : 0))
      for (const { f } of imports) {
        if (f.kind !== 'import') continue
        w.name(f.module)
        w.name(f.name)
        w.u8(0)
        w.u32(layout.indexOf[f.type] ?? 0)
      }
      for (const { g } of constants) {
        if (g.kind !== 'constant') continue
        w.name(importModules.constants)
        w.name(g.text)
        w.u8(3)
        writeValType(w, 0x6f + 0x80, layout.indexOf)
        w.u8(0)
      }
      if (this.usesTag) {
        w.name(importModules.runtime)
        w.name('JSTag')
        w.u8(4)
        w.u8(0)
        w.u32(layout.indexOf[tagType] ?? 0)
      }
      section(2, w.toBytes())
    }
    const functions = new ByteWriter()
    functions.u32(defined.length)
    for (const { f } of defined) functions.u32(layout.indexOf[f.type] ?? 0)
    section(3, functions.toBytes())
    if (this.usesMemory) section(5, new Uint8Array([1, 0, 1]))
    if (variables.length > 0) {
      const w = new ByteWriter()
      w.u32(variables.length)
      for (const { g } of variables) {
        if (g.kind !== 'defined') continue
        writeValType(w, g.type, layout.indexOf)
        w.u8(g.mutable ? 1 : 0)
        w.bytes(g.init.finish(indices).bytes)
        w.u8(Op.end)
      }
      section(6, w.toBytes())
    }
    const exports = new ByteWriter()
    exports.u32(this.exported.length + (this.usesMemory ? 1 : 0))
    for (const { name, func } of this.exported) {
      exports.name(name)
      exports.u8(0)
      exports.u32(funcIndex[func] ?? 0)
    }
    if (this.usesMemory) {
      exports.name('memory')
      exports.u8(2)
      exports.u32(0)
    }
    section(7, exports.toBytes())
    if (this.referenced.size > 0) {
      const w = new ByteWriter()
      w.u32(1)
      w.u8(3)
      w.u8(0)
      w.u32(this.referenced.size)
      for (const sym of this.referenced) w.u32(funcIndex[sym] ?? 0)
      section(9, w.toBytes())
    }
    const marks: Mark[] = []
    const bodies = new ByteWriter()
    bodies.u32(defined.length)
    for (const { f } of defined) {
      if (f.kind !== 'defined') continue
      const head = writeLocals(f.body.locals, layout.indexOf)
      const { bytes, marks: own } = f.body.finish(indices)
      bodies.u32(head.length + bytes.length + 1)
      bodies.bytes(head)
      for (const mark of own) marks.push({ at: bodies.length + mark.at, span: mark.span })
      bodies.bytes(bytes)
      bodies.u8(Op.end)
    }
    const code = bodies.view()
    out.u8(10)
    out.u32(code.length)
    const base = out.length
    out.bytes(code)
    const custom = (name: string, content: Uint8Array): void => {
      const w = new ByteWriter()
      w.name(name)
      w.bytes(content)
      section(0, w.toBytes())
    }
    if (options.names) custom('name', this.writeNames([...imports, ...defined], options.moduleName))
    if (options.sourceMapUrl !== null) {
      const w = new ByteWriter()
      w.name(options.sourceMapUrl)
      custom('sourceMappingURL', w.toBytes())
    }
    return { bytes: out.toBytes(), marks: marks.map((m) => ({ at: base + m.at, span: m.span })) }
  }

  private writeNames(functions: readonly { readonly f: FuncEntry }[], moduleName: string): Uint8Array {
    const w = new ByteWriter()
    const sub = (id: number, content: ByteWriter): void => {
      w.u8(id)
      w.u32(content.length)
      w.bytes(content.view())
    }
    if (moduleName !== '') {
      const module = new ByteWriter()
      module.name(moduleName)
      sub(0, module)
    }
    const names = new ByteWriter()
    names.u32(functions.length)
    functions.forEach(({ f }, i) => {
      names.u32(i)
      names.name(f.name)
    })
    sub(1, names)
    return w.toBytes()
  }

  private keyedGlobal(key: string, make: () => GlobalEntry): GlobalSym {
    let sym = this.globalByName.get(key)
    if (sym === undefined) {
      sym = this.globals.push(make()) - 1
      this.globalByName.set(key, sym)
    }
    return sym
  }
}

const writeLocals = (locals: readonly ValType[], indexOf: readonly number[]): Uint8Array => {
  const runs: { type: ValType; count: number }[] = []
  for (const type of locals) {
    const last = runs.at(-1)
    if (last?.type === type) last.count++
    else runs.push({ type, count: 1 })
  }
  const w = new ByteWriter()
  w.u32(runs.length)
  for (const run of runs) {
    w.u32(run.count)
    writeValType(w, run.type, indexOf)
  }
  return w.toBytes()
}
