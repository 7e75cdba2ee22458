import type { BlockId, MirFunction, ValueId } from '../compiler/mir/index.ts'
import { branchesOf, termOperands } from '../compiler/mir/index.ts'
import type { Graph } from './cfg.ts'
import type { Body } from './module.ts'
import type { TreeInstr, Trees } from './trees.ts'
import type { ValType } from './types.ts'

/*
 * Which local each value gets: values of one type whose lives don't overlap share one.
 *
 * Lives are intervals of positions in reverse postorder, from liveness by blocks: coarse, but safe and fast.
 */

type Interval = { readonly value: ValueId; start: number; end: number; readonly type: ValType }

/** The local of each value; -1 where it has none. */
export function allocateLocals(
  fn: MirFunction,
  graph: Graph,
  trees: Trees,
  typeOf: (v: ValueId) => ValType,
  body: Body,
): Int32Array {
  const count = fn.valueTypes.length
  const localOf = new Int32Array(count).fill(-1)
  fn.params.forEach((p, i) => (localOf[p] = i))
  const isOwn = new Uint8Array(count)
  for (const p of fn.params) isOwn[p] = 1
  const blocks: { id: BlockId; start: number; end: number }[] = []
  const uses: ValueId[][] = []
  const defines: ValueId[][] = []
  /** Pushes what an operand reads from locals: itself, or what its tree reads. */
  const read = (v: ValueId, into: ValueId[]): void => {
    const c = trees.alias[v] ?? v
    if ((trees.inlined[c] ?? 0) === 0) into.push(c)
    else for (const arg of trees.defs[c]?.args ?? []) read(arg, into)
  }
  const intervals: (Interval | undefined)[] = Array.from({ length: count })
  const touch = (v: ValueId, at: number): void => {
    const interval = intervals[v]
    if (interval === undefined) intervals[v] = { value: v, start: at, end: at, type: typeOf(v) }
    else {
      if (at < interval.start) interval.start = at
      if (at > interval.end) interval.end = at
    }
  }
  let position = 0
  const used = new Uint8Array(count)
  for (const node of graph.nodes) {
    const block = node.block === null ? undefined : fn.blocks.get(node.block)
    if (block === undefined) continue
    const start = position++
    const defined = new Set<ValueId>()
    const upward = new Set<ValueId>()
    const readAt = (v: ValueId, at: number): void => {
      const reads: ValueId[] = []
      read(v, reads)
      for (const r of reads) {
        used[r] = 1
        touch(r, at)
        if (!defined.has(r)) upward.add(r)
      }
    }
    for (const p of block.params) {
      defined.add(p)
      touch(p, start)
    }
    for (const instr of trees.statements.get(block.id) ?? []) {
      const at = position++
      for (const arg of instr.args) readAt(arg, at)
      if (instr.result >= 0 && !isBareAlias(trees, instr)) {
        // One position later than the reads: a statement may keep operands while its result is written piecemeal.
        touch(instr.result, at)
        defined.add(instr.result)
      }
    }
    const at = position++
    for (const v of termOperands(block.term)) readAt(v, at)
    for (const branch of branchesOf(block.term)) {
      for (const v of branch.args) readAt(v, at)
      // Parameters are written at the end of the blocks that branch there.
      for (const p of fn.blocks.get(branch.block)?.params ?? []) touch(p, at)
    }
    if (block.handler !== null) for (const p of fn.blocks.get(block.handler)?.params ?? []) touch(p, at)
    blocks.push({ id: block.id, start, end: at })
    uses.push([...upward])
    defines.push([...defined])
  }
  extendOverBlocks(fn, blocks, uses, defines, touch)
  const order: Interval[] = []
  for (const interval of intervals)
    if (interval !== undefined && isOwn[interval.value] === 0 && used[interval.value] === 1) order.push(interval)
  order.sort((a, b) => a.start - b.start || a.value - b.value)
  const free = new Map<ValType, number[]>()
  const active: { end: number; local: number; type: ValType }[] = []
  for (const interval of order) {
    for (let i = active.length - 1; i >= 0; i--) {
      const a = active[i]
      if (a !== undefined && a.end < interval.start) {
        const list = free.get(a.type)
        if (list === undefined) free.set(a.type, [a.local])
        else list.push(a.local)
        active.splice(i, 1)
      }
    }
    const local = free.get(interval.type)?.pop() ?? body.local(interval.type)
    localOf[interval.value] = local
    active.push({ end: interval.end, local, type: interval.type })
  }
  return localOf
}

const isBareAlias = (trees: Trees, instr: TreeInstr): boolean => trees.bareChecks.has(instr)

/** Stretches intervals over the blocks at whose start or end values are live. */
function extendOverBlocks(
  fn: MirFunction,
  blocks: readonly { id: BlockId; start: number; end: number }[],
  uses: readonly ValueId[][],
  defines: readonly ValueId[][],
  touch: (v: ValueId, at: number) => void,
): void {
  const indexOf = new Map(blocks.map((b, i) => [b.id, i]))
  const preds: number[][] = blocks.map(() => [])
  blocks.forEach((b, i) => {
    const block = fn.blocks.get(b.id)
    if (block === undefined) return
    for (const branch of branchesOf(block.term)) {
      const to = indexOf.get(branch.block)
      if (to !== undefined) preds[to]?.push(i)
    }
    const handler = block.handler === null ? undefined : indexOf.get(block.handler)
    if (handler !== undefined) preds[handler]?.push(i)
  })
  // Each value's own walk up from its uses: the work is the sum of the lives, without a set per block.
  const usesOf = new Map<ValueId, number[]>()
  uses.forEach((values, i) => {
    for (const v of values) {
      const list = usesOf.get(v)
      if (list === undefined) usesOf.set(v, [i])
      else list.push(i)
    }
  })
  const definedIn = new Map<ValueId, number>()
  defines.forEach((values, i) => {
    for (const v of values) definedIn.set(v, i)
  })
  const seen = new Int32Array(blocks.length).fill(-1)
  for (const [v, list] of usesOf) {
    const work = [...list]
    const home = definedIn.get(v)
    for (let i = work.pop(); i !== undefined; i = work.pop()) {
      if (seen[i] === v) continue
      seen[i] = v
      const block = blocks[i]
      if (block !== undefined) touch(v, block.start)
      for (const p of preds[i] ?? []) {
        const from = blocks[p]
        if (from !== undefined) touch(v, from.end)
        const handled = fn.blocks.get(from?.id ?? -1)?.handler
        // An exception leaves a block anywhere: what its handler needs is live in all of it.
        if (handled !== null && handled !== undefined && from !== undefined) touch(v, from.start)
        if (p !== home) work.push(p)
      }
    }
  }
}
