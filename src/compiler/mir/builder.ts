// Builds MIR: program tables with interned signatures, and functions block by block with result types from the op table.
import { noSpan, type Span } from '../source/index.ts'
import { branchesOf, newBlockIn, newValue } from './edit.ts'
import type { MirExport } from './exports.ts'
import type { OpName } from './ops.ts'
import {
  builtinClasses,
  type Block,
  type BlockId,
  type Branch,
  type FuncId,
  type GlobalId,
  type Imm,
  type MirClass,
  type MirFunction,
  type MirGlobal,
  type MirHelpers,
  type MirProgram,
  type MirSlot,
  type SlotId,
  type Terminator,
  type ValueId,
} from './program.ts'
import { renumberClasses } from './renumber.ts'
import { closureSignature, resultType } from './typing.ts'
import { typeText, void_, type ClassId, type MirType, type SigId, type Signature } from './types.ts'

/** The text that two equal signatures share. */
export function signatureText(sig: Signature): string {
  return `(${sig.params.map(typeText).join(', ')}) -> ${typeText(sig.result)}`
}

/** What a class is made from; ids, descendants and the rest follow in `finish`. */
export type ClassInit = Pick<MirClass, 'name' | 'kind'> &
  Partial<Omit<MirClass, 'id' | 'name' | 'kind' | 'lastDescendant'>>

/** What a function is made from. */
export type FunctionInit = {
  readonly name: string
  readonly haxeName?: string
  readonly params?: readonly MirType[]
  readonly result?: MirType
  /** Not null: a closure body; its first parameter must then be the closure (`closureOf(sig)`). */
  readonly captures?: readonly MirType[] | null
  readonly sig?: SigId | null
  readonly inline?: MirFunction['inline']
  readonly span?: Span
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * A program under construction.
 *
 * Class ids are provisional until `finish`, which numbers classes so that descendants follow their ancestors without gaps and
 * rewrites every id in the program; a class id that code needs as a number is `const.class`, a switch on class ids is `byClass`.
 */
export class ProgramBuilder {
  readonly classes: (MirClass | null)[] = Array.from({ length: builtinClasses.first }, () => null)
  readonly sigs: Signature[] = []
  readonly slots: MirSlot[] = []
  readonly globals: MirGlobal[] = []
  readonly functions: (MirFunction | null)[] = []
  helpers: MirHelpers = { arrayGet: {}, arraySet: {}, raise: null }
  init: FuncId | null = null
  main: FuncId | null = null
  readonly exports: MirExport[] = []
  readonly #sigIds = new Map<string, SigId>()

  /** The id of a signature; equal signatures share one. */
  sig(params: readonly MirType[], result: MirType): SigId {
    const signature: Signature = { params: [...params], result }
    const text = signatureText(signature)
    const known = this.#sigIds.get(text)
    if (known !== undefined) return known
    const id = this.sigs.length
    this.sigs.push(signature)
    this.#sigIds.set(text, id)
    return id
  }

  /** Adds a class under a provisional id. */
  addClass(init: ClassInit): ClassId {
    const id = this.classes.length
    this.classes.push({
      id,
      name: init.name,
      haxeName: init.haxeName ?? init.name,
      kind: init.kind,
      superClass: init.superClass ?? null,
      interfaces: init.interfaces ?? [],
      fields: init.fields ?? [],
      lastDescendant: id,
      isInstantiated: init.isInstantiated ?? true,
      sig: init.sig ?? null,
    })
    return id
  }

  /** Changes what is known of a class (fields found later, instantiated after all). */
  updateClass(id: ClassId, change: Partial<Omit<MirClass, 'id'>>): void {
    const old = this.classes[id]
    if (!old) throw new Error(`no class ${id}`)
    this.classes[id] = { ...old, ...change }
  }

  /** Adds a dispatch slot; `setImpl` fills it. */
  addSlot(name: string, sig: Signature, fallback: FuncId | null = null): SlotId {
    const id = this.slots.length
    this.slots.push({ id, name, sig, impls: new Map(), fallback })
    return id
  }

  /** Says which function answers a slot for a class. */
  setImpl(slot: SlotId, cls: ClassId, func: FuncId): void {
    ;(this.slots[slot]!.impls as Map<ClassId, FuncId>).set(cls, func)
  }

  /** Sets the fallback of a slot. */
  setFallback(slot: SlotId, func: FuncId | null): void {
    ;(this.slots[slot] as Mutable<MirSlot>).fallback = func
  }

  /** Adds a global variable. */
  addGlobal(name: string, type: MirType): GlobalId {
    const id = this.globals.length
    this.globals.push({ id, name, type })
    return id
  }

  /** Declares a function with its parameters; the builder given fills its body now or later. */
  addFunction(init: FunctionInit): FunctionBuilder {
    const id = this.functions.length
    const fn: MirFunction = {
      id,
      name: init.name,
      haxeName: init.haxeName ?? init.name,
      params: [],
      result: init.result ?? void_,
      valueTypes: [],
      vars: [],
      blocks: new Map(),
      nextBlock: 0,
      captures: init.captures ? [...init.captures] : null,
      sig: init.sig ?? null,
      inline: init.inline ?? 'auto',
      span: init.span ?? noSpan,
    }
    this.functions.push(fn)
    newBlockIn(fn, null)
    const builder = new FunctionBuilder(this, fn)
    for (const type of init.params ?? []) builder.addParam(type)
    return builder
  }

  /** Starts a function the fluent way: `begin_function('f').param(i32).returns(i32).build()`. */
  begin_function(name: string): FunctionSketch {
    return new FunctionSketch(this, name)
  }

  /** The closure signature of a function, noted in it where it had none. */
  closureSig(func: FuncId): SigId {
    const fn = this.functions[func]
    if (!fn) throw new Error(`no function ${func}`)
    if (fn.sig === null) {
      const { params, result } = closureSignature(fn)
      fn.sig = this.sig(params, result)
    }
    return fn.sig
  }

  /** The program, its classes numbered for good. Gives the final id of each provisional class id through `onClassIds`. */
  finish(onClassIds?: (finalId: (provisional: ClassId) => ClassId) => void): MirProgram {
    const program: MirProgram = {
      classes: this.classes,
      sigs: this.sigs,
      slots: this.slots,
      globals: this.globals,
      functions: this.functions,
      helpers: this.helpers,
      init: this.init,
      main: this.main,
      exports: this.exports,
    }
    const finalId = renumberClasses(program)
    onClassIds?.(finalId)
    return program
  }
}

/** The head of a function before it exists. */
export class FunctionSketch {
  readonly #program: ProgramBuilder
  readonly #name: string
  readonly #params: MirType[] = []
  #result: MirType = void_

  constructor(program: ProgramBuilder, name: string) {
    this.#program = program
    this.#name = name
  }

  /** Adds a parameter. */
  param(type: MirType): this {
    this.#params.push(type)
    return this
  }

  /** Sets the result type. */
  returns(type: MirType): this {
    this.#result = type
    return this
  }

  /** Makes the function; the builder stands in its entry block. */
  build(): FunctionBuilder {
    return this.#program.addFunction({ name: this.#name, params: this.#params, result: this.#result })
  }
}

/** One way into a block: the branch object in the predecessor's terminator. */
export type Edge = { readonly from: BlockId; readonly branch: Branch }

const noImm: Imm = { kind: 'none' }

/** Writes the body of one function. It stands in a current block; instructions go to that block's end. */
export class FunctionBuilder {
  readonly program: ProgramBuilder
  readonly fn: MirFunction
  /** The block that `emit` appends to. */
  current: BlockId = 0
  /** The handler that new blocks get. */
  handler: BlockId | null = null
  /** The span of instructions that are given none. */
  span: Span
  /** Edges into each block so far (handler edges excepted). */
  readonly edges: Map<BlockId, Edge[]> = new Map()
  readonly #terminated: Set<BlockId> = new Set()

  constructor(program: ProgramBuilder, fn: MirFunction) {
    this.program = program
    this.fn = fn
    this.span = fn.span
  }

  get id(): FuncId {
    return this.fn.id
  }

  /** Adds a parameter to the function. */
  addParam(type: MirType): ValueId {
    const value = newValue(this.fn, type)
    this.fn.params.push(value)
    return value
  }

  /** A new block under the current handler (or the one given). */
  newBlock(handler: BlockId | null = this.handler): BlockId {
    return newBlockIn(this.fn, handler).id
  }

  /** Adds a parameter to a block. */
  addBlockParam(block: BlockId, type: MirType): ValueId {
    const value = newValue(this.fn, type)
    this.block(block).params.push(value)
    return value
  }

  /** A block of the function by id. */
  block(id: BlockId): Block {
    const block = this.fn.blocks.get(id)
    if (!block) throw new Error(`${this.fn.name}: no block b${id}`)
    return block
  }

  /** Goes to a block. */
  setBlock(block: BlockId): void {
    this.current = block
  }

  /** A new mutable local for `var.get` and `var.set`. */
  newVar(type: MirType): number {
    this.fn.vars.push(type)
    return this.fn.vars.length - 1
  }

  /** The type of a value. */
  typeOf(value: ValueId): MirType {
    return this.fn.valueTypes[value] ?? void_
  }

  /** Whether the current (or the given) block has its terminator. */
  isTerminated(block: BlockId = this.current): boolean {
    return this.#terminated.has(block)
  }

  /** Appends an operation to the current block; gives its result, -1 where void. Nothing is added after a terminator. */
  emit(op: OpName, args: readonly ValueId[], imm: Imm = noImm, span: Span = this.span): ValueId {
    if (op === 'closure.new' || op === 'closure.static') {
      if (imm.kind === 'func') this.program.closureSig(imm.value)
    }
    const type = resultType(
      this.program,
      this.fn,
      op,
      args.map((a) => this.fn.valueTypes[a]),
      imm,
    )
    if (!type)
      throw new Error(`${this.fn.name}: ${op} with immediate ${JSON.stringify(imm, bigintText)} has no result type`)
    const result = type.kind === 'void' ? -1 : newValue(this.fn, type)
    if (this.#terminated.has(this.current)) return result
    this.block(this.current).instrs.push({ op, result, args: [...args], imm, span })
    return result
  }

  /** Puts an operation before everything else of a block (constants for undefined values). */
  emitFirst(block: BlockId, op: OpName, imm: Imm): ValueId {
    const type = resultType(this.program, this.fn, op, [], imm)
    if (!type) throw new Error(`${op} has no result type`)
    const result = newValue(this.fn, type)
    this.block(block).instrs.unshift({ op, result, args: [], imm, span: this.span })
    return result
  }

  /** An Int constant. */
  i32(value: number): ValueId {
    return this.emit('const.i32', [], { kind: 'i32', value: value | 0 })
  }

  /** A Float constant. */
  f64(value: number): ValueId {
    return this.emit('const.f64', [], { kind: 'f64', value })
  }

  /** A Bool constant. */
  bool(value: boolean): ValueId {
    return this.emit('const.bool', [], { kind: 'bool', value })
  }

  /** A String constant. */
  string(value: string): ValueId {
    return this.emit('const.string', [], { kind: 'string', value })
  }

  /** The null of a type. */
  null_(type: MirType): ValueId {
    return this.emit('const.null', [], { kind: 'type', type })
  }

  /** A call of a function by id. */
  call(func: FuncId, args: readonly ValueId[], span?: Span): ValueId {
    return this.emit('call', args, { kind: 'func', value: func }, span ?? this.span)
  }

  /** The operation and immediate of the value that memory starts out with: 0, false or null. */
  defaultOf(type: MirType): { op: OpName; imm: Imm } {
    return defaultConstant(type)
  }

  /** Ends the current block with a terminator (ignored where it has one). */
  terminate(term: Terminator): void {
    if (this.#terminated.has(this.current)) return
    this.#terminated.add(this.current)
    this.block(this.current).term = term
    for (const branch of branchesOf(term)) {
      const list = this.edges.get(branch.block)
      if (list) list.push({ from: this.current, branch })
      else this.edges.set(branch.block, [{ from: this.current, branch }])
    }
  }

  /** Goes on in a block. */
  br(block: BlockId, args: readonly ValueId[] = []): void {
    this.terminate({ kind: 'br', to: { block, args: [...args] } })
  }

  /** Goes on in one of two blocks. */
  condBr(
    cond: ValueId,
    then: BlockId,
    otherwise: BlockId,
    thenArgs: readonly ValueId[] = [],
    elseArgs: readonly ValueId[] = [],
    unlikely?: 'then' | 'else',
  ): void {
    this.terminate({
      kind: 'cond',
      cond,
      then: { block: then, args: [...thenArgs] },
      else: { block: otherwise, args: [...elseArgs] },
      ...(unlikely ? { unlikely } : {}),
    })
  }

  /** Goes on in the block of the case that equals an i32. */
  switch(
    value: ValueId,
    cases: readonly { readonly value: number; readonly block: BlockId; readonly args?: readonly ValueId[] }[],
    fallback: BlockId,
    fallbackArgs: readonly ValueId[] = [],
    byClass = false,
  ): void {
    this.terminate({
      kind: 'switch',
      value,
      cases: cases.map((c) => ({ value: c.value, to: { block: c.block, args: [...(c.args ?? [])] } })),
      fallback: { block: fallback, args: [...fallbackArgs] },
      ...(byClass ? { byClass: true } : {}),
    })
  }

  /** Returns; no value in a void function. */
  ret(value: ValueId = -1): void {
    this.terminate({ kind: 'return', value })
  }

  /** Throws a dyn. */
  throw_(value: ValueId, span: Span = this.span): void {
    this.terminate({ kind: 'throw', value, span })
  }

  /** Ends a block that can't be reached. */
  unreachable(): void {
    this.terminate({ kind: 'unreachable' })
  }
}

/** The constant that memory of a type starts out with: 0, false or null. */
export function defaultConstant(type: MirType): { op: OpName; imm: Imm } {
  switch (type.kind) {
    case 'i32':
      return { op: 'const.i32', imm: { kind: 'i32', value: 0 } }
    case 'bool':
      return { op: 'const.bool', imm: { kind: 'bool', value: false } }
    case 'f64':
      return { op: 'const.f64', imm: { kind: 'f64', value: 0 } }
    case 'i64':
      return { op: 'const.i64', imm: { kind: 'i64', value: 0n } }
    case 'string':
    case 'dyn':
    case 'null':
    case 'obj':
    case 'array':
    case 'closure':
    case 'cell':
    case 'raw':
    case 'ptr':
      return { op: 'const.null', imm: { kind: 'type', type } }
    case 'void':
    case 'f32':
      throw new Error(`no default of type ${type.kind}`)
    default:
      return type satisfies never
  }
}

function bigintText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
