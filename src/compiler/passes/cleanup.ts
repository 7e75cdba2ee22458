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
export const cleanupPasses: readonly { readonly name: string; readonly runFunction: (fn: MirFunction, program: MirProgram) => boolean }[] = [
  simplifyCfg,
  copies,
  escape,
  promoteVars,
  fold,
  gvn,
  nullChecks,
  copies,
  dce,
]

/** Runs the cleanup until nothing changes (at most a few times). */
export function cleanup(fn: MirFunction, program: MirProgram): void {
  for (let round = 0; round < 4; round++) {
    let changed = false
    for (const pass of cleanupPasses) changed = pass.runFunction(fn, program) || changed
    if (!changed) break
  }
}
