import { effectOf, isSameMachineValue } from './effects.ts'
import { branchesOf, termOperands, void_ } from '../compiler/mir/index.ts'
import type { Block, BlockId, Instr, MirFunction, MirType, ValueId } from '../compiler/mir/index.ts'
import type { Machine } from './machine.ts'

/*
 * Turns the flat instructions of each block into expression trees, so that values used once live on the machine's stack
 * instead of in locals.
 *
 * A value may move down to its only use in the same block when nothing that it conflicts with happens in between. Conversions
 * that change nothing on this machine vanish (`alias`); constants are written again at each use; `new` and the stores into
 * the fresh object become one instruction.
 */

/** An instruction with canonical operands, and the MIR types its operands had before conversions vanished. */
export type TreeInstr = Instr & { readonly argTypes: readonly MirType[] }

/** What the emitter needs to know about a function's values. */
export type Trees = {
  /** The value that stands for each value. */
  readonly alias: Int32Array
  readonly defs: readonly (TreeInstr | undefined)[]
  /** 1: written where it is used; 2: a constant, written at every use. */
  readonly inlined: Uint8Array
  readonly uses: Int32Array
  /** The instructions of each block that are statements, in order. */
  readonly statements: ReadonlyMap<BlockId, readonly TreeInstr[]>
  /** `null.check` whose result is its operand's local: a test only. */
  readonly bareChecks: ReadonlySet<TreeInstr>
  /** Struct indices of the values that a `new` starts with (its `args` here). */
  readonly newFields: ReadonlyMap<TreeInstr, readonly number[]>
}

type Pending = { readonly value: ValueId; readonly instr: TreeInstr; readonly mask: number; readonly depth: number }

const maxPending = 48
const maxDepth = 100

/** What an effect is made of: reads and writes of memory, of `vars`, and throwing. */
export const Mask = { read: 1, write: 2, throws: 4, varRead: 8, varWrite: 16 } as const

const conflicts = (a: number, b: number): boolean =>
  ((a & 2) !== 0 && (b & 7) !== 0) ||
  ((b & 2) !== 0 && (a & 7) !== 0) ||
  ((a & 4) !== 0 && (b & (4 | 16)) !== 0) ||
  ((b & 4) !== 0 && (a & 16) !== 0) ||
  ((a & 16) !== 0 && (b & 24) !== 0) ||
  ((b & 16) !== 0 && (a & 24) !== 0)

const isConstant = (instr: TreeInstr): boolean => instr.op.startsWith('const.') || instr.op === 'closure.static'

/** Builds the trees of a function for the blocks that can be reached. */
export function buildTrees(fn: MirFunction, blocks: readonly Block[], machine: Machine): Trees {
  const count = fn.valueTypes.length
  const alias = new Int32Array(count)
  for (let v = 0; v < count; v++) alias[v] = v
  const find = (v: ValueId): ValueId => alias[v] ?? v
  // Definitions dominate uses, but blocks come in any order here: aliases are resolved along the chain at the end.
  for (const block of blocks) {
    for (const instr of block.instrs) {
      const arg = instr.args[0]
      if (instr.result >= 0 && arg !== undefined && isSameMachineValue(fn, instr)) alias[instr.result] = arg
    }
  }
  for (let v = 0; v < count; v++) {
    let root = find(v)
    while (find(root) !== root) root = find(root)
    alias[v] = root
  }
  const newFields = new Map<TreeInstr, readonly number[]>()
  const defs: (TreeInstr | undefined)[] = Array.from({ length: count })
  const bodies = new Map<BlockId, TreeInstr[]>()
  for (const block of blocks) {
    const instrs: TreeInstr[] = []
    for (const instr of block.instrs) {
      if (instr.result >= 0 && find(instr.result) !== instr.result) continue
      instrs.push({ ...instr, args: instr.args.map(find), argTypes: instr.args.map((a) => fn.valueTypes[a] ?? void_) })
    }
    fuseNew(instrs, machine, newFields)
    bodies.set(block.id, instrs)
    for (const instr of instrs) if (instr.result >= 0) defs[instr.result] = instr
  }
  const uses = new Int32Array(count)
  const useBlock = new Int32Array(count).fill(-1)
  const use = (v: ValueId, block: BlockId): void => {
    uses[v] = (uses[v] ?? 0) + 1
    useBlock[v] = block
  }
  for (const block of blocks) {
    for (const instr of bodies.get(block.id) ?? []) for (const arg of instr.args) use(arg, block.id)
    for (const v of termOperands(block.term)) use(find(v), block.id)
    for (const branch of branchesOf(block.term)) for (const v of branch.args) use(find(v), block.id)
  }
  const dead = dropUnused(bodies, defs, uses)
  // A check whose operand lives in a local anyway needs no second one.
  const bareChecks = new Set<TreeInstr>()
  for (const instrs of bodies.values()) {
    for (const instr of instrs) {
      const arg = instr.args[0]
      if (instr.op !== 'null.check' || arg === undefined || dead.has(instr)) continue
      const root = find(arg)
      const own = uses[instr.result] ?? 0
      if (own === 0 || (own > 1 && ((uses[root] ?? 0) > 1 || defs[root] === undefined))) {
        bareChecks.add(instr)
        if (own === 0) continue
        alias[instr.result] = root
        uses[root] = (uses[root] ?? 0) + own
        useBlock[root] = -1
      }
    }
  }
  for (let v = 0; v < count; v++) {
    let root = find(v)
    while (find(root) !== root) root = find(root)
    alias[v] = root
  }
  const inlined = new Uint8Array(count)
  for (const instrs of bodies.values())
    for (const instr of instrs) if (instr.result >= 0 && isConstant(instr)) inlined[instr.result] = 2
  const statements = new Map<BlockId, readonly TreeInstr[]>()
  for (const block of blocks) {
    const instrs = (bodies.get(block.id) ?? []).filter((i) => !dead.has(i) && (i.result < 0 || inlined[i.result] !== 2))
    for (const instr of instrs) for (let i = 0; i < instr.args.length; i++) instr.args[i] = find(instr.args[i] ?? 0)
    statements.set(block.id, treesOfBlock(block, instrs, { find, uses, useBlock, inlined, bareChecks }))
  }
  return { alias, defs, inlined, uses, statements, bareChecks, newFields }
}

/** Marks instructions without effect whose result nobody uses. */
function dropUnused(
  bodies: ReadonlyMap<BlockId, TreeInstr[]>,
  defs: readonly (TreeInstr | undefined)[],
  uses: Int32Array,
): Set<TreeInstr> {
  const dead = new Set<TreeInstr>()
  const work: TreeInstr[] = []
  for (const instrs of bodies.values()) for (const instr of instrs) work.push(instr)
  for (let instr = work.pop(); instr !== undefined; instr = work.pop()) {
    if (instr.result < 0 || (uses[instr.result] ?? 0) > 0 || dead.has(instr)) continue
    if ((effectOf(instr) & (Mask.write | Mask.throws | Mask.varWrite)) !== 0) continue
    dead.add(instr)
    for (const arg of instr.args) {
      uses[arg] = (uses[arg] ?? 0) - 1
      const def = defs[arg]
      if (uses[arg] === 0 && def !== undefined) work.push(def)
    }
  }
  return dead
}

/** Moves the stores into a fresh object into its `new`, which then stands where the last of them did. */
function fuseNew(instrs: TreeInstr[], machine: Machine, newFields: Map<TreeInstr, readonly number[]>): void {
  for (let i = 0; i < instrs.length; i++) {
    const made = instrs[i]
    if (made?.op !== 'new') continue
    const values = new Map<number, ValueId>()
    let last = i
    const stores: number[] = []
    for (let j = i + 1; j < instrs.length; j++) {
      const instr = instrs[j]
      if (instr === undefined) break
      if (
        instr.op === 'field.set' &&
        instr.imm.kind === 'field' &&
        instr.args[0] === made.result &&
        instr.args[1] !== made.result
      ) {
        const value = instr.args[1]
        if (value === undefined) break
        values.set(machine.fieldIndex(instr.imm.field.cls, instr.imm.field.index), value)
        stores.push(j)
        last = j
      } else if (instr.args.includes(made.result)) break
    }
    if (last === i) continue
    const fields = [...values.keys()].sort((a, b) => a - b)
    const fused: TreeInstr = { ...made, args: fields.map((f) => values.get(f) ?? 0), argTypes: [] }
    newFields.set(fused, fields)
    instrs[last] = fused
    for (const j of stores.slice(0, -1).reverse()) instrs.splice(j, 1)
    instrs.splice(i, 1)
    i--
  }
}

/** The operands in the order in which they are evaluated. */
const evaluationOrder = (instr: TreeInstr): readonly ValueId[] => {
  const [a, b, c] = instr.args
  return instr.op === 'select' && a !== undefined && b !== undefined && c !== undefined ? [b, c, a] : instr.args
}

type State = {
  readonly find: (v: ValueId) => ValueId
  readonly uses: Int32Array
  readonly useBlock: Int32Array
  readonly inlined: Uint8Array
  readonly bareChecks: ReadonlySet<TreeInstr>
}

function treesOfBlock(block: Block, instrs: readonly TreeInstr[], state: State): TreeInstr[] {
  const { find, uses, useBlock, inlined } = state
  const out: TreeInstr[] = []
  let pending: Pending[] = []
  /** Makes statements of some pending values; whatever they conflict with further up goes before them. */
  const flush = (set: Set<Pending>): void => {
    if (set.size === 0) return
    for (let i = pending.length - 1; i >= 0; i--) {
      const p = pending[i]
      if (p === undefined || set.has(p)) continue
      for (let j = i + 1; j < pending.length; j++) {
        const q = pending[j]
        if (q !== undefined && set.has(q) && conflicts(p.mask, q.mask)) {
          set.add(p)
          break
        }
      }
    }
    pending = pending.filter((p) => {
      if (!set.has(p)) return true
      out.push(p.instr)
      return false
    })
  }
  /**
   * Takes the pending values among the arguments as subtrees. `now`: the instruction happens here (its own effects with it);
   * else it becomes pending itself.
   */
  const take = (
    args: readonly ValueId[],
    own: number,
    now: boolean,
    accepts: (p: Pending, index: number) => boolean,
  ): { mask: number; depth: number } => {
    for (;;) {
      const candidates: Pending[] = []
      const set = new Set<Pending>()
      args.forEach((arg, index) => {
        const p = pending.find((q) => q.value === arg)
        if (p === undefined) return
        if (accepts(p, index) && p.depth < maxDepth) candidates.push(p)
        else set.add(p)
      })
      const at = new Map(pending.map((p, i) => [p, i]))
      const chosen = new Set(candidates)
      candidates.forEach((a, i) => {
        for (const b of candidates.slice(i + 1))
          if ((at.get(a) ?? 0) > (at.get(b) ?? 0) && conflicts(a.mask, b.mask)) set.add(b)
      })
      pending.forEach((q, i) => {
        if (chosen.has(q)) return
        if (now && conflicts(q.mask, own)) set.add(q)
        for (const c of candidates) {
          if (!conflicts(q.mask, c.mask)) continue
          if (i < (at.get(c) ?? 0)) {
            if (now) set.add(q)
          } else if (!now || set.has(q)) set.add(c)
        }
      })
      if (set.size > 0) {
        flush(set)
        continue
      }
      let mask = own
      let depth = 0
      for (const c of candidates) {
        inlined[c.value] = 1
        mask |= c.mask
        depth = Math.max(depth, c.depth)
      }
      pending = pending.filter((p) => !chosen.has(p))
      return { mask, depth: depth + 1 }
    }
  }
  const always = (): boolean => true
  for (const instr of instrs) {
    const bare = state.bareChecks.has(instr)
    const v = instr.result
    const own = effectOf(instr)
    const isTree = !bare && v >= 0 && uses[v] === 1 && useBlock[v] === block.id
    const { mask, depth } = take(evaluationOrder(instr), own, !isTree, always)
    if (isTree) {
      pending.push({ value: v, instr, mask, depth })
      const oldest = pending[0]
      if (pending.length > maxPending && oldest !== undefined) flush(new Set([oldest]))
    } else out.push(instr)
  }
  const { term } = block
  switch (term.kind) {
    case 'br':
      take(term.to.args.map(find), 0, true, always)
      break
    case 'cond':
    case 'switch': {
      // What the branches take is evaluated in one arm only: nothing there may have an effect.
      const operands = termOperands(term).map(find)
      const inArms = branchesOf(term).flatMap((b) => b.args.map(find))
      take(
        [...operands, ...inArms],
        0,
        true,
        (p, index) => index < operands.length || (p.mask & ~(Mask.read | Mask.varRead)) === 0,
      )
      break
    }
    case 'return':
    case 'throw':
      take(termOperands(term).map(find), 0, true, always)
      break
    case 'unreachable':
      break
    default:
      term satisfies never
  }
  flush(new Set(pending))
  return out
}
