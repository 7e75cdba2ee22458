// Turns a branch whose sides only choose between values into a select.
import {
  branchesOf,
  handlerBlocks,
  isNullable,
  newValue,
  sameType,
  type BlockId,
  type Instr,
  type MirFunction,
} from '../mir/index.ts'
import { type FunctionPass, makeInstr } from './pass.ts'

/** Select conversion: both branches of a `cond` go to one block, directly or through empty blocks. */
export const selectConversion: FunctionPass = {
  name: 'select',
  runFunction(fn: MirFunction): boolean {
    const edges = new Map<BlockId, number>()
    const handlers = handlerBlocks(fn)
    for (const block of fn.blocks.values())
      for (const b of branchesOf(block.term)) edges.set(b.block, (edges.get(b.block) ?? 0) + 1)
    /** Where an empty block with one way in leads. */
    const through = (branch: { block: BlockId; args: number[] }): { block: BlockId; args: number[] } => {
      const block = fn.blocks.get(branch.block)!
      if (block.instrs.length > 0 || block.params.length > 0 || block.term.kind !== 'br' || handlers.has(block.id))
        return branch
      return edges.get(block.id) === 1 ? block.term.to : branch
    }
    let changed = false
    for (const block of fn.blocks.values()) {
      const { term } = block
      if (term.kind !== 'cond') continue
      const then = through(term.then)
      const otherwise = through(term.else)
      if (then.block !== otherwise.block || then.block === block.id) continue
      const differing = then.args.filter((v, i) => v !== otherwise.args[i]).length
      if (differing === 0 || differing > 2) continue
      const target = fn.blocks.get(then.block)!
      // References stay branches: a select would keep both alive, and engines predict null tests well.
      const fits = target.params.every((p, i) => {
        const type = fn.valueTypes[p]!
        const a = fn.valueTypes[then.args[i]!]!
        return (
          then.args[i] === otherwise.args[i] || (!isNullable(type) && sameType(a, fn.valueTypes[otherwise.args[i]!]!))
        )
      })
      if (!fits) continue
      const added: Instr[] = []
      const args = then.args.map((v, i) => {
        const other = otherwise.args[i]!
        if (v === other) return v
        const result = newValue(fn, fn.valueTypes[v]!)
        added.push(makeInstr('select', result, [term.cond, v, other], { kind: 'none' }))
        return result
      })
      block.instrs.push(...added)
      block.term = { kind: 'br', to: { block: then.block, args } }
      changed = true
    }
    return changed
  },
}
