// Hoists what an array access has to find out (does the array hold this representation, how long is it) out of loops.
//
// In a loop that calls nothing, arrays that don't change identity get a view: the raw array and the length, in two variables.
// An access then is one unsigned comparison and a raw access; where that fails, the general operation, after which (if it
// wrote) every view is loaded again. promote-vars makes SSA values of the variables.
import {
  defaultConstant,
  definitions,
  dominators,
  loops,
  newBlockIn,
  newValue,
  rawOf,
  typeOfRep,
  type Block,
  type BlockId,
  type Imm,
  type Instr,
  type Loop,
  type MirFunction,
  type OpName,
  type Rep,
  type ValueId,
} from '../mir/index.ts'
import { noSpan } from '../source/index.ts'
import { isMadeNonNull } from './fold-context.ts'
import { preheaderOf } from './licm.ts'
import { allMemory, writeKeys } from './memory.ts'
import { nonNullParams } from './null-checks.ts'
import type { FunctionPass } from './pass.ts'
import { promoteVars } from './promote-vars.ts'

const limits = { instructions: 300, views: 6 } as const

type View = { readonly array: ValueId; readonly rep: Rep; readonly loop: Loop; readonly raw: number; readonly length: number }

/** Views of arrays in loops. */
export const arrayViews: FunctionPass = {
  name: 'array-views',
  runFunction(fn, program): boolean {
    if (![...fn.blocks.values()].some((b) => b.instrs.some((i) => i.op === 'array.get' || i.op === 'array.set'))) return false
    const dom = dominators(fn)
    const forest = loops(fn, dom)
    if (forest.length === 0) return false
    const views = chooseViews(fn, forest)
    if (views.length === 0) return false
    rewriteAccesses(fn, views)
    for (const view of views) {
      const before = preheaderOf(fn, view.loop)
      if (!before) throw new Error('a loop with views has lost its header')
      const { term } = before
      const end = loadView(fn, view, before)
      end.term = term
    }
    promoteVars.runFunction(fn, program)
    return true
  },
}

function chooseViews(fn: MirFunction, forest: readonly Loop[]): View[] {
  const defs = definitions(fn)
  const safe = nonNullParams(fn)
  const context = { def: (v: ValueId) => defs[v], typeOf: (v: ValueId) => fn.valueTypes[v]! }
  const definedIn = new Map<ValueId, BlockId>()
  const handlers = new Set<BlockId>()
  for (const block of fn.blocks.values()) {
    if (block.handler !== null) handlers.add(block.handler)
    for (const p of block.params) definedIn.set(p, block.id)
    for (const i of block.instrs) if (i.result >= 0) definedIn.set(i.result, block.id)
  }
  const isOutside = (v: ValueId, loop: Loop): boolean => {
    const at = definedIn.get(v)
    return at === undefined || !loop.blocks.has(at)
  }
  const views: View[] = []
  // Outermost first: a view out there serves the inner loops as well.
  for (let k = forest.length - 1; k >= 0; k--) {
    const loop = forest[k]!
    if (handlers.has(loop.header)) continue
    const accesses = accessesOf(fn, loop)
    if (!accesses) continue
    if (!accesses.every((i) => i.op === 'array.get' || isOutside(i.args[0]!, loop))) continue
    const wanted = new Map<string, View>()
    for (const { args, imm } of accesses) {
      const array = args[0]!
      if (imm.kind !== 'rep' || !isOutside(array, loop)) continue
      if (!safe.has(array) && !isMadeNonNull(defs[array], context)) continue
      if (wanted.size >= limits.views || wanted.has(`${array} ${imm.rep}`)) continue
      if (views.some((v) => v.array === array && v.rep === imm.rep && v.loop.blocks.has(loop.header))) continue
      fn.vars.push(rawOf(imm.rep), { kind: 'i32' })
      wanted.set(`${array} ${imm.rep}`, { array, rep: imm.rep, loop, raw: fn.vars.length - 2, length: fn.vars.length - 1 })
    }
    views.push(...wanted.values())
  }
  return views
}

/** The array accesses of a loop, or null where something else in it may change arrays. */
function accessesOf(fn: MirFunction, loop: Loop): Instr[] | null {
  const found: Instr[] = []
  let count = 0
  for (const id of loop.blocks) {
    const { instrs } = fn.blocks.get(id)!
    count += instrs.length
    if (count > limits.instructions) return null
    for (const instr of instrs) {
      if (instr.op === 'array.get' || instr.op === 'array.set') {
        found.push(instr)
        continue
      }
      const keys = writeKeys(instr, fn)
      if (keys.includes(allMemory) || keys.includes('alen') || keys.includes('adata')) return null
    }
  }
  return found.length === 0 ? null : found
}

/** Appends to the block what loads a view; gives the block to go on in. */
function loadView(fn: MirFunction, view: View, block: Block): Block {
  const rep: Imm = { kind: 'elem', elem: view.rep }
  const raw = rawOf(view.rep)
  const data = push(fn, block, 'array.data', [view.array], { kind: 'none' }, rawOf('any'))
  const fits = push(fn, block, 'raw.is', [data], rep, { kind: 'bool' })
  const yes = newBlockIn(fn, block.handler)
  const no = newBlockIn(fn, block.handler)
  const after = newBlockIn(fn, block.handler)
  block.term = { kind: 'cond', cond: fits, then: { block: yes.id, args: [] }, else: { block: no.id, args: [] }, unlikely: 'else' }
  store(yes, view.raw, push(fn, yes, 'raw.as', [data], rep, raw))
  store(yes, view.length, push(fn, yes, 'array.len', [view.array], { kind: 'none' }, { kind: 'i32' }))
  const none = defaultConstant(raw)
  store(no, view.raw, push(fn, no, none.op, [], none.imm, raw))
  store(no, view.length, push(fn, no, 'const.i32', [], { kind: 'i32', value: 0 }, { kind: 'i32' }))
  for (const side of [yes, no]) side.term = { kind: 'br', to: { block: after.id, args: [] } }
  return after
}

function push(fn: MirFunction, block: Block, op: OpName, args: ValueId[], imm: Imm, type: Parameters<typeof newValue>[1]): ValueId {
  const result = newValue(fn, type)
  block.instrs.push({ op, result, args, imm, span: noSpan })
  return result
}

function store(block: Block, at: number, value: ValueId): void {
  block.instrs.push({ op: 'var.set', result: -1, args: [value], imm: { kind: 'var', value: at }, span: noSpan })
}

function rewriteAccesses(fn: MirFunction, views: readonly View[]): void {
  // Blocks split off belong to the loops of the block they come from.
  const queue = [...fn.blocks.values()]
  for (const block of queue) {
    for (let at = 0; at < block.instrs.length; at++) {
      const instr = block.instrs[at]!
      if ((instr.op !== 'array.get' && instr.op !== 'array.set') || instr.imm.kind !== 'rep') continue
      const { rep } = instr.imm
      const view = views.find((v) => v.array === instr.args[0] && v.rep === rep && v.loop.blocks.has(block.id))
      const active = views.filter((v) => v.loop.blocks.has(block.id))
      if (!view && (instr.op === 'array.get' || active.length === 0)) continue
      const rest = view ? split(fn, block, at, view, instr, active) : reloadAfter(fn, block, at, active)
      for (const v of views) {
        if (!v.loop.blocks.has(block.id)) continue
        for (const id of rest.added) (v.loop.blocks as Set<BlockId>).add(id)
      }
      queue.push(rest.after)
      break
    }
  }
}

/** Loads the views again after a write that has none itself. */
function reloadAfter(fn: MirFunction, block: Block, at: number, active: readonly View[]): { after: Block; added: BlockId[] } {
  const first = fn.nextBlock
  const after = newBlockIn(fn, block.handler)
  after.instrs = block.instrs.slice(at + 1)
  after.term = block.term
  block.instrs = block.instrs.slice(0, at + 1)
  let end = block
  for (const v of active) end = loadView(fn, v, end)
  end.term = { kind: 'br', to: { block: after.id, args: [] } }
  return { after, added: blocksFrom(fn, first) }
}

function blocksFrom(fn: MirFunction, first: BlockId): BlockId[] {
  const added: BlockId[] = []
  for (let id = first; id < fn.nextBlock; id++) added.push(id)
  return added
}

/** Makes the two ways of one access; gives the block with what follows it. */
function split(fn: MirFunction, block: Block, at: number, view: View, instr: Instr, active: readonly View[]): { after: Block; added: BlockId[] } {
  const first = fn.nextBlock
  const fast = newBlockIn(fn, block.handler)
  const slow = newBlockIn(fn, block.handler)
  const after = newBlockIn(fn, block.handler)
  after.instrs = block.instrs.slice(at + 1)
  after.term = block.term
  block.instrs = block.instrs.slice(0, at)
  const index = instr.args[1]!
  const length = push(fn, block, 'var.get', [], { kind: 'var', value: view.length }, { kind: 'i32' })
  const inside = push(fn, block, 'i32.ult', [index, length], { kind: 'none' }, { kind: 'bool' })
  block.term = { kind: 'cond', cond: inside, then: { block: fast.id, args: [] }, else: { block: slow.id, args: [] }, unlikely: 'else' }
  const raw = push(fn, fast, 'var.get', [], { kind: 'var', value: view.raw }, rawOf(view.rep))
  const elem: Imm = { kind: 'elem', elem: view.rep }
  let end = slow
  if (instr.op === 'array.get') {
    const type = typeOfRep(view.rep)
    after.params = [instr.result]
    const got = push(fn, fast, 'raw.get', [raw, index], elem, type)
    const general = newValue(fn, type)
    slow.instrs.push({ ...instr, result: general })
    fast.term = { kind: 'br', to: { block: after.id, args: [got] } }
    slow.term = { kind: 'br', to: { block: after.id, args: [general] } }
  } else {
    fast.instrs.push({ op: 'raw.set', result: -1, args: [raw, index, instr.args[2]!], imm: elem, span: instr.span })
    slow.instrs.push(instr)
    for (const v of active) end = loadView(fn, v, end)
    fast.term = { kind: 'br', to: { block: after.id, args: [] } }
    end.term = { kind: 'br', to: { block: after.id, args: [] } }
  }
  return { after, added: blocksFrom(fn, first) }
}
