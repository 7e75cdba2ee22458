import { reversePostorder } from '../compiler/mir/index.ts'
import type { Block, BlockId, Branch, Instr, MirFunction, MirType, Terminator, ValueId } from '../compiler/mir/index.ts'
import type { FunctionAttribute, IrFunction, IrLabel, IrPhi, IrValue } from './builder.ts'
import { nothing } from './builder.ts'
import { Emitter, rethrower, stackOverflow } from './emitter.ts'
import { FrameOfCall, hasFrame, mayTell } from './frames.ts'
import type { Generator } from './generator.ts'
import { pollingHeads } from './polls.ts'
import type { FlatString } from './strings.ts'
import { defaultOf, irType } from './types.ts'

/*
 * One MIR function to one LLVM function: block parameters become phis, variables stack slots (which LLVM makes registers), handlers landing pads.
 */

export class FunctionEmitter extends Emitter {
  readonly fn: MirFunction
  private readonly emitInstruction: (e: FunctionEmitter, instr: Instr) => IrValue
  private readonly values = new Map<ValueId, IrValue>()
  private readonly definitions = new Map<ValueId, Instr>()
  private readonly variables: IrValue[] = []
  private readonly labels = new Map<BlockId, IrLabel>()
  private readonly phis = new Map<BlockId, readonly IrPhi[]>()
  private readonly pads = new Map<BlockId, IrLabel>()
  private frame: FrameOfCall | null = null

  constructor(
    generator: Generator,
    fn: MirFunction,
    b: IrFunction,
    emitInstruction: (e: FunctionEmitter, instr: Instr) => IrValue,
  ) {
    super(generator, b)
    this.fn = fn
    this.emitInstruction = emitInstruction
  }

  value(id: ValueId): IrValue {
    const value = this.values.get(id)
    if (value === undefined) throw new Error(`${this.fn.name}: v${id} has no value yet`)
    return value
  }

  typeOf(id: ValueId): MirType {
    const type = this.fn.valueTypes[id]
    if (type === undefined) throw new Error(`${this.fn.name}: v${id} has no type`)
    return type
  }

  define(id: ValueId, value: IrValue): void {
    if (id >= 0) this.values.set(id, value)
  }

  /** The instruction that made a value, where that is one already written. */
  definition(id: ValueId): Instr | undefined {
    return this.definitions.get(id)
  }

  /** A string's kind and units where they were read once for all its uses; null where not. */
  flatOf(_id: ValueId): FlatString | null {
    return null
  }

  variable(index: number): IrValue {
    const variable = this.variables[index]
    if (variable === undefined) throw new Error(`${this.fn.name}: no variable ${index}`)
    return variable
  }

  /** A call of a function of the program. */
  callFunction(id: number, args: readonly IrValue[]): IrValue {
    return this.call(this.generator.function(id), args, this.generator.analysis.unwinds.has(id))
  }

  emit(): void {
    const { fn, b, generator } = this
    const attributes: FunctionAttribute[] = []
    if (!generator.analysis.unwinds.has(fn.id)) attributes.push('nounwind')
    if (generator.analysis.recursive.has(fn.id)) attributes.push('keepcalls')
    if (fn.inline === 'never') attributes.push('noinline')
    if (fn.id === generator.program.helpers.raise) attributes.push('cold', 'noinline')
    b.describe({ attributes, source: { name: fn.haxeName, span: fn.span } })
    fn.params.forEach((p, i) => this.define(p, b.params[i] ?? nothing))
    for (const type of fn.vars) {
      const variable = b.variable(irType(type))
      b.writeVariable(variable, defaultOf(type))
      this.variables.push(variable)
    }
    if (generator.options.debug && generator.analysis.unwinds.has(fn.id) && hasFrame(fn))
      this.frame = new FrameOfCall(this, fn)
    if (generator.analysis.recursive.has(fn.id)) this.checkStack()
    const order = reversePostorder(fn)
    for (const id of order) {
      const label = b.block(`b${id}_`)
      this.labels.set(id, label)
      const params = fn.blocks.get(id)?.params ?? []
      const phis = params.map((p) => b.phi(label, irType(this.typeOf(p))))
      params.forEach((p, i) => this.define(p, phis[i]?.value ?? nothing))
      this.phis.set(id, phis)
    }
    b.br(this.label(0))
    const polling = generator.analysis.threads ? pollingHeads(fn) : null
    for (const id of order) {
      const block = fn.blocks.get(id)
      if (block !== undefined) this.emitBlock(block, polling?.has(id) === true)
    }
    this.emitPads()
  }

  private emitBlock(block: Block, polls: boolean): void {
    const { b } = this
    b.position(this.label(block.id))
    if (polls) this.letOthersCollect()
    this.pad = block.handler === null ? null : this.padOf(block.handler)
    this.frame?.forget()
    for (const instr of block.instrs) {
      b.locate(instr.span)
      if (this.frame !== null && mayTell(instr.op)) this.frame.at(instr.span)
      const value = this.emitInstruction(this, instr)
      if (instr.result >= 0) {
        this.define(instr.result, value)
        this.definitions.set(instr.result, instr)
      }
    }
    this.emitTerminator(block.term, block.handler)
  }

  private emitTerminator(term: Terminator, handler: BlockId | null): void {
    const { b } = this
    switch (term.kind) {
      case 'br':
        this.enter(term.to)
        b.br(this.label(term.to.block))
        return
      case 'cond': {
        const then = this.edge(term.then, false)
        const otherwise = this.edge(term.else, term.else.block === term.then.block)
        b.cond(this.value(term.cond), then, otherwise, term.unlikely)
        return
      }
      case 'switch': {
        const seen = new Set<BlockId>()
        const target = (branch: Branch): IrLabel => {
          const again = seen.has(branch.block)
          seen.add(branch.block)
          return this.edge(branch, again)
        }
        const fallback = target(term.fallback)
        const cases = term.cases.map((c) => ({ value: c.value, to: target(c.to) }))
        b.switch(this.value(term.value), cases, fallback)
        return
      }
      case 'return':
        this.frame?.leave()
        b.ret(term.value < 0 ? null : this.value(term.value))
        return
      case 'throw':
        b.locate(term.span)
        this.frame?.at(term.span)
        if (handler === null) this.throwOut(this.value(term.value))
        else if (this.frame === null) this.toHandler(handler, this.value(term.value))
        // The long way, for what haxe.CallStack.exceptionStack says.
        else this.toHandler(handler, this.runtime('exc_take', [this.runtime('exc_new', [this.value(term.value)])]))
        return
      case 'unreachable':
        b.unreachable()
        return
      default:
        term satisfies never
    }
  }

  /** Goes on in a handler with a thrown value; ends the block. */
  toHandler(handler: BlockId, value: IrValue): void {
    this.phis.get(handler)?.[0]?.incoming.push({ from: this.b.current, value })
    this.b.br(this.label(handler))
  }

  /** The handler of the block that is being written. */
  handlerOf(pad: IrLabel | null): BlockId | null {
    if (pad === null) return null
    for (const [handler, label] of this.pads) if (label === pad) return handler
    return null
  }

  /** Throws what a runtime function left, where it left something. */
  checkPending(): void {
    const { b } = this
    const pending = this.runtime('take_pending', [])
    const next = b.block('fine')
    const thrown = b.block('pending')
    b.cond(this.isNull(pending), next, thrown, 'else')
    b.position(thrown)
    const handler = this.handlerOf(this.pad)
    if (handler === null) {
      b.call(rethrower(this.generator), [pending])
      b.unreachable()
    } else this.toHandler(handler, this.runtime('exc_take', [pending]))
    b.position(next)
  }

  /** Gives a branch's target its parameters. */
  private enter(branch: Branch): void {
    const phis = this.phis.get(branch.block) ?? []
    branch.args.forEach((arg, i) => phis[i]?.incoming.push({ from: this.b.current, value: this.value(arg) }))
  }

  /** The label to jump to for a branch; `isAgain`: another edge of the terminator leads to the same block. */
  private edge(branch: Branch, isAgain: boolean): IrLabel {
    const { b } = this
    if (!isAgain || branch.args.length === 0) {
      this.enter(branch)
      return this.label(branch.block)
    }
    const block = b.block('edge')
    const back = b.current
    b.position(block)
    this.enter(branch)
    b.br(this.label(branch.block))
    b.position(back)
    return block
  }

  private label(id: BlockId): IrLabel {
    const label = this.labels.get(id)
    if (label === undefined) throw new Error(`${this.fn.name}: no block ${id}`)
    return label
  }

  private padOf(handler: BlockId): IrLabel {
    let pad = this.pads.get(handler)
    if (pad === undefined) this.pads.set(handler, (pad = this.b.block('pad')))
    return pad
  }

  private emitPads(): void {
    const { b } = this
    for (const [handler, pad] of this.pads) {
      b.position(pad)
      const exception = b.landingPad()
      this.frame?.return()
      const value = this.runtime('exc_take', [exception])
      this.toHandler(handler, value)
      b.describe({ hasPads: true })
    }
  }

  /** Recursive functions look at the stack's limit first: running over it would kill the process. */
  private checkStack(): void {
    const { b } = this
    const limit = b.load('i64', this.stackLimit(), 'stack limit')
    const full = b.block('full')
    const next = b.block('room')
    b.cond(b.icmp('ult', b.stackPointer(), limit), full, next, 'then')
    b.position(full)
    b.call(stackOverflow(this.generator), [])
    b.unreachable()
    b.position(next)
  }
}
