// What a pass is, and the rewriting they share.
import {
  mapUses,
  newValue,
  sameType,
  type Block,
  type Imm,
  type Instr,
  type MirFunction,
  type MirProgram,
  type MirType,
  type OpName,
  type ValueId,
} from '../mir/index.ts'
import { noSpan } from '../source/index.ts'

/** Works on one function at a time. Gives whether it changed anything. */
export type FunctionPass = {
  readonly name: string
  readonly runFunction: (fn: MirFunction, program: MirProgram) => boolean
}

/** Works on the whole program. */
export type ProgramPass = {
  readonly name: string
  readonly runProgram: (program: MirProgram) => boolean
}

export type Pass = FunctionPass | ProgramPass

/** Values that are to be replaced by others everywhere, in one sweep at the end. */
export class Replacements {
  readonly #to = new Map<ValueId, ValueId>()

  /** From now on `from` is `to`. Both must have the same type. */
  set(from: ValueId, to: ValueId): void {
    this.#to.set(from, this.get(to))
  }

  /** What a value has become. */
  get(value: ValueId): ValueId {
    let at = value
    for (;;) {
      const next = this.#to.get(at)
      if (next === undefined) return at
      at = next
    }
  }

  get size(): number {
    return this.#to.size
  }

  /** Rewrites every use in a function. */
  apply(fn: MirFunction): void {
    if (this.#to.size > 0) mapUses(fn, (v) => this.get(v))
  }
}

/** The types of two values are the same. */
export function sameValueType(fn: MirFunction, a: ValueId, b: ValueId): boolean {
  return sameType(fn.valueTypes[a]!, fn.valueTypes[b]!)
}

/** A constant instruction for an existing value. */
export function constantInstr(result: ValueId, type: MirType, value: number | bigint | boolean | string): Instr | null {
  const at = (op: OpName, imm: Imm): Instr => makeInstr(op, result, [], imm)
  switch (type.kind) {
    case 'i32':
      return typeof value === 'number' ? at('const.i32', { kind: 'i32', value: value | 0 }) : null
    case 'f64':
      return typeof value === 'number' ? at('const.f64', { kind: 'f64', value }) : null
    case 'i64':
      return typeof value === 'bigint' ? at('const.i64', { kind: 'i64', value }) : null
    case 'bool':
      return typeof value === 'boolean' ? at('const.bool', { kind: 'bool', value }) : null
    case 'string':
      return typeof value === 'string' ? at('const.string', { kind: 'string', value }) : null
    default:
      return null
  }
}

/** The value of a constant instruction, or undefined. Nulls are no constants here. */
export function constantOf(instr: Instr | undefined): number | bigint | boolean | string | undefined {
  if (!instr) return undefined
  switch (instr.imm.kind) {
    case 'i32':
      return instr.op === 'const.i32' ? instr.imm.value : undefined
    case 'f64':
    case 'i64':
    case 'bool':
    case 'string':
      return instr.imm.value
    default:
      return undefined
  }
}

/** An instruction that no place of the program stands for. */
export function makeInstr(op: OpName, result: ValueId, args: ValueId[], imm: Imm): Instr {
  return { op, result, args, imm, span: noSpan }
}

/** Appends an instruction to a block; gives its result, a new value of that type. */
export function pushInstr(
  fn: MirFunction,
  block: Block,
  op: OpName,
  args: ValueId[],
  imm: Imm,
  type: MirType,
): ValueId {
  const result = newValue(fn, type)
  block.instrs.push(makeInstr(op, result, args, imm))
  return result
}
