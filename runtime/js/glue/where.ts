/*
 * Errors about arguments: which function, which parameter, where inside it, what was expected, what came.
 */

/** `function|parameter`, or a place inside such a value. */
export type Where = string | Frame
/** A place below another; `key` moves on while an array is walked, so that no string is made unless something is wrong. */
export type Frame = { readonly above: Where; key: string | number }

/** The mark of classes made by any Haxe program on the page. */
export const classMark: unique symbol = Symbol.for('haxe.class') as never

function pathText(where: Where): { label: string; path: string } {
  if (typeof where !== 'string') {
    const above = pathText(where.above)
    const key = typeof where.key === 'number' ? `[${where.key}]` : `.${where.key}`
    return { label: above.label, path: above.path + key }
  }
  const bar = where.lastIndexOf('|')
  return bar < 0 ? { label: where, path: '' } : { label: where.slice(0, bar), path: where.slice(bar + 1) }
}

/** A value as an error message shows it. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'undefined':
      return 'undefined'
    case 'string':
      return `the string ${JSON.stringify(value.length > 40 ? value.slice(0, 40) + '…' : value)}`
    case 'number':
      return `the number ${Object.is(value, -0) ? '-0' : value}`
    case 'bigint':
      return `the bigint ${value}n`
    case 'boolean':
      return String(value)
    case 'function':
      return value.name ? `the function ${value.name}` : 'a function'
    case 'symbol':
      return 'a symbol'
    default: {
      const mark = (value as { [classMark]?: unknown })[classMark]
      if (typeof mark === 'string') return `an instance of ${mark}`
      if (Array.isArray(value)) return `an array of ${value.length}`
      const name = (value as { constructor?: { name?: unknown } }).constructor?.name
      return typeof name === 'string' && name !== 'Object' ? `an instance of ${name}` : 'an object'
    }
  }
}

/** Functions that come out of Haxe don't know their parameters' names. */
const kindOf = (path: string): string => (path.startsWith('argument ') ? '' : 'parameter ')

/** The TypeError of a value that doesn't fit. */
export function mismatch(value: unknown, expected: string, where: Where, why = ''): TypeError {
  const { label, path } = pathText(where)
  const what = path === '' ? '' : path.startsWith('=') ? ` the result of ${path.slice(1)}` : ` ${kindOf(path)}${path}`
  return new TypeError(`${label}:${what} must be ${expected}, got ${describe(value)}${why}`)
}
