import type { ClassId } from './types.ts'
import { type FuncId, type MirProgram, type MirSlot, builtinClasses } from './program.ts'
import { isSubclass } from './typing.ts'

/*
 * What class ids say: which objects are instances of a class, and which implementations a slot has for them.
 */

/** A run of class ids, both ends in it. */
export type IdRange = { readonly low: number; readonly high: number }

/** A run of class ids that share an implementation. */
export type SlotTarget = IdRange & { readonly func: FuncId }

/** The ids of the objects that are instances of a class or implement an interface, as runs. */
export function instanceRanges(program: MirProgram, cls: ClassId): IdRange[] {
  if (cls < builtinClasses.first) return [{ low: cls, high: cls }]
  const info = program.classes[cls]
  if (info && info.kind !== 'interface') return [{ low: cls, high: info.lastDescendant }]
  const out: { low: number; high: number }[] = []
  for (const other of program.classes) {
    if (other === null || other.kind === 'interface' || !isSubclass(program, other.id, cls)) continue
    const last = out.at(-1)
    if (last !== undefined && last.high === other.id - 1) last.high = other.id
    else out.push({ low: other.id, high: other.id })
  }
  return out
}

/**
 * The implementations that a call through a slot can reach.
 * @param cls the class the receiver is known to be of, null for Dynamic
 * @returns them by runs of ids; total: every object that can come has one
 */
export function slotTargets(
  program: MirProgram,
  slot: MirSlot,
  cls: ClassId | null,
): { readonly targets: SlotTarget[]; readonly isTotal: boolean } {
  const ranges = cls === null ? null : instanceRanges(program, cls)
  const isOfClass = (id: ClassId): boolean => ranges === null || ranges.some((r) => id >= r.low && id <= r.high)
  const isMade = (id: ClassId): boolean => id < builtinClasses.first || (program.classes[id]?.isInstantiated ?? false)
  const targets: { low: number; high: number; func: FuncId }[] = []
  let isTotal = cls !== null
  let isBroken = true
  const count = Math.max(program.classes.length, builtinClasses.first)
  for (let id = 1; id < count; id++) {
    if (!isOfClass(id)) continue
    const func = slot.impls.get(id)
    if (func === undefined) {
      // Ids that no object has don't break a run.
      if (!isMade(id)) continue
      isTotal = false
      isBroken = true
      continue
    }
    const last = targets.at(-1)
    if (last !== undefined && !isBroken && last.func === func) last.high = id
    else targets.push({ low: id, high: id, func })
    isBroken = false
  }
  return { targets, isTotal }
}
