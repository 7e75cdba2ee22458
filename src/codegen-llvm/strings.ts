import type { IrCallee, IrValue } from './builder.ts'
import { int1, int32, int8, nothing } from './builder.ts'
import { abi } from './abi.ts'
import { helper, type Emitter } from './emitter.ts'
import type { Generator } from './generator.ts'

/*
 * Strings: length and units inline, the rest in the runtime.
 */

export const stringLength = (e: Emitter, s: IrValue): IrValue => e.loadAt('i32', s, abi.stringLength, 'string length')

/** A flat string's kind and the address of its units. */
export type FlatString = { readonly kind: IrValue; readonly units: IrValue }

/** Makes a string that is not null flat, and reads what its units are read with. */
export function flatten(e: Emitter, s: IrValue): FlatString {
  const { b } = e
  const isRope = b.icmp('eq', e.loadAt('i32', s, abi.stringKind, null), int32(abi.rope))
  const flat = e.choose(
    isRope,
    'ptr',
    () => e.runtime('str_flat', [s]),
    () => s,
    'then',
  )
  return { kind: e.loadAt('i32', flat, abi.stringKind, null), units: e.loadAt('ptr', flat, abi.stringUnits, null) }
}

/** The unit at an index in range. */
export function unitAt(e: Emitter, { kind, units }: FlatString, index: IrValue): IrValue {
  const { b } = e
  const wide = b.convert('zext', index, 'i64')
  return e.choose(
    b.icmp('eq', kind, int32(abi.latin1)),
    'i32',
    () => b.convert('zext', b.load('i8', b.element(units, 'i8', wide), 'unit'), 'i32'),
    () => b.convert('zext', b.load('i16', b.element(units, 'i16', wide), 'unit'), 'i32'),
  )
}

/** Whether two strings have the same units; null equals null only. */
export function stringEquals(e: Emitter, x: IrValue, y: IrValue): IrValue {
  return e.b.call(equals(e.generator), [x, y])
}

/** (string, string) -> bool: what can be said at once, else the runtime's comparison. */
function equals(generator: Generator): IrCallee {
  return helper(generator, 'string equals', { params: ['ptr', 'ptr'], result: 'i1' }, ['nounwind'], (e) => {
    const { b } = e
    const [x = nothing, y = nothing] = b.params
    const when = (condition: IrValue, value: boolean): void => {
      const yes = b.block('yes')
      const no = b.block('no')
      b.cond(condition, yes, no)
      b.position(yes)
      b.ret(int1(value))
      b.position(no)
    }
    when(b.icmp('eq', x, y), true)
    when(e.or(e.isNull(x), e.isNull(y)), false)
    when(b.icmp('ne', stringLength(e, x), stringLength(e, y)), false)
    b.ret(b.icmp('ne', e.runtime('str_eq', [x, y]), int8(0)))
  })
}
