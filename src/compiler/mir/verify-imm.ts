// The verifier's rules for immediates, and those of single operations that the op table's little type language can't say.
import { builtinClasses, type Instr, type MirFunction, type MirProgram } from './program.ts'
import { isSubclass } from './typing.ts'
import { isNullable, type MirType } from './types.ts'
import { isProgramClass, typeProblem } from './verify-tables.ts'

const loadable = ['i32', 'i64', 'f64', 'f32']
const reps = ['i32', 'bool', 'f64', 'i64', 'string', 'dyn']
const elems = [...reps, 'i8', 'i16', 'f32']
const effects = ['pure', 'read', 'alloc', 'write', 'throw', 'call']

/** What is wrong with an instruction's immediate, or with operands that no rule of the table covers; null where nothing is. */
export function verifyImm(
  program: MirProgram,
  fn: MirFunction,
  instr: Instr,
  args: readonly (MirType | undefined)[],
): string | null {
  const { op, imm } = instr
  const first = args[0]
  switch (imm.kind) {
    case 'i32':
      if ((imm.value | 0) !== imm.value) return 'the constant is no i32'
      break
    case 'i64':
      if (BigInt.asIntN(64, imm.value) !== imm.value) return 'the constant is no i64'
      break
    case 'class':
      if (op === 'const.class') return 'the class id is still provisional'
      if (op === 'is' && imm.value > 0 && imm.value < builtinClasses.first) break
      if (!isProgramClass(program, imm.value)) return `there is no class ${imm.value}`
      if (op === 'new') {
        const cls = program.classes[imm.value]!
        if (!['class', 'ctor', 'anon', 'enum'].includes(cls.kind)) return `a ${cls.kind} can't be made with new`
        if (!cls.isInstantiated) return 'the class is said never to be instantiated'
      }
      break
    case 'func': {
      const callee = program.functions[imm.value]
      if (!callee) return `there is no function ${imm.value}`
      if (op === 'closure.new' && callee.captures === null) return 'the function is no closure body'
      if (op === 'closure.static' && (callee.captures?.length ?? 0) > 0) return 'the function has captures'
      if (op !== 'call' && callee.sig === null) return 'the function has no closure signature'
      break
    }
    case 'sig':
      if (!program.sigs[imm.value]) return `there is no signature ${imm.value}`
      if (op === 'call.closure' && (first?.kind !== 'closure' || first.sig !== imm.value))
        return 'the first operand is no closure of that signature'
      break
    case 'slot':
      if (!program.slots[imm.value]) return `there is no slot ${imm.value}`
      if (first?.kind !== 'obj' && first?.kind !== 'dyn') return 'the receiver is neither obj nor dyn'
      break
    case 'field':
      if (!isProgramClass(program, imm.field.cls)) return `there is no class ${imm.field.cls}`
      if (!program.classes[imm.field.cls]!.fields[imm.field.index])
        return `class ${imm.field.cls} has no field ${imm.field.index}`
      break
    case 'name':
      if (imm.effect !== undefined && !effects.includes(imm.effect)) return `there is no effect ${imm.effect}`
      return typeProblem(program, imm.type)
    case 'index':
      if (fn.captures === null) return 'this is no closure body'
      if (!fn.captures[imm.value]) return `there is no capture ${imm.value}`
      break
    case 'rep':
      if (!reps.includes(imm.rep)) return `${imm.rep} is no representation`
      break
    case 'elem':
      if (!elems.includes(imm.elem)) return `${imm.elem} is no element kind that this can be done with`
      break
    case 'type': {
      const bad = typeProblem(program, imm.type)
      if (bad) return bad
      return typeRule(program, op, imm.type, first)
    }
    default:
      break
  }
  if (op === 'ref.eq') {
    for (const t of args) {
      if (t && (t.kind === 'string' || t.kind === 'dyn' || t.kind === 'null'))
        return `${t.kind} has no identity that ref.eq compares`
    }
    if (args[0] && args[1] && args[0].kind !== args[1].kind) return 'the operands are of different kinds'
  }
  return null
}

/** The rules of operations whose immediate is a type. */
function typeRule(program: MirProgram, op: Instr['op'], type: MirType, first: MirType | undefined): string | null {
  switch (op) {
    case 'const.null':
      return isNullable(type) || type.kind === 'ptr' ? null : 'the type has no null'
    case 'null.wrap':
      if (type.kind !== 'null') return 'the immediate is no nullable type'
      return first?.kind === type.of ? null : 'the operand is of another type'
    case 'null.value':
      return first?.kind === 'null' && first.of === type.kind ? null : 'the immediate is not the type inside'
    case 'obj.up':
      if (type.kind !== 'obj' || first?.kind !== 'obj') return 'both must be objects'
      return isSubclass(program, first.cls, type.cls) ? null : 'the operand is no instance of that class'
    case 'obj.down':
      return type.kind === 'obj' && first?.kind === 'obj' ? null : 'both must be objects'
    case 'obj.try':
      return type.kind === 'obj' && program.classes[type.cls]?.kind !== 'interface' ? null : 'the immediate is no class'
    case 'dyn.to':
      return type.kind === 'void' || type.kind === 'f32' || type.kind === 'cell'
        ? `Dynamic never holds a ${type.kind}`
        : null
    case 'raw.load':
    case 'raw.store':
      return loadable.includes(type.kind) ? null : `memory holds no ${type.kind}`
    case 'mem.load':
    case 'mem.store':
      return loadable.includes(type.kind) || type.kind === 'bool' ? null : `memory holds no ${type.kind}`
    default:
      return type.kind === 'void' || type.kind === 'f32' ? `${type.kind} is no type for this` : null
  }
}
