import { classOf, paramTypes, slotTargets, void_ } from '../compiler/mir/index.ts'
import type { ClassId, FuncId, MirSlot, MirType, SlotTarget } from '../compiler/mir/index.ts'
import { emitKnownCast } from './casts.ts'
import type { FuncSym } from './code.ts'
import type { FunctionEmitter } from './emitter.ts'
import { Op } from './encoder/opcodes.ts'
import type { Generator } from './generator.ts'
import type { Body } from './module.ts'
import type { TreeInstr } from './trees.ts'
import { ANY, I32, refNull } from './types.ts'

/*
 * Calls through slots: one function per slot and static receiver type that switches on the class id.
 *
 * Which implementation runs is found by comparing the id with runs of ids (few), a jump table (dense) or a search tree over
 * both; then the receiver is cast and the implementation called directly. Engines inline these functions at hot calls.
 */

/** Writes a call through a slot. */
export function emitSlotCall(e: FunctionEmitter, instr: TreeInstr): void {
  const { generator, body } = e
  const slot = instr.imm.kind === 'slot' ? generator.program.slots[instr.imm.value] : undefined
  const [receiver = -1, ...rest] = instr.args
  if (slot === undefined) throw new Error('no such slot')
  const type = e.typeOf(e.canonical(receiver))
  const cls = type.kind === 'obj' ? type.cls : null
  const { targets, isTotal } = slotTargets(generator.program, slot, cls)
  const only = targets[0]
  const isDirect = isTotal && only !== undefined && targets.every((t) => t.func === only.func)
  e.value(receiver)
  if (isDirect && only !== undefined) emitReceiver(generator, body, type, only.func)
  for (const arg of rest) e.value(arg)
  body.call(
    isDirect && only !== undefined ? generator.function(only.func) : dispatcher(generator, slot, cls, targets, isTotal),
  )
}

/** Casts a receiver of a static type to what an implementation takes. */
function emitReceiver(generator: Generator, body: Body, from: MirType, func: FuncId): void {
  const [to = void_] = paramTypes(generator.mirFunction(func))
  if (to.kind === 'obj' && from.kind === 'obj') {
    const target = generator.machine.objectType(to.cls)
    // The static type may already be below what is taken.
    for (let at: ClassId | null = from.cls; at !== null; at = classOf(generator.program, at).superClass)
      if (generator.machine.objectType(at) === target) return
    if (target === generator.machine.base.object) return
  }
  emitKnownCast(generator, body, from.kind === 'obj' ? 'object' : 'any', to)
}

function dispatcher(
  generator: Generator,
  slot: MirSlot,
  cls: ClassId | null,
  targets: readonly SlotTarget[],
  isTotal: boolean,
): FuncSym {
  const { machine, module, helpers } = generator
  const { object } = machine.base
  const receiver = cls === null ? ANY : refNull(object)
  const key = `slot${slot.id} ${cls === null ? 'dyn' : targets.map((t) => `${t.low}-${t.high}`).join(',')}${isTotal ? '!' : ''}`
  const params = [receiver, ...slot.sig.params.map((t) => machine.valType(t))]
  return module.define(key, `${slot.name} (dispatch)`, params, machine.results(slot.sig.result), (b) => {
    const id = b.local(I32)
    b.get(0)
    if (cls === null) b.call(helpers.classId())
    else b.structGet(object, 0)
    b.set(id)
    const funcs = [...new Set(targets.map((t) => t.func))]
    const hasFallback = !isTotal || funcs.length === 0
    if (hasFallback) b.block(Op.block)
    // The first implementation's block is the innermost.
    for (let i = 0; i < funcs.length; i++) b.block(Op.block)
    const last = targets.at(-1)
    const fallbackDepth = hasFallback || last === undefined ? funcs.length : funcs.indexOf(last.func)
    emitChoice(b, id, targets, (func) => funcs.indexOf(func), fallbackDepth, 0)
    for (const func of funcs) {
      b.end()
      b.get(0)
      const [to = void_] = paramTypes(generator.mirFunction(func))
      emitKnownCast(generator, b, cls === null ? 'any' : 'object', to)
      for (let i = 1; i < params.length; i++) b.get(i)
      b.call(generator.function(func)).op(Op.return)
    }
    if (!hasFallback) {
      b.op(Op.unreachable)
      return
    }
    b.end()
    if (slot.fallback === null) {
      b.i32(2).call(helpers.raise()).op(Op.unreachable)
      return
    }
    for (let i = 0; i < params.length; i++) b.get(i)
    b.call(generator.function(slot.fallback))
  })
}

/** Jumps to the block of the target that a class id belongs to. */
function emitChoice(
  b: Body,
  id: number,
  targets: readonly SlotTarget[],
  depthOf: (func: FuncId) => number,
  fallback: number,
  extra: number,
): void {
  const first = targets[0]
  const last = targets.at(-1)
  if (first === undefined || last === undefined) {
    b.br(fallback + extra)
    return
  }
  if (targets.length <= 3) {
    for (const t of targets) {
      // The last one of a total choice needs no test.
      if (t === last && depthOf(t.func) === fallback) break
      b.get(id)
      if (t.low === t.high) b.i32(t.low).op(Op.i32_eq)
      else
        b.i32(t.low)
          .op(Op.i32_sub)
          .i32(t.high - t.low)
          .op(Op.i32_le_u)
      b.brIf(depthOf(t.func) + extra)
    }
    b.br(fallback + extra)
    return
  }
  if (last.high - first.low < targets.length * 4 + 16) {
    const table: number[] = []
    for (const t of targets) {
      while (first.low + table.length < t.low) table.push(fallback + extra)
      while (first.low + table.length <= t.high) table.push(depthOf(t.func) + extra)
    }
    b.get(id)
      .i32(first.low)
      .op(Op.i32_sub)
      .brTable(table, fallback + extra)
    return
  }
  const middle = targets.length >> 1
  b.get(id)
    .i32(targets[middle]?.low ?? 0)
    .op(Op.i32_lt_u)
    .block(Op.if)
  emitChoice(b, id, targets.slice(0, middle), depthOf, fallback, extra + 1)
  b.end()
  emitChoice(b, id, targets.slice(middle), depthOf, fallback, extra)
}
