// The optimiser: one ordered list of passes.
import { assertVerified, type MirProgram } from '../mir/index.ts'
import { arrayKinds } from './array-kinds.ts'
import { arrayViews, arrayViewsOneBound } from './array-views.ts'
import { cleanup, cleanupPasses, markChanged } from './cleanup.ts'
import { deadFunctions } from './dead-functions.ts'
import { devirtualise } from './devirtualise.ts'
import { guardSlots } from './guard-slots.ts'
import { inferNonNull } from './infer-nonnull.ts'
import { inline } from './inline.ts'
import { knownGlobals } from './known-globals.ts'
import { licm } from './licm.ts'
import { mergeFunctions } from './merge-functions.ts'
import { outlineLoops } from './outline-loops.ts'
import type { Pass } from './pass.ts'
import { peelReversals } from './peel-reversals.ts'
import { rotateLoops } from './rotate-loops.ts'
import { selectConversion } from './select.ts'
import { threadTests } from './thread-tests.ts'
import { versionLoops, versionShortLoops } from './version-loops.ts'

export type PassOptions = {
  /** The machine that the program is for; default wasm. */
  readonly target?: 'wasm' | 'native'
  /** 0: only what nobody reaches goes; 1: cheap passes; 2: all. */
  readonly level: 0 | 1 | 2
  /** Verifies the program before, between and after the passes. */
  readonly verify: boolean
  /** Called after each pass; for dumps. */
  readonly onPass?: (name: string, program: MirProgram) => void
}

/** Cleans up every function. */
const cleanupAll: Pass = {
  name: 'cleanup',
  runFunction: (fn, program) => {
    cleanup(fn, program)
    return true
  },
}

/** The passes of a level, in order. */
export function passList(level: 0 | 1 | 2): readonly Pass[] {
  if (level === 0) return [deadFunctions]
  if (level === 1)
    return [deadFunctions, mergeFunctions, deadFunctions, inferNonNull, ...cleanupPasses, devirtualise, deadFunctions]
  return [
    deadFunctions,
    mergeFunctions,
    deadFunctions,
    inferNonNull,
    cleanupAll,
    inline,
    deadFunctions,
    knownGlobals,
    arrayKinds,
    cleanupAll,
    deadFunctions,
    guardSlots,
    inline,
    deadFunctions,
    knownGlobals,
    cleanupAll,
    rotateLoops,
    cleanupAll,
    licm,
    selectConversion,
    cleanupAll,
    arrayViews,
    arrayViewsOneBound,
    cleanupAll,
    licm,
    cleanupAll,
    versionLoops,
    versionShortLoops,
    outlineLoops,
    cleanupAll,
    threadTests,
    peelReversals,
    cleanupAll,
    deadFunctions,
  ]
}

/** Engines begin with slow code, so loops are worth a function of their own; they test every index again; and code for browsers should be small. */
const forWasm: ReadonlySet<Pass> = new Set([outlineLoops, arrayViews, versionShortLoops])
const forNative: ReadonlySet<Pass> = new Set([arrayViewsOneBound, versionLoops, threadTests, peelReversals])

/** Optimises a program in place. */
export function runPasses(program: MirProgram, options: PassOptions): void {
  if (options.verify) assertVerified(program, 'lowering')
  for (const pass of passList(options.level)) {
    if ((options.target === 'native' ? forWasm : forNative).has(pass)) continue
    runPass(program, pass, options)
  }
}

/** Runs one pass over a program. */
export function runPass(program: MirProgram, pass: Pass, options: Pick<PassOptions, 'verify' | 'onPass'>): boolean {
  let changed = false
  if ('runProgram' in pass) changed = pass.runProgram(program)
  else {
    for (const fn of program.functions) {
      if (!fn || !pass.runFunction(fn, program)) continue
      changed = true
      if (pass !== cleanupAll) markChanged(fn)
    }
  }
  if (options.verify) assertVerified(program, pass.name)
  options.onPass?.(pass.name, program)
  return changed
}

export type { FunctionPass, Pass, ProgramPass } from './pass.ts'
