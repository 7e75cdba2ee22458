// Counters of loops that test at their end: where they begin, what their test says of where they stop, and what has to hold before the
// loop for all indices made of them to lie inside of an array.
import {
  type Block,
  type Branch,
  type Instr,
  type Loop,
  type MirFunction,
  type OpName,
  type ValueId,
} from '../mir/index.ts'
import { constantOf, pushInstr } from './pass.ts'

/**
 * A parameter of the header that every round changes by one. The loop goes on while `next` has not reached `end`, a value from outside the loop
 * (`isThrough`: not passed it). An end of null: there are two counters, which go on until they meet.
 */
export type Counter = {
  /** Its place among the header's parameters. */
  readonly place: number
  readonly index: ValueId
  readonly next: ValueId
  readonly step: 1 | -1
  readonly end: ValueId | null
  readonly isThrough: boolean
}

/** An index of a loop: a counter and how far from it, by a constant or a value from outside the loop; or such a value alone. */
export type LoopIndex =
  | { readonly counter: Counter; readonly distance: number | ValueId; readonly isConstant: boolean }
  | { readonly counter: null; readonly value: ValueId }

const swapped: Partial<Record<OpName, OpName>> = { 'i32.gt': 'i32.lt', 'i32.ge': 'i32.le' }

/**
 * The counters that the loop's test is about; none where it is of another form. The loop has one latch, whose `then` leads to the header, and
 * no other round than by it.
 */
export function countersOf(
  fn: MirFunction,
  loop: Loop,
  defs: readonly (Instr | undefined)[],
  isInside: (v: ValueId) => boolean,
): readonly Counter[] {
  const header = fn.blocks.get(loop.header)!
  const latch = fn.blocks.get(loop.latches[0]!)!.term
  if (latch.kind !== 'cond') return []
  const test = defs[latch.cond]
  if (!test) return []
  const op = swapped[test.op] ?? test.op
  if (op !== 'i32.lt' && op !== 'i32.le') return []
  const isThrough = op === 'i32.le'
  const [a, b] = test.args as [ValueId, ValueId]
  const [low, high] = op === test.op ? [a, b] : [b, a]
  const counter = (next: ValueId, step: 1 | -1, end: ValueId | null): Counter[] => {
    const place = latch.then.args.indexOf(next)
    const index = header.params[place]
    if (index === undefined) return []
    const added = addendOf(defs, next, index)
    if (added === null || constantOf(defs[added]) !== step) return []
    return [{ place, index, next, step, end, isThrough }]
  }
  const isFixed = (v: ValueId): boolean => !isInside(v) || typeof constantOf(defs[v]) === 'number'
  if (isFixed(high)) return counter(low, 1, high)
  if (isFixed(low)) return counter(high, -1, low)
  const both = [...counter(low, 1, null), ...counter(high, -1, null)]
  return both.length === 2 ? both : []
}

/** What is added to `index` to make `sum`, where that is how it is made. */
function addendOf(defs: readonly (Instr | undefined)[], sum: ValueId, index: ValueId): ValueId | null {
  const add = defs[sum]
  if (add?.op !== 'i32.add') return null
  const [a, b] = add.args as [ValueId, ValueId]
  return a === index ? b : b === index ? a : null
}

/** What an index is made of, or null where that isn't known or not asked before the loop. */
export function loopIndexOf(
  at: ValueId,
  counters: readonly Counter[],
  defs: readonly (Instr | undefined)[],
  isInside: (v: ValueId) => boolean,
): LoopIndex | null {
  if (!isInside(at)) return { counter: null, value: at }
  for (const counter of counters) {
    if (at === counter.index) return { counter, distance: 0, isConstant: true }
    // Of counters that meet only the parameters themselves are known to lie between where both began.
    if (counter.end === null) continue
    const added = addendOf(defs, at, counter.index)
    if (added === null) continue
    const distance = constantOf(defs[added])
    // So small that no sum or difference of it here overflows.
    if (typeof distance === 'number' && Math.abs(distance) < 2 ** 30) return { counter, distance, isConstant: true }
    if (counter.step > 0 && !counter.isThrough && !isInside(added))
      return { counter, distance: added, isConstant: false }
  }
  return null
}

/**
 * Writes the tests of whether an index lies below a limit (which is at least 0) in every round, to the end of the block before the loop, whose
 * branch to the header is `entry`. Gives their results, all of which have to be true. That the loop runs once at least is made use of.
 * `hasOther`: the counter that this one meets is held against the same limit.
 */
export function insideTests(
  fn: MirFunction,
  block: Block,
  entry: Branch,
  at: LoopIndex,
  limit: ValueId,
  defs: readonly (Instr | undefined)[],
  hasOther: boolean,
): ValueId[] {
  const i32 = { kind: 'i32' } as const
  const none = { kind: 'none' } as const
  const test = (op: OpName, a: ValueId, b: ValueId): ValueId => pushInstr(fn, block, op, [a, b], none, { kind: 'bool' })
  const make = (op: OpName, a: ValueId, b: ValueId): ValueId => pushInstr(fn, block, op, [a, b], none, i32)
  const number = (value: number): ValueId => pushInstr(fn, block, 'const.i32', [], { kind: 'i32', value }, i32)
  if (at.counter === null) return [test('i32.ult', at.value, limit)]
  const { place, step, isThrough } = at.counter
  const start = entry.args[place]!
  const distance = at.isConstant ? (at.distance === 0 ? null : number(at.distance)) : at.distance
  const first = distance === null ? start : make('i32.add', start, distance)
  const begins = test('i32.ult', first, limit)
  // Each goes from where it began towards where the other did. A limit that is above the one's start is above 0.
  if (at.counter.end === null) return step > 0 && constantOf(defs[start]) === 0 && hasOther ? [] : [begins]
  const constant = constantOf(defs[at.counter.end])
  const end = typeof constant === 'number' ? number(constant) : at.counter.end
  if (step < 0) {
    // The last one is the end, or one above it; no index is below 0.
    const lowest = (isThrough ? 0 : -1) - Math.min(at.distance, 0)
    return [begins, test('i32.ge', end, number(lowest))]
  }
  if (at.isConstant && at.distance === 0) return [begins, test(isThrough ? 'i32.lt' : 'i32.le', end, limit)]
  if (at.isConstant && at.distance === 1 && !isThrough) return [begins, test('i32.lt', end, limit)]
  // As many rounds as there are places above the first; from a start of 0 or more the difference doesn't overflow where it matters.
  const rounds = make('i32.sub', end, start)
  const room = make('i32.sub', limit, first)
  return [begins, test('i32.ge', start, number(0)), test(isThrough ? 'i32.lt' : 'i32.le', rounds, room)]
}
