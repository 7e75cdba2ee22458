// Makes the control-flow graph small: decided branches, merged blocks, jumps through empty blocks, copied tiny decisions.
import {
  branchesOf,
  cloneTerm,
  definitions,
  dominators,
  handlerBlocks,
  mapTermUses,
  mayThrow,
  termUses,
  type Block,
  type BlockId,
  type Branch,
  type Dominators,
  type Instr,
  type MirFunction,
  type Terminator,
  type ValueId,
} from '../mir/index.ts'
import { constantOf, Replacements, sameValueType, type FunctionPass } from './pass.ts'
import { removeUnreachable } from './remove-unreachable.ts'

/** Simplifies the control-flow graph until nothing more is found. */
export const simplifyCfg: FunctionPass = {
  name: 'simplify-cfg',
  runFunction(fn, program): boolean {
    // Most functions are a block that returns.
    if (fn.blocks.size === 1 && branchesOf(fn.blocks.get(0)!.term).length === 0) return false
    let any = false
    for (let round = 0; round < 20; round++) {
      let changed = decideBranches(fn)
      changed = removeUnreachable.runFunction(fn, program) || changed
      changed = threadEmptyBlocks(fn) || changed
      changed = copyDecisions(fn) || changed
      changed = removeUnreachable.runFunction(fn, program) || changed
      changed = mergeBlocks(fn) || changed
      if (!changed) break
      any = true
    }
    return any
  },
}

function sameBranch(a: Branch, b: Branch): boolean {
  return a.block === b.block && a.args.length === b.args.length && a.args.every((v, i) => v === b.args[i])
}

/** Turns branches on constants, and those whose ways are all the same, into plain ones. */
function decideBranches(fn: MirFunction): boolean {
  let defs: readonly (Instr | undefined)[] | null = null
  let changed = false
  for (const block of fn.blocks.values()) {
    for (;;) {
      if (block.term.kind !== 'cond' && block.term.kind !== 'switch') break
      const decided = decide(block.term, (defs ??= definitions(fn)))
      if (!decided) break
      block.term = decided
      changed = true
    }
  }
  return changed
}

function decide(term: Terminator, defs: readonly (Instr | undefined)[]): Terminator | null {
  if (term.kind === 'cond') {
    const def = defs[term.cond]
    const value = constantOf(def)
    if (typeof value === 'boolean') return { kind: 'br', to: value ? term.then : term.else }
    if (sameBranch(term.then, term.else)) return { kind: 'br', to: term.then }
    if (def?.op === 'bool.not') {
      const flipped: Terminator = { kind: 'cond', cond: def.args[0]!, then: term.else, else: term.then }
      if (term.unlikely) flipped.unlikely = term.unlikely === 'then' ? 'else' : 'then'
      return flipped
    }
  }
  if (term.kind === 'switch') {
    const value = constantOf(defs[term.value])
    if (typeof value === 'number')
      return { kind: 'br', to: term.cases.find((c) => c.value === value)?.to ?? term.fallback }
    const needed = term.cases.filter((c) => !sameBranch(c.to, term.fallback))
    if (needed.length === 0) return { kind: 'br', to: term.fallback }
    if (needed.length < term.cases.length) return { ...term, cases: needed }
  }
  return null
}

/** Where each value is used: the block, or one of these. */
const nowhere = -1
const inSeveral = -2

/** Whether a parameter of a block is used in another one. */
function paramsEscape(block: Block, uses: Int32Array): boolean {
  return block.params.some((p) => uses[p] !== nowhere && uses[p] !== block.id)
}

/** The block that uses each value, by value id. */
function useBlocks(fn: MirFunction): Int32Array {
  const uses = new Int32Array(fn.valueTypes.length).fill(nowhere)
  for (const block of fn.blocks.values()) {
    const { id } = block
    const note = (v: ValueId): void => {
      if (uses[v] === nowhere) uses[v] = id
      else if (uses[v] !== id) uses[v] = inSeveral
    }
    for (const instr of block.instrs) for (const a of instr.args) note(a)
    for (const v of termUses(block.term)) note(v)
  }
  return uses
}

/** Leads branches past blocks that only branch on. */
function threadEmptyBlocks(fn: MirFunction): boolean {
  let uses: Int32Array | null = null
  const handlers = handlerBlocks(fn)
  const next = new Map<BlockId, Block>()
  for (const block of fn.blocks.values()) {
    if (block.id === 0 || block.instrs.length > 0 || block.term.kind !== 'br' || block.term.to.block === block.id)
      continue
    if (handlers.has(block.id) || paramsEscape(block, (uses ??= useBlocks(fn)))) continue
    next.set(block.id, block)
  }
  if (next.size === 0) return false
  let changed = false
  for (const block of fn.blocks.values()) {
    for (const branch of branchesOf(block.term)) {
      for (let hops = 0; hops < 100; hops++) {
        const empty = next.get(branch.block)
        if (!empty || empty.term.kind !== 'br' || empty === block) break
        const { to } = empty.term
        const given = branch.args
        const args = to.args.map((v) => {
          const at = empty.params.indexOf(v)
          return at < 0 ? v : given[at]!
        })
        branch.block = to.block
        branch.args = args
        changed = true
      }
    }
  }
  return changed
}

/**
 * Copies a decision into the blocks that branch to it: `if (a && b)` joins two ways in a parameter only to part them again.
 * Loop headers stay, or the loop would get a second way in.
 */
function copyDecisions(fn: MirFunction): boolean {
  let uses: Int32Array | null = null
  let defs: readonly (Instr | undefined)[] | null = null
  const handlers = handlerBlocks(fn)
  let dom: Dominators | null = null
  let changed = false
  for (const block of fn.blocks.values()) {
    if (block.id === 0 || block.instrs.length > 0 || handlers.has(block.id) || block.params.length === 0) continue
    const { term } = block
    if (term.kind !== 'cond' && term.kind !== 'switch') continue
    const subject = term.kind === 'cond' ? term.cond : term.value
    const at = block.params.indexOf(subject)
    if (at < 0 || paramsEscape(block, (uses ??= useBlocks(fn)))) continue
    const from = [...fn.blocks.values()].filter((b) => branchesOf(b.term).some((x) => x.block === block.id))
    if (from.length === 0) continue
    dom ??= dominators(fn)
    if (from.some((b) => dom!.dominates(block.id, b.id))) continue
    const known = (defs ??= definitions(fn))
    /** The decision as it is for these arguments. */
    const copyFor = (given: readonly ValueId[]): Terminator => {
      const value = (v: ValueId): ValueId => {
        const i = block.params.indexOf(v)
        return i < 0 ? v : given[i]!
      }
      const copy = cloneTerm(term, value, (b) => b)
      return decide(copy, known) ?? copy
    }
    for (const pred of from) {
      for (const branch of branchesOf(pred.term)) {
        if (branch.block !== block.id || constantOf(known[branch.args[at]!]) === undefined) continue
        const decided = copyFor(branch.args)
        if (decided.kind !== 'br') continue
        branch.block = decided.to.block
        branch.args = decided.to.args
        changed = true
      }
      // Undecided, it is copied where that costs no further jump; a switch never.
      if (term.kind !== 'cond' || pred.term.kind !== 'br' || pred.term.to.block !== block.id) continue
      pred.term = copyFor(pred.term.to.args)
      changed = true
    }
    if (changed) return true
  }
  return changed
}

/** Appends a block to the only block that leads to it. */
function mergeBlocks(fn: MirFunction): boolean {
  const edges = new Map<BlockId, number>()
  for (const block of fn.blocks.values()) {
    for (const branch of branchesOf(block.term)) edges.set(branch.block, (edges.get(branch.block) ?? 0) + 1)
  }
  const handlers = handlerBlocks(fn)
  const replaced = new Replacements()
  let changed = false
  for (const block of Array.from(fn.blocks.values())) {
    if (!fn.blocks.has(block.id)) continue
    while (block.term.kind === 'br') {
      const { to } = block.term
      const target = fn.blocks.get(to.block)!
      if (target === block || edges.get(target.id) !== 1 || handlers.has(target.id)) break
      if (!mayShareHandler(block, target)) break
      if (!target.params.every((p, i) => sameValueType(fn, p, to.args[i]!))) break
      target.params.forEach((p, i) => replaced.set(p, to.args[i]!))
      block.instrs.push(...target.instrs)
      block.term = target.term
      fn.blocks.delete(target.id)
      changed = true
    }
  }
  if (replaced.size > 0) {
    for (const block of fn.blocks.values()) {
      for (const instr of block.instrs) instr.args = instr.args.map((a) => replaced.get(a))
      mapTermUses(block.term, (v) => replaced.get(v))
    }
  }
  return changed
}

/** Whether the second block's code may run under the first one's handler. */
function mayShareHandler(block: Block, target: Block): boolean {
  if (block.handler === target.handler) return true
  // A handler around code that never throws changes nothing; the other way round the handler could see too little.
  return target.handler === null && !target.instrs.some(mayThrow) && target.term.kind !== 'throw'
}
