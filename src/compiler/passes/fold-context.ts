// What folding rules look at, and what they can tell of a value from the instruction that makes it.
import type { ClassId, Imm, Instr, MirFunction, MirProgram, MirType, OpName, ValueId } from '../mir/index.ts'

/** What an instruction turns into: an existing value, or another operation in its place. */
export type Folded =
  | { readonly value: ValueId }
  | { readonly op: OpName; readonly args: ValueId[]; readonly imm: Imm }
  | null

/** What the rules may look at. */
export type FoldContext = {
  readonly fn: MirFunction
  readonly program: MirProgram
  /** The instruction that defines a value, replacements seen through. */
  readonly def: (v: ValueId) => Instr | undefined
  readonly typeOf: (v: ValueId) => MirType
  /** An Int constant as a value, placed before the instruction at hand. */
  readonly i32: (value: number) => ValueId
  readonly string: (value: string) => ValueId
  /** The result of a new instruction, placed before the one at hand. */
  readonly value: (op: OpName, args: ValueId[], imm: Imm, type: MirType) => ValueId
}

/** Whether a value certainly isn't null, by what makes it. */
export function isMadeNonNull(def: Instr | undefined, c: Pick<FoldContext, 'def' | 'typeOf'>, depth = 0): boolean {
  switch (def?.op) {
    case 'new':
    case 'raw.new':
    case 'array.new':
    case 'array.view':
    case 'array.items':
    case 'cell.new':
    case 'closure.new':
    case 'closure.static':
    case 'const.string':
    case 'str.concat':
    case 'str.sub':
    case 'str.of_code':
    case 'str.of_i32':
    case 'str.of_f64':
    case 'null.check':
      return true
    case 'obj.up':
    case 'obj.down':
    case 'raw.any':
    case 'raw.as':
      return depth < 20 && isMadeNonNull(c.def(def.args[0]!), c, depth + 1)
    case 'dyn.of':
      switch (c.typeOf(def.args[0]!).kind) {
        case 'i32':
        case 'f64':
        case 'bool':
        case 'i64':
          return true
        default: {
          const inner = c.def(def.args[0]!)
          return inner?.op === 'null.wrap' || (depth < 20 && isMadeNonNull(inner, c, depth + 1))
        }
      }
    default:
      return false
  }
}

/** The class that an object has exactly, where its making is in sight. */
export function exactClass(v: ValueId, c: Pick<FoldContext, 'def'>): ClassId | null {
  let at = v
  for (let depth = 0; depth < 20; depth++) {
    const def = c.def(at)
    if (def?.op === 'new' && def.imm.kind === 'class') return def.imm.value
    if (def?.op === 'obj.up' || def?.op === 'obj.down' || def?.op === 'null.check' || def?.op === 'dyn.of')
      at = def.args[0]!
    else return null
  }
  return null
}
