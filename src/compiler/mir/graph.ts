// The shape of a function: predecessors, reverse postorder, dominators, loops, liveness.
import { branchesOf, termUses } from './edit.ts'
import type { Block, BlockId, MirFunction, ValueId } from './program.ts'

/** The blocks that may run after a block: branch targets, each once, then its handler. */
export function successors(block: Block): BlockId[] {
  const list: BlockId[] = []
  for (const branch of branchesOf(block.term)) if (!list.includes(branch.block)) list.push(branch.block)
  if (block.handler !== null && !list.includes(block.handler)) list.push(block.handler)
  return list
}

/** The blocks that branch to each block or are covered by it, each once. */
export function predecessors(fn: MirFunction): Map<BlockId, BlockId[]> {
  const preds = new Map<BlockId, BlockId[]>()
  for (const id of fn.blocks.keys()) preds.set(id, [])
  for (const block of fn.blocks.values()) for (const s of successors(block)) preds.get(s)?.push(block.id)
  return preds
}

/** The blocks that handle exceptions of others. */
export function handlerBlocks(fn: MirFunction): Set<BlockId> {
  const handlers = new Set<BlockId>()
  for (const block of fn.blocks.values()) if (block.handler !== null) handlers.add(block.handler)
  return handlers
}

/** The blocks that the entry reaches, each before its successors where no cycle forbids it. */
export function reversePostorder(fn: MirFunction): BlockId[] {
  const order: BlockId[] = []
  const seen = new Set<BlockId>([0])
  const stack: { next: BlockId[]; id: BlockId; at: number }[] = []
  const entry = fn.blocks.get(0)
  if (!entry) return []
  stack.push({ id: 0, next: successors(entry), at: 0 })
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!
    const s = top.next[top.at++]
    if (s === undefined) {
      order.push(top.id)
      stack.pop()
      continue
    }
    if (seen.has(s)) continue
    seen.add(s)
    const block = fn.blocks.get(s)
    if (block) stack.push({ id: s, next: successors(block), at: 0 })
  }
  return order.reverse()
}

/**
 * The dominator tree of the reachable blocks.
 *
 * A covered block counts as two points, its start and its end: an exception leaves it before its own instructions have
 * finished, so its handler hangs on the start and sees its parameters but none of its results.
 */
export type Dominators = {
  readonly order: readonly BlockId[]
  /** The immediate dominator of each block (none for the entry). */
  readonly idom: ReadonlyMap<BlockId, BlockId>
  /** The blocks that a block immediately dominates; of `fromStart` only its parameters are there. */
  readonly children: ReadonlyMap<BlockId, readonly { readonly block: BlockId; readonly fromStart: boolean }[]>
  /** Whether every way to `b` leads through `a` (a block dominates itself). */
  dominates(a: BlockId, b: BlockId): boolean
  /** Whether what `a` computes (not only its parameters) is there wherever `b` begins; `a` is not `b`. */
  resultsReach(a: BlockId, b: BlockId): boolean
}

/** Dominators by Cooper, Harvey and Kennedy's iteration. */
export function dominators(fn: MirFunction): Dominators {
  const order = reversePostorder(fn)
  // Points: 2i is the start of order[i], 2i+1 its end. Numbers follow reverse postorder, so an idom's number is smaller.
  const index = new Map<BlockId, number>()
  order.forEach((id, i) => index.set(id, i))
  const points = order.length * 2
  const preds: number[][] = Array.from({ length: points }, () => [])
  order.forEach((id, i) => {
    const block = fn.blocks.get(id)!
    preds[2 * i + 1]!.push(2 * i)
    for (const branch of branchesOf(block.term)) {
      const to = index.get(branch.block)
      if (to !== undefined) preds[2 * to]!.push(2 * i + 1)
    }
    if (block.handler !== null) {
      const to = index.get(block.handler)
      if (to !== undefined) preds[2 * to]!.push(2 * i)
    }
  })
  const idom = new Int32Array(points).fill(-1)
  if (points > 0) idom[0] = 0
  for (let changed = true; changed;) {
    changed = false
    for (let p = 1; p < points; p++) {
      let best = -1
      for (const q of preds[p]!) {
        if (idom[q] === -1) continue
        if (best === -1) {
          best = q
          continue
        }
        let a = q
        let b = best
        while (a !== b) {
          while (a > b) a = idom[a]!
          while (b > a) b = idom[b]!
        }
        best = a
      }
      if (best !== idom[p]) {
        idom[p] = best
        changed = true
      }
    }
  }
  // Intervals of a walk over the tree answer "dominates" at once.
  const kids: number[][] = Array.from({ length: points }, () => [])
  for (let p = 1; p < points; p++) if (idom[p]! >= 0) kids[idom[p]!]!.push(p)
  const enter = new Int32Array(points)
  const leave = new Int32Array(points)
  let clock = 0
  const stack: { point: number; at: number }[] = points > 0 ? [{ point: 0, at: 0 }] : []
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!
    if (top.at === 0) enter[top.point] = clock++
    const kid = kids[top.point]![top.at++]
    if (kid === undefined) {
      leave[top.point] = clock++
      stack.pop()
    } else stack.push({ point: kid, at: 0 })
  }
  const under = (a: number, b: number): boolean => enter[a]! <= enter[b]! && leave[b]! <= leave[a]!
  const blockIdom = new Map<BlockId, BlockId>()
  const children = new Map<BlockId, { block: BlockId; fromStart: boolean }[]>()
  order.forEach((id, i) => {
    children.set(id, [])
    if (i === 0 || idom[2 * i]! < 0) return
    const up = idom[2 * i]!
    const parent = order[up >> 1]!
    blockIdom.set(id, parent)
    children.get(parent)!.push({ block: id, fromStart: (up & 1) === 0 })
  })
  return {
    order,
    idom: blockIdom,
    children,
    dominates: (a, b) => {
      const i = index.get(a)
      const j = index.get(b)
      return i !== undefined && j !== undefined && under(2 * i, 2 * j)
    },
    resultsReach: (a, b) => {
      const i = index.get(a)
      const j = index.get(b)
      return i !== undefined && j !== undefined && under(2 * i + 1, 2 * j)
    },
  }
}

/** A natural loop: the blocks that lead back to its header without leaving through it. */
export type Loop = {
  readonly header: BlockId
  /** Blocks that branch back to the header. */
  readonly latches: readonly BlockId[]
  readonly blocks: ReadonlySet<BlockId>
  parent: Loop | null
  /** 1 for an outermost loop. */
  depth: number
}

/** The natural loops of a function, inner ones before the ones around them. Irreducible cycles are none. */
export function loops(fn: MirFunction, dom: Dominators = dominators(fn)): Loop[] {
  const preds = predecessors(fn)
  const reachable = new Set(dom.order)
  const found: Loop[] = []
  for (const header of dom.order) {
    const latches = preds.get(header)!.filter((p) => reachable.has(p) && dom.dominates(header, p))
    if (latches.length === 0) continue
    const blocks = new Set<BlockId>([header])
    const stack = [...latches]
    for (;;) {
      const id = stack.pop()
      if (id === undefined) break
      if (blocks.has(id)) continue
      blocks.add(id)
      for (const p of preds.get(id)!) if (reachable.has(p)) stack.push(p)
    }
    found.push({ header, latches, blocks, parent: null, depth: 1 })
  }
  found.sort((a, b) => a.blocks.size - b.blocks.size)
  found.forEach((loop, i) => {
    for (let j = i + 1; j < found.length; j++) {
      const outer = found[j]!
      if (outer.header !== loop.header && outer.blocks.has(loop.header)) {
        loop.parent = outer
        break
      }
    }
  })
  for (let i = found.length - 1; i >= 0; i--) found[i]!.depth = (found[i]!.parent?.depth ?? 0) + 1
  return found
}

/** The values that are still needed at the start of each block (its own parameters excepted). */
export function liveIn(fn: MirFunction): Map<BlockId, Set<ValueId>> {
  const live = new Map<BlockId, Set<ValueId>>()
  const order = reversePostorder(fn).reverse()
  for (const id of order) live.set(id, new Set())
  for (let changed = true; changed;) {
    changed = false
    for (const id of order) {
      const block = fn.blocks.get(id)!
      const set = new Set<ValueId>()
      for (const s of successors(block)) for (const v of live.get(s) ?? []) set.add(v)
      for (const v of termUses(block.term)) set.add(v)
      for (let i = block.instrs.length - 1; i >= 0; i--) {
        const instr = block.instrs[i]!
        set.delete(instr.result)
        for (const a of instr.args) set.add(a)
      }
      for (const p of block.params) set.delete(p)
      if (set.size !== live.get(id)!.size) {
        live.set(id, set)
        changed = true
      }
    }
  }
  return live
}
