import type { Block, BlockId, MirFunction, MirType, ValueId } from '../compiler/mir/index.ts'
import { void_ } from '../compiler/mir/index.ts'
import type { Graph } from './cfg.ts'
import { Op } from './encoder/opcodes.ts'
import type { Generator } from './generator.ts'
import { negatedComparison } from './comparisons.ts'
import { allocateLocals } from './locals.ts'
import type { Body } from './module.ts'
import type { NodeEmitter } from './structure.ts'
import type { TreeInstr, Trees } from './trees.ts'
import type { ValType } from './types.ts'
import { I32 } from './types.ts'

/*
 * The state of one function's emission, and what instructions use of it: operands, scratch locals, moves.
 */

/** The state of one function's emission, and the operations that instructions use. */
export class FunctionEmitter implements NodeEmitter {
  readonly generator: Generator
  readonly fn: MirFunction
  readonly body: Body
  readonly trees: Trees
  /** The local of each value that has one; -1 for others. */
  private readonly localOf: Int32Array
  private readonly emitInstruction: (emitter: FunctionEmitter, instr: TreeInstr) => void
  private readonly varLocals: Map<number, number> = new Map()
  private readonly free: Map<ValType, number[]> = new Map()
  private readonly loopDepth: Map<BlockId, number> = new Map()
  private block: BlockId = 0

  constructor(
    generator: Generator,
    fn: MirFunction,
    body: Body,
    graph: Graph,
    trees: Trees,
    emitInstruction: (emitter: FunctionEmitter, instr: TreeInstr) => void,
  ) {
    this.emitInstruction = emitInstruction
    this.generator = generator
    this.fn = fn
    this.body = body
    this.trees = trees
    for (const node of graph.nodes) if (node.block !== null) this.loopDepth.set(node.block, graph.depth[node.id] ?? 0)
    // Rare code is written short.
    for (const { term } of fn.blocks.values())
      if (term.kind === 'cond' && term.unlikely) this.loopDepth.set(term[term.unlikely].block, 0)
    this.localOf = allocateLocals(fn, graph, trees, (v) => generator.machine.valType(this.typeOf(v)), body)
  }

  typeOf(v: ValueId): MirType {
    return this.fn.valueTypes[v] ?? void_
  }

  /** The canonical form of a value. */
  canonical(v: ValueId): ValueId {
    return this.trees.alias[v] ?? v
  }

  /** The machine type of a value's canonical form: may be more precise than its MIR type's. */
  machineType(v: ValueId): ValType {
    return this.generator.machine.valType(this.typeOf(this.canonical(v)))
  }

  /** The local of a mutable variable. */
  varLocal(index: number): number {
    let local = this.varLocals.get(index)
    if (local === undefined) {
      local = this.body.local(this.generator.machine.valType(this.fn.vars[index] ?? void_))
      this.varLocals.set(index, local)
    }
    return local
  }

  isInLoop(): boolean {
    return (this.loopDepth.get(this.block) ?? 0) > 0
  }

  /** The instruction that a value is written by at its use, or undefined where it lives in a local. */
  inlineDefinition(v: ValueId): TreeInstr | undefined {
    const c = this.canonical(v)
    return (this.trees.inlined[c] ?? 0) !== 0 ? this.trees.defs[c] : undefined
  }

  /** The instruction that made a value, wherever it lives. */
  definition(v: ValueId): TreeInstr | undefined {
    return this.trees.defs[this.canonical(v)]
  }

  value(v: ValueId): void {
    const instr = this.inlineDefinition(v)
    if (instr !== undefined) this.instruction(instr)
    else this.body.get(this.local(v))
  }

  /** The local of a value that has one. */
  local(v: ValueId): number {
    const local = this.localOf[this.canonical(v)] ?? -1
    if (local < 0)
      throw new Error(
        `${this.fn.name}: value ${v} (${this.trees.defs[this.canonical(v)]?.op ?? 'parameter'}) has no local`,
      )
    return local
  }

  /**
   * A local that holds the value, evaluating it now if need be; give it back by `release`. A value that is in a local already
   * stays there.
   */
  held(v: ValueId): Held {
    if (this.inlineDefinition(v) === undefined) return { local: this.local(v), type: 0, isScratch: false }
    this.value(v)
    const type = this.machineType(v)
    const local = this.scratch(type)
    this.body.set(local)
    return { local, type, isScratch: true }
  }

  release(...holds: readonly Held[]): void {
    for (const held of holds) if (held.isScratch) this.giveBack(held.local, held.type)
  }

  scratch(type: ValType): number {
    return this.free.get(type)?.pop() ?? this.body.local(type)
  }

  giveBack(local: number, type: ValType): void {
    const list = this.free.get(type)
    if (list === undefined) this.free.set(type, [local])
    else list.push(local)
  }

  statements(block: Block): void {
    this.block = block.id
    for (const instr of this.trees.statements.get(block.id) ?? []) {
      if (this.trees.bareChecks.has(instr)) {
        this.bareCheck(instr)
        continue
      }
      this.instruction(instr)
      if (instr.result < 0 || this.typeOf(instr.result).kind === 'void') continue
      const local = this.localOf[instr.result] ?? -1
      if (local >= 0) this.body.set(local)
      else this.body.op(Op.drop)
    }
    this.block = block.id
  }

  instruction(instr: TreeInstr): void {
    if (instr.span.file !== '') this.body.mark(instr.span)
    this.emitInstruction(this, instr)
  }

  condition(v: ValueId, negated: boolean): void {
    if (!negated) {
      this.value(v)
      return
    }
    const instr = this.inlineDefinition(v)
    const opposite = instr === undefined ? null : negatedComparison(instr.op)
    const [a, b] = instr?.args ?? []
    if (instr?.op === 'bool.not' && a !== undefined) {
      this.value(a)
      return
    }
    if (opposite !== null && a !== undefined && b !== undefined) {
      this.value(a)
      this.value(b)
      this.body.op(opposite)
      return
    }
    this.value(v)
    this.body.op(Op.i32_eqz)
  }

  hasMoves(block: BlockId, args: readonly ValueId[]): boolean {
    return this.movesOf(block, args).length > 0
  }

  moves(block: BlockId, args: readonly ValueId[]): void {
    const moves = this.movesOf(block, args)
    for (const move of moves) this.value(move.arg)
    for (const move of moves.reverse()) {
      if (move.local >= 0) this.body.set(move.local)
      else this.body.op(Op.drop)
    }
  }

  private movesOf(block: BlockId, args: readonly ValueId[]): { readonly local: number; readonly arg: ValueId }[] {
    const params = this.fn.blocks.get(block)?.params ?? []
    const out: { local: number; arg: ValueId }[] = []
    args.forEach((arg, i) => {
      const local = this.localOf[params[i] ?? 0] ?? -1
      const instr = this.inlineDefinition(arg)
      if (instr === undefined && (local < 0 || this.local(arg) === local)) return
      if (local < 0 && instr !== undefined && this.trees.inlined[this.canonical(arg)] === 2) return
      out.push({ local, arg })
    })
    return out
  }

  caught(handler: BlockId): void {
    const param = this.fn.blocks.get(handler)?.params[0]
    const local = param === undefined ? -1 : (this.localOf[param] ?? -1)
    this.body.call(this.generator.helpers.caught())
    if (local >= 0) this.body.set(local)
    else this.body.op(Op.drop)
  }

  throwValue(v: ValueId): void {
    this.value(v)
    this.body.call(this.generator.helpers.throwValue()).op(Op.unreachable)
  }

  switchLocal(v: ValueId): number {
    if (this.inlineDefinition(v) === undefined) return this.local(v)
    this.value(v)
    const local = this.scratch(I32)
    this.body.set(local)
    // Read again before anything else runs, so that it can be given back at once.
    this.giveBack(local, I32)
    return local
  }

  usesTag(): void {
    this.generator.module.usesTag = true
  }

  private bareCheck(instr: TreeInstr): void {
    const [arg] = instr.args
    if (arg === undefined) return
    if (instr.span.file !== '') this.body.mark(instr.span)
    this.value(arg)
    this.body.op(Op.ref_is_null).block(Op.if).call(this.generator.helpers.nullAccess()).op(Op.unreachable).end()
  }
}

/** A value in a local. */
export type Held = { readonly local: number; readonly type: ValType; readonly isScratch: boolean }
