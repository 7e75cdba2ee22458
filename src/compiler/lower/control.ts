import { array, bool, i32, repOf } from '../mir/index.ts'
import type { BlockId, MirType, ValueId } from '../mir/index.ts'
import type { TVar, TypedExpr } from '../typer/index.ts'
import { coerce } from './coerce.ts'
import type { FunctionState } from './context.ts'
import { declareLocal, elementType, machineType, notNull, readLocal, strip, value, valueAs } from './state.ts'
import { mayAssign } from './walk.ts'

/*
 * Conditions, branches and loops.
 */

/** Goes to one block or the other by a condition; `&&`, `||` and `!` become jumps. */
export function branchOn(s: FunctionState, e: TypedExpr, yes: BlockId, no: BlockId): void {
  const at = strip(e)
  const { body } = s
  if (at.kind === 'binop' && (at.op === '&&' || at.op === '||')) {
    const more = body.newBlock()
    if (at.op === '&&') branchOn(s, at.left, more, no)
    else branchOn(s, at.left, yes, more)
    body.enter(more)
    branchOn(s, at.right, yes, no)
    return
  }
  if (at.kind === 'unop' && at.op === '!') {
    branchOn(s, at.expr, no, yes)
    return
  }
  if (at.kind === 'const' && at.value.kind === 'bool') {
    body.jump(at.value.value ? yes : no)
    return
  }
  body.branch(valueAs(s, at, bool), yes, no)
}

/** `a && b`, `a || b` as values. */
export function lowerLogic(s: FunctionState, e: TypedExpr & { readonly kind: 'binop' }): ValueId {
  const { body } = s
  const yes = body.newBlock()
  const no = body.newBlock()
  const join = body.newBlock()
  const result = body.addBlockParam(join, bool)
  branchOn(s, e, yes, no)
  body.enter(yes)
  body.jump(join, [body.bool(true)])
  body.enter(no)
  body.jump(join, [body.bool(false)])
  body.enter(join)
  return result
}

/** Where a branch's value goes: into a parameter of the join block. */
export type Join = { readonly block: BlockId; readonly type: MirType; readonly value: ValueId }

/** A join of branches whose value has the type; void where none is wanted. */
export function newJoin(s: FunctionState, type: MirType): Join {
  const block = s.body.newBlock()
  return { block, type, value: type.kind === 'void' ? -1 : s.body.addBlockParam(block, type) }
}

/** Ends a branch with the value of an expression. */
export function joinWith(s: FunctionState, join: Join, e: TypedExpr | null): void {
  if (join.type.kind === 'void') {
    if (e) s.effect(s, e)
    s.body.jump(join.block)
    return
  }
  const v = e ? valueAs(s, e, join.type) : s.body.zero(join.type)
  s.body.jump(join.block, [v])
}

/** `if`, as a value where one is wanted. */
export function lowerIf(s: FunctionState, e: TypedExpr & { readonly kind: 'if' }, wanted: boolean): ValueId {
  const { body } = s
  // `if / else if / else if ...` without recursion.
  const join = newJoin(s, wanted ? machineType(s, e.type) : { kind: 'void' })
  let at: TypedExpr & { readonly kind: 'if' } = e
  for (;;) {
    const yes = body.newBlock()
    const no = body.newBlock()
    branchOn(s, at.cond, yes, no)
    body.enter(yes)
    joinWith(s, join, at.then)
    body.enter(no)
    const next: TypedExpr | null = at.else ? strip(at.else) : null
    if (next?.kind === 'if') {
      at = next
      continue
    }
    joinWith(s, join, at.else)
    break
  }
  body.enter(join.block)
  return join.value
}

/** `while` and `do while`. */
export function lowerWhile(s: FunctionState, e: TypedExpr & { readonly kind: 'while' }): void {
  const { body } = s
  const test = body.newBlock()
  const inner = body.newBlock()
  const after = body.newBlock()
  body.jump(e.doWhile ? inner : test)
  if (e.doWhile) {
    body.enterLoop(inner)
    inLoop(s, test, after, e.body)
    body.jump(test)
    body.enter(test)
    branchOn(s, e.cond, inner, after)
    body.ssa.sealBlock(inner)
  } else {
    body.enterLoop(test)
    branchOn(s, e.cond, inner, after)
    body.enter(inner)
    inLoop(s, test, after, e.body)
    body.jump(test)
    body.ssa.sealBlock(test)
  }
  body.enter(after)
}

function inLoop(s: FunctionState, continueTo: BlockId, breakTo: BlockId, e: TypedExpr): void {
  s.loops.push({ continueTo, breakTo })
  s.effect(s, e)
  s.loops.pop()
}

/** A loop over a counter from `from` while `test` of it holds; `v` is what the body sees of it. */
function countedLoop(
  s: FunctionState,
  from: ValueId,
  limit: () => ValueId,
  enter: (counter: ValueId) => void,
  inside: TypedExpr,
): void {
  const { body } = s
  const counter = {}
  body.ssa.declareVariable(counter, i32)
  body.ssa.writeVariable(counter, from)
  const test = body.newBlock()
  const inner = body.newBlock()
  const step = body.newBlock()
  const after = body.newBlock()
  body.jump(test)
  body.enterLoop(test)
  const i = body.ssa.readVariable(counter)
  body.branch(body.op('i32.lt', i, limit()), inner, after)
  body.enter(inner)
  enter(i)
  inLoop(s, step, after, inside)
  body.jump(step)
  body.enter(step)
  body.ssa.writeVariable(counter, body.op('i32.add', body.ssa.readVariable(counter), body.i32(1)))
  body.jump(test)
  body.ssa.sealBlock(test)
  body.enter(after)
}

/** Longer arrays grow as they are filled: what they would take may never be used. */
const mostRoom = 1 << 16

/** Makes room for so many elements in an array that is still empty, where that is a sensible number. */
function makeRoom(s: FunctionState, list: TVar, count: ValueId): void {
  const { body } = s
  const elem = repOf(elementType(s, list.type))
  const isSensible = body.op('i32.ult', count, body.i32(mostRoom))
  const length = body.op('select', isSensible, count, body.i32(0))
  const raw = body.emit('raw.new', [length], { kind: 'elem', elem })
  const any = body.emit('raw.any', [raw], { kind: 'elem', elem })
  body.emit('array.set_data', [coerce(s.lw, body, readLocal(s, list), array), any], { kind: 'none' })
}

/** `for (v in min...max)` */
export function lowerForRange(s: FunctionState, e: TypedExpr & { readonly kind: 'forRange' }): void {
  const min = valueAs(s, e.min, i32)
  const max = valueAs(s, e.max, i32)
  if (e.fills) makeRoom(s, e.fills, s.body.op('i32.sub', max, min))
  countedLoop(
    s,
    min,
    () => max,
    (i) => declareLocal(s, e.v, i),
    e.body,
  )
}

/**
 * `for (v in array)`: the length is read again each turn; and the array, where it is a local variable that the loop gives
 * another one, as the official compiler does.
 */
export function lowerForArray(s: FunctionState, e: TypedExpr & { readonly kind: 'forArray' }): void {
  const { body, lw } = s
  const read = (): ValueId => notNull(s, coerce(lw, body, value(s, e.array), array), e.array)
  const again = e.array.kind === 'local' && mayAssign(e.body, e.array.v)
  let list = read()
  const declared = machineType(s, e.v.type)
  const rep = repOf(declared)
  lw.arrayGets.add(rep)
  if (e.fills) makeRoom(s, e.fills, body.op('array.len', list))
  countedLoop(
    s,
    body.i32(0),
    () => {
      if (again) list = read()
      return body.op('array.len', list)
    },
    (i) => declareLocal(s, e.v, coerce(lw, body, body.emit('array.get', [list, i], { kind: 'rep', rep }), declared)),
    e.body,
  )
}
