import type { Expr, TypePath } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { canAccess, instantiateField } from './access.ts'
import { typeArguments } from './call-args.ts'
import { newVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  castExpr,
  errorExpr,
  fail,
  keepTrial,
  localExpr,
  trialContext,
  typeExpr,
  typeValue,
  valueOf,
} from './expr-base.ts'
import { asFunction, follow, followNull, followWithAbstracts, hasMeta, isUnboundMono, pathOf } from './follow.ts'
import { originOf } from './generic.ts'
import { printType } from './print-type.ts'
import { freshMonos, substitute } from './type-params.ts'
import type { TypedExpr } from './typed-ast.ts'
import { typeOfPath } from './typeload.ts'
import type { AbstractType, ClassField, ClassType, FunType, Type } from './types.ts'
import { canUnify, unify } from './unify.ts'

/*
 * `new`: of classes, abstracts, `@:multiType` abstracts (Map) and constructible type parameters; super constructors.
 */

/** `new T(args)`. */
export function typeNew(
  ctx: FieldContext,
  path: TypePath,
  args: readonly Expr[],
  span: Span,
  expected: Type | null,
): TypedExpr {
  const written = typeOfPath(ctx, path, 'infer')
  const t = follow(written)
  switch (t.kind) {
    case 'inst':
      return newOfGeneric(ctx, t, written, args, span, expected)
    case 'abstract':
      return newOfAbstract(ctx, t, args, span, expected)
    case 'param':
      return newOfParameter(ctx, t, args, span)
    case 'dynamic':
      for (const a of args) typeExpr(ctx, a, null)
      return errorExpr(span)
    case 'enum':
    case 'fun':
    case 'anon':
    case 'mono':
    case 'typedef':
    case 'lazy':
      for (const a of args) typeExpr(ctx, a, null)
      return fail(ctx, 'not-constructible', `${printType(t)} cannot be constructed`, span)
  }
  t satisfies never
}

/** `new` of a class; of one with constant parameters, of the copy for the arguments found out here. */
function newOfGeneric(
  ctx: FieldContext,
  t: Type & { readonly kind: 'inst' },
  written: Type,
  args: readonly Expr[],
  span: Span,
  expected: Type | null,
): TypedExpr {
  const hasConst = t.cls.params.some((p) => p.isConst)
  const wanted = hasConst && expected ? followNull(expected) : null
  const origin = wanted?.kind === 'inst' ? originOf(wanted.cls) : null
  if (origin?.cls === t.cls) t.params.forEach((p, i) => unify(origin.args[i] ?? p, p))
  const made = newOfClass(ctx, t.cls, t.params, written, args, span)
  const copy = made.kind === 'new' && hasConst ? ctx.mod.typer.specialise(t.cls, t.params) : null
  if (!copy || made.kind !== 'new') return made
  return { ...made, cls: copy, params: [], type: { kind: 'inst', cls: copy, params: [] } }
}

/** The constructor a class has itself or inherits, for an instance with `params`. */
export function constructorOfClass(
  cls: ClassType,
  params: readonly Type[],
  depth = 0,
): { readonly field: ClassField; readonly cls: ClassType; readonly params: readonly Type[] } | null {
  if (cls.constructorField) return { field: cls.constructorField, cls, params }
  const above = cls.superClass
  if (!above || depth > 200) return null
  return constructorOfClass(
    above.cls,
    above.params.map((p) => substitute(p, cls.params, params)),
    depth + 1,
  )
}

function newOfClass(
  ctx: FieldContext,
  cls: ClassType,
  params: readonly Type[],
  type: Type,
  args: readonly Expr[],
  span: Span,
): TypedExpr {
  const drop = (): void => {
    for (const a of args) typeExpr(ctx, a, null)
  }
  if (cls.isInterface) {
    drop()
    return fail(ctx, 'not-constructible', `${pathOf(cls)} does not have a constructor`, span, 'It is an interface.')
  }
  if (cls.isAbstract) {
    drop()
    return fail(ctx, 'abstract-class', `${pathOf(cls)} is abstract and cannot be constructed`, span)
  }
  const ctor = constructorOfClass(cls, params)
  if (!ctor) {
    drop()
    return fail(ctx, 'no-constructor', `${pathOf(cls)} does not have a constructor`, span)
  }
  if (!canAccess(ctx, ctor.cls, ctor.field)) {
    drop()
    return fail(ctx, 'private', `Cannot access private constructor of ${pathOf(cls)}`, span)
  }
  const values = constructorArguments(ctx, ctor, args, span)
  return { kind: 'new', cls, params, args: values, type, span }
}

/** Types constructor arguments, trying overloads in turn. */
export function constructorArguments(
  ctx: FieldContext,
  ctor: { readonly field: ClassField; readonly cls: ClassType; readonly params: readonly Type[] },
  args: readonly Expr[],
  span: Span,
): readonly TypedExpr[] {
  const signature = (field: ClassField): FunType | null =>
    asFunction(instantiateField(ctx, field, ctor.cls, ctor.params).type)
  if (ctor.field.overloads.length > 0) {
    for (const field of [ctor.field, ...ctor.field.overloads]) {
      const fun = signature(field)
      if (!fun) continue
      const trial = trialContext(ctx)
      const values = typeArguments(trial.ctx, fun, args, span)
      if (trial.sink.hasErrors) continue
      keepTrial(ctx, trial)
      return values
    }
  }
  const fun = signature(ctor.field)
  if (fun) return typeArguments(ctx, fun, args, span)
  for (const a of args) typeExpr(ctx, a, null)
  return []
}

type AbstractRef = Type & { readonly kind: 'abstract' }

function newOfAbstract(
  ctx: FieldContext,
  t: AbstractRef,
  args: readonly Expr[],
  span: Span,
  expected: Type | null,
): TypedExpr {
  const impl = t.abstract.impl
  const field = impl?.statics.get('_new')
  if (!impl || !field) {
    const forwarded = forwardedNew(ctx, t, args, span)
    if (forwarded) return forwarded
    for (const a of args) typeExpr(ctx, a, null)
    return fail(ctx, 'no-constructor', `${pathOf(t.abstract)} does not have a constructor`, span)
  }
  if (!canAccess(ctx, impl, field))
    return fail(ctx, 'private', `Cannot access private constructor of ${pathOf(t.abstract)}`, span)
  if (hasMeta(t.abstract, ':multiType')) {
    const wanted = valueOf(expected)
    if (wanted && followNull(wanted).kind === 'abstract') unify(t, followNull(wanted))
    return newMultiType(
      ctx,
      t,
      args.map((a) => typeExpr(ctx, a, null)),
      span,
    )
  }
  for (const one of field.overloads.length > 0 ? [field, ...field.overloads] : []) {
    const trial = trialContext(ctx)
    const made = callAbstractNew(trial.ctx, t, impl, one, args, span)
    if (trial.sink.hasErrors) continue
    keepTrial(ctx, trial)
    return made
  }
  return callAbstractNew(ctx, t, impl, field, args, span)
}

/** The call of one of an abstract's constructors. */
function callAbstractNew(
  ctx: FieldContext,
  t: AbstractRef,
  impl: ClassType,
  field: ClassField,
  args: readonly Expr[],
  span: Span,
): TypedExpr {
  const { type, typeArgs } = instantiateField(ctx, field, null, [])
  t.params.forEach((p, i) => {
    const m = typeArgs[i]
    if (m?.kind === 'mono') m.bound = p
  })
  const fun = asFunction(type)
  if (!fun) return errorExpr(span)
  const callee: TypedExpr = {
    kind: 'field',
    object: typeValue(ctx, impl, span),
    access: { kind: 'static', cls: impl, field },
    type,
    span,
  }
  const values = typeArguments(ctx, fun, args, span)
  return { kind: 'call', callee, args: values, type: t, span, ...(typeArgs.length > 0 ? { typeArgs } : {}) }
}

/** `@:forward.new`: the constructor of the class below, seen as the abstract. */
function forwardedNew(ctx: FieldContext, t: AbstractRef, args: readonly Expr[], span: Span): TypedExpr | null {
  if (!hasMeta(t.abstract, ':forward.new')) return null
  const below = follow(substitute(t.abstract.underlying, t.abstract.params, t.params))
  if (below.kind !== 'inst') return null
  return castExpr(newOfClass(ctx, below.cls, below.params, below, args, span), t)
}

/** An empty map of given key and value types. */
export function newMap(ctx: FieldContext, key: Type, value: Type, span: Span): TypedExpr {
  const type = ctx.mod.typer.std.named('haxe.ds.Map', [key, value])
  const t = follow(type)
  return t.kind === 'abstract' ? newMultiType(ctx, t, [], span) : errorExpr(span)
}

/**
 * The instance of a `@:multiType` abstract: which class it is follows from the type arguments, which later uses may
 * still decide. So the node is finished when the whole body has been typed.
 */
function newMultiType(ctx: FieldContext, t: AbstractRef, args: readonly TypedExpr[], span: Span): TypedExpr {
  const node = { kind: 'new', cls: placeholderClass(t.abstract), params: [] as readonly Type[], args, type: t, span }
  let done = false
  ctx.pending.push(() => {
    if (done) return
    done = true
    const found = specialisation(ctx, t)
    if (found) {
      node.cls = found.cls
      node.params = found.params
      return
    }
    const below = followWithAbstracts(t)
    fail(
      ctx,
      'multi-type',
      `Abstract ${pathOf(t.abstract)} has no @:to function that accepts ${printType(below)}`,
      span,
    )
  })
  return node as unknown as TypedExpr
}

/** Stands in the node until the class is known. */
function placeholderClass(a: AbstractType): ClassType {
  return a.impl as ClassType
}

/** The class the first fitting `@:to` function of a multi-type abstract gives. */
function specialisation(
  ctx: FieldContext,
  t: AbstractRef,
): { readonly cls: ClassType; readonly params: readonly Type[] } | null {
  const deciding = multiTypeParameters(t.abstract)
  const args = t.params.map((p, i) => {
    const d = deciding.get(t.abstract.params[i]?.name ?? '')
    return d === 'follow' ? followWithAbstracts(p) : p
  })
  if (t.abstract.params.some((p, i) => deciding.has(p.name) && isUnboundMono(args[i] as Type))) return null
  const below = substitute(t.abstract.underlying, t.abstract.params, args)
  for (const to of t.abstract.to) {
    if (!to.field) continue
    const monos = freshMonos(ctx.mod.typer, to.field.params)
    const fun = asFunction(substitute(to.field.type, to.field.params, monos))
    const first = fun?.args[0]
    if (!fun || !first || !canUnify(below, first.type)) continue
    if (unify(below, first.type) !== null) continue
    const fits = to.field.params.every((p, i) => {
      const mono = monos[i] as Type
      return p.constraints.every((c) => canUnify(mono, substitute(c, to.field?.params ?? [], monos)))
    })
    if (!fits) continue
    const result = followNull(fun.ret)
    if (result.kind === 'inst') return result
    const under = followWithAbstracts(fun.ret)
    if (under.kind === 'inst') return under
  }
  return null
}

/** The parameters `@:multiType` names: those that decide; `@:followWithAbstracts` ones by what stands below them. */
function multiTypeParameters(a: AbstractType): Map<string, 'plain' | 'follow'> {
  const out = new Map<string, 'plain' | 'follow'>()
  const meta = a.meta.find((m) => m.name === ':multiType')
  for (const p of meta?.params ?? []) {
    if (p.kind === 'meta' && p.expr.kind === 'const' && p.expr.value.kind === 'ident') {
      out.set(p.expr.value.name, p.meta.name === ':followWithAbstracts' ? 'follow' : 'plain')
    } else if (p.kind === 'const' && p.value.kind === 'ident') out.set(p.value.name, 'plain')
  }
  if (out.size === 0) for (const p of a.params) out.set(p.name, 'plain')
  return out
}

/** `new T()` of a type parameter that promises a constructor. */
function newOfParameter(
  ctx: FieldContext,
  t: Type & { readonly kind: 'param' },
  args: readonly Expr[],
  span: Span,
): TypedExpr {
  for (const c of t.param.constraints) {
    const f = follow(c)
    const field = f.kind === 'anon' ? f.anon.fields.get('new') : undefined
    const fun = field ? asFunction(field.type) : null
    const ctor = f.kind === 'inst' ? constructorOfClass(f.cls, f.params) : null
    const signature = f.kind === 'abstract' && f.abstract.name === 'Constructible' ? f.params[0] : undefined
    const promised = fun ?? (signature ? asFunction(signature) : null)
    if (promised) {
      return { kind: 'newParam', param: t.param, args: typeArguments(ctx, promised, args, span), type: t, span }
    }
    if (!ctor) continue
    const values = constructorArguments(ctx, ctor, args, span)
    return { kind: 'newParam', param: t.param, args: values, type: t, span }
  }
  for (const a of args) typeExpr(ctx, a, null)
  return fail(
    ctx,
    'param-constructor',
    'Only generic type parameters can be constructed',
    span,
    'Give the parameter a constraint with a constructor and mark the class or method @:generic',
  )
}

/** `C.new` as a value: a function that constructs. */
export function constructorValue(ctx: FieldContext, cls: ClassType, span: Span): TypedExpr {
  const { typer } = ctx.mod
  const params = freshMonos(typer, cls.params)
  const type: Type = { kind: 'inst', cls, params }
  const ctor = constructorOfClass(cls, params)
  const fun = ctor ? asFunction(instantiateField(ctx, ctor.field, ctor.cls, ctor.params).type) : null
  if (!ctor || !fun || cls.isAbstract || cls.isInterface) {
    return fail(ctx, 'no-constructor', `${pathOf(cls)} does not have a constructor`, span)
  }
  if (!canAccess(ctx, ctor.cls, ctor.field)) {
    return fail(ctx, 'private', `Cannot access private constructor of ${pathOf(cls)}`, span)
  }
  const vars = fun.args.map((a) => newVar(typer, a.name, a.type, span))
  const made: TypedExpr = { kind: 'new', cls, params, args: vars.map((v) => localExpr(v, span)), type, span }
  const body: TypedExpr = { kind: 'return', expr: made, type: typer.std.void, span }
  return {
    kind: 'function',
    self: null,
    func: {
      args: vars.map((v, i) => ({ v, value: null, opt: fun.args[i]?.opt ?? false, rest: fun.args[i]?.rest ?? false })),
      ret: type,
      expr: { kind: 'block', exprs: [body], type: typer.std.void, span },
      params: [],
    },
    type: { kind: 'fun', args: fun.args, ret: type },
    span,
  }
}

/** `super(args)` in a constructor. */
export function typeSuperCall(ctx: FieldContext, args: readonly Expr[], span: Span): TypedExpr {
  const drop = (): void => {
    for (const a of args) typeExpr(ctx, a, null)
  }
  const { std } = ctx.mod.typer
  if (ctx.fieldName !== 'new' || ctx.isStatic || ctx.abstractOf) {
    drop()
    return fail(ctx, 'super-call', 'Cannot call super constructor outside class constructor', span)
  }
  const above = ctx.cls?.superClass
  if (!above) {
    drop()
    return fail(ctx, 'no-super', 'Current class does not have a super', span)
  }
  const ctor = constructorOfClass(above.cls, above.params)
  if (!ctor) {
    drop()
    return fail(ctx, 'no-constructor', `${pathOf(above.cls)} does not have a constructor`, span)
  }
  const values = constructorArguments(ctx, ctor, args, span)
  const type: Type = { kind: 'inst', cls: above.cls, params: above.params }
  const callee: TypedExpr = { kind: 'const', value: { kind: 'super' }, type, span }
  return { kind: 'call', callee, args: values, type: std.void, span }
}

/** An object literal where a `@:structInit` class is expected: its constructor, arguments by name. */
export function structInitTarget(
  expected: Type | null,
): { readonly cls: ClassType; readonly params: readonly Type[]; readonly type: Type } | null {
  if (!expected) return null
  const t = followNull(expected)
  if (t.kind !== 'inst' || !hasMeta(t.cls, ':structInit')) return null
  return { cls: t.cls, params: t.params, type: t }
}
