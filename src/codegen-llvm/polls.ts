import { definitions, loops, reversePostorder, successors } from '../compiler/mir/index.ts'
import type { BlockId, Instr, Loop, MirFunction, ValueId } from '../compiler/mir/index.ts'

/*
 * Which loops must look in every turn whether another thread waits to collect. Those that count up to something, with no loops inside, end soon
 * by themselves, and looking would keep LLVM from making vectors of them.
 */

/** The first blocks of the loops of a function that look. */
export function pollingHeads(fn: MirFunction): Set<BlockId> {
  const place = new Map(reversePostorder(fn).map((id, i) => [id, i]))
  const heads = new Set<BlockId>()
  for (const [id, at] of place) {
    const block = fn.blocks.get(id)
    if (block === undefined) continue
    // An edge against the order: every loop has one.
    for (const to of successors(block)) if ((place.get(to) ?? Infinity) <= at) heads.add(to)
  }
  const defs = definitions(fn)
  const inner = loops(fn).filter((loop) => [...heads].every((h) => h === loop.header || !loop.blocks.has(h)))
  for (const loop of inner) if (counts(fn, loop, defs)) heads.delete(loop.header)
  return heads
}

/** Whether every turn of a loop adds 1 to a number and goes on only where it is below another: at most 2^32 times. */
function counts(fn: MirFunction, loop: Loop, defs: readonly (Instr | undefined)[]): boolean {
  const params = fn.blocks.get(loop.header)?.params ?? []
  const isOne = (id: ValueId | undefined): boolean => {
    const one = id === undefined ? undefined : defs[id]
    return one?.op === 'const.i32' && one.imm.kind === 'i32' && one.imm.value === 1
  }
  return params.some((param, i) =>
    loop.latches.every((id) => {
      const term = fn.blocks.get(id)?.term
      if (term?.kind !== 'cond' || term.then.block !== loop.header || term.else.block === loop.header) return false
      const next = term.then.args[i]
      const sum = next === undefined ? undefined : defs[next]
      if (sum?.op !== 'i32.add' || sum.args[0] !== param || !isOne(sum.args[1])) return false
      const test = defs[term.cond]
      return test?.op === 'i32.lt' && test.args[0] === next
    }),
  )
}
