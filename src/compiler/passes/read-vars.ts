// Values that a moved loop no longer defines where they are used: their readers get them from mutable variables.
import { mapTermUses, newValue, termUses, type Block, type MirFunction, type ValueId } from '../mir/index.ts'
import { makeInstr } from './pass.ts'

/**
 * Makes a block read some values from variables, each once at its start, in place of the values themselves.
 * @param isWanted which values
 * @param variableOf the index of a value's variable; asked only for what the block uses
 */
export function readThroughVars(
  fn: MirFunction,
  block: Block,
  isWanted: (v: ValueId) => boolean,
  variableOf: (v: ValueId) => number,
): void {
  const local = new Map<ValueId, ValueId>()
  const use = (v: ValueId): ValueId => {
    if (!isWanted(v)) return v
    const known = local.get(v)
    if (known !== undefined) return known
    const got = newValue(fn, fn.valueTypes[v]!)
    local.set(v, got)
    return got
  }
  for (const instr of block.instrs) instr.args = instr.args.map(use)
  if (termUses(block.term).some(isWanted)) mapTermUses(block.term, use)
  const reads = [...local].map(([v, result]) => makeInstr('var.get', result, [], { kind: 'var', value: variableOf(v) }))
  block.instrs.unshift(...reads)
}
