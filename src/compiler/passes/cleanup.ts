// The short sequence that tidies a function after something changed it.
import type { MirFunction, MirProgram } from '../mir/index.ts'
import { copies } from './copies.ts'
import { dce } from './dce.ts'
import { escape } from './escape.ts'
import { fold } from './fold.ts'
import { gvn } from './gvn.ts'
import { nullChecks } from './null-checks.ts'
import { promoteVars } from './promote-vars.ts'
import { simplifyCfg } from './simplify-cfg.ts'

/** The passes of a cleanup, in order. */
export const cleanupPasses: readonly {
  readonly name: string
  readonly runFunction: (fn: MirFunction, program: MirProgram) => boolean
}[] = [simplifyCfg, copies, escape, promoteVars, fold, gvn, nullChecks, copies, dce]

/** Functions that nothing changed since their last cleanup found nothing more to do. */
const clean = new WeakSet<MirFunction>()

/** Says that a function was changed: its next cleanup has work again. */
export function markChanged(fn: MirFunction): void {
  clean.delete(fn)
}

/** Runs the cleanup until nothing changes (at most a few times). */
export function cleanup(fn: MirFunction, program: MirProgram): void {
  if (clean.has(fn)) return
  // Done as soon as every pass in turn has found nothing: most last rounds need not be run to their end.
  const count = cleanupPasses.length
  let unchanged = 0
  for (let run = 0; run < 4 * count && unchanged < count; run++) {
    unchanged = cleanupPasses[run % count]!.runFunction(fn, program) ? 0 : unchanged + 1
  }
  clean.add(fn)
}
