// Inlining: which calls, in what order (inline-call.ts does the copying).
import { definitions, dominators, loops, type Block, type BlockId, type FuncId, type Instr, type MirFunction, type MirProgram } from '../mir/index.ts'
import { callGraph, type CallGraph } from './call-graph.ts'
import { cleanup } from './cleanup.ts'
import { devirtualise } from './devirtualise.ts'
import { canInline, inlineCall } from './inline-call.ts'
import type { ProgramPass } from './pass.ts'

/** Sizes in instructions, constants and free conversions not counted. */
const limits = {
  /** Always: about what the call itself costs. */
  tiny: 10,
  /** In a loop. */
  hot: 28,
  /** The only call, no loops inside. */
  once: 100,
  /** It is given a closure made at the call. */
  closure: 60,
  /** A caller grows no further than this. */
  caller: 3000,
} as const

/** Inlines from the leaves of the call graph up, cleaning each function before its callers look at it. */
export const inline: ProgramPass = {
  name: 'inline',
  runProgram(program: MirProgram): boolean {
    const graph = callGraph(program)
    let any = false
    for (const id of graph.order) {
      const fn = program.functions[id]
      if (!fn) continue
      for (let round = 0; round < 4; round++) {
        const direct = devirtualise.runFunction(fn, program)
        const inlined = inlineCalls(fn, program, graph)
        if (!direct && !inlined) break
        cleanup(fn, program)
        any = true
      }
    }
    return any
  },
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

function inlineCalls(fn: MirFunction, program: MirProgram, graph: CallGraph): boolean {
  let size = sizeOf(fn)
  let changed = false
  // What was looked at and left stays left in this round.
  const left = new Set<Instr>()
  const hot = hotBlocks(fn)
  for (;;) {
    const site = nextSite(fn, program, graph, left, hot, size)
    if (!site) break
    const wasHot = hot.has(site.block.id)
    const before = fn.nextBlock
    inlineCall(fn, site.block, site.at, site.callee)
    if (wasHot) for (let id = before; id < fn.nextBlock; id++) hot.add(id)
    size += sizeOf(site.callee)
    changed = true
  }
  return changed
}

/** Blocks inside loops. */
function hotBlocks(fn: MirFunction): Set<BlockId> {
  const hot = new Set<BlockId>()
  for (const loop of loops(fn, dominators(fn))) for (const id of loop.blocks) hot.add(id)
  return hot
}

type Site = { readonly block: Block; readonly at: number; readonly callee: MirFunction }

function nextSite(
  fn: MirFunction,
  program: MirProgram,
  graph: CallGraph,
  left: Set<Instr>,
  hot: ReadonlySet<BlockId>,
  size: number,
): Site | null {
  let defs: (Instr | undefined)[] | null = null
  for (const block of fn.blocks.values()) {
    for (let at = 0; at < block.instrs.length; at++) {
      const instr = block.instrs[at]!
      if (instr.op !== 'call' || instr.imm.kind !== 'func' || left.has(instr)) continue
      const callee = program.functions[instr.imm.value]
      if (callee && callee !== fn && !graph.recursive.has(callee.id)) {
        defs ??= definitions(fn)
        const { term } = block
        const isCold = term.kind === 'throw' || term.kind === 'unreachable'
        const site = { isHot: hot.has(block.id), isCold, size }
        if (canInline(instr, callee, defs) && isWorth(instr, callee, defs, graph, site)) return { block, at, callee }
      }
      left.add(instr)
    }
  }
  return null
}

function isWorth(
  instr: Instr,
  callee: MirFunction,
  defs: readonly (Instr | undefined)[],
  graph: CallGraph,
  site: { isHot: boolean; isCold: boolean; size: number },
): boolean {
  if (callee.inline === 'never') return false
  if (callee.inline === 'always') return true
  const size = sizeOf(callee)
  if (site.isCold) return size <= 2
  if (size <= limits.tiny) return true
  if (site.size + size > limits.caller) return false
  if (size <= limits.closure && instr.args.some((a) => defs[a]?.op === 'closure.new') && callsParameter(callee)) return true
  if (hasLoop(callee)) return false
  if (site.isHot && size <= limits.hot) return true
  return size <= limits.once && isOnlyCall(callee.id, graph)
}

function isOnlyCall(id: FuncId, graph: CallGraph): boolean {
  return graph.callSites.get(id) === 1 && !graph.escaping.has(id)
}

function hasLoop(fn: MirFunction): boolean {
  return fn.blocks.size > 1 && loops(fn).length > 0
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
