// Every pass by name, for tools and tests.
import { arrayKinds } from './array-kinds.ts'
import { arrayViews, arrayViewsOneBound } from './array-views.ts'
import { cleanupPasses } from './cleanup.ts'
import { deadFunctions } from './dead-functions.ts'
import { devirtualise } from './devirtualise.ts'
import { inferNonNull } from './infer-nonnull.ts'
import { inline } from './inline.ts'
import { knownGlobals } from './known-globals.ts'
import { licm } from './licm.ts'
import { outlineLoops } from './outline-loops.ts'
import type { Pass } from './pass.ts'
import { peelReversals } from './peel-reversals.ts'
import { removeUnreachable } from './remove-unreachable.ts'
import { rotateLoops } from './rotate-loops.ts'
import { selectConversion } from './select.ts'
import { threadTests } from './thread-tests.ts'
import { versionLoops, versionShortLoops } from './version-loops.ts'

const list: readonly Pass[] = [
  ...cleanupPasses,
  arrayKinds,
  arrayViews,
  arrayViewsOneBound,
  deadFunctions,
  devirtualise,
  inferNonNull,
  inline,
  knownGlobals,
  licm,
  outlineLoops,
  peelReversals,
  removeUnreachable,
  rotateLoops,
  selectConversion,
  threadTests,
  versionLoops,
  versionShortLoops,
]

/** The passes by name. */
export const passesByName: ReadonlyMap<string, Pass> = new Map(list.map((p) => [p.name, p]))
