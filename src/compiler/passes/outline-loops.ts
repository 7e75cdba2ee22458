// Moves hot loops of functions that run once into functions of their own.
//
// V8 can't replace a running wasm function by its optimised code: a long loop in `main` would stay in baseline code to its
// end. The outermost loop that may move becomes a function that does some rounds per call: a flat loop some thousand, one with
// loops inside first one, then ever more, since nobody knows how long a round takes. What the loop leaves behind comes back
// through globals: nothing can run between the return and the reads.
import {
  branchesOf,
  cloneInstr,
  cloneTerm,
  definitions,
  dominators,
  effectOf,
  isNullable,
  loops,
  newBlockIn,
  newValue,
  termUses,
  type Block,
  type BlockId,
  type Branch,
  type Dominators,
  type FuncId,
  type Imm,
  type Instr,
  type Loop,
  type MirFunction,
  type MirProgram,
  type MirType,
  type ValueId,
} from '../mir/index.ts'
import { callGraph, calleesOf } from './call-graph.ts'
import { markChanged } from './cleanup.ts'
import { makeInstr, pushInstr, constantOf, type ProgramPass } from './pass.ts'
import { promoteVars } from './promote-vars.ts'
import { readThroughVars } from './read-vars.ts'

/** How eager the pass is. */
export type OutlineOptions = {
  /** Rounds of a flat loop per call. */
  readonly roundsPerCall: number
  /** Flat loops that certainly end sooner aren't worth it. */
  readonly fewRounds: number
}

/** Outlining of hot loops. */
export const outlineLoops: ProgramPass = outlineLoopsWith({ roundsPerCall: 16384, fewRounds: 4096 })

/** The pass with other limits (tests use small ones). */
export function outlineLoopsWith(options: OutlineOptions): ProgramPass {
  return { name: 'outline-loops', runProgram: (program) => outline(program, options) }
}

function outline(program: MirProgram, options: OutlineOptions): boolean {
  let changed = false
  for (const id of runOnce(program)) {
    const fn = program.functions[id]
    if (!fn || fn.captures !== null) continue
    if (loops(fn).length > 0) splitReturns(fn)
    for (let count = 0; count < 8; count++) {
      const dom = dominators(fn)
      const choice = chooseLoop(fn, loops(fn, dom), options)
      if (!choice) break
      const { roundsPerCall } = options
      const rounds = choice.isFlat
        ? { first: roundsPerCall, most: roundsPerCall }
        : { first: 1, most: Math.min(1024, roundsPerCall) }
      new Outliner(program, fn, dom, choice.loop, rounds, `${fn.name}.loop${program.functions.length}`).run()
      promoteVars.runFunction(fn, program)
      markChanged(fn)
      changed = true
    }
  }
  return changed
}

/**
 * Moves each `return` under a handler into a block of its own without one: it throws nothing, and would be part of every loop
 * that the handler goes on with. So it is an exit like others.
 */
function splitReturns(fn: MirFunction): void {
  for (const block of Array.from(fn.blocks.values())) {
    if (block.handler === null || block.term.kind !== 'return') continue
    const after = newBlockIn(fn, null)
    after.term = block.term
    block.term = { kind: 'br', to: { block: after.id, args: [] } }
  }
}

/** main, init, and what only they call, once and outside loops. */
function runOnce(program: MirProgram): FuncId[] {
  const graph = callGraph(program)
  const once: FuncId[] = []
  for (const id of [program.init, program.main]) if (id !== null && !once.includes(id)) once.push(id)
  for (const id of once) {
    const fn = program.functions[id]
    if (!fn) continue
    const hot = new Set<BlockId>()
    for (const loop of loops(fn)) for (const b of loop.blocks) hot.add(b)
    for (const callee of calleesOf(fn)) {
      if (graph.callSites.get(callee) !== 1 || graph.recursive.has(callee) || once.includes(callee)) continue
      if (graph.escaping.has(callee)) continue
      const isHot = [...fn.blocks.values()].some(
        (b) =>
          hot.has(b.id) && b.instrs.some((i) => i.op === 'call' && i.imm.kind === 'func' && i.imm.value === callee),
      )
      if (!isHot) once.push(callee)
    }
  }
  return once
}

/** The outermost loop that may be moved and is worth it. */
function chooseLoop(
  fn: MirFunction,
  forest: readonly Loop[],
  options: OutlineOptions,
): { loop: Loop; isFlat: boolean } | null {
  const defs = definitions(fn)
  for (const loop of forest.toReversed()) {
    const isFlat = !forest.some((l) => l.parent === loop)
    if (isWorth(fn, loop, isFlat, isFlat ? options.fewRounds : Math.min(4, options.fewRounds), defs))
      return { loop, isFlat }
  }
  return null
}

/** Whether a loop may be moved, does some work of its own, and isn't known to be short. */
function isWorth(
  fn: MirFunction,
  loop: Loop,
  isFlat: boolean,
  fewRounds: number,
  defs: readonly (Instr | undefined)[],
): boolean {
  const outerHandler = fn.blocks.get(loop.header)!.handler
  let work = 0
  let calls = 0
  let isLong = false
  for (const id of loop.blocks) {
    const block = fn.blocks.get(id)!
    if (block.handler !== null && !loop.blocks.has(block.handler) && block.handler !== outerHandler) return false
    if (outerHandler !== null && loop.blocks.has(outerHandler)) return false
    for (const instr of block.instrs) {
      if (instr.imm.kind === 'var' || instr.op === 'closure.get') return false
      if (effectOf(instr) === 'call') calls++
      else if (!instr.op.startsWith('const.')) work++
    }
    const { term } = block
    if (term.kind !== 'cond') continue
    const leaves = branchesOf(term).some((b) => !loop.blocks.has(b.block))
    const test = defs[term.cond]
    const limit = test?.args[1] === undefined ? undefined : constantOf(defs[test.args[1]])
    const isCounting = test?.op === 'i32.lt' || test?.op === 'i32.le'
    if (!leaves || !isCounting || typeof limit !== 'number') continue
    if (limit < fewRounds) return false
    isLong = true
  }
  // A loop that only calls gains nothing but inlining: that must be worth the code.
  return calls === 0 ? work >= 3 : isFlat ? isLong : work >= 6
}

/** Rounds per call: in the first one, then twice as many each time up to a limit. */
type Rounds = { readonly first: number; readonly most: number }

type Exit = { readonly from: BlockId; readonly branch: Branch }

/** Moves one loop. */
class Outliner {
  readonly #program: MirProgram
  readonly #fn: MirFunction
  readonly #dom: Dominators
  readonly #loop: Loop
  readonly #rounds: Rounds
  readonly #name: string
  readonly #defs: readonly (Instr | undefined)[]
  /** Values made in the loop, with the block that makes them. */
  readonly #made = new Map<ValueId, BlockId>()
  readonly #globals = new Map<ValueId, number>()

  constructor(program: MirProgram, fn: MirFunction, dom: Dominators, loop: Loop, rounds: Rounds, name: string) {
    this.#program = program
    this.#fn = fn
    this.#dom = dom
    this.#loop = loop
    this.#rounds = rounds
    this.#name = name
    this.#defs = definitions(fn)
  }

  run(): void {
    const fn = this.#fn
    const header = fn.blocks.get(this.#loop.header)!
    const blocks = [...this.#loop.blocks].map((id) => fn.blocks.get(id)!)
    for (const block of blocks) {
      for (const p of block.params) this.#made.set(p, block.id)
      for (const i of block.instrs) if (i.result >= 0) this.#made.set(i.result, block.id)
    }
    const exits: Exit[] = []
    for (const block of blocks) {
      for (const branch of branchesOf(block.term))
        if (!this.#loop.blocks.has(branch.block)) exits.push({ from: block.id, branch })
    }
    const inputs = this.#inputs(blocks)
    const outputs = this.#outputs()
    const body = this.#makeBody(header, blocks, inputs, exits, outputs)
    this.#makeCall(header, inputs, exits, outputs, body)
    for (const block of blocks) fn.blocks.delete(block.id)
  }

  /** Values from outside that the loop uses; constants are copied instead. */
  #inputs(blocks: readonly Block[]): ValueId[] {
    const inputs = new Set<ValueId>()
    const use = (v: ValueId): void => {
      if (!this.#made.has(v) && !this.#isConstant(v)) inputs.add(v)
    }
    for (const block of blocks) {
      for (const i of block.instrs) i.args.forEach(use)
      for (const v of termUses(block.term)) use(v)
    }
    return [...inputs]
  }

  #isConstant(v: ValueId): boolean {
    return this.#defs[v]?.op.startsWith('const.') ?? false
  }

  /** Values of the loop that code after it uses (arguments of the exits excepted). */
  #outputs(): ValueId[] {
    const outputs = new Set<ValueId>()
    const use = (v: ValueId): void => {
      if (this.#made.has(v)) outputs.add(v)
    }
    for (const block of this.#fn.blocks.values()) {
      if (this.#loop.blocks.has(block.id)) continue
      for (const i of block.instrs) i.args.forEach(use)
      for (const v of termUses(block.term)) use(v)
    }
    return [...outputs]
  }

  /** The values that an exit must hand back: those used later that are there, and its arguments. */
  #handedBack(exit: Exit, outputs: readonly ValueId[]): ValueId[] {
    const list = outputs.filter((v) => {
      const at = this.#made.get(v)!
      return at === exit.from || this.#dom.resultsReach(at, exit.from)
    })
    for (const v of exit.branch.args) if (this.#made.has(v) && !list.includes(v)) list.push(v)
    return list
  }

  #global(v: ValueId): number {
    const known = this.#globals.get(v)
    if (known !== undefined) return known
    const id = this.#program.globals.length
    this.#program.globals.push({ id, name: `${this.#name}.v${v}`, type: this.#fn.valueTypes[v]! })
    this.#globals.set(v, id)
    return id
  }

  #makeBody(
    header: Block,
    blocks: readonly Block[],
    inputs: readonly ValueId[],
    exits: readonly Exit[],
    outputs: readonly ValueId[],
  ): FuncId {
    const fn = this.#fn
    const body: MirFunction = {
      id: this.#program.functions.length,
      name: this.#name,
      haxeName: fn.haxeName,
      params: [],
      result: { kind: 'i32' },
      valueTypes: [],
      vars: [],
      blocks: new Map(),
      nextBlock: 0,
      captures: null,
      sig: null,
      inline: 'never',
      span: fn.span,
    }
    this.#program.functions.push(body)
    const entry = newBlockIn(body, null)
    const values = new Map<ValueId, ValueId>()
    const parameter = (v: ValueId): ValueId => {
      const p = newValue(body, fn.valueTypes[v]!)
      body.params.push(p)
      return p
    }
    const start = header.params.map(parameter)
    for (const v of inputs) values.set(v, parameter(v))
    const value = (v: ValueId): ValueId => {
      const known = values.get(v)
      if (known !== undefined) return known
      const made = newValue(body, fn.valueTypes[v]!)
      values.set(v, made)
      const def = this.#defs[v]
      if (def && !this.#made.has(v)) entry.instrs.push({ ...def, result: made, args: [] })
      return made
    }
    const copies = new Map<BlockId, Block>()
    for (const block of blocks) copies.set(block.id, newBlockIn(body, null))
    const leave = exits.map((exit, code) => {
      const block = newBlockIn(body, null)
      for (const v of this.#handedBack(exit, outputs)) {
        block.instrs.push(makeInstr('global.set', -1, [value(v)], { kind: 'global', value: this.#global(v) }))
      }
      block.term = {
        kind: 'return',
        value: pushInstr(body, block, 'const.i32', [], { kind: 'i32', value: code }, { kind: 'i32' }),
      }
      return block.id
    })
    for (const block of blocks) {
      const copy = copies.get(block.id)!
      copy.params = block.params.map(value)
      copy.instrs = block.instrs.map((i) => cloneInstr(i, value))
      copy.handler = block.handler !== null && copies.has(block.handler) ? copies.get(block.handler)!.id : null
      copy.term = cloneTerm(block.term, value, (b) => copies.get(b)?.id ?? b)
      const to = branchesOf(copy.term)
      branchesOf(block.term).forEach((branch, i) => {
        const code = exits.findIndex((e) => e.branch === branch)
        if (code < 0) return
        to[i]!.block = leave[code]!
        to[i]!.args = []
      })
    }
    entry.term = { kind: 'br', to: { block: copies.get(header.id)!.id, args: start } }
    const rounds = newValue(body, { kind: 'i32' })
    body.params.push(rounds)
    this.#addFuel(body, copies.get(header.id)!, entry, rounds, header, exits.length)
    return body.id
  }

  /** Lets the loop run so many rounds per call; then it hands its header's parameters back with a code of its own. */
  #addFuel(body: MirFunction, head: Block, entry: Block, rounds: ValueId, header: Block, code: number): void {
    const i32: MirType = { kind: 'i32' }
    const fuel = newValue(body, i32)
    for (const block of Array.from(body.blocks.values())) {
      for (const branch of branchesOf(block.term)) {
        if (branch.block !== head.id) continue
        if (block === entry) {
          branch.args.push(rounds)
          continue
        }
        const check = newBlockIn(body, null)
        const out = newBlockIn(body, null)
        const one = pushInstr(body, check, 'const.i32', [], { kind: 'i32', value: -1 }, i32)
        const rest = pushInstr(body, check, 'i32.add', [fuel, one], { kind: 'none' }, i32)
        const zero = pushInstr(body, check, 'const.i32', [], { kind: 'i32', value: 0 }, i32)
        const more = pushInstr(body, check, 'i32.gt', [rest, zero], { kind: 'none' }, { kind: 'bool' })
        const args = branch.args
        check.term = {
          kind: 'cond',
          cond: more,
          then: { block: head.id, args: [...args, rest] },
          else: { block: out.id, args: [] },
          unlikely: 'else',
        }
        header.params.forEach((p, i) =>
          out.instrs.push(makeInstr('global.set', -1, [args[i]!], { kind: 'global', value: this.#global(p) })),
        )
        out.term = { kind: 'return', value: pushInstr(body, out, 'const.i32', [], { kind: 'i32', value: code }, i32) }
        branch.block = check.id
        branch.args = []
      }
    }
    head.params.push(fuel)
  }

  #makeCall(
    header: Block,
    inputs: readonly ValueId[],
    exits: readonly Exit[],
    outputs: readonly ValueId[],
    body: FuncId,
  ): void {
    const fn = this.#fn
    const call = newBlockIn(fn, header.handler)
    call.params = header.params.map((p) => newValue(fn, fn.valueTypes[p]!))
    for (const block of fn.blocks.values()) {
      if (this.#loop.blocks.has(block.id)) continue
      for (const branch of branchesOf(block.term)) {
        if (branch.block !== header.id) continue
        branch.block = call.id
        branch.args.push(
          pushInstr(fn, block, 'const.i32', [], { kind: 'i32', value: this.#rounds.first }, { kind: 'i32' }),
        )
      }
    }
    const rounds = newValue(fn, { kind: 'i32' })
    const vars = new Map<ValueId, number>()
    for (const v of outputs) {
      vars.set(v, fn.vars.length)
      fn.vars.push(fn.valueTypes[v]!)
    }
    this.#readThroughVars(vars)
    const code = pushInstr(
      fn,
      call,
      'call',
      [...call.params, ...inputs, rounds],
      { kind: 'func', value: body },
      { kind: 'i32' },
    )
    const after = exits.map((exit) => {
      const block = newBlockIn(fn, header.handler)
      const got = new Map<ValueId, ValueId>()
      for (const v of this.#handedBack(exit, outputs)) {
        const value = this.#takeBack(block, v)
        got.set(v, value)
        const at = vars.get(v)
        if (at !== undefined) block.instrs.push(makeInstr('var.set', -1, [value], { kind: 'var', value: at }))
      }
      block.term = { kind: 'br', to: { block: exit.branch.block, args: exit.branch.args.map((v) => got.get(v) ?? v) } }
      return block.id
    })
    const again = newBlockIn(fn, header.handler)
    const args = header.params.map((p) => this.#takeBack(again, p))
    again.term = { kind: 'br', to: { block: call.id, args: [...args, this.#more(again, rounds)] } }
    after.push(again.id)
    call.params.push(rounds)
    const last = after.pop()!
    const cases = after.map((block, value) => ({ value, to: { block, args: [] } }))
    call.term =
      cases.length === 0
        ? { kind: 'br', to: { block: last, args: [] } }
        : { kind: 'switch', value: code, cases, fallback: { block: last, args: [] } }
  }

  /** The rounds of the next call. */
  #more(block: Block, rounds: ValueId): ValueId {
    const { first, most } = this.#rounds
    const i32: MirType = { kind: 'i32' }
    if (first === most) return rounds
    const fn = this.#fn
    const one = pushInstr(fn, block, 'const.i32', [], { kind: 'i32', value: 1 }, i32)
    const twice = pushInstr(fn, block, 'i32.shl', [rounds, one], { kind: 'none' }, i32)
    const limit = pushInstr(fn, block, 'const.i32', [], { kind: 'i32', value: most }, i32)
    const isMore = pushInstr(fn, block, 'i32.gt', [twice, limit], { kind: 'none' }, { kind: 'bool' })
    return pushInstr(fn, block, 'select', [isMore, limit, twice], { kind: 'none' }, i32)
  }

  /** Reads a value that was handed back; a reference is not kept alive by its global. */
  #takeBack(block: Block, v: ValueId): ValueId {
    const fn = this.#fn
    const type = fn.valueTypes[v]!
    const at: Imm = { kind: 'global', value: this.#global(v) }
    const value = pushInstr(fn, block, 'global.get', [], at, type)
    if (isNullable(type) && type.kind !== 'null') {
      const none = pushInstr(fn, block, 'const.null', [], { kind: 'type', type }, type)
      block.instrs.push(makeInstr('global.set', -1, [none], at))
    }
    return value
  }

  /** Code after the loop reads what the loop made from variables, which each exit sets. */
  #readThroughVars(vars: ReadonlyMap<ValueId, number>): void {
    const fn = this.#fn
    if (vars.size === 0) return
    for (const block of fn.blocks.values()) {
      if (this.#loop.blocks.has(block.id)) continue
      readThroughVars(
        fn,
        block,
        (v) => vars.has(v),
        (v) => vars.get(v)!,
      )
    }
  }
}
