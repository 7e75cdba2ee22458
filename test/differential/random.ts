// The generator's only source of chance: the same seed gives the same program, on every machine.

export type Random = {
  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean
  /** One of the values, which must not be empty. */
  pick<T>(values: readonly T[]): T
  /** `count` different values at most, in a random order. */
  some<T>(values: readonly T[], count: number): T[]
}

/** A generator of random numbers (mulberry32) for a seed. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new Error('nothing to pick from')
    return values[int(0, values.length - 1)] as T
  }
  return {
    int,
    chance: (percent) => next() * 100 < percent,
    pick,
    some(values, count) {
      const left = [...values]
      const out: (typeof left)[number][] = []
      while (out.length < count && left.length > 0) out.push(...left.splice(int(0, left.length - 1), 1))
      return out
    },
  }
}
