/*
 * The one thing that errors need from Dynamic, without the circle that an import would be (dynamic -> functions -> errors).
 * A program whose glue has no `dynamic` in it keeps thrown simple values as they are.
 */

let convert: ((value: unknown) => unknown) | null = null

/** Sets how thrown values come out. */
export function setDynamicOut(f: (value: unknown) => unknown): void {
  convert = f
}

/** A thrown value, for JavaScript. */
export function dynamicOut(value: unknown): unknown {
  return convert ? convert(value) : value
}
