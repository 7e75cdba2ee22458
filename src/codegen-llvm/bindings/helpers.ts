import type { FloatPredicate, IrCallee, IrFunction, IrSignature, IrType, IrValue, MemoryTag } from '../builder.ts'

/*
 * What llvm-bindings can't build, each as a small function that the prelude has and that LLVM puts in the place of its
 * calls before anything else. The text writer writes their bodies.
 */

export type Helper = {
  readonly name: string
  readonly signature: IrSignature
  readonly write: (fn: IrFunction) => void
}

function helper(
  name: string,
  params: readonly IrType[],
  result: IrType,
  body: (fn: IrFunction, params: readonly IrValue[]) => IrValue | void,
): Helper {
  return {
    name: `prelude.${name}`,
    signature: { params, result },
    write(fn) {
      fn.describe({ attributes: ['alwaysinline'] })
      fn.ret(body(fn, fn.params) ?? null)
    },
  }
}

const at = (values: readonly IrValue[], i: number): IrValue => {
  const value = values[i]
  if (value === undefined) throw new Error(`no parameter ${i}`)
  return value
}

/** Accesses with a tag: there are no TBAA nodes in the bindings. */
export const loadHelper = (type: IrType, tag: MemoryTag): Helper =>
  helper(`load.${type}.${tag}`, ['ptr'], type, (fn, p) => fn.load(type, at(p, 0), tag))

export const storeHelper = (type: IrType, tag: MemoryTag): Helper =>
  helper(`store.${type}.${tag}`, [type, 'ptr'], 'void', (fn, p) => fn.store(at(p, 0), at(p, 1), tag))

/** Alignment can't be set. */
export const loadUnalignedHelper = (type: IrType, tag: MemoryTag): Helper =>
  helper(`load.unaligned.${type}.${tag}`, ['ptr'], type, (fn, p) => fn.loadUnaligned(type, at(p, 0), tag))

export const storeUnalignedHelper = (type: IrType, tag: MemoryTag): Helper =>
  helper(`store.unaligned.${type}.${tag}`, [type, 'ptr'], 'void', (fn, p) => fn.storeUnaligned(at(p, 0), at(p, 1), tag))

/** There are no atomic accesses. */
export const loadSharedHelper = (type: IrType): Helper =>
  helper(`load.shared.${type}`, ['ptr'], type, (fn, p) => fn.loadShared(type, at(p, 0)))

export const threadWordHelper: Helper = helper('thread.word', ['i64'], 'ptr', (fn, p) => fn.threadWord(at(p, 0)))

/** It reads a register that metadata names. */
export const stackPointerHelper: Helper = helper('stack.pointer', [], 'i64', (fn) => fn.stackPointer())

/** `invoke` takes functions only: this one calls the address, and inlining makes that call the invoke. */
export const addressHelper = ({ params, result }: IrSignature): Helper =>
  helper(`address.${result}.${params.join('.')}`, ['ptr', ...params], result, (fn, p) =>
    fn.callAddress(at(p, 0), { params, result }, p.slice(1)),
  )

const isNarrow = (type: IrType): boolean => type === 'i8' || type === 'i16'

/** Calls with narrow values say how those are extended. */
export const needsNarrowCall = ({ isExternal, signature: { params, result } }: IrCallee): boolean =>
  isExternal && (isNarrow(result) || params.some(isNarrow))

export const narrowCallHelper = (callee: IrCallee): Helper =>
  helper(`call.${callee.name}`, callee.signature.params, callee.signature.result, (fn, p) => fn.call(callee, p))

/** The bindings lack two comparisons. */
export const isLackingTest = (predicate: FloatPredicate): predicate is 'ord' | 'uno' =>
  predicate === 'ord' || predicate === 'uno'

export const testHelper = (predicate: 'ord' | 'uno', type: IrType): Helper =>
  helper(`test.${predicate}.${type}`, [type, type], 'i1', (fn, p) => fn.fcmp(predicate, at(p, 0), at(p, 1)))

/** Stands where a function's variables go; leaves nothing. */
export const placeHelper: Helper = helper('place', [], 'void', () => {})
