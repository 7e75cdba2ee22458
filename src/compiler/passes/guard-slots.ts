// Accesses of structure fields where one or two classes of the program have the field: a test of the class and a plain
// field access, with the slot's own dispatch as the rare other way.
import {
  builtinClasses,
  newBlockIn,
  newValue,
  objOf,
  type Block,
  type FuncId,
  type Instr,
  type MirFunction,
  type MirProgram,
  type MirSlot,
  type MirType,
  type OpName,
  type ValueId,
} from '../mir/index.ts'
import type { FunctionPass } from './pass.ts'

/** More classes than this are left to the slot's dispatch function. */
const maxGuards = 2

/** An accessor, and the class whose instances all answer the slot by it. */
type Guard = { readonly cls: number; readonly func: FuncId }

/** Puts guards before slot calls on Dynamic receivers. */
export const guardSlots: FunctionPass = {
  name: 'guard-slots',
  runFunction(fn: MirFunction, program: MirProgram): boolean {
    const guards = guardsOf(program)
    const dispatchOnly = new Set<Instr>()
    const queue = [...fn.blocks.values()]
    let changed = false
    for (const block of queue) {
      const at = block.instrs.findIndex(
        (i) =>
          i.op === 'call.slot' &&
          i.imm.kind === 'slot' &&
          !dispatchOnly.has(i) &&
          guards[i.imm.value] !== undefined &&
          fn.valueTypes[i.args[0]!]!.kind === 'dyn' &&
          !isAccessor(fn, program, i),
      )
      if (at < 0) continue
      const call = block.instrs[at]!
      const found = call.imm.kind === 'slot' ? guards[call.imm.value]! : []
      queue.push(guard(fn, block, at, found))
      dispatchOnly.add(call)
      changed = true
    }
    return changed
  },
}

/** By slot: its guards, where it has few enough. */
function guardsOf(program: MirProgram): readonly (readonly Guard[] | undefined)[] {
  let known = cache.get(program)
  if (!known) cache.set(program, (known = program.slots.map((slot) => guardsOfSlot(program, slot))))
  return known
}
const cache = new WeakMap<MirProgram, readonly (readonly Guard[] | undefined)[]>()

function guardsOfSlot(program: MirProgram, slot: MirSlot): readonly Guard[] | undefined {
  const guards = new Map<FuncId, Guard>()
  for (const [id, func] of slot.impls) {
    const callee = program.functions[func]
    if (!callee || id < builtinClasses.first || !isPlainAccess(callee)) continue
    const receiver = callee.valueTypes[callee.params[0]!]!
    if (receiver.kind !== 'obj') continue
    const cls = program.classes[receiver.cls]
    if (!cls || cls.kind === 'interface') continue
    for (let below = cls.id; below <= cls.lastDescendant; below++) {
      if (program.classes[below]?.isInstantiated && slot.impls.get(below) !== func) return undefined
    }
    guards.set(func, { cls: cls.id, func })
    if (guards.size > maxGuards) return undefined
  }
  return guards.size === 0 ? undefined : [...guards.values()]
}

/** Whether a function only reads or writes a field of its receiver, converted at most. */
function isPlainAccess(fn: MirFunction): boolean {
  if (fn.blocks.size !== 1) return false
  const ops = (fn.blocks.get(0)?.instrs ?? []).map((i) => i.op)
  return (
    ops.length <= 2 && ops.some((op) => op === 'field.get' || op === 'field.set') && ops.every((op) => plain.has(op))
  )
}

const plain: ReadonlySet<OpName> = new Set<OpName>([
  'field.get',
  'field.set',
  'dyn.of',
  'i32.to_f64',
  'null.wrap',
  'null.value',
])

/** Whether a call is the one inside a slot's own implementation, which is the rare way already. */
function isAccessor(fn: MirFunction, program: MirProgram, call: Instr): boolean {
  const slot = call.imm.kind === 'slot' ? program.slots[call.imm.value] : undefined
  return slot?.fallback === fn.id
}

/** Splits a block at a slot call; gives the block with what follows the call. */
function guard(fn: MirFunction, block: Block, at: number, guards: readonly Guard[]): Block {
  const call = block.instrs[at]!
  const after = newBlockIn(fn, block.handler)
  after.instrs = block.instrs.slice(at + 1)
  after.term = block.term
  block.instrs = block.instrs.slice(0, at)
  const isVoid = call.result < 0
  const type = isVoid ? null : fn.valueTypes[call.result]!
  if (!isVoid) after.params = [call.result]
  const leave = (from: Block, result: ValueId): void => {
    from.term = { kind: 'br', to: { block: after.id, args: isVoid ? [] : [result] } }
  }
  const resultOf = (): ValueId => (type === null ? -1 : newValue(fn, type))
  const add = (to: Block, instr: Omit<Instr, 'span' | 'result'>, result: MirType): ValueId => {
    const value = newValue(fn, result)
    to.instrs.push({ ...instr, result: value, span: call.span })
    return value
  }
  let last = block
  for (const { cls, func } of guards) {
    const want = objOf(cls)
    const object = add(last, { op: 'obj.try', args: [call.args[0]!], imm: { kind: 'type', type: want } }, want)
    const isOther = add(last, { op: 'ref.is_null', args: [object], imm: { kind: 'none' } }, { kind: 'bool' })
    const fast = newBlockIn(fn, block.handler)
    const slow = newBlockIn(fn, block.handler)
    last.term = {
      kind: 'cond',
      cond: isOther,
      then: { block: slow.id, args: [] },
      else: { block: fast.id, args: [] },
      unlikely: 'then',
    }
    const result = resultOf()
    const args = [object, ...call.args.slice(1)]
    fast.instrs.push({ op: 'call', result, args, imm: { kind: 'func', value: func }, span: call.span })
    leave(fast, result)
    last = slow
  }
  const result = resultOf()
  last.instrs.push(Object.assign(call, { result }))
  leave(last, result)
  return after
}
