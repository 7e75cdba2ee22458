import type { FieldContext } from './context.ts'
import { fail } from './expr-base.ts'
import { followNull, isFloat, isInt, isString } from './follow.ts'
import { forEachChild, forEachDecisionExpr } from './typed-children.ts'
import type { Decision, TypedExpr, TVar } from './typed-ast.ts'

/*
 * Local variables are given a value before they are read, on every path.
 *
 * The state is the set of variables still without a value, or null behind a jump. As in the official compiler a loop
 * is taken to run once where its condition is `true` or comes last, and a closure is not judged by where it is made:
 * nothing says when it runs.
 */

type State = ReadonlySet<TVar> | null

/** Reports every first use of a local variable that may have no value yet. */
export function checkAssigned(ctx: FieldContext, body: TypedExpr): void {
  const told = new Set<TVar>()

  const read = (v: TVar, e: TypedExpr, state: State): void => {
    if (!state?.has(v) || told.has(v)) return
    told.add(v)
    fail(ctx, 'uninitialized', `Local variable ${v.name} used without being initialized`, e.span)
  }

  const children = (e: TypedExpr, state: State): State => {
    let at = state
    forEachChild(e, (child) => {
      at = walk(child, at)
    })
    return at
  }

  const walk = (e: TypedExpr, state: State): State => {
    switch (e.kind) {
      case 'local':
        read(e.v, e, state)
        return state
      case 'var': {
        if (e.init) return walk(e.init, state)
        return state === null ? null : new Set([...state, e.v])
      }
      case 'assign': {
        if (e.target.kind !== 'local') return children(e, state)
        return without(walk(e.value, state), e.target.v)
      }
      case 'binop': {
        const left = walk(e.left, state)
        if (e.op !== '&&' && e.op !== '||') return walk(e.right, left)
        walk(e.right, left)
        return left
      }
      case 'if': {
        const cond = walk(e.cond, state)
        const yes = walk(e.then, cond)
        return join(yes, e.else ? walk(e.else, cond) : cond)
      }
      case 'while': {
        const isTrue = e.cond.kind === 'const' && e.cond.value.kind === 'bool' && e.cond.value.value
        if (e.doWhile || isTrue) return walk(e.cond, walk(e.body, state))
        const cond = walk(e.cond, state)
        walk(e.body, cond)
        return cond
      }
      case 'forRange': {
        const start = walk(e.max, walk(e.min, state))
        walk(e.body, start)
        return start
      }
      case 'forArray': {
        const start = walk(e.array, state)
        walk(e.body, start)
        return start
      }
      case 'match': {
        let start = state
        forEachDecisionExpr(e.decision, (x) => {
          start = walk(x, start)
        })
        const ends = e.bodies.map((b) => walk(b, start))
        if (canFail(e.decision)) ends.push(start)
        return ends.length === 0 ? start : ends.reduce(join)
      }
      case 'try': {
        const ends = e.catches.map((c) => walk(c.expr, state))
        return [walk(e.expr, state), ...ends].reduce(join)
      }
      case 'function':
        walk(e.func.expr, new Set())
        return state
      case 'return':
        if (e.expr) walk(e.expr, state)
        return null
      case 'throw':
        walk(e.expr, state)
        return null
      case 'break':
      case 'continue':
        return null
      default:
        return children(e, state)
    }
  }
  walk(body, new Set())
}

function without(state: State, v: TVar): State {
  if (!state?.has(v)) return state
  const rest = new Set(state)
  rest.delete(v)
  return rest
}

/** Behind a fork: what one of the paths left without a value. */
function join(a: State, b: State): State {
  if (a === null || b === null) return a ?? b
  return a.size === 0 ? b : new Set([...a, ...b])
}

/** Whether a match may take no case: it does where numbers or texts are left over, all else has to be exhaustive. */
function canFail(d: Decision): boolean {
  switch (d.kind) {
    case 'switch':
      if (d.fallback.kind === 'fail' && isOpen(d.value)) return true
      return d.cases.some((c) => canFail(c.next)) || canFail(d.fallback)
    case 'test':
      return canFail(d.yes) || canFail(d.no)
    case 'bind':
      return canFail(d.next)
    case 'leaf':
    case 'fail':
      return false
  }
  d satisfies never
  return false
}

function isOpen(e: TypedExpr): boolean {
  const t = followNull(e.type)
  return e.kind !== 'enumIndex' && (isInt(t) || isFloat(t) || isString(t))
}
