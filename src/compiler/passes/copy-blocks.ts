// Copies of blocks beside the blocks themselves, with what follows reading from whichever ran.
import {
  cloneInstr,
  cloneTerm,
  newBlockIn,
  newValue,
  type Block,
  type BlockId,
  type Branch,
  type MirFunction,
  type Terminator,
  type ValueId,
} from '../mir/index.ts'
import { makeInstr } from './pass.ts'
import { readThroughVars } from './read-vars.ts'

/** Blocks, the copy of each by its id, and what a value of theirs has become in the copies (other values stay). */
export type BlockCopies = {
  readonly blocks: readonly Block[]
  readonly copies: ReadonlyMap<BlockId, Block>
  readonly values: ReadonlyMap<ValueId, ValueId>
  readonly value: (v: ValueId) => ValueId
}

/** Copies blocks, none of which is covered by a handler. Branches from one to another lead from copy to copy. */
export function copyBlocks(fn: MirFunction, blocks: readonly Block[]): BlockCopies {
  const copies = new Map<BlockId, Block>()
  const values = new Map<ValueId, ValueId>()
  for (const block of blocks) {
    copies.set(block.id, newBlockIn(fn, null))
    for (const v of made(block)) values.set(v, newValue(fn, fn.valueTypes[v]!))
  }
  const value = (v: ValueId): ValueId => values.get(v) ?? v
  for (const block of blocks) {
    const copy = copies.get(block.id)!
    copy.params = block.params.map(value)
    copy.instrs = block.instrs.map((i) => cloneInstr(i, value))
    copy.term = cloneTerm(block.term, value, (b) => copies.get(b)?.id ?? b)
  }
  return { blocks, copies, values, value }
}

/** Makes the other blocks read what blocks or their copies made through variables, which are to be promoted. */
export function joinCopies(fn: MirFunction, { blocks, copies, values, value }: BlockCopies): void {
  const vars = new Map<ValueId, number>()
  const variable = (v: ValueId): number => {
    const at = vars.get(v) ?? fn.vars.push(fn.valueTypes[v]!) - 1
    vars.set(v, at)
    return at
  }
  const own = new Set([...blocks, ...copies.values()])
  for (const block of fn.blocks.values())
    if (!own.has(block)) readThroughVars(fn, block, (v) => values.has(v), variable)
  for (const block of blocks) {
    for (const v of made(block)) {
      const at = vars.get(v)
      if (at === undefined) continue
      block.instrs.push(makeInstr('var.set', -1, [v], { kind: 'var', value: at }))
      copies.get(block.id)!.instrs.push(makeInstr('var.set', -1, [value(v)], { kind: 'var', value: at }))
    }
  }
}

/**
 * Leads some branches to a block into a copy of it. Leaves variables behind that are to be promoted.
 * @param termOf the end of the copy, by what values have become in it
 */
export function copyForWays(
  fn: MirFunction,
  block: Block,
  ways: readonly Branch[],
  termOf: (value: (v: ValueId) => ValueId) => Terminator,
): void {
  const copied = copyBlocks(fn, [block])
  const copy = copied.copies.get(block.id)!
  copy.term = termOf(copied.value)
  for (const way of ways) way.block = copy.id
  joinCopies(fn, copied)
}

/** The values that a block makes. */
function made(block: Block): ValueId[] {
  return [...block.params, ...block.instrs.flatMap((i) => (i.result < 0 ? [] : [i.result]))]
}
