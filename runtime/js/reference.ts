/*
 * How a JavaScript object holds a reference into the program: under a symbol, which proxies of the object pass on.
 */

/** The key under which the wrapper of a Haxe object holds its reference. */
export const held: unique symbol = /* @__PURE__ */ Symbol('haxe reference') as never

/** The reference in a value, or undefined. */
export const referenceIn = (value: unknown): object | undefined =>
  value !== null && typeof value === 'object' ? (value as { [held]?: object })[held] : undefined
