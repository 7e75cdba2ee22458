import { signatureText } from './builder.ts'
import { type FuncId, type MirClass, type MirProgram, type MirSlot, builtinClasses } from './program.ts'
import type { ClassId, SigId } from './types.ts'
import { isSubclass } from './typing.ts'

/*
 * What class ids say: which objects are instances of a class, and which implementations a slot has for them.
 */

/** A run of class ids, both ends in it. */
export type IdRange = { readonly low: number; readonly high: number }

/** A run of class ids that share an implementation. */
export type SlotTarget = IdRange & { readonly func: FuncId }

/** The class with an id; an internal error where there is none. */
export function classOf(program: MirProgram, id: ClassId): MirClass {
  const cls = program.classes[id]
  if (cls === null || cls === undefined) throw new Error(`no class ${id}`)
  return cls
}

/** The text that two equal signatures of a program share, by id. */
export function signatureKey(program: MirProgram, sig: SigId): string {
  const signature = program.sigs[sig]
  return signature === undefined ? `?${sig}` : signatureText(signature)
}

/** Gives the class id of closures of a signature at run time: 1 (a host value) where the program has no class for them. */
export function closureClasses(program: MirProgram): (sig: SigId) => ClassId {
  const ids = new Map<string, ClassId>()
  for (const cls of program.classes)
    if (cls?.kind === 'closure' && cls.sig !== null) ids.set(signatureKey(program, cls.sig), cls.id)
  return (sig) => ids.get(signatureKey(program, sig)) ?? builtinClasses.host
}

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
