// Drops blocks that the entry doesn't reach.
import { reversePostorder, type MirFunction } from '../mir/index.ts'
import type { FunctionPass } from './pass.ts'

/** Removes unreachable blocks. */
export const removeUnreachable: FunctionPass = {
  name: 'remove-unreachable',
  runFunction(fn: MirFunction): boolean {
    const reached = new Set(reversePostorder(fn))
    if (reached.size === fn.blocks.size) return false
    for (const id of fn.blocks.keys()) if (!reached.has(id)) fn.blocks.delete(id)
    return true
  },
}
