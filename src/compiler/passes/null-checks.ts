// Drops null checks of what can't be null: made here, checked before, or tested by a branch before.
import {
  definitions,
  dominators,
  branchesOf,
  isNullable,
  type BlockId,
  type Branch,
  type MirFunction,
  type MirProgram,
  type ValueId,
} from '../mir/index.ts'
import { isMadeNonNull } from './fold-context.ts'
import { Replacements, type FunctionPass } from './pass.ts'

/** Null-check elimination. */
export const nullChecks: FunctionPass = {
  name: 'null-checks',
  runFunction(fn: MirFunction, _program: MirProgram): boolean {
    if (![...fn.blocks.values()].some((b) => b.instrs.some((i) => i.op === 'null.check' || i.op === 'ref.is_null')))
      return false
    const defs = definitions(fn)
    const always = nonNullParams(fn)
    const context = { def: (v: ValueId) => defs[v], typeOf: (v: ValueId) => fn.valueTypes[v]! }
    const isNonNull = (v: ValueId): boolean => {
      let at = v
      for (let depth = 0; depth < 20; depth++) {
        if (always.has(at) || known.has(at)) return true
        const def = defs[at]
        if (isMadeNonNull(def, context)) return true
        if (def?.op !== 'obj.up' && def?.op !== 'obj.down' && def?.op !== 'raw.any') return false
        at = def.args[0]!
      }
      return false
    }
    const into = new Map<BlockId, Branch[]>()
    for (const block of fn.blocks.values()) {
      for (const branch of branchesOf(block.term)) {
        const list = into.get(branch.block)
        if (list) list.push(branch)
        else into.set(branch.block, [branch])
      }
    }
    const known = new Set<ValueId>()
    const replaced = new Replacements()
    let changed = false
    const dom = dominators(fn)
    type Step = { enter: BlockId } | { leave: ValueId[]; block: BlockId }
    const stack: Step[] = [{ enter: 0 }]
    while (stack.length > 0) {
      const step = stack.pop()!
      if ('leave' in step) {
        for (const v of step.leave) known.delete(v)
        for (const child of dom.children.get(step.block) ?? []) if (child.fromStart) stack.push({ enter: child.block })
        continue
      }
      const block = fn.blocks.get(step.enter)!
      const learned: ValueId[] = []
      const learn = (v: ValueId): void => {
        let at = v
        for (let depth = 0; depth < 20; depth++) {
          if (!known.has(at)) {
            known.add(at)
            learned.push(at)
          }
          // Null stays null through these, so what went in isn't null either.
          const def = defs[at]
          if (def?.op !== 'obj.up' && def?.op !== 'obj.down' && def?.op !== 'raw.any') break
          at = def.args[0]!
        }
      }
      const up = dom.idom.get(block.id)
      if (up !== undefined) {
        const { term } = fn.blocks.get(up)!
        if (term.kind === 'cond' && into.get(block.id)?.length === 1) {
          const test = defs[term.cond]
          if (test?.op === 'ref.is_null' && term.else.block === block.id) learn(replaced.get(test.args[0]!))
        }
      }
      block.instrs = block.instrs.filter((instr) => {
        if (replaced.size > 0) instr.args = instr.args.map((a) => replaced.get(a))
        const operand = instr.args[0]!
        if (instr.op === 'null.check') {
          if (isNonNull(operand)) {
            replaced.set(instr.result, operand)
            changed = true
            return false
          }
          learn(operand)
        } else if (instr.op === 'ref.is_null' && isNonNull(operand)) {
          instr.op = 'const.bool'
          instr.args = []
          instr.imm = { kind: 'bool', value: false }
          changed = true
        }
        return true
      })
      stack.push({ leave: learned, block: block.id })
      for (const child of dom.children.get(block.id) ?? []) if (!child.fromStart) stack.push({ enter: child.block })
    }
    replaced.apply(fn)
    return changed
  },
}

/**
 * Parameters that can't be null: the function's own that callers vouch for, and those of blocks that get nothing but such
 * values (assumed first, then what contradicts is taken out).
 */
export function nonNullParams(fn: MirFunction): Set<ValueId> {
  const defs = definitions(fn)
  const args = new Map<ValueId, ValueId[]>()
  for (const block of fn.blocks.values()) {
    for (const branch of branchesOf(block.term)) {
      fn.blocks.get(branch.block)!.params.forEach((p, i) => {
        if (!isNullable(fn.valueTypes[p]!)) return
        const list = args.get(p)
        if (list) list.push(branch.args[i]!)
        else args.set(p, [branch.args[i]!])
      })
    }
  }
  const given = new Set<ValueId>(fn.nonNull)
  const assumed = new Set<ValueId>(args.keys())
  const context = { def: (v: ValueId) => defs[v], typeOf: (v: ValueId) => fn.valueTypes[v]! }
  for (let changed = true; changed;) {
    changed = false
    for (const p of assumed) {
      const fine = args.get(p)!.every((a) => assumed.has(a) || given.has(a) || isMadeNonNull(defs[a], context))
      if (fine) continue
      assumed.delete(p)
      changed = true
    }
  }
  for (const p of given) assumed.add(p)
  return assumed
}
