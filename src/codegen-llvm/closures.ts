import type { FuncId, MirType, SigId } from '../compiler/mir/index.ts'
import { abi, header } from './abi.ts'
import type { IrCallee, IrValue } from './builder.ts'
import { int64, nothing } from './builder.ts'
import { helper, type Emitter } from './emitter.ts'
import type { Generator } from './generator.ts'
import { isReference } from './types.ts'

/*
 * Function values: an object with the address of its code, which takes the object itself first.
 */

/** The code that closures of a function point to. */
export function closureFunction(generator: Generator, id: FuncId, sig: SigId): IrCallee {
  const fn = generator.mirFunction(id)
  if (fn.captures !== null) return generator.function(id)
  // A plain function: a closure's code gets the closure too, and forgets it.
  return helper(generator, `closure of ${fn.name}`, generator.closureCode(sig), ['alwaysinline'], (e) => {
    const value = e.call(generator.function(id), e.b.params.slice(1), true)
    e.b.ret(value)
  })
}

/** The one closure of a function without captures. */
export function staticClosure(generator: Generator, id: FuncId, sig: SigId): IrValue {
  const code = closureFunction(generator, id, sig)
  return generator.constant(`closure.${generator.mirFunction(id).name}`, [
    int64(header(generator.layouts.closureId(sig), 0)),
    code.address,
  ])
}

/** A closure: its code, then what it captures. */
export function emitClosure(e: Emitter, type: MirType, func: FuncId, args: readonly IrValue[]): IrValue {
  if (type.kind !== 'closure') return nothing
  const { generator } = e
  const captures = generator.mirFunction(func).captures ?? []
  let scan = 0
  captures.forEach((t, i) => {
    if (isReference(t)) scan = 2 + i
  })
  const size = abi.closureCaptures + captures.length * 8
  const closure = e.allocate(size, generator.layouts.closureId(type.sig), scan)
  e.storeAt(closureFunction(generator, func, type.sig).address, closure, abi.closureCode, 'closure')
  args.forEach((value, i) => e.storeAt(e.toMemory(value), closure, abi.closureCaptures + i * 8, 'closure'))
  return closure
}
