import { paramTypes, slotTargets, void_ } from '../compiler/mir/index.ts'
import type { ClassId, MirSlot, MirType, SlotTarget } from '../compiler/mir/index.ts'
import type { IrCallee, IrValue } from './builder.ts'
import { nothing } from './builder.ts'
import { classIdOf, emitCast } from './casts.ts'
import { helper, raised, type Emitter } from './emitter.ts'
import type { Generator } from './generator.ts'
import { irType } from './types.ts'

/*
 * Calls through slots: one function per slot and static receiver type that switches on the class id. LLVM makes jump tables or
 * search trees of the switch, and inlines small ones at hot calls.
 */

/** Writes a call through a slot. */
export function emitSlotCall(
  e: Emitter,
  slot: MirSlot,
  type: MirType,
  receiver: IrValue,
  rest: readonly IrValue[],
): IrValue {
  const { generator } = e
  const cls = type.kind === 'obj' ? type.cls : null
  const { targets, isTotal } = slotTargets(generator.program, slot, cls)
  const unwinds = mayUnwind(generator, slot, targets, isTotal)
  const only = targets[0]
  if (isTotal && only !== undefined && targets.every((t) => t.func === only.func))
    return e.call(generator.function(only.func), [receiver, ...rest], unwinds)
  return e.call(dispatcher(generator, slot, cls, targets, isTotal, unwinds), [receiver, ...rest], unwinds)
}

function mayUnwind(generator: Generator, slot: MirSlot, targets: readonly SlotTarget[], isTotal: boolean): boolean {
  const { unwinds } = generator.analysis
  if (targets.some((t) => unwinds.has(t.func))) return true
  return !isTotal && (slot.fallback === null || unwinds.has(slot.fallback))
}

function dispatcher(
  generator: Generator,
  slot: MirSlot,
  cls: ClassId | null,
  targets: readonly SlotTarget[],
  isTotal: boolean,
  unwinds: boolean,
): IrCallee {
  const key = `${slot.id} ${cls === null ? 'dyn' : targets.map((t) => `${t.low}-${t.high}`).join(',')}${isTotal ? '!' : ''}`
  const signature = {
    params: ['ptr' as const, ...slot.sig.params.map(irType)],
    result: irType(slot.sig.result),
  }
  const from: MirType = cls === null ? { kind: 'dyn' } : { kind: 'obj', cls }
  return helper(generator, `slot ${slot.name} ${key}`, signature, unwinds ? [] : ['nounwind'], (e) => {
    const { b } = e
    const [receiver = nothing, ...rest] = b.params
    const id = cls === null ? classIdOf(e, receiver, from) : e.idOf(receiver)
    const funcs = [...new Set(targets.map((t) => t.func))]
    const labels = new Map(funcs.map((func) => [func, b.block('class')]))
    const other = b.block('other')
    // Long runs of a common implementation are the fallback of a total switch; ids between runs never occur then.
    const last = isTotal ? funcs.at(-1) : undefined
    const fallback = (last === undefined ? undefined : labels.get(last)) ?? other
    const cases = targets.flatMap((t) => {
      const to = labels.get(t.func) ?? other
      if (to === fallback) return []
      return Array.from({ length: t.high - t.low + 1 }, (_, i) => ({ value: t.low + i, to }))
    })
    b.switch(id, cases, fallback)
    for (const func of funcs) {
      b.position(labels.get(func) ?? other)
      const [to = void_] = paramTypes(generator.mirFunction(func))
      const self = to.kind === 'obj' || irType(to) === 'ptr' ? receiver : emitCast(e, receiver, to, from)
      const value = b.call(generator.function(func), [self, ...rest])
      b.ret(value)
    }
    b.position(other)
    if (isTotal && last !== undefined) b.unreachable()
    else if (slot.fallback === null) e.raise(raised.badField)
    else b.ret(b.call(generator.function(slot.fallback), [receiver, ...rest]))
  })
}
