// Turns slot calls with one possible target, and calls of closures made in sight, into direct calls.
import {
  builtinClasses,
  definitions,
  isSubclass,
  newValue,
  sameType,
  type ClassId,
  type FuncId,
  type Instr,
  type MirFunction,
  type MirProgram,
  type MirSlot,
  type MirType,
  type ValueId,
} from '../mir/index.ts'
import { exactClass } from './fold-context.ts'
import type { FunctionPass } from './pass.ts'

/** Devirtualisation of slots and closures. */
export const devirtualise: FunctionPass = {
  name: 'devirtualise',
  runFunction(fn: MirFunction, program: MirProgram): boolean {
    let changed = false
    const defs = definitions(fn)
    const def = (v: ValueId): Instr | undefined => defs[v]
    for (const block of fn.blocks.values()) {
      if (!block.instrs.some((i) => i.op === 'call.slot' || i.op === 'call.closure')) continue
      const out: Instr[] = []
      for (const instr of block.instrs) {
        if (instr.op === 'call.closure') changed = directClosure(instr, program, def) || changed
        else if (instr.op === 'call.slot') changed = directSlot(instr, fn, program, def, out) || changed
        out.push(instr)
      }
      block.instrs = out
    }
    return changed
  },
}

/** The instruction that makes the closure of a value, through null checks. */
export function closureMaker(v: ValueId, def: (v: ValueId) => Instr | undefined): Instr | null {
  let at = v
  for (let depth = 0; depth < 20; depth++) {
    const maker = def(at)
    if (maker?.op === 'closure.new' || maker?.op === 'closure.static') return maker
    if (maker?.op !== 'null.check') return null
    at = maker.args[0]!
  }
  return null
}

function directClosure(instr: Instr, program: MirProgram, def: (v: ValueId) => Instr | undefined): boolean {
  const maker = closureMaker(instr.args[0]!, def)
  if (!maker || maker.imm.kind !== 'func') return false
  const body = program.functions[maker.imm.value]
  if (!body) return false
  instr.op = 'call'
  instr.imm = { kind: 'func', value: body.id }
  instr.args = body.captures === null ? instr.args.slice(1) : [maker.result, ...instr.args.slice(1)]
  return true
}

function directSlot(
  instr: Instr,
  fn: MirFunction,
  program: MirProgram,
  def: (v: ValueId) => Instr | undefined,
  out: Instr[],
): boolean {
  if (instr.imm.kind !== 'slot') return false
  const slot = program.slots[instr.imm.value]!
  const receiver = sourceOf(instr.args[0]!, fn, def)
  const type = fn.valueTypes[receiver]!
  const exact = exactClass(receiver, { def })
  const target = exact === null ? onlyTarget(program, slot, type) : (slot.impls.get(exact) ?? slot.fallback)
  if (target === null) return false
  const callee = program.functions[target]
  if (!callee || !sameType(callee.result, slot.sig.result)) return false
  const want = callee.valueTypes[callee.params[0]!]!
  const converted = convert(receiver, want, fn, program, out, instr)
  if (converted === null) return false
  instr.op = 'call'
  instr.imm = { kind: 'func', value: target }
  instr.args = [converted, ...instr.args.slice(1)]
  return true
}

/** The typed value that a Dynamic was made of, through null checks and upcasts. */
function sourceOf(v: ValueId, fn: MirFunction, def: (v: ValueId) => Instr | undefined): ValueId {
  let at = v
  let best = v
  for (let depth = 0; depth < 20; depth++) {
    const maker = def(at)
    if (maker?.op !== 'dyn.of' && maker?.op !== 'null.check' && maker?.op !== 'obj.up') break
    at = maker.args[0]!
    // A null check must have happened before what it lets through is used: its own result does.
    if (fn.valueTypes[at]!.kind !== 'null') best = at
  }
  return best
}

/** The one function that answers the slot for every object of a static type, or null. */
function onlyTarget(program: MirProgram, slot: MirSlot, type: MirType): FuncId | null {
  const builtin = builtinIdOf(type)
  if (builtin !== null) return slot.impls.get(builtin) ?? null
  if (type.kind !== 'obj') return null
  const cls = program.classes[type.cls]
  if (!cls) return null
  let target: FuncId | null = null
  for (let id = builtinClasses.first as ClassId; id < program.classes.length; id++) {
    const candidate = program.classes[id]
    if (!candidate?.isInstantiated || candidate.kind === 'interface') continue
    if (cls.kind === 'interface' ? !isSubclass(program, id, cls.id) : id < cls.id || id > cls.lastDescendant) continue
    const impl = slot.impls.get(id)
    if (impl === undefined || (target !== null && target !== impl)) return null
    target = impl
  }
  return target
}

function builtinIdOf(type: MirType): ClassId | null {
  switch (type.kind) {
    case 'array':
      return builtinClasses.array
    case 'string':
      return builtinClasses.string
    case 'i32':
      return builtinClasses.int
    case 'f64':
      return builtinClasses.float
    case 'bool':
      return builtinClasses.bool
    case 'i64':
      return builtinClasses.int64
    default:
      return null
  }
}

/** The receiver as the type that the target takes; null where that can't be done. */
function convert(
  value: ValueId,
  want: MirType,
  fn: MirFunction,
  program: MirProgram,
  out: Instr[],
  site: Instr,
): ValueId | null {
  const have = fn.valueTypes[value]!
  if (sameType(have, want)) return value
  const emit = (op: Instr['op'], imm: Instr['imm']): ValueId => {
    const result = newValue(fn, want)
    out.push({ op, result, args: [value], imm, span: site.span })
    return result
  }
  if (want.kind === 'dyn') return emit('dyn.of', { kind: 'none' })
  if (want.kind !== 'obj' || have.kind !== 'obj') return null
  return emit(isSubclass(program, have.cls, want.cls) ? 'obj.up' : 'obj.down', { kind: 'type', type: want })
}
