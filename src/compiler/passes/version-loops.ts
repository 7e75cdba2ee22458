// Gives counting loops over arrays a copy without tests of the index. Before the loop it is known where the index begins and ends: where all
// of that lies inside of the arrays the copy runs, else the loop as it was. Without the tests, and without the slow ways behind them,
// LLVM keeps views in registers and uses vectors.
import {
  branchesOf,
  definitions,
  dominators,
  loops,
  newValue,
  predecessors,
  type Block,
  type BlockId,
  type Branch,
  type Instr,
  type Loop,
  type MirFunction,
  type OpName,
  type RawElem,
  type ValueId,
} from '../mir/index.ts'
import { copyBlocks, joinCopies } from './copy-blocks.ts'
import { preheaderOf } from './licm.ts'
import { countersOf, insideTests, loopIndexOf, type Counter, type LoopIndex } from './loop-counters.ts'
import { pushInstr, type FunctionPass } from './pass.ts'
import { promoteVars } from './promote-vars.ts'
import { removeUnreachable } from './remove-unreachable.ts'

/** Loops that are worth a copy: of so many instructions at most, and (`withNumbers`) only where they read or write arrays of numbers. */
type Limits = { readonly size: number; readonly withNumbers: boolean }

const numbers: ReadonlySet<RawElem> = new Set<RawElem>(['i8', 'i16', 'i32', 'i64', 'f64'])

/** Operations that give a raw array, never null. */
const makers: ReadonlySet<OpName> = new Set<OpName>(['array.view', 'array.items', 'raw.new'])

/** Loop versioning; inner loops only. */
export const versionLoops: FunctionPass = versioning('version-loops', { size: 120, withNumbers: false })

/**
 * The same for machines that test every index anyway, and where code should be small: for short loops over numbers. Those lose their own
 * tests, reads of lengths and views that may have changed; where objects are read that is little of what a round takes.
 */
export const versionShortLoops: FunctionPass = versioning('version-short-loops', { size: 30, withNumbers: true })

function versioning(name: string, limits: Limits): FunctionPass {
  return {
    name,
    runFunction(fn: MirFunction, program): boolean {
      const all = loops(fn, dominators(fn))
      const outer = new Set(all.map((l) => l.parent).filter((l) => l !== null))
      let changed = false
      for (const loop of all) {
        if (outer.has(loop)) continue
        const planner = new Planner(fn, loop)
        const checks = planner.plan(limits)
        if (checks.length === 0) continue
        const preheader = preheaderOf(fn, loop)
        if (preheader?.term.kind !== 'br') continue
        makeVersions(fn, loop, checks, preheader, preheader.term.to, planner.defs)
        changed = true
      }
      if (!changed) return false
      // The slow ways of the copies.
      removeUnreachable.runFunction(fn, program)
      promoteVars.runFunction(fn, program)
      return true
    },
  }
}

type Definitions = ReturnType<typeof definitions>

/** A test of an index: the block that ends with it, and the bound. `lengthOf`: the header's instructions that make the bound of a value that stays the same, in order. */
type Check = {
  readonly block: Block
  readonly at: LoopIndex
  readonly bound: ValueId
  readonly lengthOf: readonly Instr[]
}

class Planner {
  readonly #fn: MirFunction
  readonly #loop: Loop
  readonly #header: Block
  /** The function's definitions before it is changed. */
  readonly defs: Definitions
  readonly #preds: ReadonlyMap<BlockId, readonly BlockId[]>
  /** The block of each value that the loop defines. */
  readonly #homes = new Map<ValueId, Block>()
  /** Blocks of the loop that are reached without the slow ways. */
  #reached: ReadonlySet<BlockId> = new Set()

  constructor(fn: MirFunction, loop: Loop) {
    this.#fn = fn
    this.#loop = loop
    this.#header = fn.blocks.get(loop.header)!
    this.defs = definitions(fn)
    this.#preds = predecessors(fn)
  }

  /** The tests that may go; none where no copy is made. */
  plan(limits: Limits): readonly Check[] {
    const { latches, blocks } = this.#loop
    let size = 0
    let hasNumbers = false
    for (const id of blocks) {
      const block = this.#fn.blocks.get(id)!
      if (block.handler !== null) return []
      size += block.instrs.length
      for (const v of block.params) this.#homes.set(v, block)
      for (const i of block.instrs) {
        if (i.result >= 0) this.#homes.set(i.result, block)
        hasNumbers ||= i.imm.kind === 'elem' && numbers.has(i.imm.elem)
      }
    }
    if (limits.withNumbers && !hasNumbers) return []
    if (size > limits.size || latches.length !== 1) return []
    const latch = this.#fn.blocks.get(latches[0]!)!.term
    if (latch.kind !== 'cond' || latch.then.block !== this.#header.id || blocks.has(latch.else.block)) return []
    const counters = countersOf(this.#fn, this.#loop, this.defs, (v) => this.#homes.has(v))
    if (counters.length === 0) return []
    let checks = this.#candidates(counters)
    // Which bounds stay the same depends on which slow ways are gone.
    for (;;) {
      const gone = new Set(checks.map((c) => c.block))
      this.#reached = this.#reachable(gone)
      const sound = checks.filter((c) => this.#isFixed(c.bound, latch.then))
      if (sound.length === checks.length) return sound.map((c) => this.#named(c))
      checks = sound
    }
  }

  #candidates(counters: readonly Counter[]): Check[] {
    const found: Check[] = []
    for (const id of this.#loop.blocks) {
      const block = this.#fn.blocks.get(id)!
      const { term } = block
      if (term.kind !== 'cond' || term.unlikely !== 'else' || !this.#loop.blocks.has(term.then.block)) continue
      const test = this.defs[term.cond]
      if (test?.op !== 'i32.ult') continue
      const [index, bound] = test.args as [ValueId, ValueId]
      const at = loopIndexOf(index, counters, this.defs, (v) => this.#homes.has(v))
      if (at !== null) found.push({ block, at, bound, lengthOf: [] })
    }
    return found
  }

  /** The loop's blocks that are reached from its header when some tests always succeed. */
  #reachable(gone: ReadonlySet<Block>): Set<BlockId> {
    const reached = new Set<BlockId>([this.#header.id])
    for (const id of reached) {
      const block = this.#fn.blocks.get(id)!
      const { term } = block
      const ways = gone.has(block) && term.kind === 'cond' ? [term.then] : branchesOf(term)
      for (const way of ways) if (this.#loop.blocks.has(way.block)) reached.add(way.block)
    }
    return reached
  }

  /** What a value is when the slow ways are gone: one from outside, of the header or a length, or null where that differs. */
  #root(v: ValueId, seen: ReadonlySet<ValueId> = new Set()): ValueId | null {
    const home = this.#homes.get(v)
    if (home === undefined || home === this.#header || this.defs[v]?.op === 'raw.len') return v
    const at = home.params.indexOf(v)
    if (at < 0 || seen.has(v)) return null
    let root: ValueId | null = null
    for (const from of this.#preds.get(home.id) ?? []) {
      if (!this.#reached.has(from)) continue
      for (const branch of branchesOf(this.#fn.blocks.get(from)!.term)) {
        if (branch.block !== home.id) continue
        const one = this.#root(branch.args[at]!, new Set([...seen, v]))
        if (one === null || (root !== null && root !== one)) return null
        root = one
      }
    }
    return root
  }

  /** Whether a bound is from outside the loop, or a parameter of the header that each round passes on, or the length of such a one. */
  #isFixed(bound: ValueId, back: Branch): boolean {
    const root = this.#root(bound)
    if (root === null) return false
    if (!this.#homes.has(root)) return true
    const at = this.#header.params.indexOf(root)
    if (at >= 0) return this.#root(back.args[at]!) === root
    const [first] = this.#lengthOf(root)
    return first !== undefined && this.#isFixed(first.args[0]!, back)
  }

  /** The instructions of the loop that make a length of a raw array, of what that is without the slow ways; none for other values. */
  #lengthOf(root: ValueId): Instr[] {
    const length = this.defs[root]
    if (length?.op !== 'raw.len' || !this.#homes.has(root)) return []
    const any = this.defs[length.args[0]!]
    const made = any?.op === 'raw.any' && this.#homes.has(any.result) ? [any, length] : [length]
    const of = this.#root(made[0]!.args[0]!)
    // The header runs in any case: what it asks may be asked before.
    const isSafe = of !== null && (this.#homes.get(root) === this.#header || this.#isThere(of))
    return !isSafe ? [] : [{ ...made[0]!, args: [of] }, ...made.slice(1)]
  }

  /** Whether a raw array is never null. */
  #isThere(v: ValueId, seen: Set<ValueId> = new Set()): boolean {
    if (seen.has(v)) return true
    seen.add(v)
    const def = this.defs[v]
    if (def) return def.op === 'raw.any' ? this.#isThere(def.args[0]!, seen) : makers.has(def.op)
    for (const [id, block] of this.#fn.blocks) {
      const at = block.params.indexOf(v)
      if (at < 0) continue
      const from = [...(this.#preds.get(id) ?? [])].flatMap((p) => [...branchesOf(this.#fn.blocks.get(p)!.term)])
      return from.every((branch) => branch.block !== id || this.#isThere(branch.args[at]!, seen))
    }
    return false
  }

  #named(check: Check): Check {
    const root = this.#root(check.bound) ?? check.bound
    return { ...check, bound: root, lengthOf: this.#lengthOf(root) }
  }
}

function makeVersions(
  fn: MirFunction,
  loop: Loop,
  checks: readonly Check[],
  preheader: Block,
  entry: Branch,
  defs: Definitions,
): void {
  const header = fn.blocks.get(loop.header)!
  const blocks = [...loop.blocks].map((id) => fn.blocks.get(id)!)
  const copied = copyBlocks(fn, blocks)
  const isInside = condition(fn, preheader, checks, header, entry, defs)
  const whole: Branch = { block: copied.copies.get(header.id)!.id, args: [...entry.args] }
  preheader.term = { kind: 'cond', cond: isInside, then: entry, else: whole }
  for (const { block } of checks) if (block.term.kind === 'cond') block.term = { kind: 'br', to: block.term.then }
  joinCopies(fn, copied)
}

/** Whether all indices are inside. */
function condition(
  fn: MirFunction,
  block: Block,
  checks: readonly Check[],
  header: Block,
  entry: Branch,
  defs: Definitions,
): ValueId {
  const atEntry = (v: ValueId): ValueId => {
    const at = header.params.indexOf(v)
    return at < 0 ? v : entry.args[at]!
  }
  let all: ValueId | null = null
  const limits = new Map<ValueId, ValueId>()
  const done = new Set<string>()
  for (const { bound, at, lengthOf } of checks) {
    const key =
      at.counter === null ? `${bound} ${at.value}` : `${bound} ${at.counter.place} ${at.distance} ${at.isConstant}`
    if (done.has(key)) continue
    done.add(key)
    // A raw array's length never changes: it may be asked before.
    for (const instr of limits.has(bound) ? [] : lengthOf) {
      const copy = newValue(fn, fn.valueTypes[instr.result]!)
      block.instrs.push({ ...instr, result: copy, args: instr.args.map((v) => limits.get(v) ?? atEntry(v)) })
      limits.set(instr.result, copy)
    }
    const hasOther = checks.some(
      (c) => c.bound === bound && at.counter !== null && c.at.counter?.step === -at.counter.step,
    )
    for (const test of insideTests(fn, block, entry, at, limits.get(bound) ?? atEntry(bound), defs, hasOther)) {
      const before: ValueId | null = all
      all =
        before === null
          ? test
          : pushInstr(fn, block, 'select', [before, test, before], { kind: 'none' }, { kind: 'bool' })
    }
  }
  return all!
}
