// Peels the first round off loops of one block that go from both ends to the middle. Reversals of short pieces are most of what such loops do:
// the branch behind the first exchange has an outcome of its own to be predicted then, apart from that of the later ones.
import {
  branchesOf,
  cloneTerm,
  definitions,
  dominators,
  loops,
  predecessors,
  type Loop,
  type MirFunction,
} from '../mir/index.ts'
import { copyForWays } from './copy-blocks.ts'
import { countersOf } from './loop-counters.ts'
import type { FunctionPass } from './pass.ts'
import { promoteVars } from './promote-vars.ts'

/** Loops of more instructions aren't peeled. */
const mostInstrs = 16

/** Peels reversals. */
export const peelReversals: FunctionPass = {
  name: 'peel-reversals',
  runFunction(fn: MirFunction, program): boolean {
    const found = loops(fn, dominators(fn)).filter((loop) => isReversal(fn, loop))
    if (found.length === 0) return false
    const preds = predecessors(fn)
    for (const loop of found) {
      const block = fn.blocks.get(loop.header)!
      const ways = preds
        .get(block.id)!
        .filter((p) => p !== block.id)
        .flatMap((p) => branchesOf(fn.blocks.get(p)!.term).filter((b) => b.block === block.id))
      copyForWays(fn, block, ways, (value) => cloneTerm(block.term, value, (b) => b))
    }
    promoteVars.runFunction(fn, program)
    return true
  },
}

function isReversal(fn: MirFunction, loop: Loop): boolean {
  if (loop.blocks.size !== 1) return false
  const block = fn.blocks.get(loop.header)!
  if (block.handler !== null || block.instrs.length > mostInstrs) return false
  const { term } = block
  if (term.kind !== 'cond' || term.then.block !== block.id || term.else.block === block.id) return false
  const inside = new Set([...block.params, ...block.instrs.map((i) => i.result)])
  return countersOf(fn, loop, definitions(fn), (v) => inside.has(v)).length === 2
}
