/*
 * Demand-driven properties: what lets declarations refer to each other in circles without an order of stages.
 */

/**
 * Makes `object[key]` compute itself when first read. While it computes, readers get `during`; writing replaces it.
 */
export function defineLazy<T extends object, K extends keyof T>(
  object: T,
  key: K,
  during: T[K],
  compute: () => T[K],
): void {
  let state: 'new' | 'busy' | 'done' = 'new'
  let value = during
  Object.defineProperty(object, key, {
    enumerable: true,
    configurable: true,
    get(): T[K] {
      if (state === 'new') {
        state = 'busy'
        const computed = compute()
        if ((state as string) !== 'done') value = computed
        state = 'done'
      }
      return value
    },
    set(v: T[K]) {
      state = 'done'
      value = v
    },
  })
}

/** A function that computes once; while it computes, further callers get `during`. */
export function lazyValue<T>(during: T, compute: () => T): () => T {
  const box: { value: T } = { value: during }
  defineLazy(box, 'value', during, compute)
  return () => box.value
}
