import { forEachChild } from '../typer/index.ts'
import type { Decision, TVar, TypedExpr, TypedFunction } from '../typer/index.ts'

/*
 * Going through typed trees: variables that a function uses from outside, variables that are assigned under a handler.
 */

export type FunctionUses = { readonly vars: ReadonlySet<TVar>; readonly usesThis: boolean }

const usesMemo = new WeakMap<TypedFunction, FunctionUses>()

/** Every variable that a function expression mentions, and whether it needs `this`. */
export function usesOf(func: TypedFunction): FunctionUses {
  const known = usesMemo.get(func)
  if (known) return known
  const vars = new Set<TVar>()
  let usesThis = false
  const visit = (e: TypedExpr): void => {
    if (e.kind === 'local') vars.add(e.v)
    else if (e.kind === 'const' && (e.value.kind === 'this' || e.value.kind === 'super')) usesThis = true
    else if (e.kind === 'function') {
      const inner = usesOf(e.func)
      for (const v of inner.vars) vars.add(v)
      if (inner.usesThis) usesThis = true
      return
    }
    forEachChild(e, visit)
  }
  for (const a of func.args) if (a.value) visit(a.value)
  visit(func.expr)
  const uses = { vars, usesThis }
  usesMemo.set(func, uses)
  return uses
}

/** Variables assigned under a handler that doesn't cover their declaration: they can't be SSA values. */
export function handledVars(root: TypedExpr): Set<TVar> {
  const depthOf = new Map<TVar, number>()
  const found = new Set<TVar>()
  let hasTry = false
  const assigned = (target: TypedExpr, depth: number): void => {
    if (target.kind === 'local' && depth > (depthOf.get(target.v) ?? 0)) found.add(target.v)
  }
  const visit = (e: TypedExpr, depth: number): void => {
    switch (e.kind) {
      case 'function':
        return
      case 'var':
        depthOf.set(e.v, depth)
        break
      case 'forRange':
      case 'forArray':
        depthOf.set(e.v, depth)
        break
      case 'assign':
      case 'assignOp':
        assigned(e.target, depth)
        break
      case 'unop':
        if (e.op === '++' || e.op === '--') assigned(e.expr, depth)
        break
      case 'match':
        eachBind(e.decision, (v) => depthOf.set(v, depth))
        break
      case 'try':
        hasTry = true
        visit(e.expr, depth + 1)
        for (const c of e.catches) {
          depthOf.set(c.v, depth)
          visit(c.expr, depth)
        }
        return
      default:
        break
    }
    forEachChild(e, (c) => visit(c, depth))
  }
  visit(root, 0)
  return hasTry ? found : new Set()
}

/** Whether running an expression may give a variable another value. */
export function mayAssign(root: TypedExpr, v: TVar): boolean {
  if (!v.assigned) return false
  if (v.captured) return true
  let found = false
  const visit = (e: TypedExpr): void => {
    const target = e.kind === 'assign' || e.kind === 'assignOp' ? e.target : e.kind === 'unop' ? e.expr : null
    if (target?.kind === 'local' && target.v === v) found = true
    if (!found) forEachChild(e, visit)
  }
  visit(root)
  return found
}

function eachBind(root: Decision, visit: (v: TVar) => void): void {
  const seen = new Set<Decision>()
  const work: Decision[] = [root]
  for (let d = work.pop(); d; d = work.pop()) {
    if (seen.has(d)) continue
    seen.add(d)
    if (d.kind === 'switch') {
      work.push(d.fallback)
      for (const c of d.cases) work.push(c.next)
    } else if (d.kind === 'test') work.push(d.no, d.yes)
    else if (d.kind === 'bind') {
      visit(d.v)
      work.push(d.next)
    }
  }
}
