import { closureOf, dyn, i32 } from '../mir/index.ts'
import type { SigId, ValueId } from '../mir/index.ts'
import type { Body } from './body.ts'
import { coerce } from './coerce.ts'
import type { Lowering } from './context.ts'
import { helper, runJob, runtimeFunction } from './declare.ts'

/*
 * The identity of bound methods: `o.m == o.m`. Programs that never compare functions pay nothing; in those that do, a bound
 * method is made once for each object and name.
 */

/** Passes a bound method through the table of those made before, if the program needs one. */
export function interned(
  lw: Lowering,
  body: Body,
  sig: SigId,
  receiver: ValueId,
  name: string,
  closure: ValueId,
): ValueId {
  // A string has no identity to remember its methods by.
  if (body.typeOf(receiver).kind === 'string') return closure
  let id = lw.methodNames.get(name)
  if (id === undefined) lw.methodNames.set(name, (id = lw.methodNames.size))
  const info = helper(lw, `intern ${sig}`, () => ({
    name: `closure${sig}.bound`,
    params: [dyn, i32, closureOf(sig)],
    result: closureOf(sig),
    inline: 'always',
    write: (made) => {
      lw.late.push(() =>
        runJob(lw, made, ({ body: inner }) => {
          const [self, number, given] = inner.fn.params as [ValueId, ValueId, ValueId]
          const table = lw.comparesFunctions ? runtimeFunction(lw, 'rt.BoundMethods', 'intern') : null
          if (!table) inner.leave(given)
          else
            inner.leave(
              inner.typed(
                'dyn.to',
                closureOf(sig),
                inner.call(table.id, [self, number, coerce(lw, inner, given, dyn)]),
              ),
            )
        }),
      )
      return 'late'
    },
  }))
  return body.call(info.id, [coerce(lw, body, receiver, dyn), body.i32(id), closure])
}

/** Notes that the program can tell bound methods apart. */
export function comparesFunctions(lw: Lowering): void {
  if (lw.comparesFunctions) return
  lw.comparesFunctions = true
  runtimeFunction(lw, 'rt.BoundMethods', 'intern')
}
