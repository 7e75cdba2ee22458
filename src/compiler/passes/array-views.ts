// Opens arrays before loops: elements are then read and written through a view, the raw array behind, which is looked up
// again only after what may replace it. Each access is a comparison and a load instead of two tests and two loads more.
import {
  defaultConstant,
  dominators,
  loops,
  newBlockIn,
  newValue,
  rawOf,
  typeOfRep,
  type Block,
  type BlockId,
  type Branch,
  type Imm,
  type Instr,
  type Loop,
  type MirFunction,
  type MirProgram,
  type RawElem,
  type Rep,
  type ValueId,
} from '../mir/index.ts'
import { findKinds } from './array-kinds.ts'
import { preheaderOf } from './licm.ts'
import { allMemory, writeKeys } from './memory.ts'
import { makeInstr, pushInstr, type FunctionPass } from './pass.ts'
import { promoteVars } from './promote-vars.ts'

/** How often a loop is taken to run each time it is entered. */
const guessedRounds = 8
/** More arrays than this aren't kept open in one loop. */
const mostViews = 6

/** Array accesses in loops through views. Reads are held against the raw array's own length, as engines do again: they merge both. */
export const arrayViews: FunctionPass = viewing('array-views', false)

/** The same where nobody else tests an index: what is read and written is held against one bound, so that one test does for both. */
export const arrayViewsOneBound: FunctionPass = viewing('array-views-one-bound', true)

function viewing(name: string, hasOneBound: boolean): FunctionPass {
  return {
    name,
    runFunction(fn: MirFunction, program: MirProgram): boolean {
      if (![...fn.blocks.values()].some((b) => b.instrs.some(isAccess))) return false
      const only = onlyKind(program)
      const done = new Set<BlockId>()
      const opened = new Set<Instr>()
      let changed = false
      for (let count = 0; count < 100; count++) {
        // Outer loops first; each change makes new blocks, which belong to loops of their own.
        const loop = loops(fn, dominators(fn)).findLast((l) => !done.has(l.header))
        if (!loop) break
        done.add(loop.header)
        changed = openArrays(fn, program, loop, opened, only, hasOneBound) || changed
      }
      if (changed) promoteVars.runFunction(fn, program)
      return changed
    },
  }
}

const kinds = new WeakMap<MirProgram, RawElem | null>()

/** The one kind of elements that all arrays of a program keep, if there is only one. */
function onlyKind(program: MirProgram): RawElem | null {
  let only = kinds.get(program)
  if (only === undefined) {
    const found = [...findKinds(program)]
    only = found.length === 1 ? found[0]! : null
    kinds.set(program, only)
  }
  return only
}

function isAccess(instr: Instr): boolean {
  return instr.op === 'array.get' || instr.op === 'array.set'
}

/** An array that is kept open, and the variables that hold its view and its bound. */
type View = {
  readonly array: ValueId
  readonly rep: Rep
  weight: number
  isWritten: boolean
  /** Only read, in a loop where little happens to arrays: what can't be read as it is is converted when the view is taken. */
  isConverted: boolean
  /** No array of the program can keep its elements in another way. */
  isAlwaysItsKind: boolean
  data: number
  bound: number
}

function openArrays(
  fn: MirFunction,
  program: MirProgram,
  loop: Loop,
  opened: Set<Instr>,
  only: RawElem | null,
  hasOneBound: boolean,
): boolean {
  const blocks = [...loop.blocks].map((id) => fn.blocks.get(id)!)
  if (blocks.some((b) => b.handler !== null)) return false
  const depths = depthsIn(fn, loop)
  const inside = new Set<ValueId>()
  for (const block of blocks) {
    for (const p of block.params) inside.add(p)
    for (const i of block.instrs) if (i.result >= 0) inside.add(i.result)
  }
  const slow = new Set<number>(Object.values(program.helpers.arraySet))
  const views = new Map<ValueId, View>()
  const mixed = new Set<ValueId>()
  let replaced = 0
  let resized = 0
  let isQuiet = true
  const written = new Set<string>()
  for (const block of blocks) {
    const weight = guessedRounds ** Math.min(5, depths.get(block.id) ?? 0)
    for (const instr of block.instrs) {
      if (isAccess(instr)) {
        const array = instr.args[0]!
        const elem = elemWritten(instr)
        if (elem !== null) written.add(elem)
        if (opened.has(instr) || inside.has(array) || instr.imm.kind !== 'rep') continue
        const { rep } = instr.imm
        const view = views.get(array) ?? {
          array,
          rep,
          weight: 0,
          isWritten: false,
          isConverted: false,
          isAlwaysItsKind: false,
          data: -1,
          bound: -1,
        }
        if (view.rep !== rep) mixed.add(array)
        view.weight += weight
        view.isWritten ||= instr.op === 'array.set'
        views.set(array, view)
        continue
      }
      const isSlow = instr.op === 'call' && causeOf(instr, slow) !== null
      const kind = changes(instr, fn)
      // A copy would miss what is written into the array that it was made of: nothing else may change lengths or other kinds.
      const elem = elemWritten(instr)
      if (elem !== null) written.add(elem)
      if (kind !== null) isQuiet = false
      if (kind !== null) resized += isSlow ? 0 : weight
      if (kind === 'data') replaced += isSlow ? 0 : weight
    }
  }
  const chosen = [...views.values()]
    .filter((v) => !mixed.has(v.array) && v.weight >= 1.5 * (v.isWritten ? resized : replaced))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostViews)
  if (chosen.length === 0) return false
  const preheader = preheaderOf(fn, loop)
  if (!preheader) return false
  for (const view of chosen) {
    view.isAlwaysItsKind = only === view.rep
    view.isConverted = isQuiet && !view.isWritten && [...written].every((elem) => elem === view.rep)
    view.data = fn.vars.push(rawOf(view.rep)) - 1
    if (view.isWritten) view.bound = fn.vars.push({ kind: 'i32' }) - 1
  }
  for (const view of chosen) look(fn, preheader, view)
  new Opener(fn, new Map(chosen.map((v) => [v.array, v])), opened, slow, hasOneBound).run(blocks)
  return true
}

/** The kind of elements that an instruction writes. */
function elemWritten(instr: Instr): string | null {
  if (instr.op === 'raw.store') return 'i8'
  if (instr.op === 'array.set' && instr.imm.kind === 'rep') return instr.imm.rep
  const isWrite = instr.op === 'raw.set' || instr.op === 'raw.copy' || instr.op === 'raw.fill'
  return isWrite && instr.imm.kind === 'elem' ? instr.imm.elem : null
}

/** The one array that an instruction changes; null where it may be any. */
function causeOf(instr: Instr, slow: ReadonlySet<number>): ValueId | null {
  if (instr.op === 'array.set' || instr.op === 'array.set_len' || instr.op === 'array.set_data') return instr.args[0]!
  return instr.op === 'call' && instr.imm.kind === 'func' && slow.has(instr.imm.value) ? instr.args[0]! : null
}

/** Whether an instruction may replace what an array keeps its elements in, or only say how many there are. */
function changes(instr: Instr, fn: MirFunction): 'data' | 'length' | null {
  let kind: 'data' | 'length' | null = null
  for (const key of writeKeys(instr, fn)) {
    if (key === allMemory || key === 'adata') return 'data'
    if (key === 'alen') kind = 'length'
  }
  return kind
}

/** How many loops inside of this one are around each of its blocks. */
function depthsIn(fn: MirFunction, loop: Loop): Map<BlockId, number> {
  const depths = new Map<BlockId, number>()
  for (const inner of loops(fn, dominators(fn))) {
    if (inner.header === loop.header || !loop.blocks.has(inner.header)) continue
    for (const id of inner.blocks) depths.set(id, (depths.get(id) ?? 0) + 1)
  }
  return depths
}

/** Looks an array's view and bound up, at the end of what a block has so far. */
function look(fn: MirFunction, block: Block, view: View, isResized = false): void {
  const elem: Imm = { kind: 'elem', elem: view.rep }
  const type = rawOf(view.rep)
  const data = isResized
    ? pushInstr(fn, block, 'var.get', [], variable(view.data), type)
    : pushInstr(fn, block, view.isConverted ? 'array.items' : 'array.view', [view.array], elem, type)
  if (!isResized) block.instrs.push(makeInstr('var.set', -1, [data], variable(view.data)))
  if (view.bound < 0) return
  const any = pushInstr(fn, block, 'raw.any', [data], elem, rawOf('any'))
  const bound = pushInstr(fn, block, 'array.bound', [view.array, any], { kind: 'none' }, { kind: 'i32' })
  block.instrs.push(makeInstr('var.set', -1, [bound], variable(view.bound)))
}

/** Rewrites the blocks of one loop. */
class Opener {
  readonly #fn: MirFunction
  readonly #views: ReadonlyMap<ValueId, View>
  readonly #opened: Set<Instr>

  readonly #slow: ReadonlySet<number>
  readonly #hasOneBound: boolean

  constructor(
    fn: MirFunction,
    views: ReadonlyMap<ValueId, View>,
    opened: Set<Instr>,
    slow: ReadonlySet<number>,
    hasOneBound: boolean,
  ) {
    this.#slow = slow
    this.#hasOneBound = hasOneBound
    this.#fn = fn
    this.#views = views
    this.#opened = opened
  }

  run(blocks: readonly Block[]): void {
    for (const block of blocks) this.#rewrite(block)
  }

  #rewrite(first: Block): void {
    const fn = this.#fn
    const { instrs, term } = first
    let block = first
    block.instrs = []
    for (const instr of instrs) {
      const view = isAccess(instr) && !this.#opened.has(instr) ? this.#views.get(instr.args[0]!) : undefined
      if (view !== undefined)
        block = instr.op === 'array.get' ? this.#read(block, instr, view) : this.#write(block, instr, view)
      else {
        block.instrs.push(instr)
        const kind = changes(instr, fn)
        if (kind !== null) block = this.#lookAgain(block, kind === 'length', causeOf(instr, this.#slow))
      }
    }
    block.term = term
  }

  /** Takes the views again after something happened to an array, or to any. Gives the block to go on in. */
  #lookAgain(block: Block, isResized: boolean, cause: ValueId | null): Block {
    const fn = this.#fn
    const views = [...this.#views.values()].filter((v) => !isResized || v.bound >= 0)
    const isSure = (v: View): boolean => cause === null || v.array === cause
    for (const view of views) if (isSure(view)) look(fn, block, view, isResized)
    const rest = views.filter((v) => !isSure(v))
    if (cause === null || rest.length === 0) return block
    // Two names of one array.
    const same = rest
      .map((v) => pushInstr(fn, block, 'ref.eq', [v.array, cause], { kind: 'none' }, { kind: 'bool' }))
      .reduce((a, b) => pushInstr(fn, block, 'select', [a, a, b], { kind: 'none' }, { kind: 'bool' }))
    const again = newBlockIn(fn, null)
    const after = newBlockIn(fn, null)
    block.term = { kind: 'cond', cond: same, then: to(again, []), else: to(after, []), unlikely: 'then' }
    for (const view of rest) look(fn, again, view, isResized)
    again.term = { kind: 'br', to: to(after, []) }
    return after
  }

  #read(block: Block, instr: Instr, view: View): Block {
    const fn = this.#fn
    const index = instr.args[1]!
    const elem: Imm = { kind: 'elem', elem: view.rep }
    const data = pushInstr(fn, block, 'var.get', [], variable(view.data), rawOf(view.rep))
    const length = this.#limitOfReads(block, data, view)
    const [fast, slow, after] = this.#fork(block, index, length)
    const type = typeOfRep(view.rep)
    const got = pushInstr(fn, fast, 'raw.get', [data, index], elem, type)
    // Beyond the end of a view that shows everything there is nothing.
    const none = defaultConstant(type)
    const other = newValue(fn, type)
    if (view.isConverted || view.isAlwaysItsKind) slow.instrs.push(makeInstr(none.op, other, [], none.imm))
    else {
      slow.instrs.push({ ...instr, args: [...instr.args], result: other })
      this.#opened.add(slow.instrs[0]!)
    }
    fast.term = { kind: 'br', to: to(after, [got]) }
    slow.term = { kind: 'br', to: to(after, [other]) }
    after.params = [instr.result]
    return after
  }

  /** What a read's index has to be below for the view to have it. Beyond it the array itself is asked, so it may be too low. */
  #limitOfReads(block: Block, data: ValueId, view: View): ValueId {
    const fn = this.#fn
    if (this.#hasOneBound && view.bound >= 0)
      return pushInstr(fn, block, 'var.get', [], variable(view.bound), { kind: 'i32' })
    const any = pushInstr(fn, block, 'raw.any', [data], { kind: 'elem', elem: view.rep }, rawOf('any'))
    return pushInstr(fn, block, 'raw.len', [any], { kind: 'none' }, { kind: 'i32' })
  }

  #write(block: Block, instr: Instr, view: View): Block {
    const fn = this.#fn
    const [, index, value] = instr.args as [ValueId, ValueId, ValueId]
    const data = pushInstr(fn, block, 'var.get', [], variable(view.data), rawOf(view.rep))
    const bound = pushInstr(fn, block, 'var.get', [], variable(view.bound), { kind: 'i32' })
    const [fast, slow, after] = this.#fork(block, index, bound)
    fast.instrs.push(makeInstr('raw.set', -1, [data, index, value], { kind: 'elem', elem: view.rep }))
    slow.instrs.push(instr)
    this.#opened.add(instr)
    fast.term = { kind: 'br', to: to(after, []) }
    this.#lookAgain(slow, false, instr.args[0]!).term = { kind: 'br', to: to(after, []) }
    return after
  }

  /** Ends a block with the test of an index; gives where it goes when inside, when not, and then. */
  #fork(block: Block, index: ValueId, length: ValueId): [Block, Block, Block] {
    const fn = this.#fn
    const fast = newBlockIn(fn, null)
    const slow = newBlockIn(fn, null)
    const after = newBlockIn(fn, null)
    const inside = pushInstr(fn, block, 'i32.ult', [index, length], { kind: 'none' }, { kind: 'bool' })
    block.term = { kind: 'cond', cond: inside, then: to(fast, []), else: to(slow, []), unlikely: 'else' }
    return [fast, slow, after]
  }
}

function to(block: Block, args: ValueId[]): Branch {
  return { block: block.id, args }
}

function variable(value: number): Imm {
  return { kind: 'var', value }
}
