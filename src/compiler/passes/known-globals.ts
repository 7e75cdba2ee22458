// Replaces static variables that never change by what they are: never written, or written once, by a constant, at the start.
import {
  defaultConstant,
  definitions,
  type GlobalId,
  type Imm,
  type Instr,
  type MirFunction,
  type MirProgram,
  type OpName,
} from '../mir/index.ts'
import { markChanged } from './cleanup.ts'
import { constantOf, type ProgramPass } from './pass.ts'

type Known = { readonly op: OpName; readonly imm: Imm }

/** Constant propagation through globals. */
export const knownGlobals: ProgramPass = {
  name: 'known-globals',
  runProgram(program: MirProgram): boolean {
    const known = findKnown(program)
    if (known.size === 0) return false
    let changed = false
    for (const fn of program.functions) {
      if (!fn) continue
      for (const block of fn.blocks.values()) {
        const touched = block.instrs.some((i) => i.imm.kind === 'global' && known.has(i.imm.value))
        if (!touched) continue
        changed = true
        markChanged(fn)
        block.instrs = block.instrs.filter((instr) => {
          const constant = instr.imm.kind === 'global' ? known.get(instr.imm.value) : undefined
          if (!constant) return true
          if (instr.op === 'global.set') return false
          instr.op = constant.op
          instr.imm = constant.imm
          return true
        })
      }
    }
    return changed
  },
}

function findKnown(program: MirProgram): Map<GlobalId, Known> {
  const values = new Map<GlobalId, Known | null>()
  const early = earlySets(program)
  for (const fn of program.functions) {
    if (!fn) continue
    let defs: (Instr | undefined)[] | null = null
    for (const block of fn.blocks.values()) {
      for (const instr of block.instrs) {
        if (instr.op !== 'global.set' || instr.imm.kind !== 'global') continue
        defs ??= definitions(fn)
        const id = instr.imm.value
        const value = defs[instr.args[0]!]
        if (value?.op === 'const.null') continue
        const isKnown = !values.has(id) && early.has(instr) && isConstant(value)
        values.set(id, isKnown && value ? { op: value.op, imm: value.imm } : null)
      }
    }
  }
  const known = new Map<GlobalId, Known>()
  for (const { id, type } of program.globals) {
    const value = values.get(id)
    if (value === undefined) known.set(id, defaultConstant(type))
    else if (value !== null && !isNulled(program, id)) known.set(id, value)
  }
  return known
}

/** Whether null is written to a global anywhere. */
function isNulled(program: MirProgram, id: GlobalId): boolean {
  return program.functions.some((fn) => {
    if (!fn) return false
    const defs = definitions(fn)
    return [...fn.blocks.values()].some((b) =>
      b.instrs.some(
        (i) =>
          i.op === 'global.set' &&
          i.imm.kind === 'global' &&
          i.imm.value === id &&
          defs[i.args[0]!]?.op === 'const.null',
      ),
    )
  })
}

function isConstant(value: Instr | undefined): boolean {
  return value?.op === 'closure.static' || constantOf(value) !== undefined
}

/** The writes at the start of the initialisers that nobody can have looked before. Methods in variables are there from the start. */
function earlySets(program: MirProgram): Set<Instr> {
  const sets = new Set<Instr>()
  const init: MirFunction | null = program.init === null ? null : (program.functions[program.init] ?? null)
  if (!init) return sets
  const defs = definitions(init)
  const seen = new Set<number>()
  let isFirst = true
  for (let at = 0; !seen.has(at);) {
    seen.add(at)
    const block = init.blocks.get(at)!
    for (const instr of block.instrs) {
      if (instr.op === 'call' || instr.op.startsWith('call.') || instr.op === 'global.get' || instr.op === 'null.check')
        isFirst = false
      if (instr.op === 'global.set' && (isFirst || defs[instr.args[0]!]?.op === 'closure.static')) sets.add(instr)
    }
    if (block.term.kind !== 'br' || block.handler !== null) break
    at = block.term.to.block
  }
  return sets
}
