import type { FuncId, Instr, MirFunction, MirProgram, SigId } from '../compiler/mir/index.ts'
import { mayThrow } from './abi.ts'

/*
 * What is known of a program's functions before any is written: which ones exceptions may leave, which ones may come to call
 * themselves (and so need a look at the stack's limit), whether there are threads.
 */

export type Analysis = {
  readonly unwinds: ReadonlySet<FuncId>
  readonly recursive: ReadonlySet<FuncId>
  /** Whether the program starts threads. */
  readonly threads: boolean
}

/** Whether an operation itself may throw, calls excepted. */
export function raises(instr: Instr): boolean {
  switch (instr.op) {
    case 'null.check':
    case 'obj.down':
    case 'raw.new':
      return true
    case 'dyn.to':
      return instr.imm.kind === 'type' && instr.imm.type.kind !== 'dyn'
    case 'call.rt':
      return instr.imm.kind === 'name' && mayThrow(instr.imm.value, instr.imm.effect ?? 'call')
    default:
      return false
  }
}

/** Analyses a program. */
export function analyse(program: MirProgram): Analysis {
  const bySig = new Map<SigId, FuncId[]>()
  for (const fn of program.functions) {
    if (!fn) continue
    for (const block of fn.blocks.values()) {
      for (const { op, imm } of block.instrs) {
        if ((op !== 'closure.new' && op !== 'closure.static') || imm.kind !== 'func') continue
        const sig = program.functions[imm.value]?.sig ?? null
        if (sig === null) continue
        const list = bySig.get(sig) ?? []
        if (!list.includes(imm.value)) list.push(imm.value)
        bySig.set(sig, list)
      }
    }
  }
  const targets = (instr: Instr): readonly FuncId[] => {
    const { op, imm } = instr
    if (op === 'call' && imm.kind === 'func') return [imm.value]
    if (op === 'call.closure' && imm.kind === 'sig') return bySig.get(imm.value) ?? []
    if (op === 'call.slot' && imm.kind === 'slot') {
      const slot = program.slots[imm.value]
      if (slot === undefined) return []
      return slot.fallback === null ? [...slot.impls.values()] : [...slot.impls.values(), slot.fallback]
    }
    const helper =
      op === 'array.get' && imm.kind === 'rep'
        ? program.helpers.arrayGet[imm.rep]
        : op === 'array.set' && imm.kind === 'rep'
          ? program.helpers.arraySet[imm.rep]
          : op === 'array.items' && imm.kind === 'elem'
            ? (program.helpers.arrayGet as Record<string, FuncId | undefined>)[imm.elem]
            : undefined
    return helper === undefined ? [] : [helper]
  }
  const callees = new Map<FuncId, FuncId[]>()
  /** Callees outside of covered blocks. */
  const exposed = new Map<FuncId, FuncId[]>()
  const unwinds = new Set<FuncId>()
  let threads = false
  for (const fn of program.functions) {
    if (!fn) continue
    const all = new Set<FuncId>()
    const open = new Set<FuncId>()
    for (const block of fn.blocks.values()) {
      const isOpen = block.handler === null
      for (const instr of block.instrs) {
        for (const id of targets(instr)) {
          all.add(id)
          if (isOpen) open.add(id)
        }
        if (instr.op === 'call.rt' && instr.imm.kind === 'name' && instr.imm.value === 'thread.start') threads = true
        if (isOpen && (raises(instr) || leaves(instr, program))) unwinds.add(fn.id)
      }
      if (isOpen && block.term.kind === 'throw') unwinds.add(fn.id)
    }
    callees.set(fn.id, [...all])
    exposed.set(fn.id, [...open])
  }
  const recursive = cycles(callees)
  for (const id of recursive) unwinds.add(id)
  spread(exposed, unwinds)
  return { unwinds, recursive, threads }
}

/** Whether a call may throw whatever its known targets do. */
function leaves(instr: Instr, program: MirProgram): boolean {
  if (instr.op === 'call.slot' && instr.imm.kind === 'slot') return program.slots[instr.imm.value]?.fallback === null
  return instr.op === 'call.closure'
}

/** Adds the callers of what is in a set, and theirs. */
function spread(callees: ReadonlyMap<FuncId, readonly FuncId[]>, set: Set<FuncId>): void {
  const callers = new Map<FuncId, FuncId[]>()
  for (const [from, list] of callees)
    for (const to of list) {
      const known = callers.get(to)
      if (known === undefined) callers.set(to, [from])
      else known.push(from)
    }
  const queue = [...set]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const caller of callers.get(id) ?? []) {
      if (set.has(caller)) continue
      set.add(caller)
      queue.push(caller)
    }
  }
}

/** The functions on a cycle of calls (Tarjan's components, without recursion). */
function cycles(callees: ReadonlyMap<FuncId, readonly FuncId[]>): Set<FuncId> {
  const recursive = new Set<FuncId>()
  const index = new Map<FuncId, number>()
  const low = new Map<FuncId, number>()
  const open: FuncId[] = []
  const isOpen = new Set<FuncId>()
  const stack: { readonly id: FuncId; at: number }[] = []
  const enter = (id: FuncId): void => {
    index.set(id, index.size)
    low.set(id, index.size - 1)
    open.push(id)
    isOpen.add(id)
    stack.push({ id, at: 0 })
  }
  for (const root of callees.keys()) {
    if (index.has(root)) continue
    enter(root)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const callee = callees.get(top.id)?.[top.at++]
      if (callee !== undefined) {
        if (!callees.has(callee)) continue
        if (callee === top.id) recursive.add(callee)
        if (!index.has(callee)) enter(callee)
        else if (isOpen.has(callee)) low.set(top.id, Math.min(low.get(top.id) ?? 0, index.get(callee) ?? 0))
        continue
      }
      stack.pop()
      const up = stack.at(-1)
      if (up !== undefined) low.set(up.id, Math.min(low.get(up.id) ?? 0, low.get(top.id) ?? 0))
      if (low.get(top.id) !== index.get(top.id)) continue
      const component: FuncId[] = []
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        isOpen.delete(id)
        component.push(id)
        if (id === top.id) break
      }
      if (component.length > 1) for (const id of component) recursive.add(id)
    }
  }
  return recursive
}

/** Whether a function's body has blocks that exceptions are caught in. */
export const hasHandlers = (fn: MirFunction): boolean => [...fn.blocks.values()].some((b) => b.handler !== null)
