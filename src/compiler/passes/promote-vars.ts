// Makes variables SSA values again where no handler needs them: block parameters at the joins where they are live.
import {
  branchesOf,
  defaultConstant,
  newValue,
  reversePostorder,
  sameType,
  type BlockId,
  type Instr,
  type MirFunction,
  type ValueId,
} from '../mir/index.ts'
import { Replacements, type FunctionPass } from './pass.ts'

/** Promotes variables to values. */
export const promoteVars: FunctionPass = {
  name: 'promote-vars',
  runFunction(fn: MirFunction): boolean {
    const order = reversePostorder(fn)
    const accessed = new Set<number>()
    for (const id of order) {
      for (const i of fn.blocks.get(id)!.instrs) if (i.imm.kind === 'var') accessed.add(i.imm.value)
    }
    if (accessed.size === 0) return false
    const live = liveVars(fn, order)
    for (const id of order) {
      const { handler } = fn.blocks.get(id)!
      if (handler !== null) for (const v of live.get(handler) ?? []) accessed.delete(v)
    }
    // A value of a subclass stored where the variable's type is wider can't stand for it: the variable stays.
    for (const id of order) {
      for (const i of fn.blocks.get(id)!.instrs) {
        if (i.op !== 'var.set' || i.imm.kind !== 'var') continue
        if (!sameType(fn.valueTypes[i.args[0]!]!, fn.vars[i.imm.value]!)) widen(fn, id, i)
      }
    }
    if (accessed.size === 0) return false
    rename(fn, order, accessed, live)
    return true
  },
}

/** Puts an upcast before a store whose value is of a narrower type than the variable. */
function widen(fn: MirFunction, block: BlockId, store: Instr): void {
  if (store.imm.kind !== 'var') return
  const type = fn.vars[store.imm.value]!
  const from = fn.valueTypes[store.args[0]!]!
  const result = newValue(fn, type)
  const { instrs } = fn.blocks.get(block)!
  const up: Instr =
    from.kind === 'raw'
      ? { op: 'raw.any', result, args: [...store.args], imm: { kind: 'elem', elem: from.elem }, span: store.span }
      : { op: 'obj.up', result, args: [...store.args], imm: { kind: 'type', type }, span: store.span }
  fn.blocks.get(block)!.instrs = instrs.flatMap((i) => (i === store ? [up, store] : [i]))
  store.args = [result]
}

/** The variables whose value at the start of each block may still be read. */
function liveVars(fn: MirFunction, order: readonly BlockId[]): Map<BlockId, Set<number>> {
  const live = new Map<BlockId, Set<number>>()
  for (const id of order) live.set(id, new Set())
  for (let changed = true; changed;) {
    changed = false
    for (let i = order.length - 1; i >= 0; i--) {
      const block = fn.blocks.get(order[i]!)!
      const set = new Set<number>()
      for (const b of branchesOf(block.term)) for (const v of live.get(b.block)!) set.add(v)
      for (let k = block.instrs.length - 1; k >= 0; k--) {
        const { op, imm } = block.instrs[k]!
        if (imm.kind !== 'var') continue
        if (op === 'var.get') set.add(imm.value)
        else set.delete(imm.value)
      }
      // An exception may come before any store of the block.
      if (block.handler !== null) for (const v of live.get(block.handler)!) set.add(v)
      if (set.size !== live.get(block.id)!.size) {
        live.set(block.id, set)
        changed = true
      }
    }
  }
  return live
}

function rename(
  fn: MirFunction,
  order: readonly BlockId[],
  promoted: ReadonlySet<number>,
  live: ReadonlyMap<BlockId, ReadonlySet<number>>,
): void {
  const preds = new Map<BlockId, BlockId[]>()
  for (const id of order) {
    for (const b of branchesOf(fn.blocks.get(id)!.term)) {
      const list = preds.get(b.block)
      if (list) list.push(id)
      else preds.set(b.block, [id])
    }
  }
  const replaced = new Replacements()
  const ends = new Map<BlockId, Map<number, ValueId>>()
  const params = new Map<BlockId, number[]>()
  const defaults: Instr[] = []
  const defaultOf = new Map<number, ValueId>()
  const start = (v: number): ValueId => {
    const known = defaultOf.get(v)
    if (known !== undefined) return known
    const type = fn.vars[v]!
    const { op, imm } = defaultConstant(type)
    const result = newValue(fn, type)
    defaults.push({ op, result, args: [], imm, span: fn.span })
    defaultOf.set(v, result)
    return result
  }
  for (const id of order) {
    const block = fn.blocks.get(id)!
    const before = preds.get(id) ?? []
    const current = new Map<number, ValueId>()
    const needed = [...live.get(id)!].filter((v) => promoted.has(v))
    if (before.length === 1 && ends.has(before[0]!)) {
      const from = ends.get(before[0]!)!
      for (const v of needed) current.set(v, from.get(v) ?? start(v))
    } else if (before.length > 0) {
      params.set(id, needed)
      for (const v of needed) {
        const param = newValue(fn, fn.vars[v]!)
        block.params.push(param)
        current.set(v, param)
      }
    }
    block.instrs = block.instrs.filter((instr) => {
      if (instr.imm.kind !== 'var' || !promoted.has(instr.imm.value)) return true
      const v = instr.imm.value
      if (instr.op === 'var.set') current.set(v, instr.args[0]!)
      else replaced.set(instr.result, current.get(v) ?? start(v))
      return false
    })
    ends.set(id, current)
  }
  for (const id of order) {
    for (const branch of branchesOf(fn.blocks.get(id)!.term)) {
      for (const v of params.get(branch.block) ?? []) branch.args.push(ends.get(id)!.get(v) ?? start(v))
    }
  }
  fn.blocks.get(0)!.instrs.unshift(...defaults)
  replaced.apply(fn)
}
