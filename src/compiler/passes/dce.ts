// Drops instructions and block parameters that nothing needed uses, dead cycles of parameters included.
import {
  branchesOf,
  definitions,
  handlerBlocks,
  isRemovable,
  termOperands,
  type MirFunction,
  type ValueId,
} from '../mir/index.ts'
import type { FunctionPass } from './pass.ts'

/** Dead code elimination by marking what is needed. */
export const dce: FunctionPass = {
  name: 'dce',
  runFunction(fn: MirFunction): boolean {
    const read = new Set<number>()
    for (const block of fn.blocks.values()) {
      for (const i of block.instrs) if (i.op === 'var.get' && i.imm.kind === 'var') read.add(i.imm.value)
    }
    if (
      read.size === 0 &&
      fn.vars.length > 0 &&
      ![...fn.blocks.values()].some((b) => b.instrs.some((i) => i.op === 'var.set'))
    )
      fn.vars = []
    const defs = definitions(fn)
    const live = new Uint8Array(fn.valueTypes.length)
    const queue: ValueId[] = []
    const need = (v: ValueId): void => {
      if (live[v]) return
      live[v] = 1
      queue.push(v)
    }
    // Where each block parameter's arguments stand.
    const argsOf = new Map<ValueId, ValueId[]>()
    for (const block of fn.blocks.values()) {
      for (const branch of branchesOf(block.term)) {
        const target = fn.blocks.get(branch.block)!
        target.params.forEach((p, i) => {
          const list = argsOf.get(p)
          if (list) list.push(branch.args[i]!)
          else argsOf.set(p, [branch.args[i]!])
        })
      }
    }
    const isDeadStore = (op: string, imm: { kind: string; value?: unknown }): boolean =>
      op === 'var.set' && imm.kind === 'var' && !read.has(imm.value as number)
    for (const block of fn.blocks.values()) {
      for (const instr of block.instrs) {
        if (!isRemovable(instr) && !isDeadStore(instr.op, instr.imm as never)) for (const a of instr.args) need(a)
      }
      for (const v of termOperands(block.term)) need(v)
    }
    for (;;) {
      const v = queue.pop()
      if (v === undefined) break
      const def = defs[v]
      if (def) for (const a of def.args) need(a)
      else for (const a of argsOf.get(v) ?? []) need(a)
    }
    let changed = false
    const handlers = handlerBlocks(fn)
    for (const block of fn.blocks.values()) {
      const kept = block.instrs.filter((i) => {
        if (isDeadStore(i.op, i.imm as never)) return false
        return !isRemovable(i) || (i.result >= 0 && live[i.result])
      })
      if (kept.length !== block.instrs.length) {
        block.instrs = kept
        changed = true
      }
    }
    for (const block of fn.blocks.values()) {
      for (const branch of branchesOf(block.term)) {
        // A handler's parameter stays: it is the exception.
        const target = fn.blocks.get(branch.block)!
        if (target.params.some((p) => !live[p])) branch.args = branch.args.filter((_, i) => live[target.params[i]!])
      }
    }
    for (const block of fn.blocks.values()) {
      if (handlers.has(block.id) || block.params.every((p) => live[p])) continue
      block.params = block.params.filter((p) => live[p])
      changed = true
    }
    return changed
  },
}
