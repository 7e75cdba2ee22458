// Inlining: which calls, in what order (inline-call.ts does the copying).
import {
  definitions,
  dominators,
  loops,
  type BlockId,
  type FuncId,
  type Instr,
  type MirFunction,
  type MirProgram,
  type ValueId,
} from '../mir/index.ts'
import { callGraph, calleesOf, type CallGraph } from './call-graph.ts'
import { cleanup, markChanged } from './cleanup.ts'
import { devirtualise } from './devirtualise.ts'
import { exactClass } from './fold-context.ts'
import { canInline, inlineCall } from './inline-call.ts'
import type { ProgramPass } from './pass.ts'

/** Sizes in instructions, constants and free conversions not counted. */
const limits = {
  /** Always: less than the call itself costs. */
  free: 4,
  /** Nearly always: about what the call itself costs. */
  tiny: 9,
  /** In a loop, where the callee calls nothing itself. */
  hot: 28,
  /** The only call, no loops inside. */
  once: 80,
  /** It is given a closure made at the call. */
  closure: 60,
  /** It is given an object made at the call, on which it dispatches. */
  fresh: 40,
  /** A caller grows no further than this, ... */
  caller: 1500,
  /** ... and all copies of a callee together (by its size times its call sites) no further than this. */
  copies: 160,
} as const

/** Inlines from the leaves of the call graph up, cleaning each function before its callers look at it. */
export const inline: ProgramPass = {
  name: 'inline',
  runProgram(program: MirProgram): boolean {
    const graph = callGraph(program)
    const sizes: Sizes = new Map()
    let any = false
    for (const id of graph.order) {
      const fn = program.functions[id]
      if (!fn) continue
      for (let round = 0; round < 4; round++) {
        const direct = devirtualise.runFunction(fn, program)
        const inlined = inlineCalls(fn, program, graph, sizes)
        if (!direct && !inlined) break
        sizes.delete(fn)
        markChanged(fn)
        cleanup(fn, program)
        any = true
      }
    }
    return any
  },
}

/** The sizes of callees in this run: each is asked for at every call, and changes only while it is the caller. */
type Sizes = Map<MirFunction, number>

function calleeSize(fn: MirFunction, sizes: Sizes): number {
  let size = sizes.get(fn)
  if (size === undefined) sizes.set(fn, (size = sizeOf(fn)))
  return size
}

/** The size of a function as the limits count it. */
export function sizeOf(fn: MirFunction): number {
  let size = 0
  for (const block of fn.blocks.values()) {
    for (const { op } of block.instrs) if (!isFree(op)) size++
    if (block.term.kind === 'cond' || block.term.kind === 'switch') size++
  }
  return size
}

function isFree(op: Instr['op']): boolean {
  return op.startsWith('const.') || op === 'obj.up' || op === 'raw.any' || op === 'closure.get'
}

function inlineCalls(fn: MirFunction, program: MirProgram, graph: CallGraph, sizes: Sizes): boolean {
  let size = sizeOf(fn)
  let changed = false
  let defs: (Instr | undefined)[] | null = null
  let hot: Set<BlockId> | null = null
  // Inlining moves the rest of a block into a new one, which is looked at in its turn; copied bodies aren't.
  const queue = [...fn.blocks.values()].filter((b) => b.instrs.some((i) => i.op === 'call'))
  for (const block of queue) {
    for (let at = 0; at < block.instrs.length; at++) {
      const instr = block.instrs[at]!
      if (instr.op !== 'call' || instr.imm.kind !== 'func') continue
      const callee = program.functions[instr.imm.value]
      if (!callee || callee === fn || graph.recursive.has(callee.id)) continue
      defs ??= definitions(fn)
      hot ??= hotBlocks(fn)
      const { term } = block
      const site = { isHot: hot.has(block.id), isCold: term.kind === 'throw' || term.kind === 'unreachable', size }
      if (!canInline(instr, callee, defs) || !isWorth(instr, callee, calleeSize(callee, sizes), defs, graph, site))
        continue
      const after = inlineCall(fn, block, at, callee)
      if (site.isHot) hot.add(after.id)
      queue.push(after)
      size += calleeSize(callee, sizes)
      changed = true
      break
    }
  }
  return changed
}

/** Blocks inside loops. */
function hotBlocks(fn: MirFunction): Set<BlockId> {
  const hot = new Set<BlockId>()
  for (const loop of loops(fn, dominators(fn))) for (const id of loop.blocks) hot.add(id)
  return hot
}

function isWorth(
  instr: Instr,
  callee: MirFunction,
  size: number,
  defs: readonly (Instr | undefined)[],
  graph: CallGraph,
  site: { isHot: boolean; isCold: boolean; size: number },
): boolean {
  if (callee.inline === 'never') return false
  if (callee.inline === 'always') return true
  if (site.isCold) return size <= 2
  if (size <= limits.free) return true
  if (site.size + size > limits.caller) return false
  if (isOnlyCall(callee.id, graph) && size <= limits.once && !hasLoop(callee)) return true
  if (size <= limits.fresh && instr.args.some((a, i) => isFresh(a, defs) && dispatchesOn(callee, callee.params[i]!)))
    return true
  if (size * (graph.callSites.get(callee.id) ?? 1) > (site.isHot ? 2 * limits.copies : limits.copies)) return false
  if (size <= limits.tiny) return true
  if (size <= limits.closure && instr.args.some((a) => defs[a]?.op === 'closure.new') && callsParameter(callee))
    return true
  // A single call inside is the slow half of something like Array.push.
  const calls = calleesOf(callee).length
  return site.isHot && size <= limits.hot && (calls === 0 || (calls === 1 && size <= 16)) && !hasLoop(callee)
}

function isOnlyCall(id: FuncId, graph: CallGraph): boolean {
  return graph.callSites.get(id) === 1 && !graph.escaping.has(id)
}

function hasLoop(fn: MirFunction): boolean {
  return fn.blocks.size > 1 && loops(fn).length > 0
}

/** Whether a value is an object made in this function. */
function isFresh(v: ValueId, defs: readonly (Instr | undefined)[]): boolean {
  return exactClass(v, { def: (value) => defs[value] }) !== null
}

/** Whether a function calls slots of a parameter: of a known class they are fields or plain functions. */
function dispatchesOn(fn: MirFunction, param: ValueId): boolean {
  const defs = definitions(fn)
  for (const block of fn.blocks.values()) {
    for (const instr of block.instrs) {
      if (instr.op !== 'call.slot') continue
      let at = instr.args[0]!
      while (defs[at]?.op === 'null.check') at = defs[at]!.args[0]!
      if (at === param) return true
    }
  }
  return false
}

/** Whether a function calls one of its parameters. */
function callsParameter(fn: MirFunction): boolean {
  const defs = definitions(fn)
  for (const block of fn.blocks.values()) {
    for (const instr of block.instrs) {
      if (instr.op !== 'call.closure') continue
      let at = instr.args[0]!
      while (defs[at]?.op === 'null.check') at = defs[at]!.args[0]!
      if (fn.params.includes(at)) return true
    }
  }
  return false
}
