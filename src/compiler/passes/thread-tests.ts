// Leads branches past tests of an index whose outcome is known where they come from. A loop that has a copy without tests is left in two ways:
// after the copy its arrays are what they were, so `a[0]` behind the loop needs no test there. The block of the test is copied for that way.
import {
  branchesOf,
  definitions,
  dominators,
  handlerBlocks,
  loops,
  predecessors,
  type Block,
  type BlockId,
  type Branch,
  type Dominators,
  type Instr,
  type MirFunction,
  type Terminator,
  type ValueId,
} from '../mir/index.ts'
import { copyForWays } from './copy-blocks.ts'
import { constantOf, type FunctionPass } from './pass.ts'
import { promoteVars } from './promote-vars.ts'

/** Blocks of more instructions aren't copied. */
const mostInstrs = 6
/** More blocks than this aren't made in one function. */
const mostCopies = 40

type Definitions = readonly (Instr | undefined)[]
type Test = Terminator & { readonly kind: 'cond' }

/** Decides tests of indices by what was tested before, for each way into their block. */
export const threadTests: FunctionPass = {
  name: 'thread-tests',
  runFunction(fn: MirFunction, program): boolean {
    if (![...fn.blocks.values()].some((b) => testOf(b) !== null)) return false
    const known = new Known(fn)
    const plans = [...fn.blocks.values()].flatMap((block) => plan(fn, block, known)).slice(0, mostCopies)
    if (plans.length === 0) return false
    for (const { block, ways } of plans) thread(fn, block, ways)
    promoteVars.runFunction(fn, program)
    return true
  },
}

/** A block's test of an index that seldom fails. */
function testOf(block: Block): Test | null {
  return block.term.kind === 'cond' && block.term.unlikely === 'else' ? block.term : null
}

/** The ways into a block by which its test is known to succeed, where another way leads there too. */
type Plan = { readonly block: Block; readonly ways: readonly Branch[] }

function plan(fn: MirFunction, block: Block, known: Known): Plan[] {
  const term = testOf(block)
  if (term === null || block.id === 0 || block.instrs.length > mostInstrs || known.headers.has(block.id)) return []
  const test = known.defs[term.cond]
  if (test?.op !== 'i32.ult' || block.handler !== null || known.handlers.has(block.id)) return []
  const ways: Branch[] = []
  let count = 0
  for (const from of known.preds.get(block.id) ?? []) {
    const { term: end } = fn.blocks.get(from)!
    for (const branch of branchesOf(end)) {
      if (branch.block !== block.id) continue
      count++
      const value = (v: ValueId): ValueId => {
        const at = block.params.indexOf(v)
        return at < 0 ? v : branch.args[at]!
      }
      if (known.isInside(test, value, from, branch)) ways.push(branch)
    }
  }
  return ways.length > 0 && ways.length < count ? [{ block, ways }] : []
}

/** What tests before a place say of indices. */
class Known {
  readonly defs: Definitions
  readonly preds: ReadonlyMap<BlockId, readonly BlockId[]>
  /** A loop with a second way in could be written in no structured code. */
  readonly headers: ReadonlySet<BlockId>
  readonly handlers: ReadonlySet<BlockId>
  readonly #fn: MirFunction
  readonly #dom: Dominators
  readonly #facts = new Map<BlockId, readonly Instr[]>()

  constructor(fn: MirFunction) {
    this.#fn = fn
    this.defs = definitions(fn)
    this.preds = predecessors(fn)
    this.#dom = dominators(fn)
    this.headers = new Set(loops(fn, this.#dom).map((l) => l.header))
    this.handlers = handlerBlocks(fn)
  }

  /** Whether a test succeeds, with values replaced, when a branch of a block is taken. */
  isInside(test: Instr, value: (v: ValueId) => ValueId, from: BlockId, branch: Branch): boolean {
    const index = value(test.args[0]!)
    const bound = this.#bound(test.args[1]!, value)
    const isZero = constantOf(this.defs[index]) === 0
    const says = (fact: Instr): boolean =>
      this.#bound(fact.args[1]!) === bound && (isZero || this.#isSame(fact.args[0]!, index))
    const { term } = this.#fn.blocks.get(from)!
    if (term.kind === 'cond' && term.then === branch && this.#testsIn(term.cond).some(says)) return true
    for (let at: BlockId | undefined = from; at !== undefined; at = this.#dom.idom.get(at))
      if (this.#factsAt(at).some(says)) return true
    return false
  }

  /** A name for what an index is held against: lengths of one raw array are the same whoever asks. */
  #bound(v: ValueId, value: (v: ValueId) => ValueId = (x) => x): string {
    const def = this.defs[v]
    if (def?.op !== 'raw.len') return `${value(v)}`
    const any = this.defs[def.args[0]!]
    return `length ${value(any?.op === 'raw.any' ? any.args[0]! : def.args[0]!)}`
  }

  #isSame(a: ValueId, b: ValueId): boolean {
    if (a === b) return true
    const constant = constantOf(this.defs[a])
    return constant !== undefined && constant === constantOf(this.defs[b])
  }

  /** The tests that succeeded before a block that is entered by one way only (rounds of its own loop aside). */
  #factsAt(id: BlockId): readonly Instr[] {
    const found = this.#facts.get(id)
    if (found) return found
    let facts: readonly Instr[] = []
    const from = (this.preds.get(id) ?? []).filter((p) => !this.#dom.dominates(id, p))
    const term = from.length === 1 ? this.#fn.blocks.get(from[0]!)!.term : null
    if (term?.kind === 'cond' && term.then.block === id && term.else.block !== id) facts = this.#testsIn(term.cond)
    this.#facts.set(id, facts)
    return facts
  }

  /** The tests of indices that all succeed when a condition holds. */
  #testsIn(cond: ValueId): Instr[] {
    const def = this.defs[cond]
    if (def?.op === 'i32.ult') return [def]
    if (def?.op !== 'select' || def.args[0] !== def.args[2]) return []
    return [...this.#testsIn(def.args[0]!), ...this.#testsIn(def.args[1]!)]
  }
}

/** Gives some ways into a block a copy of it that takes the test as passed. */
function thread(fn: MirFunction, block: Block, ways: readonly Branch[]): void {
  const { then } = testOf(block)!
  copyForWays(fn, block, ways, (value) => ({ kind: 'br', to: { block: then.block, args: then.args.map(value) } }))
}
