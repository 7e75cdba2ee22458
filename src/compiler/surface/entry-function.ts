/*
 * The small typed functions behind exports, as lowering takes them: parameters in, one expression, its value out.
 */
import { asFunction, isVoid } from '../typer/follow.ts'
import { noSpan } from '../source/index.ts'
import type { TypedExpr, TypedFunction, TVar } from '../typer/typed-ast.ts'
import type { ClassField, ClassType, FunType, Type } from '../typer/types.ts'

export type EntryTypes = {
  readonly void: Type
  readonly bool: Type
  readonly dynamic: Type
  nullOf(t: Type): Type
  arrayOf(t: Type): Type
}

/** The type a parameter has at the boundary: functions are Dynamic there, what may be left out may be null. */
export function typeOfArgument(type: Type, optional: boolean, types: EntryTypes): Type {
  if (asFunction(type)) return types.dynamic
  return optional ? types.nullOf(type) : type
}

let nextId = -1

/** A function of the given parameters whose body is the expression made of them. */
export function entryFunction(
  args: FunType['args'],
  ret: Type,
  types: EntryTypes,
  body: (locals: readonly TypedExpr[]) => TypedExpr,
): TypedFunction {
  const vars = args.map((a): TVar => ({
    id: nextId--,
    name: a.name,
    type: a.type,
    captured: false,
    assigned: false,
    isFinal: false,
    span: noSpan,
  }))
  const value = body(vars.map((v): TypedExpr => ({ kind: 'local', v, type: v.type, span: noSpan })))
  const result = asFunction(ret) ? types.dynamic : ret
  const expr: TypedExpr = isVoid(ret)
    ? { kind: 'block', exprs: [value], type: types.void, span: noSpan }
    : {
        kind: 'block',
        exprs: [{ kind: 'return', expr: value, type: types.dynamic, span: noSpan }],
        type: types.void,
        span: noSpan,
      }
  return { args: vars.map((v) => ({ v, value: null, opt: false, rest: false })), ret: result, expr, params: [] }
}

/** A call. */
export function callOf(
  callee: TypedExpr,
  args: readonly TypedExpr[],
  type: Type,
  typeArgs: readonly Type[] = [],
): TypedExpr {
  return { kind: 'call', callee, args, type, span: noSpan, ...(typeArgs.length > 0 ? { typeArgs } : {}) }
}

/** A static field (object null) or an instance's field, as value or callee. */
export function fieldOf(cls: ClassType, field: ClassField, object: TypedExpr | null, type: Type): TypedExpr {
  if (!object) {
    const holder: TypedExpr = { kind: 'typeExpr', of: cls, type: { kind: 'dynamic', param: null }, span: noSpan }
    return { kind: 'field', object: holder, access: { kind: 'static', cls, field }, type, span: noSpan }
  }
  const params = cls.params.map((): Type => ({ kind: 'dynamic', param: null }))
  return { kind: 'field', object, access: { kind: 'instance', cls, params, field }, type, span: noSpan }
}

/** An assignment. */
export function setOf(target: TypedExpr, value: TypedExpr): TypedExpr {
  return { kind: 'assign', target, value, type: target.type, span: noSpan }
}

/** A construction. */
export function newOf(cls: ClassType, self: Type, args: readonly TypedExpr[]): TypedExpr {
  return {
    kind: 'new',
    cls,
    params: cls.params.map((): Type => ({ kind: 'dynamic', param: null })),
    args,
    type: self,
    span: noSpan,
  }
}

/** A test of a value's class. */
export function isTestOf(cls: ClassType, value: TypedExpr | undefined, bool: Type): TypedExpr {
  if (!value) throw new Error('a class test without a value')
  return { kind: 'is', expr: value, of: cls, type: bool, span: noSpan }
}

/** A function of the given type that calls a JavaScript one through `host(f, arguments)`. */
export function closureOver(f: TypedExpr | undefined, type: FunType, host: TypedExpr, types: EntryTypes): TypedExpr {
  if (f?.kind !== 'local') throw new Error('a closure over nothing')
  f.v.captured = true
  const vars = type.args.map((a, i): TVar => ({
    id: nextId--,
    name: a.name || `a${i}`,
    type: a.opt ? types.nullOf(a.type) : a.type,
    captured: false,
    assigned: false,
    isFinal: false,
    span: noSpan,
  }))
  const values = vars.map((v): TypedExpr => ({ kind: 'local', v, type: v.type, span: noSpan }))
  const called = callOf(
    host,
    [f, { kind: 'arrayDecl', values, type: types.arrayOf(types.dynamic), span: noSpan }],
    types.dynamic,
  )
  const result: TypedExpr = isVoid(type.ret)
    ? called
    : {
        kind: 'return',
        expr: { kind: 'cast', expr: called, checked: false, type: type.ret, span: noSpan },
        type: types.dynamic,
        span: noSpan,
      }
  return {
    kind: 'function',
    self: null,
    func: {
      args: vars.map((v) => ({ v, value: null, opt: false, rest: false })),
      ret: type.ret,
      expr: { kind: 'block', exprs: [result], type: types.void, span: noSpan },
      params: [],
    },
    type,
    span: noSpan,
  }
}
