import { FunctionBuilder, SsaBuilder, branchesOf } from '../mir/index.ts'
import type { BlockId, ClassId, Imm, MirFunction, MirType, OpName, ProgramBuilder, ValueId } from '../mir/index.ts'

/*
 * One function body while it is written: MIR's function builder with variables as SSA values.
 *
 * Invariant: there is always a current block that takes instructions. After a terminator that is a fresh block nobody branches
 * to (code after a return); `finish` drops those.
 */

export class Body extends FunctionBuilder {
  readonly ssa: SsaBuilder<object>
  readonly #unreached = new Set<BlockId>()

  constructor(program: ProgramBuilder, fn: MirFunction) {
    super(program, fn)
    this.ssa = new SsaBuilder<object>(this)
  }

  /** Whether nothing leads to the current block. */
  get isDead(): boolean {
    return this.#unreached.has(this.current)
  }

  /** Goes on in a block all of whose predecessors are known. */
  enter(block: BlockId): void {
    this.ssa.sealBlock(block)
    this.current = block
    if (block !== 0 && (this.edges.get(block)?.length ?? 0) === 0 && !this.#isHandler.has(block))
      this.#unreached.add(block)
  }

  readonly #isHandler = new Set<BlockId>()

  /** Goes on in a handler block; variables are as they were at the end of `entry`. */
  enterHandler(block: BlockId, entry: BlockId): void {
    this.#isHandler.add(block)
    this.ssa.setHandlerEntry(block, entry)
    this.current = block
  }

  /** Goes on in a loop header, whose back edges are still to come: `seal` it later. */
  enterLoop(block: BlockId): void {
    this.current = block
  }

  #dead(): void {
    const block = this.newBlock()
    this.ssa.sealBlock(block)
    this.#unreached.add(block)
    this.current = block
  }

  /** Branches, and goes on in a block of its own. */
  jump(block: BlockId, args: readonly ValueId[] = []): void {
    if (!this.isDead) this.br(block, args)
    this.#dead()
  }

  branch(cond: ValueId, then: BlockId, otherwise: BlockId, unlikely?: 'then' | 'else'): void {
    if (!this.isDead) this.condBr(cond, then, otherwise, [], [], unlikely)
    this.#dead()
  }

  choose(
    value: ValueId,
    cases: readonly { readonly value: number; readonly block: BlockId }[],
    fallback: BlockId,
    byClass = false,
  ): void {
    if (!this.isDead) this.switch(value, cases, fallback, [], byClass)
    this.#dead()
  }

  leave(value: ValueId = -1): void {
    if (!this.isDead) this.ret(value)
    this.#dead()
  }

  raise(value: ValueId): void {
    if (!this.isDead) this.throw_(value)
    this.#dead()
  }

  stop(): void {
    if (!this.isDead) this.unreachable()
    this.#dead()
  }

  // ---------------------------------------------------------------- short forms

  op(op: OpName, ...args: readonly ValueId[]): ValueId {
    return this.emit(op, args)
  }

  /** An operation with a type immediate. */
  typed(op: OpName, type: MirType, ...args: readonly ValueId[]): ValueId {
    return this.emit(op, args, { kind: 'type', type })
  }

  classConst(cls: ClassId): ValueId {
    return this.emit('const.class', [], { kind: 'class', value: cls })
  }

  /** A constant of the value memory starts out with; -1 for void. */
  zero(type: MirType): ValueId {
    if (type.kind === 'void') return -1
    const { op, imm } = this.defaultOf(type)
    return this.emit(op, [], imm)
  }

  imm(op: OpName, imm: Imm, ...args: readonly ValueId[]): ValueId {
    return this.emit(op, args, imm)
  }

  /** The value after "no null here": throws where it is null. */
  checked(v: ValueId): ValueId {
    return this.emit('null.check', [v])
  }

  closureOf(func: number, captures: readonly ValueId[] | null): ValueId {
    this.program.closureSig(func)
    return captures === null
      ? this.emit('closure.static', [], { kind: 'func', value: func })
      : this.emit('closure.new', captures, { kind: 'func', value: func })
  }

  /** Ends the function: variables become values, blocks nothing leads to go. */
  finish(): void {
    if (!this.isTerminated()) this.terminate({ kind: 'unreachable' })
    this.ssa.finish()
    const { blocks } = this.fn
    const reached = new Set<BlockId>()
    const work: BlockId[] = [0]
    for (let id = work.pop(); id !== undefined; id = work.pop()) {
      if (reached.has(id)) continue
      reached.add(id)
      const block = blocks.get(id)
      if (!block) continue
      if (block.handler !== null) work.push(block.handler)
      for (const b of branchesOf(block.term)) work.push(b.block)
    }
    for (const id of blocks.keys()) if (!reached.has(id)) blocks.delete(id)
  }
}
