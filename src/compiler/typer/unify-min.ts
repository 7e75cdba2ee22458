import type { FieldContext } from './context.ts'
import { errorExpr, fail, isNullConst } from './expr-base.ts'
import { follow, followNull, isNullType } from './follow.ts'
import { printType } from './print-type.ts'
import { substitute } from './type-params.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { AnonType, ClassField, ClassType, Type } from './types.ts'
import { canUnify, sameType, unify } from './unify.ts'

/*
 * The smallest type several expressions have in common: branches of `if`, `switch` and `try`, elements of arrays.
 */

/** The common type, or the index of the first expression that doesn't fit. */
export function commonType(
  ctx: FieldContext,
  exprs: readonly TypedExpr[],
): { readonly type: Type; readonly bad: number } {
  const { typer } = ctx.mod
  const first = exprs[0]
  if (!first) return { type: typer.newMono(), bad: -1 }
  if (exprs.length === 1) return { type: first.type, bad: -1 }
  let type: Type = typer.newMono()
  let bad = -1
  for (let i = 0; i < exprs.length; i++) {
    const e = exprs[i] as TypedExpr
    if (e.kind === 'error') continue
    if (endsInNull(e) && !isNullType(type)) type = typer.std.nullOf(type)
    if (unify(e.type, type) === null) continue
    if (unify(type, e.type) === null) {
      type = isNullType(type) && !isNullType(e.type) ? typer.std.nullOf(e.type) : e.type
      continue
    }
    bad = i
    break
  }
  // Dynamic decides no unknown type; left unknown, the first use would decide it, for values that are anything.
  if (bad < 0 && followNull(type).kind === 'mono' && exprs.some((e) => follow(e.type).kind === 'dynamic')) {
    return { type: { kind: 'dynamic', param: null }, bad }
  }
  if (bad < 0) return { type, bad }
  const common = commonLiteral(ctx, exprs) ?? commonAncestor(ctx, exprs) ?? commonStructure(exprs)
  return common ? { type: common, bad: -1 } : { type, bad }
}

/** The common type; reports the first expression that doesn't fit. */
export function unifyMin(ctx: FieldContext, exprs: readonly TypedExpr[]): Type {
  const { type, bad } = commonType(ctx, exprs)
  const e = exprs[bad]
  if (bad >= 0 && e) fail(ctx, 'mismatch', `${printType(e.type)} should be ${printType(type)}`, lastSpanOf(e))
  return type
}

/** Where a mismatch of a block is shown: at the expression that gives its value. */
export function lastSpanOf(e: TypedExpr): TypedExpr['span'] {
  const last = e.kind === 'block' ? e.exprs.at(-1) : undefined
  return last ? lastSpanOf(last) : e.span
}

function endsInNull(e: TypedExpr): boolean {
  if (isNullType(e.type) || isNullConst(e)) return true
  if (e.kind === 'block') {
    const last = e.exprs.at(-1)
    return last !== undefined && endsInNull(last)
  }
  return e.kind === 'meta' && endsInNull(e.expr)
}

type Base = { readonly cls: ClassType; readonly params: readonly Type[] }

/** Superclasses and interfaces of a class, nearest first. */
function basesOf(cls: ClassType, params: readonly Type[], out: Base[], depth = 0): Base[] {
  if (depth > 100 || out.some((b) => b.cls === cls)) return out
  out.push({ cls, params })
  const above = (r: Base): Base => ({ cls: r.cls, params: r.params.map((p) => substitute(p, cls.params, params)) })
  if (cls.superClass) {
    const s = above(cls.superClass)
    basesOf(s.cls, s.params, out, depth + 1)
  }
  for (const i of cls.interfaces) {
    const s = above(i)
    basesOf(s.cls, s.params, out, depth + 1)
  }
  return out
}

function commonAncestor(ctx: FieldContext, exprs: readonly TypedExpr[]): Type | null {
  const types = exprs.filter((e) => !isNullConst(e) && e.kind !== 'error').map((e) => followNull(e.type))
  const first = types[0]
  if (first?.kind !== 'inst') return null
  for (const base of basesOf(first.cls, first.params, [])) {
    const type: Type = { kind: 'inst', cls: base.cls, params: base.params }
    if (!types.every((t) => t.kind === 'inst' && canUnify(t, type))) continue
    for (const t of types) unify(t, type)
    return exprs.some(endsInNull) ? ctx.mod.typer.std.nullOf(type) : type
  }
  return null
}

/** Structure literals with the same fields: each field gets the type its values have in common. */
function commonLiteral(ctx: FieldContext, exprs: readonly TypedExpr[]): Type | null {
  const anons: AnonType[] = []
  for (const e of exprs) {
    const t = follow(e.type)
    if (t.kind !== 'anon' || t.anon.status !== 'const') return null
    anons.push(t.anon)
  }
  const first = anons[0]
  if (!first || anons.some((a) => a.fields.size !== first.fields.size)) return null
  const fields = new Map<string, ClassField>()
  for (const [name, f] of first.fields) {
    const values: TypedExpr[] = []
    for (const [i, a] of anons.entries()) {
      const type = a.fields.get(name)?.type
      const e = exprs[i]
      if (!type || !e) return null
      values.push({ ...errorExpr(e.span), kind: 'const', value: { kind: 'int', value: 0 }, type })
    }
    const common = commonType(ctx, values)
    if (common.bad >= 0) return null
    fields.set(name, { ...f, type: common.type })
  }
  return { kind: 'anon', anon: { fields, status: 'closed' } }
}

/** Structures have their common fields in common. */
function commonStructure(exprs: readonly TypedExpr[]): Type | null {
  const anons: AnonType[] = []
  for (const e of exprs) {
    if (isNullConst(e) || e.kind === 'error') continue
    const t = followNull(e.type)
    if (t.kind !== 'anon') return null
    anons.push(t.anon)
  }
  const first = anons[0]
  if (!first) return null
  const fields = new Map<string, ClassField>()
  for (const [name, f] of first.fields) {
    const everywhere = anons.every((a) => {
      const other = a.fields.get(name)
      return other !== undefined && sameType(follow(other.type), follow(f.type))
    })
    if (everywhere) fields.set(name, f)
  }
  if (fields.size === 0) return null
  return { kind: 'anon', anon: { fields, status: 'closed' } }
}
