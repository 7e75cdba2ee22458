/*
 * Copies of whole graphs: within one crossing the same object is copied once, so sharing and cycles survive.
 */
import type { Converter } from './simple.ts'

type Seen = Map<Converter, Map<unknown, unknown>>

function direction(): (
  converter: Converter,
  source: unknown,
  copy: (keep: (target: unknown) => unknown) => unknown,
) => unknown {
  let seen: Seen | null = null
  return (converter, source, copy) => {
    const outermost = seen === null
    const all: Seen = (seen ??= new Map())
    let known = all.get(converter)
    if (!known) all.set(converter, (known = new Map()))
    if (known.has(source)) return known.get(source)
    const table = known
    try {
      return copy((target) => {
        table.set(source, target)
        return target
      })
    } finally {
      if (outermost) seen = null
    }
  }
}

/** `copy` is called for an object met first; it hands its target to `keep` before it goes into the parts. */
export const once: { readonly to: ReturnType<typeof direction>; readonly from: ReturnType<typeof direction> } = {
  to: /*#__PURE__*/ direction(),
  from: /*#__PURE__*/ direction(),
}
