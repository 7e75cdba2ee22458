import { followOnce } from './follow.ts'
import { printType, printTypes } from './print-type.ts'
import type { Type } from './types.ts'

/*
 * Why two types don't unify, as data; texts are made only when somebody asks, because most failures are trials.
 */

/** `through`: the inner mismatch stands in a type argument, a field, an argument or a result of these two. */
export type UnifyError =
  | {
      readonly kind: 'mismatch'
      readonly from: Type
      readonly to: Type
      readonly cause: UnifyError | null
      readonly through: Through | null
    }
  | { readonly kind: 'detail'; readonly text: () => string; readonly cause?: UnifyError }

export type Through =
  | { readonly kind: 'param'; readonly path: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'arg'; readonly index: number; readonly count: number }
  | { readonly kind: 'return' }

/** A plain `from should be to`. */
export function mismatch(
  from: Type,
  to: Type,
  cause: UnifyError | null = null,
  through: Through | null = null,
): UnifyError {
  return { kind: 'mismatch', from, to, cause, through }
}

export function detail(text: () => string): UnifyError & { readonly kind: 'detail' } {
  return { kind: 'detail', text }
}

/** The lines the official compiler prints: the main message first, then what explains it. */
export function unifyErrorLines(error: UnifyError): string[] {
  if (error.kind === 'detail') return [error.text(), ...(error.cause ? unifyErrorLines(error.cause) : [])]
  if (error.through && error.cause) {
    const have = context(error.from, error.through)
    const want = context(error.to, error.through)
    return [...unifyErrorLines(error.cause).slice(0, 1), `have: ${have}`, `want: ${want}`]
  }
  const [from, to] = printTypes(error.from, error.to)
  const main = `${from} should be ${to}`
  const cause = error.cause
  if (!cause) return [main]
  if (cause.kind === 'detail') return [main, cause.text()]
  return [main, ...unifyErrorLines(cause)]
}

/** The main message alone. */
export function unifyMessage(error: UnifyError): string {
  return unifyErrorLines(error)[0] ?? 'Types do not match'
}

/** What explains the message, in one line, or undefined. */
export function unifyHint(error: UnifyError): string | undefined {
  const rest = unifyErrorLines(error).slice(1)
  return rest.length > 0 ? rest.join('; ') : undefined
}

function context(type: Type, through: Through): string {
  const t = followOnce(type)
  switch (through.kind) {
    case 'param':
      return printType(t)
    case 'field':
      if (t.kind === 'anon') {
        const f = t.anon.fields.get(through.name)
        if (f) return `{ ${through.name}: ${printType(f.type)} }`
      }
      return printType(t)
    case 'arg':
      if (t.kind === 'fun') {
        const arg = t.args[through.index]
        const before = through.index > 0 ? '..., ' : ''
        const after = through.index + 1 < through.count ? ', ...' : ''
        return `(${before}${arg ? printType(arg.type) : ''}${after}) -> ...`
      }
      return printType(t)
    case 'return':
      return t.kind === 'fun' ? `(...) -> ${printType(t.ret)}` : printType(t)
  }
  through satisfies never
}
