// Notes which parameters callers never give null for: lowering uses the receiver of a method without a check.
import type { MirFunction, ValueId } from '../mir/index.ts'
import type { FunctionPass } from './pass.ts'

/**
 * Infers `nonNull` from how lowering left the function: what it dereferences without ever asking is known not to be null.
 * Must run before the other passes, because they take out checks that tests by branches make superfluous.
 */
export const inferNonNull: FunctionPass = {
  name: 'infer-nonnull',
  runFunction(fn: MirFunction): boolean {
    if (fn.nonNull) return false
    const asked = new Set<ValueId>()
    const used = new Set<ValueId>()
    for (const block of fn.blocks.values()) {
      for (const { op, args } of block.instrs) {
        switch (op) {
          case 'null.check':
          case 'ref.is_null':
          case 'ref.eq':
          case 'dyn.of':
            for (const a of args) asked.add(a)
            break
          case 'field.get':
          case 'field.set':
          case 'array.len':
          case 'array.data':
          case 'array.get':
          case 'array.set':
          case 'array.set_len':
          case 'array.set_data':
          case 'str.len':
          case 'str.code':
            used.add(args[0]!)
            break
          default:
        }
      }
    }
    fn.nonNull = fn.params.filter((p) => used.has(p) && !asked.has(p))
    return fn.nonNull.length > 0
  },
}
