// Copies a block for some of the ways into it.
import {
  cloneInstr,
  newBlockIn,
  newValue,
  type Block,
  type Branch,
  type MirFunction,
  type Terminator,
  type ValueId,
} from '../mir/index.ts'
import { makeInstr } from './pass.ts'
import { readThroughVars } from './read-vars.ts'

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
  const made = [...block.params, ...block.instrs.flatMap((i) => (i.result < 0 ? [] : [i.result]))]
  const others = [...fn.blocks.values()].filter((b) => b !== block)
  const copy = newBlockIn(fn, null)
  const values = new Map<ValueId, ValueId>(made.map((v) => [v, newValue(fn, fn.valueTypes[v]!)]))
  const value = (v: ValueId): ValueId => values.get(v) ?? v
  copy.params = block.params.map(value)
  copy.instrs = block.instrs.map((i) => cloneInstr(i, value))
  copy.term = termOf(value)
  for (const way of ways) way.block = copy.id
  // What the block makes is made by either from now on: who reads it does so through variables.
  const vars = new Map<ValueId, number>()
  const variable = (v: ValueId): number => {
    const at = vars.get(v) ?? fn.vars.push(fn.valueTypes[v]!) - 1
    vars.set(v, at)
    return at
  }
  for (const other of others) readThroughVars(fn, other, (v) => values.has(v), variable)
  for (const [v, at] of vars) {
    block.instrs.push(makeInstr('var.set', -1, [v], { kind: 'var', value: at }))
    copy.instrs.push(makeInstr('var.set', -1, [value(v)], { kind: 'var', value: at }))
  }
}
