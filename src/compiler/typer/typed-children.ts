import type { Decision, TypedExpr } from './typed-ast.ts'

/*
 * Walking the typed tree.
 */

/** Calls `visit` with every direct child of an expression, in evaluation order. */
export function forEachChild(e: TypedExpr, visit: (child: TypedExpr) => void): void {
  const all = (list: readonly TypedExpr[]): void => list.forEach(visit)
  switch (e.kind) {
    case 'const':
    case 'local':
    case 'typeExpr':
    case 'break':
    case 'continue':
    case 'regexp':
    case 'error':
      return
    case 'array':
      visit(e.array)
      visit(e.index)
      return
    case 'binop':
      visit(e.left)
      visit(e.right)
      return
    case 'assign':
    case 'assignOp':
      visit(e.target)
      visit(e.value)
      return
    case 'field':
      visit(e.object)
      return
    case 'objectDecl':
      for (const f of e.fields) visit(f.expr)
      return
    case 'arrayDecl':
      all(e.values)
      return
    case 'call':
      visit(e.callee)
      all(e.args)
      return
    case 'new':
    case 'newParam':
    case 'syntax':
      all(e.args)
      return
    case 'unop':
    case 'throw':
    case 'cast':
    case 'is':
    case 'meta':
    case 'enumParameter':
    case 'enumIndex':
      visit(e.expr)
      return
    case 'function':
      for (const a of e.func.args) if (a.value) visit(a.value)
      visit(e.func.expr)
      return
    case 'var':
      if (e.init) visit(e.init)
      return
    case 'block':
      all(e.exprs)
      return
    case 'if':
      visit(e.cond)
      visit(e.then)
      if (e.else) visit(e.else)
      return
    case 'while':
      visit(e.cond)
      visit(e.body)
      return
    case 'forRange':
      visit(e.min)
      visit(e.max)
      visit(e.body)
      return
    case 'forArray':
      visit(e.array)
      visit(e.body)
      return
    case 'match':
      forEachDecisionExpr(e.decision, visit)
      all(e.bodies)
      return
    case 'try':
      visit(e.expr)
      for (const c of e.catches) visit(c.expr)
      return
    case 'return':
      if (e.expr) visit(e.expr)
      return
  }
  e satisfies never
}

/** Calls `visit` with every expression a decision tree evaluates. */
export function forEachDecisionExpr(d: Decision, visit: (e: TypedExpr) => void): void {
  switch (d.kind) {
    case 'switch':
      visit(d.value)
      for (const c of d.cases) forEachDecisionExpr(c.next, visit)
      forEachDecisionExpr(d.fallback, visit)
      return
    case 'test':
      visit(d.cond)
      forEachDecisionExpr(d.yes, visit)
      forEachDecisionExpr(d.no, visit)
      return
    case 'bind':
      visit(d.value)
      forEachDecisionExpr(d.next, visit)
      return
    case 'leaf':
    case 'fail':
      return
  }
  d satisfies never
}
