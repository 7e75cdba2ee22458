// Drops functions that nothing reaches, and from slots and classes what is never used or made.
import { builtinClasses, type ClassId, type FuncId, type MirClass, type MirProgram, type MirSlot, type Rep, type SlotId } from '../mir/index.ts'
import type { ProgramPass } from './pass.ts'

/** Dead function elimination by rapid type analysis. */
export const deadFunctions: ProgramPass = {
  name: 'dead-functions',
  runProgram(program: MirProgram): boolean {
    const functions = new Set<FuncId>()
    const classes = new Set<ClassId>()
    const slots = new Set<SlotId>()
    const gets = new Set<Rep>()
    const sets = new Set<Rep>()
    const queue: FuncId[] = []
    const reach = (func: FuncId | null | undefined): void => {
      if (func === null || func === undefined || functions.has(func)) return
      functions.add(func)
      queue.push(func)
    }
    reach(program.init)
    reach(program.main)
    for (const e of program.exports) reach(e.func)
    reach(program.helpers.raise)
    reach(program.helpers.describe)
    const isMade = (cls: ClassId): boolean => cls < builtinClasses.first || classes.has(cls) || program.classes[cls]?.kind === 'closure'
    const useSlot = (id: SlotId): void => {
      if (slots.has(id)) return
      slots.add(id)
      const slot = program.slots[id]!
      reach(slot.fallback)
      for (const [cls, func] of slot.impls) if (isMade(cls)) reach(func)
    }
    const makeClass = (cls: ClassId): void => {
      if (classes.has(cls)) return
      classes.add(cls)
      for (const id of slots) reach(program.slots[id]!.impls.get(cls))
    }
    for (;;) {
      const id = queue.pop()
      if (id === undefined) break
      const fn = program.functions[id]
      if (!fn) continue
      for (const block of fn.blocks.values()) {
        for (const { op, imm } of block.instrs) {
          if (imm.kind === 'func') reach(imm.value)
          else if (imm.kind === 'slot') useSlot(imm.value)
          else if (op === 'new' && imm.kind === 'class') makeClass(imm.value)
          else if (imm.kind === 'rep' && op === 'array.get') {
            gets.add(imm.rep)
            reach(program.helpers.arrayGet[imm.rep])
          } else if (imm.kind === 'elem' && op === 'array.items') {
            const rep = imm.elem as Rep
            gets.add(rep)
            reach(program.helpers.arrayGet[rep])
          } else if (imm.kind === 'rep' && op === 'array.set') {
            sets.add(imm.rep)
            reach(program.helpers.arraySet[imm.rep])
          }
        }
      }
    }
    let changed = false
    const all = program.functions
    for (let id = 0; id < all.length; id++) {
      if (!all[id] || functions.has(id)) continue
      all[id] = null
      changed = true
    }
    dropHelpers(program.helpers.arrayGet, gets)
    dropHelpers(program.helpers.arraySet, sets)
    program.slots.forEach((slot, id) => (program.slots[id] = pruned(slot, slots.has(id), isMade)))
    program.classes.forEach((cls, id) => {
      if (cls?.isInstantiated && !classes.has(id) && cls.kind !== 'closure' && cls.kind !== 'interface') {
        program.classes[id] = { ...cls, isInstantiated: false } satisfies MirClass
        changed = true
      }
    })
    return changed
  },
}

function dropHelpers(table: Partial<Record<Rep, FuncId>>, used: ReadonlySet<Rep>): void {
  for (const rep of Object.keys(table) as Rep[]) if (!used.has(rep)) delete table[rep]
}

/** A slot without the implementations that are never called. */
function pruned(slot: MirSlot, isUsed: boolean, isMade: (cls: ClassId) => boolean): MirSlot {
  if (!isUsed) return slot.impls.size === 0 && slot.fallback === null ? slot : { ...slot, impls: new Map(), fallback: null }
  const impls = [...slot.impls].filter(([cls]) => isMade(cls))
  return impls.length === slot.impls.size ? slot : { ...slot, impls: new Map(impls) }
}
