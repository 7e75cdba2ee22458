import { dyn } from '../mir/index.ts'
import type { ValueId } from '../mir/index.ts'
import type { ClassField, ClassType, TypedExpr } from '../typer/index.ts'
import type { FunctionState } from './context.ts'
import { methodType } from './declare.ts'
import { inner, needOf, toHost } from './host-values.ts'
import { isNullConst, value } from './state.ts'

/*
 * The arguments of calls of JavaScript.
 */

/** The value of an expression as JavaScript gets it. */
export function hostValue(s: FunctionState, e: TypedExpr, keepsIdentity = false): ValueId {
  if (isNullConst(e)) return s.body.zero(dyn)
  return toHost(s.lw, s.body, value(s, e), needOf(e.type) === 'value' ? inner(e).type : e.type, keepsIdentity)
}

/**
 * The arguments of a call of JavaScript: those that are left out at the end are left out there too. JavaScript's own
 * collections, which look into nothing that is put into them, say `@:keepIdentity` and get the objects themselves.
 */
export function hostArgs(
  s: FunctionState,
  cls: ClassType,
  given: readonly TypedExpr[],
  call: TypedExpr,
  hasRest: boolean,
): readonly ValueId[] {
  const rest = hasRest ? given.at(-1) : undefined
  const list = rest ? inner(rest) : null
  const flat = list?.kind === 'arrayDecl' ? [...given.slice(0, -1), ...list.values] : given
  let count = flat.length
  const isLeftOut = (e: TypedExpr | undefined): boolean =>
    e !== undefined && isNullConst(e) && e.span.min === call.span.min && e.span.max === call.span.max
  while (isLeftOut(flat[count - 1])) count--
  const keepsIdentity = cls.meta.some((m) => m.name === ':keepIdentity')
  return flat.slice(0, count).map((a) => hostValue(s, a, keepsIdentity))
}

/** Whether the last parameter takes all further arguments. */
export function hasRest(field: ClassField): boolean {
  return methodType(field).args.at(-1)?.rest === true
}

/** Whether the rest arguments are an array that is passed on as a whole (`...array`). */
export function passesRest(given: readonly TypedExpr[], field: ClassField): boolean {
  const last = given.at(-1)
  return hasRest(field) && last !== undefined && inner(last).kind !== 'arrayDecl'
}
