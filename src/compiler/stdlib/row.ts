import type { Effect, MirType } from '../mir/index.ts'

/** What can be compiled for. */
export type Target = 'wasm' | 'native'

/** A row of the registry. */
export type RuntimeFunction = {
  readonly name: string
  readonly params: readonly MirType[]
  readonly result: MirType
  /** Functions with the effect `call` may throw. */
  readonly effect: Effect
  /** The targets that have it. */
  readonly targets: readonly Target[]
}

/** A row; of both targets where none is given. */
export const row = (
  name: string,
  params: readonly MirType[],
  result: MirType,
  effect: Effect,
  ...targets: readonly Target[]
): RuntimeFunction => ({ name, params, result, effect, targets: targets.length === 0 ? ['wasm', 'native'] : targets })
