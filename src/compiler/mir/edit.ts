// Small reads and rewrites of blocks, instructions and terminators that builder and passes share.
import { opRow, type Effect } from './ops.ts'
import type { Block, BlockId, Branch, Instr, MirFunction, Terminator, ValueId } from './program.ts'
import type { MirType } from './types.ts'

/** The branches of a terminator, in order (the objects themselves, so that they can be edited). */
export function branchesOf(term: Terminator): Branch[] {
  switch (term.kind) {
    case 'br':
      return [term.to]
    case 'cond':
      return [term.then, term.else]
    case 'switch':
      return [...term.cases.map((c) => c.to), term.fallback]
    case 'return':
    case 'throw':
    case 'unreachable':
      return []
    default:
      return term satisfies never
  }
}

/** The values that a terminator itself reads, its branch arguments excepted. */
export function termOperands(term: Terminator): ValueId[] {
  switch (term.kind) {
    case 'cond':
      return [term.cond]
    case 'switch':
    case 'throw':
      return [term.value]
    case 'return':
      return term.value < 0 ? [] : [term.value]
    case 'br':
    case 'unreachable':
      return []
    default:
      return term satisfies never
  }
}

/** Every value that a terminator uses, branch arguments included. */
export function termUses(term: Terminator): ValueId[] {
  const uses = termOperands(term)
  for (const branch of branchesOf(term)) uses.push(...branch.args)
  return uses
}

/** Replaces every value that a terminator uses. */
export function mapTermUses(term: Terminator, map: (v: ValueId) => ValueId): void {
  switch (term.kind) {
    case 'cond':
      term.cond = map(term.cond)
      break
    case 'switch':
    case 'throw':
      term.value = map(term.value)
      break
    case 'return':
      if (term.value >= 0) term.value = map(term.value)
      break
    case 'br':
    case 'unreachable':
      break
    default:
      term satisfies never
  }
  for (const branch of branchesOf(term))
    for (let i = 0; i < branch.args.length; i++) branch.args[i] = map(branch.args[i]!)
}

/** Replaces every use of values in a function. */
export function mapUses(fn: MirFunction, map: (v: ValueId) => ValueId): void {
  for (const block of fn.blocks.values()) {
    for (const instr of block.instrs) {
      const { args } = instr
      for (let i = 0; i < args.length; i++) args[i] = map(args[i]!)
    }
    mapTermUses(block.term, map)
  }
}

/** A copy of a terminator with values and blocks mapped. */
export function cloneTerm(
  term: Terminator,
  value: (v: ValueId) => ValueId,
  block: (b: BlockId) => BlockId,
): Terminator {
  const branch = (b: Branch): Branch => ({ block: block(b.block), args: b.args.map(value) })
  switch (term.kind) {
    case 'br':
      return { kind: 'br', to: branch(term.to) }
    case 'cond':
      return { ...term, cond: value(term.cond), then: branch(term.then), else: branch(term.else) }
    case 'switch':
      return {
        ...term,
        value: value(term.value),
        cases: term.cases.map((c) => ({ value: c.value, to: branch(c.to) })),
        fallback: branch(term.fallback),
      }
    case 'return':
      return { kind: 'return', value: term.value < 0 ? -1 : value(term.value) }
    case 'throw':
      return { ...term, value: value(term.value) }
    case 'unreachable':
      return { kind: 'unreachable' }
    default:
      return term satisfies never
  }
}

/** A copy of an instruction with its values mapped. */
export function cloneInstr(instr: Instr, value: (v: ValueId) => ValueId): Instr {
  return { ...instr, result: instr.result < 0 ? -1 : value(instr.result), args: instr.args.map(value) }
}

/** The effect of an instruction; a runtime call's is its own. */
export function effectOf(instr: Instr): Effect {
  if (instr.imm.kind === 'name') return instr.imm.effect ?? 'call'
  return opRow(instr.op).effect
}

/** Whether nothing is lost when an instruction goes whose result nobody uses. */
export function isRemovable(instr: Instr): boolean {
  const effect = effectOf(instr)
  return effect === 'pure' || effect === 'read' || effect === 'alloc'
}

/** Whether running an instruction may throw (or run code that does). `array.set` does so for a negative index. */
export function mayThrow(instr: Instr): boolean {
  const effect = effectOf(instr)
  return effect === 'call' || effect === 'throw' || instr.op === 'array.set'
}

/** A new value of a type in a function. */
export function newValue(fn: MirFunction, type: MirType): ValueId {
  fn.valueTypes.push(type)
  return fn.valueTypes.length - 1
}

/** A new empty block in a function, ending in `unreachable` until it gets its terminator. */
export function newBlockIn(fn: MirFunction, handler: BlockId | null): Block {
  const block: Block = { id: fn.nextBlock++, params: [], instrs: [], term: { kind: 'unreachable' }, handler }
  fn.blocks.set(block.id, block)
  return block
}

/** The instruction that defines each value (none for parameters), by value id. */
export function definitions(fn: MirFunction): (Instr | undefined)[] {
  // Array.from calls a function for each: that alone was a good part of the optimiser's time.
  const defs: (Instr | undefined)[] = []
  defs.length = fn.valueTypes.length
  defs.fill(undefined)
  for (const block of fn.blocks.values())
    for (const instr of block.instrs) if (instr.result >= 0) defs[instr.result] = instr
  return defs
}

/** How often each value is used, by value id. */
export function useCounts(fn: MirFunction): Int32Array {
  const counts = new Int32Array(fn.valueTypes.length)
  for (const block of fn.blocks.values()) {
    for (const instr of block.instrs) for (const a of instr.args) counts[a]!++
    for (const a of termUses(block.term)) counts[a]!++
  }
  return counts
}
