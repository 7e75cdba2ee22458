// One copy for the copies of a generic function that turned out alike: what doesn't depend on how its type parameters are
// kept needs no copy for each way. Calls go to the first; dead-functions drops the others.
import { paramTypes, printFunction, typeText, type FuncId, type MirFunction, type MirProgram } from '../mir/index.ts'
import { markChanged } from './cleanup.ts'
import type { ProgramPass } from './pass.ts'

/** Merging of equal functions. */
export const mergeFunctions: ProgramPass = {
  name: 'merge-functions',
  runProgram(program: MirProgram): boolean {
    const groups = groupsOf(program)
    let any = false
    // Functions whose callees were merged may be alike now.
    for (let round = 0; round < 6; round++) {
      const merged = new Map<FuncId, FuncId>()
      for (const group of groups) findEqual(group, merged)
      if (merged.size === 0) break
      if (!redirect(program, merged)) break
      any = true
    }
    return any
  },
}

/** The functions that come from one declaration, where there are several. */
function groupsOf(program: MirProgram): MirFunction[][] {
  const byName = new Map<string, MirFunction[]>()
  for (const fn of program.functions) {
    if (!fn || fn.captures !== null) continue
    const known = byName.get(fn.haxeName)
    if (known) known.push(fn)
    else byName.set(fn.haxeName, [fn])
  }
  return [...byName.values()].filter((group) => group.length > 1)
}

function findEqual(group: readonly MirFunction[], merged: Map<FuncId, FuncId>): void {
  const first = new Map<string, FuncId>()
  for (const fn of group) {
    const text = textOf(fn)
    const known = first.get(text)
    if (known === undefined) first.set(text, fn.id)
    else merged.set(fn.id, known)
  }
}

/** What a function is, without its name: equal texts are equal functions. */
function textOf(fn: MirFunction): string {
  // Without the program, which would add the names of what is called.
  const body = printFunction(fn, null)
  const own = new RegExp(`\\bcall f${fn.id}\\b`, 'g')
  return [
    paramTypes(fn).map(typeText).join(),
    typeText(fn.result),
    fn.vars.map(typeText).join(),
    fn.inline,
    body.slice(body.indexOf('\n')).replaceAll(own, 'call self'),
  ].join('\n')
}

function redirect(program: MirProgram, merged: ReadonlyMap<FuncId, FuncId>): boolean {
  let changed = false
  for (const fn of program.functions) {
    if (!fn) continue
    for (const block of fn.blocks.values()) {
      for (const instr of block.instrs) {
        if (instr.op !== 'call' || instr.imm.kind !== 'func') continue
        const to = merged.get(instr.imm.value)
        // Its own copy's calls of itself stay: nobody calls that copy any more.
        if (to === undefined || instr.imm.value === fn.id) continue
        instr.imm = { kind: 'func', value: to }
        markChanged(fn)
        changed = true
      }
    }
  }
  return changed
}
