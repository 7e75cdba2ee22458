// Global value numbering over the dominator tree: equal pure operations once, memory reads again only after a write.
import {
  dominators,
  effectOf,
  predecessors,
  sameType,
  typeText,
  type Block,
  type BlockId,
  type Dominators,
  type Imm,
  type Instr,
  type MirFunction,
  type ValueId,
} from '../mir/index.ts'
import { isCommutative } from './fold-numbers.ts'
import { allMemory, MemoryState, readKeys, writeKeys } from './memory.ts'
import { Replacements, type FunctionPass } from './pass.ts'

/** How many blocks are looked through to see what is written between a block and its dominator. */
const regionLimit = 150

/** Common subexpression elimination. */
export const gvn: FunctionPass = {
  name: 'gvn',
  runFunction(fn: MirFunction): boolean {
    const dom = dominators(fn)
    const preds = predecessors(fn)
    const kills = blockKills(fn)
    const hasHandlerChild = (id: BlockId): boolean => (dom.children.get(id) ?? []).some((c) => c.fromStart)
    const replaced = new Replacements()
    const table = new Map<string, ValueId>()
    const ends = new Map<BlockId, MemoryState>()
    const starts = new Map<BlockId, MemoryState>()
    // Entries of the walk: a block to enter, or keys to take out of the table again.
    type Step =
      | { enter: BlockId; fromStart: boolean }
      | { leave: { key: string; before: ValueId | undefined }[]; block: BlockId }
    const stack: Step[] = [{ enter: 0, fromStart: false }]
    while (stack.length > 0) {
      const step = stack.pop()!
      if ('leave' in step) {
        for (let i = step.leave.length - 1; i >= 0; i--) {
          const { key, before } = step.leave[i]!
          if (before === undefined) table.delete(key)
          else table.set(key, before)
        }
        for (const child of dom.children.get(step.block) ?? [])
          if (child.fromStart) stack.push({ enter: child.block, fromStart: true })
        continue
      }
      const block = fn.blocks.get(step.enter)!
      const state = startState(fn, block, step.fromStart, dom, preds, kills, starts, ends)
      if (hasHandlerChild(block.id)) starts.set(block.id, state.copy())
      const added: { key: string; before: ValueId | undefined }[] = []
      const add = (key: string, value: ValueId): void => {
        added.push({ key, before: table.get(key) })
        table.set(key, value)
      }
      block.instrs = block.instrs.filter((instr) => {
        for (let i = 0; i < instr.args.length; i++) instr.args[i] = replaced.get(instr.args[i]!)
        const key = keyOf(instr, fn, state)
        if (key !== null) {
          const known = table.get(key)
          if (known !== undefined && sameType(fn.valueTypes[known]!, fn.valueTypes[instr.result]!)) {
            replaced.set(instr.result, known)
            return false
          }
          add(key, instr.result)
        }
        for (const written of writeKeys(instr, fn)) state.kill(written)
        const stored = storedValue(instr, fn)
        if (stored) {
          const readKey = keyOf(stored.read, fn, state)
          if (readKey !== null) add(readKey, stored.value)
        }
        return true
      })
      ends.set(block.id, state)
      stack.push({ leave: added, block: block.id })
      for (const child of dom.children.get(block.id) ?? [])
        if (!child.fromStart) stack.push({ enter: child.block, fromStart: false })
    }
    replaced.apply(fn)
    return replaced.size > 0
  },
}

/** What a block may write, found when it is first asked for. */
function blockKills(fn: MirFunction): (id: BlockId) => ReadonlySet<string> {
  const kills = new Map<BlockId, ReadonlySet<string>>()
  return (id) => {
    const known = kills.get(id)
    if (known !== undefined) return known
    const keys = new Set<string>()
    for (const instr of fn.blocks.get(id)!.instrs) for (const key of writeKeys(instr, fn)) keys.add(key)
    kills.set(id, keys)
    return keys
  }
}

/** Memory at the start of a block: as at its dominator's end, less what is written on the ways between. */
function startState(
  fn: MirFunction,
  block: Block,
  fromStart: boolean,
  dom: Dominators,
  preds: ReadonlyMap<BlockId, readonly BlockId[]>,
  kills: (id: BlockId) => ReadonlySet<string>,
  starts: ReadonlyMap<BlockId, MemoryState>,
  ends: ReadonlyMap<BlockId, MemoryState>,
): MemoryState {
  const up = dom.idom.get(block.id)
  if (up === undefined) return new MemoryState()
  const state = (fromStart ? starts : ends).get(up)!.copy()
  const before = preds.get(block.id)!
  if (!fromStart && before.length === 1 && before[0] === up) return state
  const region = new Set<BlockId>()
  const queue = [...before]
  while (queue.length > 0) {
    const id = queue.pop()!
    if (region.has(id)) continue
    if (id === up) {
      // An exception may leave the dominator itself half done.
      if (fromStart) for (const key of kills(id)) state.kill(key)
      continue
    }
    region.add(id)
    if (region.size > regionLimit) {
      state.kill(allMemory)
      for (let i = 0; i < fn.vars.length; i++) state.kill(`$${i}`)
      return state
    }
    queue.push(...preds.get(id)!)
  }
  for (const id of region) for (const key of kills(id)) state.kill(key)
  return state
}

/** What a result depends on, as text; null where it must not be reused. */
function keyOf(instr: Instr, fn: MirFunction, state: MemoryState): string | null {
  if (instr.result < 0) return null
  const effect = effectOf(instr)
  if (instr.op === 'call.rt' && effect !== 'pure') return null
  if (effect !== 'pure' && effect !== 'throw' && effect !== 'read') return null
  let versions = ''
  if (effect === 'read') {
    const keys = readKeys(instr, fn)
    if (!keys) return null
    for (const key of keys) versions += `/${state.version(key)}`
  }
  const args = isCommutative(instr.op) ? [...instr.args].sort((a, b) => a - b) : instr.args
  return `${instr.op} ${immKey(instr.imm)} ${args.join(' ')}${versions}`
}

function immKey(imm: Imm): string {
  switch (imm.kind) {
    case 'none':
      return ''
    case 'f64':
      return Object.is(imm.value, -0) ? '-0' : String(imm.value)
    case 'type':
      return typeText(imm.type)
    case 'rep':
      return imm.rep
    case 'elem':
      return imm.elem
    case 'field':
      return `${imm.field.cls}.${imm.field.index}`
    case 'string':
      return JSON.stringify(imm.value)
    case 'name':
      return `${imm.value}:${typeText(imm.type)}`
    default:
      return String(imm.value)
  }
}

/** A write as the read that would give the same value back. */
function storedValue(instr: Instr, fn: MirFunction): { read: Instr; value: ValueId } | null {
  const as = (op: Instr['op'], args: ValueId[], value: ValueId): { read: Instr; value: ValueId } => ({
    read: { op, result: value, args, imm: instr.imm, span: instr.span },
    value,
  })
  const { args, imm } = instr
  switch (instr.op) {
    case 'field.set':
      return as('field.get', [args[0]!], args[1]!)
    case 'global.set':
      return as('global.get', [], args[0]!)
    case 'var.set':
      return as('var.get', [], args[0]!)
    case 'cell.set':
      return as('cell.get', [args[0]!], args[1]!)
    case 'cell.new':
      return {
        read: { op: 'cell.get', result: args[0]!, args: [instr.result], imm, span: instr.span },
        value: args[0]!,
      }
    case 'array.set_len':
      return as('array.len', [args[0]!], args[1]!)
    case 'array.new':
      return {
        read: { op: 'array.len', result: args[1]!, args: [instr.result], imm: { kind: 'none' }, span: instr.span },
        value: args[1]!,
      }
    case 'raw.set':
      // Narrow elements give back less than was put in.
      if (imm.kind !== 'elem' || imm.elem === 'i8' || imm.elem === 'i16' || imm.elem === 'f32') return null
      return sameType(fn.valueTypes[args[2]!]!, { kind: imm.elem === 'any' ? 'dyn' : imm.elem })
        ? as('raw.get', [args[0]!, args[1]!], args[2]!)
        : null
    default:
      return null
  }
}
