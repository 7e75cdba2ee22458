// Who calls whom directly: an order with callees first, recursion, and how often a function is mentioned.
import type { FuncId, MirFunction, MirProgram } from '../mir/index.ts'

export type CallGraph = {
  /** Functions, callees before callers as far as recursion allows. */
  readonly order: readonly FuncId[]
  /** Functions that may come to call themselves by direct calls. */
  readonly recursive: ReadonlySet<FuncId>
  /** How often each function is the target of a direct call. */
  readonly callSites: ReadonlyMap<FuncId, number>
  /** Functions that are reached in other ways: roots, slots, closures. */
  readonly escaping: ReadonlySet<FuncId>
}

/** The direct callees of a function, each once, in order of appearance. */
export function calleesOf(fn: MirFunction): FuncId[] {
  const callees = new Set<FuncId>()
  for (const block of fn.blocks.values()) {
    for (const instr of block.instrs) if (instr.op === 'call' && instr.imm.kind === 'func') callees.add(instr.imm.value)
  }
  return [...callees]
}

/** Builds the call graph (Tarjan's components, without recursion). */
export function callGraph(program: MirProgram): CallGraph {
  const order: FuncId[] = []
  const recursive = new Set<FuncId>()
  const callSites = new Map<FuncId, number>()
  const escaping = new Set<FuncId>()
  const callees = new Map<FuncId, FuncId[]>()
  for (const fn of program.functions) {
    if (!fn) continue
    callees.set(fn.id, calleesOf(fn))
    for (const block of fn.blocks.values()) {
      for (const { op, imm } of block.instrs) {
        if (imm.kind !== 'func') continue
        if (op === 'call') callSites.set(imm.value, (callSites.get(imm.value) ?? 0) + 1)
        else escaping.add(imm.value)
      }
    }
  }
  for (const id of [program.init, program.main, program.helpers.raise, program.helpers.describe ?? null])
    if (id !== null) escaping.add(id)
  for (const id of Object.values(program.helpers.arrayGet)) escaping.add(id)
  for (const id of Object.values(program.helpers.arraySet)) escaping.add(id)
  for (const e of program.exports) escaping.add(e.func)
  for (const slot of program.slots) {
    for (const func of slot.impls.values()) escaping.add(func)
    if (slot.fallback !== null) escaping.add(slot.fallback)
  }
  const index = new Map<FuncId, number>()
  const low = new Map<FuncId, number>()
  const open: FuncId[] = []
  const isOpen = new Set<FuncId>()
  let clock = 0
  for (const root of callees.keys()) {
    if (index.has(root)) continue
    const stack: { id: FuncId; at: number }[] = []
    const enter = (id: FuncId): void => {
      index.set(id, clock)
      low.set(id, clock++)
      open.push(id)
      isOpen.add(id)
      stack.push({ id, at: 0 })
    }
    enter(root)
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!
      const callee = callees.get(top.id)![top.at++]
      if (callee !== undefined) {
        if (!callees.has(callee)) continue
        if (callee === top.id) recursive.add(callee)
        if (!index.has(callee)) enter(callee)
        else if (isOpen.has(callee)) low.set(top.id, Math.min(low.get(top.id)!, index.get(callee)!))
        continue
      }
      stack.pop()
      const up = stack[stack.length - 1]
      if (up) low.set(up.id, Math.min(low.get(up.id)!, low.get(top.id)!))
      if (low.get(top.id) !== index.get(top.id)) continue
      const component: FuncId[] = []
      for (;;) {
        const id = open.pop()!
        isOpen.delete(id)
        component.push(id)
        if (id === top.id) break
      }
      if (component.length > 1) for (const id of component) recursive.add(id)
      order.push(...component)
    }
  }
  return { order, recursive, callSites, escaping }
}
