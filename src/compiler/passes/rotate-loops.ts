// Turns `while` loops into guarded `do while` loops: the test is copied before the loop, so that what the body does first
// is certain to happen when the loop is entered, and each round jumps once less.
import {
  branchesOf,
  cloneInstr,
  cloneTerm,
  dominators,
  loops,
  newBlockIn,
  newValue,
  type Block,
  type BlockId,
  type Instr,
  type Loop,
  type MirFunction,
  type ValueId,
} from '../mir/index.ts'
import { type FunctionPass, makeInstr } from './pass.ts'
import { promoteVars } from './promote-vars.ts'
import { readThroughVars } from './read-vars.ts'

/** Tests of more instructions than this aren't copied. */
const largestTest = 12

/** Loop rotation; each loop once. */
export const rotateLoops: FunctionPass = {
  name: 'rotate-loops',
  runFunction(fn, program): boolean {
    let changed = false
    const done = new Set<BlockId>()
    for (let round = 0; round < 100; round++) {
      const loop = loops(fn, dominators(fn)).find((l) => !done.has(l.header) && mayRotate(fn, l))
      if (!loop) break
      done.add(loop.header)
      done.add(rotate(fn, loop))
      changed = true
    }
    if (changed) promoteVars.runFunction(fn, program)
    return changed
  },
}

function mayRotate(fn: MirFunction, loop: Loop): boolean {
  const header = fn.blocks.get(loop.header)!
  const { term } = header
  if (term.kind !== 'cond' || header.instrs.length > largestTest || loop.latches.includes(header.id)) return false
  if (header.handler !== null && loop.blocks.has(header.handler)) return false
  const thenIn = loop.blocks.has(term.then.block)
  const elseIn = loop.blocks.has(term.else.block)
  if (thenIn === elseIn) return false
  return ![...fn.blocks.values()].some((b) => b.handler === header.id)
}

/** Copies the header before the loop; gives the block that is the new header. */
function rotate(fn: MirFunction, loop: Loop): BlockId {
  const header = fn.blocks.get(loop.header)!
  const guard = newBlockIn(fn, header.handler)
  const copies = new Map<ValueId, ValueId>()
  const copy = (v: ValueId): ValueId => copies.get(v) ?? v
  const defined = [...header.params, ...header.instrs.filter((i) => i.result >= 0).map((i) => i.result)]
  for (const v of defined) copies.set(v, newValue(fn, fn.valueTypes[v]!))
  guard.params = header.params.map(copy)
  guard.instrs = header.instrs.map((i) => cloneInstr(i, copy))
  guard.term = cloneTerm(header.term, copy, (b) => b)
  for (const block of fn.blocks.values()) {
    if (loop.blocks.has(block.id) || block === guard) continue
    for (const branch of branchesOf(block.term)) if (branch.block === header.id) branch.block = guard.id
  }
  demote(fn, defined, copies, header, guard)
  return header.term.kind === 'cond' && loop.blocks.has(header.term.then.block)
    ? header.term.then.block
    : branchesOf(header.term)[1]!.block
}

/** What the header computes now comes from two blocks: it goes through variables, which promote-vars makes parameters. */
function demote(
  fn: MirFunction,
  defined: readonly ValueId[],
  copies: ReadonlyMap<ValueId, ValueId>,
  header: Block,
  guard: Block,
): void {
  const wanted = new Set(defined)
  const vars = new Map<ValueId, number>()
  const variable = (v: ValueId): number => {
    const known = vars.get(v)
    if (known !== undefined) return known
    fn.vars.push(fn.valueTypes[v]!)
    vars.set(v, fn.vars.length - 1)
    return fn.vars.length - 1
  }
  for (const block of fn.blocks.values()) {
    if (block === header || block === guard) continue
    readThroughVars(fn, block, (v) => wanted.has(v), variable)
  }
  for (const [v, at] of vars) {
    const store = (value: ValueId): Instr => makeInstr('var.set', -1, [value], { kind: 'var', value: at })
    // A handler of the header may read its parameters: they are stored before anything throws.
    const isParam = header.params.includes(v)
    for (const [block, value] of [
      [header, v],
      [guard, copies.get(v)!],
    ] as const) {
      if (isParam) block.instrs.unshift(store(value))
      else block.instrs.push(store(value))
    }
  }
}
