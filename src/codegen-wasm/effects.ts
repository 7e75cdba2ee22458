import { opRow } from '../compiler/mir/index.ts'
import type { Instr, MirFunction } from '../compiler/mir/index.ts'

/*
 * What instructions do on this machine: their effects as a set of bits (see trees.ts), and which of them do nothing.
 */

/** The effect of an instruction as bits of `Mask`. */
export function effectOf(instr: Instr): number {
  switch (instr.op) {
    case 'var.get':
      return 8
    case 'var.set':
      return 16
    case 'array.set':
      return 7
    default:
  }
  const effect = instr.imm.kind === 'name' ? (instr.imm.effect ?? 'call') : opRow(instr.op).effect
  switch (effect) {
    case 'pure':
    case 'alloc':
      return 0
    case 'read':
      return 1
    case 'write':
      return 2
    case 'throw':
      return 4
    case 'call':
      return 7
    default:
      return effect satisfies never
  }
}

/** Whether an instruction's result is its first operand as it is: a conversion between types that are one on this machine. */
export function isSameMachineValue(fn: MirFunction, instr: Instr): boolean {
  const from = fn.valueTypes[instr.args[0] ?? -1]
  if (from === undefined) return false
  switch (instr.op) {
    case 'obj.up':
    case 'raw.any':
    case 'ptr.to_i32':
    case 'ptr.of_i32':
    case 'bool.to_i32':
      return true
    case 'null.wrap':
      return instr.imm.kind === 'type' && instr.imm.type.kind === 'null' && instr.imm.type.of !== 'i32'
    case 'dyn.of':
      return (
        from.kind === 'obj' ||
        from.kind === 'array' ||
        from.kind === 'closure' ||
        from.kind === 'raw' ||
        from.kind === 'dyn' ||
        from.kind === 'cell'
      )
    case 'dyn.to':
      return instr.imm.kind === 'type' && instr.imm.type.kind === 'dyn'
    default:
      return false
  }
}
