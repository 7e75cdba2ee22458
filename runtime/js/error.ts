/*
 * The JavaScript error that a thrown Haxe value travels in.
 */

let outward: (error: unknown) => unknown = (error) => error

/** Has `f` say what leaves a Haxe function that JavaScript calls without glue: the executor of a promise, what `then` is given. */
export const raiseBy = (f: (error: unknown) => unknown): void => {
  outward = f
}

/** What JavaScript catches of an error that leaves such a function. */
export const raisedOutward = (error: unknown): unknown => outward(error)

/** What a program says about its values; set by the loader. */
export type Describe = (raw: unknown) => string | null

/** A Haxe `throw` of anything. `value` is what was thrown, as JavaScript sees it; `raw` as the program does. */
export class HaxeError extends Error {
  declare readonly raw: unknown
  readonly value: unknown
  readonly #describe: Describe | null

  constructor(raw: unknown, value: unknown, describe: Describe | null) {
    // The first line of `stack` is made here.
    super((typeof value === 'object' && value !== null) || typeof value === 'symbol' ? '' : String(value))
    Object.defineProperty(this, 'raw', { value: raw })
    this.value = value
    this.#describe = describe
    // Printing a value may run the program's own toString: only when somebody asks.
    Object.defineProperty(this, 'message', {
      configurable: true,
      enumerable: false,
      get: () => {
        const text = this.text()
        Object.defineProperty(this, 'message', { value: text, configurable: true, writable: true, enumerable: false })
        return text
      },
    })
  }

  override get name(): string {
    return 'HaxeError'
  }

  private text(): string {
    try {
      const text = this.#describe?.(this.raw)
      if (typeof text === 'string') return text
    } catch {
      // A toString that throws has no say.
    }
    return typeof this.value === 'object' && this.value !== null ? 'Haxe exception' : String(this.value)
  }
}
