// Drops functions that nothing reaches, and from slots and classes what is never used or made.
import {
  builtinClasses,
  definitions,
  type ClassId,
  type FuncId,
  type Instr,
  type MirClass,
  type MirFunction,
  type MirProgram,
  type MirSlot,
  type OpName,
  type Rep,
  type SlotId,
  type ValueId,
} from '../mir/index.ts'
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
    // What is thrown decides who must be able to describe it.
    const thrown = (kind: 'simple' | 'any' | null): void => {
      if (kind === null) return
      isThrowing = true
      if (kind === 'any') isAnyThrown = true
      const { describe, describeSimple } = program.helpers
      reach(isAnyThrown || typeof describeSimple !== 'number' ? describe : describeSimple)
    }
    let isThrowing = false
    let isAnyThrown = false
    let isRaising = false
    const isMade = (cls: ClassId): boolean =>
      cls < builtinClasses.first || classes.has(cls) || program.classes[cls]?.kind === 'closure'
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
      let defs: readonly (Instr | undefined)[] | null = null
      for (const block of fn.blocks.values()) {
        if (block.term.kind === 'throw') thrown(kindThrown(fn, block.term.value, (defs ??= definitions(fn)), program))
        for (const { op, imm } of block.instrs) {
          if (!isRaising && raises.has(op)) {
            isRaising = true
            reach(program.helpers.raise)
          }
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
    const helpers = program.helpers as { -readonly [K in keyof typeof program.helpers]: (typeof program.helpers)[K] }
    if (!isRaising) helpers.raise = null
    if (typeof helpers.text === 'number' && !functions.has(helpers.text)) helpers.text = null
    if (helpers.describe !== null && helpers.describe !== undefined && !(isThrowing && isAnyThrown)) {
      // Once narrowed it stays so: optimised code may hide what is thrown.
      if (!isThrowing) helpers.describe = null
      else if (typeof helpers.describeSimple === 'number') helpers.describe = helpers.describeSimple
    }
    helpers.describeSimple = null
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

/** Operations whose checks call the helper `raise`. */
const raises: ReadonlySet<OpName> = new Set<OpName>(['null.check', 'obj.down', 'dyn.to', 'call.slot', 'array.items'])

/** What a `throw` throws: simple values say themselves what they are, and so do exceptions; null: what was thrown before. */
function kindThrown(
  fn: MirFunction,
  v: ValueId,
  defs: readonly (Instr | undefined)[],
  program: MirProgram,
): 'simple' | 'any' | null {
  const def = defs[v]
  if (!def) return isCaught(fn, v) ? null : 'any'
  if (def.op !== 'dyn.of') return 'any'
  const type = fn.valueTypes[def.args[0]!]!
  switch (type.kind) {
    case 'string':
    case 'i32':
    case 'bool':
      return 'simple'
    case 'obj': {
      for (let at: ClassId | null = type.cls; at !== null;) {
        const cls: MirClass | null | undefined = program.classes[at]
        if (cls?.haxeName === 'haxe.Exception') return 'simple'
        at = cls?.superClass ?? null
      }
      return 'any'
    }
    default:
      return 'any'
  }
}

/** Whether a value is what a handler was given. */
function isCaught(fn: MirFunction, v: ValueId): boolean {
  for (const { handler } of fn.blocks.values())
    if (handler !== null && fn.blocks.get(handler)!.params[0] === v) return true
  return false
}

function dropHelpers(table: Partial<Record<Rep, FuncId>>, used: ReadonlySet<Rep>): void {
  for (const rep of Object.keys(table) as Rep[]) if (!used.has(rep)) delete table[rep]
}

/** A slot without the implementations that are never called. */
function pruned(slot: MirSlot, isUsed: boolean, isMade: (cls: ClassId) => boolean): MirSlot {
  if (!isUsed)
    return slot.impls.size === 0 && slot.fallback === null ? slot : { ...slot, impls: new Map(), fallback: null }
  const impls = [...slot.impls].filter(([cls]) => isMade(cls))
  return impls.length === slot.impls.size ? slot : { ...slot, impls: new Map(impls) }
}
