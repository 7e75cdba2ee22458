import type { Span } from '../source/index.ts'
import type { TConst, TypedExpr } from './typed-ast.ts'
import type { ClassField, Type } from './types.ts'

/*
 * Constants known while typing: inline variables, default values, duplicate keys.
 */

/** The constant of an `inline var`, as an expression of the variable's type; null where it isn't constant. */
export function inlineConstant(field: ClassField, type: Type, span: Span): TypedExpr | null {
  const init = field.body?.typed().expr
  if (!init) return null
  const value = constantOf(init)
  return value ? { kind: 'const', value, type, span } : null
}

/** The value of an expression made of constants, or null. */
export function constantOf(e: TypedExpr, depth = 0): TConst | null {
  if (depth > 200) return null
  switch (e.kind) {
    case 'const':
      return e.value.kind === 'this' || e.value.kind === 'super' ? null : e.value
    case 'cast':
      return e.checked ? null : constantOf(e.expr, depth + 1)
    case 'meta':
      return constantOf(e.expr, depth + 1)
    case 'block':
      return e.exprs.length === 1 && e.exprs[0] ? constantOf(e.exprs[0], depth + 1) : null
    case 'field': {
      const { access } = e
      if (access.kind !== 'static' || access.field.kind.kind !== 'var') return null
      if (access.field.kind.read.kind !== 'inline') return null
      const init = access.field.body?.typed().expr
      return init ? constantOf(init, depth + 1) : null
    }
    case 'unop': {
      const v = constantOf(e.expr, depth + 1)
      if (!v) return null
      if (e.op === '-' && v.kind === 'int') return { kind: 'int', value: -v.value | 0 }
      if (e.op === '-' && v.kind === 'float') return { kind: 'float', value: -v.value }
      if (e.op === '~' && v.kind === 'int') return { kind: 'int', value: ~v.value }
      if (e.op === '!' && v.kind === 'bool') return { kind: 'bool', value: !v.value }
      return null
    }
    case 'binop': {
      const a = constantOf(e.left, depth + 1)
      const b = a && constantOf(e.right, depth + 1)
      return a && b ? foldBinop(e.op, a, b) : null
    }
    case 'if': {
      const c = constantOf(e.cond, depth + 1)
      if (c?.kind !== 'bool' || !e.else) return null
      return constantOf(c.value ? e.then : e.else, depth + 1)
    }
    default:
      return null
  }
}

function foldBinop(op: string, a: TConst, b: TConst): TConst | null {
  const int = (value: number): TConst => ({ kind: 'int', value: value | 0 })
  const float = (value: number): TConst => ({ kind: 'float', value })
  const bool = (value: boolean): TConst => ({ kind: 'bool', value })
  if (a.kind === 'int' && b.kind === 'int') {
    const x = a.value
    const y = b.value
    switch (op) {
      case '+':
        return int(x + y)
      case '-':
        return int(x - y)
      case '*':
        return int(Math.imul(x, y))
      case '/':
        return float(x / y)
      case '%':
        return y === 0 ? null : int(x % y)
      case '&':
        return int(x & y)
      case '|':
        return int(x | y)
      case '^':
        return int(x ^ y)
      case '<<':
        return int(x << y)
      case '>>':
        return int(x >> y)
      case '>>>':
        return int(x >>> y)
    }
  }
  if ((a.kind === 'int' || a.kind === 'float') && (b.kind === 'int' || b.kind === 'float')) {
    const x = a.value
    const y = b.value
    switch (op) {
      case '+':
        return float(x + y)
      case '-':
        return float(x - y)
      case '*':
        return float(x * y)
      case '/':
        return float(x / y)
      case '%':
        return float(x % y)
      case '==':
        return bool(x === y)
      case '!=':
        return bool(x !== y)
      case '<':
        return bool(x < y)
      case '<=':
        return bool(x <= y)
      case '>':
        return bool(x > y)
      case '>=':
        return bool(x >= y)
    }
    return null
  }
  if (a.kind === 'string' && b.kind === 'string') {
    if (op === '+') return { kind: 'string', value: a.value + b.value }
    if (op === '==') return bool(a.value === b.value)
    return op === '!=' ? bool(a.value !== b.value) : null
  }
  if (op === '+' && a.kind === 'string' && b.kind === 'int') return { kind: 'string', value: a.value + String(b.value) }
  if (op === '+' && a.kind === 'int' && b.kind === 'string') return { kind: 'string', value: String(a.value) + b.value }
  if (a.kind === 'bool' && b.kind === 'bool') {
    if (op === '&&') return bool(a.value && b.value)
    if (op === '||') return bool(a.value || b.value)
    if (op === '==') return bool(a.value === b.value)
    if (op === '!=') return bool(a.value !== b.value)
  }
  return null
}
