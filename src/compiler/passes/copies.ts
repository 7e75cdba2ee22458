// Replaces block parameters that always get the same value, and parameters of a block that always get the same as another.
import { branchesOf, type BlockId, type Branch, type MirFunction } from '../mir/index.ts'
import { Replacements, sameValueType, type FunctionPass } from './pass.ts'

/** Copy and parameter elimination. */
export const copies: FunctionPass = {
  name: 'copies',
  runFunction(fn: MirFunction): boolean {
    const into = new Map<BlockId, Branch[]>()
    for (const block of fn.blocks.values()) {
      for (const branch of branchesOf(block.term)) {
        const list = into.get(branch.block)
        if (list) list.push(branch)
        else into.set(branch.block, [branch])
      }
    }
    const replaced = new Replacements()
    let any = false
    for (let changed = true; changed;) {
      changed = false
      for (const block of fn.blocks.values()) {
        const branches = into.get(block.id)
        if (!branches || block.params.length === 0) continue
        for (let i = block.params.length - 1; i >= 0; i--) {
          const param = block.params[i]!
          let same = onlyArgument(branches, i, param, replaced)
          if (same === null || !sameValueType(fn, same, param)) same = twinOf(fn, block.params, branches, i, replaced)
          if (same === null) continue
          replaced.set(param, same)
          block.params.splice(i, 1)
          for (const branch of branches) branch.args.splice(i, 1)
          changed = any = true
        }
      }
    }
    replaced.apply(fn)
    return any
  },
}

/** The one value, besides the parameter itself, that all branches give for it. */
function onlyArgument(branches: readonly Branch[], at: number, param: number, replaced: Replacements): number | null {
  let same: number | null = null
  for (const branch of branches) {
    const arg = replaced.get(branch.args[at]!)
    if (arg === param || arg === same) continue
    if (same !== null) return null
    same = arg
  }
  return same
}

/** An earlier parameter of the block that every branch gives the same value. */
function twinOf(
  fn: MirFunction,
  params: readonly number[],
  branches: readonly Branch[],
  at: number,
  replaced: Replacements,
): number | null {
  for (let j = 0; j < at; j++) {
    if (!sameValueType(fn, params[j]!, params[at]!)) continue
    const equal = branches.every((b) => {
      const mine = replaced.get(b.args[at]!)
      const other = replaced.get(b.args[j]!)
      return mine === other || (mine === params[at] && other === params[j])
    })
    if (equal) return params[j]!
  }
  return null
}
