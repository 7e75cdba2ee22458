import type { Decision, TypedExpr, TypedFunction, TVar } from './typed-ast.ts'

/*
 * Copies of typed trees.
 */

function mapFills(e: { readonly fills?: TVar }, variable: (v: TVar) => TVar): { readonly fills?: TVar } {
  return e.fills ? { fills: variable(e.fills) } : {}
}

/**
 * A copy of a tree with its variables replaced. `child` is what happens to each direct child; by default the same
 * again, so the whole tree is copied.
 */
export function mapTyped(
  e: TypedExpr,
  variable: (v: TVar) => TVar,
  child: (e: TypedExpr) => TypedExpr = (c) => mapTyped(c, variable, child),
): TypedExpr {
  switch (e.kind) {
    case 'const':
    case 'typeExpr':
    case 'break':
    case 'continue':
    case 'regexp':
    case 'error':
      return e
    case 'local':
      return { ...e, v: variable(e.v) }
    case 'array':
      return { ...e, array: child(e.array), index: child(e.index) }
    case 'binop':
      return { ...e, left: child(e.left), right: child(e.right) }
    case 'assign':
    case 'assignOp':
      return { ...e, target: child(e.target), value: child(e.value) }
    case 'field':
      return { ...e, object: child(e.object) }
    case 'objectDecl':
      return { ...e, fields: e.fields.map((f) => ({ ...f, expr: child(f.expr) })) }
    case 'arrayDecl':
      return { ...e, values: e.values.map(child) }
    case 'call':
      return { ...e, callee: child(e.callee), args: e.args.map(child) }
    case 'new':
    case 'newParam':
      return { ...e, args: e.args.map(child) }
    case 'syntax':
      return { ...e, args: e.args.map(child) }
    case 'unop':
    case 'cast':
    case 'is':
    case 'meta':
    case 'enumParameter':
    case 'enumIndex':
    case 'throw':
      return { ...e, expr: child(e.expr) }
    case 'function':
      return { ...e, func: mapFunction(e.func, variable, child), self: e.self ? variable(e.self) : null }
    case 'var':
      return { ...e, v: variable(e.v), init: e.init ? child(e.init) : null }
    case 'block':
      return { ...e, exprs: e.exprs.map(child) }
    case 'if':
      return { ...e, cond: child(e.cond), then: child(e.then), else: e.else ? child(e.else) : null }
    case 'while':
      return { ...e, cond: child(e.cond), body: child(e.body) }
    case 'forRange':
      return {
        ...e,
        v: variable(e.v),
        min: child(e.min),
        max: child(e.max),
        body: child(e.body),
        ...mapFills(e, variable),
      }
    case 'forArray':
      return { ...e, v: variable(e.v), array: child(e.array), body: child(e.body), ...mapFills(e, variable) }
    case 'match':
      return { ...e, decision: mapDecision(e.decision, variable, child), bodies: e.bodies.map(child) }
    case 'try':
      return {
        ...e,
        expr: child(e.expr),
        catches: e.catches.map((c) => ({ ...c, v: variable(c.v), expr: child(c.expr) })),
      }
    case 'return':
      return { ...e, expr: e.expr ? child(e.expr) : null }
  }
  e satisfies never
}

function mapFunction(f: TypedFunction, variable: (v: TVar) => TVar, child: (e: TypedExpr) => TypedExpr): TypedFunction {
  return {
    ...f,
    args: f.args.map((a) => ({ ...a, v: variable(a.v), value: a.value ? child(a.value) : null })),
    expr: child(f.expr),
  }
}

function mapDecision(d: Decision, variable: (v: TVar) => TVar, child: (e: TypedExpr) => TypedExpr): Decision {
  const next = (x: Decision): Decision => mapDecision(x, variable, child)
  switch (d.kind) {
    case 'switch':
      return {
        ...d,
        value: child(d.value),
        cases: d.cases.map((c) => ({ ...c, next: next(c.next) })),
        fallback: next(d.fallback),
      }
    case 'test':
      return { ...d, cond: child(d.cond), yes: next(d.yes), no: next(d.no) }
    case 'bind':
      return { ...d, v: variable(d.v), value: child(d.value), next: next(d.next) }
    case 'leaf':
    case 'fail':
      return d
  }
  d satisfies never
}
