// Loop-invariant code motion into a block before the loop. What might go wrong too early stays, unless it is certain to run.
import {
  branchesOf,
  definitions,
  dominators,
  effectOf,
  isPartial,
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
import { isMadeNonNull } from './fold-context.ts'
import { allMemory, readKeys, writeKeys } from './memory.ts'
import { nonNullParams } from './null-checks.ts'
import type { FunctionPass } from './pass.ts'

/** Loop-invariant code motion, inner loops first. */
export const licm: FunctionPass = {
  name: 'licm',
  runFunction(fn: MirFunction): boolean {
    let changed = false
    for (const loop of loops(fn, dominators(fn))) changed = hoistFrom(fn, loop) || changed
    return changed
  },
}

/** The block that leads into a loop and nowhere else; made where there is none. Null where the header is a handler. */
export function preheaderOf(fn: MirFunction, loop: Loop): Block | null {
  const header = fn.blocks.get(loop.header)!
  const outside: Block[] = []
  for (const block of fn.blocks.values()) {
    if (block.handler === header.id) return null
    if (!loop.blocks.has(block.id) && branchesOf(block.term).some((b) => b.block === header.id)) outside.push(block)
  }
  // Under a handler that lies in the loop, the block would be a second way in; so it is left uncovered.
  const handler = header.handler !== null && loop.blocks.has(header.handler) ? null : header.handler
  const only = outside.length === 1 ? outside[0]! : null
  if (only?.term.kind === 'br' && only.handler === handler) return only
  const made = newBlockIn(fn, handler)
  made.params = header.params.map((p) => newValue(fn, fn.valueTypes[p]!))
  made.term = { kind: 'br', to: { block: header.id, args: [...made.params] } }
  for (const block of outside) for (const b of branchesOf(block.term)) if (b.block === header.id) b.block = made.id
  // An outer loop's block set is a snapshot: a block made inside it belongs to it too.
  for (let up = loop.parent; up; up = up.parent) (up.blocks as Set<BlockId>).add(made.id)
  return made
}

function hoistFrom(fn: MirFunction, loop: Loop): boolean {
  const inside = new Set<ValueId>()
  const written = new Set<string>()
  for (const id of loop.blocks) {
    const block = fn.blocks.get(id)
    if (!block) return false
    for (const p of block.params) inside.add(p)
    for (const i of block.instrs) {
      if (i.result >= 0) inside.add(i.result)
      for (const key of writeKeys(i, fn)) written.add(key)
    }
  }
  const defs = definitions(fn)
  const safe = nonNullParams(fn)
  const context = { def: (v: ValueId) => defs[v], typeOf: (v: ValueId) => fn.valueTypes[v]! }
  const isNonNull = (v: ValueId): boolean => safe.has(v) || isMadeNonNull(defs[v], context)
  const isConstant = (v: ValueId): boolean => defs[v]?.op.startsWith('const.') ?? false
  const isInvariant = (v: ValueId): boolean => !inside.has(v) || isConstant(v)
  const isUnwritten = (instr: Instr): boolean => {
    const keys = readKeys(instr, fn)
    if (!keys) return false
    return keys.every((k) => !written.has(k) && (k.startsWith('$') || !written.has(allMemory)))
  }
  const { handler } = fn.blocks.get(loop.header)!
  const hasInnerHandler = handler !== null && loop.blocks.has(handler)
  let preheader: Block | null | undefined
  let changed = false
  const hoist = (instr: Instr): boolean => {
    preheader ??= preheaderOf(fn, loop)
    if (!preheader) return false
    const { instrs } = preheader
    // Constants inside the loop are copied: each stays near its other uses.
    instr.args = instr.args.map((a) => {
      if (!inside.has(a)) return a
      const copy = { ...defs[a]!, result: newValue(fn, fn.valueTypes[a]!), args: [] }
      instrs.push(copy)
      defs[copy.result] = copy
      return copy.result
    })
    instrs.push(instr)
    inside.delete(instr.result)
    changed = true
    return true
  }
  for (const id of dominatorOrder(fn, loop)) {
    const block = fn.blocks.get(id)!
    // In the header nothing has happened yet when the loop is entered: checks there may come first as well.
    let isFirst = id === loop.header
    block.instrs = block.instrs.filter((instr) => {
      const effect = effectOf(instr)
      const { op } = instr
      const moves = (): boolean => {
        if (instr.result < 0 || op.startsWith('const.') || op === 'call.rt' || op === 'closure.get') return false
        if (!instr.args.every(isInvariant)) return false
        if (effect === 'throw') return isFirst && !hasInnerHandler
        if (effect === 'read' && !isUnwritten(instr)) return false
        if (effect !== 'pure' && effect !== 'read') return false
        return !isPartial(op) || isFirst || (isSafeWhereNonNull(op) && isNonNull(instr.args[0]!))
      }
      if (moves() && hoist(instr)) return false
      if (effect !== 'pure' && effect !== 'read' && effect !== 'alloc') isFirst = false
      return true
    })
  }
  return changed
}

/** Partial operations whose only precondition is that the first operand isn't null. */
function isSafeWhereNonNull(op: Instr['op']): boolean {
  return ['field.get', 'array.len', 'array.data', 'array.get', 'str.len', 'raw.len', 'cell.get'].includes(op)
}

/** The blocks of a loop, each after those that dominate it. */
function dominatorOrder(fn: MirFunction, loop: Loop): BlockId[] {
  return dominators(fn).order.filter((id) => loop.blocks.has(id))
}
