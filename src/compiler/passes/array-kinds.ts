// Decides tests of what an array keeps its elements in, by which kinds of elements arrays of this program can hold at all.
//
// Optimistic: no kind exists until reachable code makes an array of it, and code behind a test for a kind that doesn't exist
// is not reachable. Most programs never look at an Array<Int> as an Array<Dynamic>; the code for that then goes.
import {
  definitions,
  successors,
  termUses,
  type Block,
  type BlockId,
  type FuncId,
  type Instr,
  type MirFunction,
  type MirProgram,
  type RawElem,
  type ValueId,
} from '../mir/index.ts'
import { callGraph } from './call-graph.ts'
import { markChanged } from './cleanup.ts'
import type { ProgramPass } from './pass.ts'

/** Folding of `raw.is` by the kinds of arrays that a program makes. */
export const arrayKinds: ProgramPass = {
  name: 'array-kinds',
  runProgram(program: MirProgram): boolean {
    const kinds = findKinds(program)
    let changed = false
    for (const fn of program.functions) {
      if (!fn || !hasTests(fn)) continue
      const defs = definitions(fn)
      for (const block of fn.blocks.values()) {
        for (const instr of block.instrs) {
          const value = decide(instr, kinds, defs)
          if (value === null) continue
          instr.op = 'const.bool'
          instr.args = []
          instr.imm = { kind: 'bool', value }
          changed = true
          markChanged(fn)
        }
      }
    }
    return changed
  },
}

function hasTests(fn: MirFunction): boolean {
  return [...fn.blocks.values()].some((b) => b.instrs.some((i) => i.op === 'raw.is'))
}

/** What a test says in a program whose arrays are of these kinds; null where it depends. */
function decide(instr: Instr, kinds: ReadonlySet<RawElem>, defs: readonly (Instr | undefined)[]): boolean | null {
  if (instr.op !== 'raw.is' || instr.imm.kind !== 'elem') return null
  const operand = defs[instr.args[0]!]
  // A raw array whose making is in sight is another pass's.
  if (operand?.op === 'raw.any') return null
  if (!kinds.has(instr.imm.elem)) return false
  return kinds.size === 1 && operand?.op === 'array.data' ? true : null
}

/** The kinds of elements that arrays of the program can keep. */
export function findKinds(program: MirProgram): Set<RawElem> {
  const kinds = new Set<RawElem>()
  const reached = new Set<FuncId>(callGraph(program).escaping)
  for (let size = -1; size !== kinds.size + reached.size;) {
    size = kinds.size + reached.size
    for (const id of reached) {
      const fn = program.functions[id]
      if (fn) scan(fn, kinds, reached)
    }
  }
  return kinds
}

/** Adds the kinds that the reachable blocks of a function make, and the functions they call. */
function scan(fn: MirFunction, kinds: Set<RawElem>, reached: Set<FuncId>): void {
  const defs = definitions(fn)
  let stored: Set<ValueId> | null = null
  const seen = new Set<BlockId>([0])
  const queue: BlockId[] = [0]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const block = fn.blocks.get(id)!
    for (const instr of block.instrs) {
      const { op, imm } = instr
      if (op === 'call' && imm.kind === 'func') reached.add(imm.value)
      else if (op === 'array.new' && imm.kind === 'elem') kinds.add(imm.elem)
      else if (op === 'raw.any' && imm.kind === 'elem' && (stored ??= storedValues(fn)).has(instr.result))
        kinds.add(imm.elem)
    }
    for (const next of feasible(block, kinds, defs)) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
}

/** Values that go somewhere else than into tests and lengths. */
function storedValues(fn: MirFunction): Set<ValueId> {
  const stored = new Set<ValueId>()
  for (const block of fn.blocks.values()) {
    for (const { op, args } of block.instrs) {
      if (op !== 'raw.len' && op !== 'raw.is' && op !== 'raw.as' && op !== 'array.bound')
        for (const a of args) stored.add(a)
    }
    for (const v of termUses(block.term)) stored.add(v)
  }
  return stored
}

/** Where a block may go on, given the kinds known so far. */
function feasible(block: Block, kinds: ReadonlySet<RawElem>, defs: readonly (Instr | undefined)[]): readonly BlockId[] {
  const { term } = block
  if (term.kind !== 'cond') return successors(block)
  let test = defs[term.cond]
  const isNegated = test?.op === 'bool.not'
  if (isNegated) test = defs[test!.args[0]!]
  const known = test ? decide(test, kinds, defs) : null
  if (known === null) return successors(block)
  const to = known !== isNegated ? term.then.block : term.else.block
  return block.handler === null ? [to] : [to, block.handler]
}
