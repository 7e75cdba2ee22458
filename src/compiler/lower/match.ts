import { bool, f64, i32 } from '../mir/index.ts'
import type { BlockId, MirType, ValueId } from '../mir/index.ts'
import type { Decision, TConst, TypedExpr } from '../typer/index.ts'
import { coerce } from './coerce.ts'
import type { FunctionState } from './context.ts'
import { branchOn, joinWith, newJoin } from './control.ts'
import { equal, isNull } from './equality.ts'
import { declareLocal, machineType, value, valueAs } from './state.ts'

/*
 * Decision trees of pattern matching: leaves are blocks, so that no body is written twice.
 */

type Tree = {
  readonly leaves: Map<number, BlockId>
  /** Where control goes when no case fits. */
  fail: BlockId | null
  /** Nodes that several paths share, each one block. */
  readonly shared: Map<Decision, BlockId | null>
  /** Blocks that have been branched to, and what is to be decided there. */
  readonly work: { readonly block: BlockId; readonly at: Decision }[]
}

/** A match, as a value where one is wanted. */
export function lowerMatch(s: FunctionState, e: TypedExpr & { readonly kind: 'match' }, wanted: boolean): ValueId {
  const { body } = s
  const join = newJoin(s, wanted ? machineType(s, e.type) : { kind: 'void' })
  const tree: Tree = { leaves: new Map(), fail: null, shared: sharedNodes(e.decision), work: [] }
  body.jump(blockOf(s, tree, e.decision))
  for (let next = tree.work.pop(); next; next = tree.work.pop()) {
    if (tree.shared.has(next.at)) body.enterLoop(next.block)
    else body.enter(next.block)
    decide(s, tree, next.at)
  }
  for (const block of tree.shared.values()) if (block !== null) body.ssa.sealBlock(block)
  for (const [index, block] of [...tree.leaves].sort((a, b) => a[0] - b[0])) {
    body.enter(block)
    joinWith(s, join, e.bodies[index] ?? null)
  }
  if (tree.fail !== null) {
    body.enter(tree.fail)
    joinWith(s, join, null)
  }
  body.enter(join.block)
  return join.value
}

function sharedNodes(root: Decision): Map<Decision, BlockId | null> {
  const seen = new Set<Decision>()
  const shared = new Map<Decision, BlockId | null>()
  const work: Decision[] = [root]
  for (let d = work.pop(); d; d = work.pop()) {
    if (d.kind === 'leaf' || d.kind === 'fail') continue
    if (seen.has(d)) {
      shared.set(d, null)
      continue
    }
    seen.add(d)
    if (d.kind === 'switch') {
      work.push(d.fallback)
      for (const c of d.cases) work.push(c.next)
    } else if (d.kind === 'test') work.push(d.no, d.yes)
    else work.push(d.next)
  }
  return shared
}

/** The block to branch to for a decision. */
function blockOf(s: FunctionState, tree: Tree, d: Decision): BlockId {
  if (d.kind === 'leaf') {
    let block = tree.leaves.get(d.body)
    if (block === undefined) tree.leaves.set(d.body, (block = s.body.newBlock()))
    return block
  }
  if (d.kind === 'fail') return (tree.fail ??= s.body.newBlock())
  const known = tree.shared.get(d)
  if (known !== undefined && known !== null) return known
  const block = s.body.newBlock()
  if (known === null) tree.shared.set(d, block)
  tree.work.push({ block, at: d })
  return block
}

/** Writes a decision at the current block; control leaves it for other blocks. */
function decide(s: FunctionState, tree: Tree, d: Decision): void {
  switch (d.kind) {
    case 'leaf':
    case 'fail':
      s.body.jump(blockOf(s, tree, d))
      return
    case 'bind': {
      const type = machineType(s, d.v.type)
      declareLocal(s, d.v, valueAs(s, d.value, type.kind === 'void' ? { kind: 'dyn' } : type))
      s.body.jump(blockOf(s, tree, d.next))
      return
    }
    case 'test':
      branchOn(s, d.cond, blockOf(s, tree, d.yes), blockOf(s, tree, d.no))
      return
    case 'switch':
      decideSwitch(s, tree, d)
      return
  }
  d satisfies never
}

type Switch = Decision & { readonly kind: 'switch' }
type Case = { readonly value: TConst; readonly block: BlockId }

function decideSwitch(s: FunctionState, tree: Tree, d: Switch): void {
  const { body, lw } = s
  let v = value(s, d.value)
  const fallback = blockOf(s, tree, d.fallback)
  const cases: Case[] = []
  for (const c of d.cases) {
    const block = blockOf(s, tree, c.next)
    for (const constant of c.values) cases.push({ value: constant, block })
  }
  const onNull = cases.find((c) => c.value.kind === 'null')?.block
  const kind = body.typeOf(v).kind
  if (onNull !== undefined || kind === 'null' || kind === 'string') {
    const rest = body.newBlock()
    body.branch(isNull(body, v), onNull ?? fallback, rest, 'then')
    body.enter(rest)
    const type = body.typeOf(v)
    if (type.kind === 'null') v = coerce(lw, body, v, { kind: type.of })
  }
  const values = cases.filter((c) => c.value.kind !== 'null')
  switch (body.typeOf(v).kind) {
    case 'i32': {
      const ints = values.map((c) => ({ value: c.value.kind === 'int' ? c.value.value | 0 : 0, block: c.block }))
      if (ints.length <= 2) chain(s, v, values, fallback)
      else body.choose(v, firstOfEach(ints), fallback)
      return
    }
    case 'string':
      decideString(s, v, values, fallback)
      return
    default:
      chain(s, v, values, fallback)
  }
}

function firstOfEach(
  cases: readonly { readonly value: number; readonly block: BlockId }[],
): { readonly value: number; readonly block: BlockId }[] {
  const seen = new Set<number>()
  return cases.filter((c) => !seen.has(c.value) && seen.add(c.value))
}

/** One comparison after the other. */
function chain(s: FunctionState, v: ValueId, cases: readonly Case[], fallback: BlockId): void {
  const { body, lw } = s
  for (const [i, c] of cases.entries()) {
    const last = i === cases.length - 1
    const next = last ? fallback : body.newBlock()
    body.branch(equal(lw, body, v, constant(s, c.value, body.typeOf(v))), c.block, next)
    if (last) return
    body.enter(next)
  }
  body.jump(fallback)
}

/** First the length, then a unit, then the text: a string that fits no case costs one comparison of numbers. */
function decideString(s: FunctionState, v: ValueId, cases: readonly Case[], fallback: BlockId): void {
  const { body } = s
  if (cases.length <= 2) {
    chain(s, v, cases, fallback)
    return
  }
  decideBy(
    s,
    body.op('str.len', v),
    cases,
    (text) => text.length,
    fallback,
    (group, length) => {
      const at = length > 0 && group.length > 2 ? mostDifferent(group.map(textOf), length) : -1
      if (at < 0) return chain(s, v, group, fallback)
      // Comparing texts is a call, unless they are the same object.
      const unit = body.op('str.code', v, body.i32(at))
      decideBy(
        s,
        unit,
        group,
        (text) => text.charCodeAt(at),
        fallback,
        (rest) => chain(s, v, rest, fallback),
      )
    },
  )
}

const textOf = (c: Case): string => (c.value.kind === 'string' ? c.value.value : '')

/** Chooses among cases by a number that is made of their texts; `next` decides among those of the same number. */
function decideBy(
  s: FunctionState,
  v: ValueId,
  cases: readonly Case[],
  numberOf: (text: string) => number,
  fallback: BlockId,
  next: (group: readonly Case[], number: number) => void,
): void {
  const { body } = s
  const byNumber = new Map<number, Case[]>()
  for (const c of cases) {
    const n = numberOf(textOf(c))
    const list = byNumber.get(n)
    if (list) list.push(c)
    else byNumber.set(n, [c])
  }
  const groups = [...byNumber].map(([n, group]) => ({ value: n, group, block: body.newBlock() }))
  body.choose(v, groups, fallback)
  for (const g of groups) {
    body.enter(g.block)
    next(g.group, g.value)
  }
}

/** The place where texts of one length have the most different units; -1 where they are all alike. */
function mostDifferent(texts: readonly string[], length: number): number {
  let at = -1
  let most = 1
  for (let i = 0; i < length; i++) {
    const different = new Set(texts.map((text) => text.charCodeAt(i))).size
    if (different > most) [at, most] = [i, different]
  }
  return at
}

/** A constant as a value that suits the comparison. */
function constant(s: FunctionState, c: TConst, type: MirType): ValueId {
  const { body, lw } = s
  const v = ((): ValueId => {
    switch (c.kind) {
      case 'int':
        return body.i32(c.value)
      case 'float':
        return body.f64(c.value)
      case 'string':
        return body.string(c.value)
      case 'bool':
        return body.bool(c.value)
      case 'int64':
        return body.imm('const.i64', { kind: 'i64', value: c.value })
      default:
        return body.zero({ kind: 'dyn' })
    }
  })()
  const own = body.typeOf(v)
  if (type.kind === 'f64' && own.kind === 'i32') return coerce(lw, body, v, f64)
  if (type.kind === 'i32' && own.kind === 'bool') return coerce(lw, body, v, i32)
  if (type.kind === 'bool' && own.kind === 'i32') return coerce(lw, body, v, bool)
  return v
}
