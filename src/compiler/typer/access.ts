import type { Span } from '../source/index.ts'
import type { FieldContext } from './context.ts'
import { newVar } from './context.ts'
import { after, blockExpr, errorExpr, fail, localExpr, reusable } from './expr-base.ts'
import { asFunction, hasMeta, isNullType, isSubclassOf, isVoid, pathOf } from './follow.ts'
import { freshMonos, substitute } from './type-params.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { ClassField, ClassType, FunArg, FunType, Type } from './types.ts'

/*
 * What a name or field stands for before it is known whether it will be read, written or called.
 */

/** What is going to happen with what a name stands for. */
export type AccessMode = 'get' | 'set' | 'call'

export type Access =
  /** A value; may be assigned where it is a local, a variable field or an array element. */
  | { readonly kind: 'value'; readonly expr: TypedExpr }
  /** A method; `self` is passed first (methods of abstracts, static extensions), `type` is without it. */
  | MethodAccess
  /** Something read and written by calls; `parts` are evaluated once. */
  | PlaceAccess
  /** The error has been reported. */
  | { readonly kind: 'error'; readonly span: Span }

export type MethodAccess = {
  readonly kind: 'method'
  readonly callee: TypedExpr
  readonly self: TypedExpr | null
  readonly field: ClassField
  readonly type: Type
  readonly typeArgs: readonly Type[]
  /** Gives the access of another signature of the same method (`overload`). */
  readonly withField: ((field: ClassField) => MethodAccess) | null
  readonly span: Span
}

export type PlaceAccess = {
  readonly kind: 'place'
  readonly parts: readonly TypedExpr[]
  readonly type: Type
  /** null: can't be read. */
  readonly get: ((parts: readonly TypedExpr[]) => TypedExpr) | null
  /** null: can't be written. */
  readonly set: ((parts: readonly TypedExpr[], value: TypedExpr) => TypedExpr) | null
  readonly name: string
  readonly span: Span
}

export function valueAccess(expr: TypedExpr): Access {
  return expr.kind === 'error' ? { kind: 'error', span: expr.span } : { kind: 'value', expr }
}

/** The value an access reads. */
export function readAccess(ctx: FieldContext, a: Access): TypedExpr {
  switch (a.kind) {
    case 'value':
      return a.expr
    case 'error':
      return errorExpr(a.span)
    case 'place':
      if (!a.get) return fail(ctx, 'not-readable', `Field ${a.name} cannot be accessed for reading`, a.span)
      return a.get(a.parts)
    case 'method':
      return methodValue(ctx, a)
  }
  a satisfies never
}

/** A method as a value: bound to its object. */
function methodValue(ctx: FieldContext, a: MethodAccess): TypedExpr {
  const { callee } = a
  if (a.field.kind.kind === 'method' && a.field.kind.methodKind === 'macro') {
    return fail(ctx, 'macro-closure', 'Macro functions must be called immediately', a.span)
  }
  if (hasMeta(a.field, ':noClosure') || (callee.kind === 'field' && isWithoutClosures(callee))) {
    return fail(ctx, 'no-closure', `Method ${a.field.name} cannot be used as a value`, a.span)
  }
  if (a.self) return selfClosure(ctx, a, a.self)
  if (callee.kind !== 'field') return callee
  const { access, object } = callee
  if (object.kind === 'const' && object.value.kind === 'super') {
    return fail(ctx, 'super-closure', 'Cannot create closure on super method', a.span)
  }
  if (access.kind === 'instance') {
    const { cls, params, field } = access
    return { ...callee, access: { kind: 'closure', cls, params, field } }
  }
  if (access.kind === 'anon' && access.field.kind.kind === 'method') {
    return { ...callee, access: { kind: 'closure', cls: null, params: [], field: access.field } }
  }
  return callee
}

/** Whether the method's class as a whole is `@:noClosure`. */
function isWithoutClosures(e: TypedExpr & { readonly kind: 'field' }): boolean {
  const { access } = e
  return (access.kind === 'static' || access.kind === 'instance') && hasMeta(access.cls, ':noClosure')
}

/** `@:require(flag, "why")`: a field that is there with the define only. */
export function checkRequired(ctx: FieldContext, field: ClassField, span: Span): void {
  for (const m of field.meta) {
    const [flag, why] = m.params
    if (m.name !== ':require' || flag?.kind !== 'const' || flag.value.kind !== 'ident') continue
    const { name } = flag.value
    if (ctx.mod.typer.defines.has(name)) continue
    const told = why?.kind === 'const' && why.value.kind === 'string' ? why.value.value : null
    fail(ctx, 'required-define', told ?? `Accessing this field requires '${name}' to be enabled`, span)
  }
}

/** `x.ext` as a value: a function that passes on its arguments behind the receiver. */
function selfClosure(ctx: FieldContext, a: MethodAccess, self: TypedExpr): TypedExpr {
  const { typer } = ctx.mod
  const fun = asFunction(a.type)
  if (!fun) return errorExpr(a.span)
  const before: TypedExpr[] = []
  const receiver = reusable(ctx, self, 'self', before)
  if (receiver.kind === 'local') receiver.v.captured = true
  // What is left out is passed on as null, for the function to put its default there.
  const typeOf = (arg: FunArg): Type => (arg.opt && !isNullType(arg.type) ? typer.std.nullOf(arg.type) : arg.type)
  const vars = fun.args.map((arg) => newVar(typer, arg.name || 'a', typeOf(arg), a.span))
  const call = callMethod(a, [receiver, ...vars.map((v) => localExpr(v, a.span))], fun.ret)
  const body: TypedExpr = isVoid(fun.ret) ? call : { kind: 'return', expr: call, type: typer.std.void, span: a.span }
  const closure: TypedExpr = {
    kind: 'function',
    self: null,
    func: {
      args: vars.map((v, i) => ({
        v,
        value: null,
        opt: fun.args[i]?.opt ?? false,
        rest: fun.args[i]?.rest ?? false,
      })),
      ret: fun.ret,
      expr: blockExpr([body], typer.std.void, a.span),
      params: [],
    },
    type: fun,
    span: a.span,
  }
  return after(before, closure)
}

/** The call node of a method with all its arguments (the receiver of an extension included). */
export function callMethod(a: MethodAccess, args: readonly TypedExpr[], ret: Type, span: Span = a.span): TypedExpr {
  return {
    kind: 'call',
    callee: a.callee,
    args,
    type: ret,
    span,
    ...(a.typeArgs.length > 0 ? { typeArgs: a.typeArgs } : {}),
  }
}

// ---------------------------------------------------------------- fields of classes

/** A field of a class, found in it or above, and the arguments of the class that declares it. */
export type FoundField = { readonly field: ClassField; readonly cls: ClassType; readonly params: readonly Type[] }

/** An instance field of a class by name: its own, then its superclasses' and interfaces'. */
export function findInstanceField(cls: ClassType, params: readonly Type[], name: string, depth = 0): FoundField | null {
  const own = cls.fields.get(name)
  if (own) return { field: own, cls, params }
  if (depth > 200) return null
  const above = (r: { readonly cls: ClassType; readonly params: readonly Type[] }): FoundField | null =>
    findInstanceField(
      r.cls,
      r.params.map((p) => substitute(p, cls.params, params)),
      name,
      depth + 1,
    )
  if (cls.superClass) {
    const found = above(cls.superClass)
    if (found) return found
  }
  if (cls.isInterface || cls.isAbstract) {
    for (const i of cls.interfaces) {
      const found = above(i)
      if (found) return found
    }
  }
  return null
}

/** A method's type for one use: class arguments put in, its own parameters made unknown. */
export function instantiateField(
  ctx: FieldContext,
  field: ClassField,
  cls: ClassType | null,
  params: readonly Type[],
): { readonly type: Type; readonly typeArgs: readonly Type[] } {
  const inClass = (t: Type): Type => (cls ? substitute(t, cls.params, params) : t)
  if (field.params.length === 0) return { type: inClass(field.type), typeArgs: [] }
  const typeArgs = freshMonos(ctx.mod.typer, field.params)
  if (cls && cls.params.length > 0) for (const m of typeArgs) m.constraints = m.constraints.map(inClass)
  return { type: substitute(inClass(field.type), field.params, typeArgs), typeArgs }
}

/** A function type as it is without its first argument. */
export function withoutFirst(fun: FunType): FunType {
  return { kind: 'fun', args: fun.args.slice(1), ret: fun.ret }
}

// ---------------------------------------------------------------- visibility

/** Whether the code being typed may use a private field of `cls`. */
export function canAccess(ctx: FieldContext, cls: ClassType, field: ClassField): boolean {
  if (field.isPublic || ctx.privateAccess || ctx.untyped) return true
  const own = ctx.cls
  if (own) {
    if (own === cls || isSubclassOf(own, cls)) return true
    // A field of a superclass reached through an unrelated subclass: its declaring class decides, as above.
    if (cls.classKind.kind === 'impl' && cls.classKind.abstract === ctx.abstractOf) return true
  }
  return allowedByMeta(ctx, cls, field)
}

/** `@:access` on what is being typed, `@:allow` on what is accessed. */
function allowedByMeta(ctx: FieldContext, cls: ClassType, field: ClassField): boolean {
  const own = ctx.cls
  const target = typePaths(cls).map((p) => `${p}.${field.name}`)
  for (const m of metaOfContext(ctx)) {
    if (m.name === ':access' && m.params.some((p) => matches(dottedPath(p), target))) return true
  }
  if (!own) return false
  const here: string[] = []
  for (let c: ClassType | null = own, n = 0; c && n < 100; c = c.superClass?.cls ?? null, n++) {
    here.push(...typePaths(c).map((p) => `${p}.${ctx.fieldName}`))
    for (const i of c.interfaces) here.push(...typePaths(i.cls).map((p) => `${p}.${ctx.fieldName}`))
  }
  for (let c: ClassType | null = cls, n = 0; c && n < 100; c = c.superClass?.cls ?? null, n++) {
    const metas = c === cls ? [...field.meta, ...declarationMeta(c)] : declarationMeta(c)
    if (metas.some((m) => m.name === ':allow' && m.params.some((p) => matches(dottedPath(p), here)))) return true
  }
  return false
}

function declarationMeta(c: ClassType): ClassField['meta'] {
  return c.classKind.kind === 'impl' ? [...c.meta, ...c.classKind.abstract.meta] : c.meta
}

function metaOfContext(ctx: FieldContext): ClassField['meta'] {
  const out = [...(ctx.field?.meta ?? [])]
  for (let c = ctx.cls, n = 0; c && n < 100; c = c.superClass?.cls ?? null, n++) out.push(...declarationMeta(c))
  return out
}

/** The names under which a class may be written: `pack.Name`, and with its module in front. */
function typePaths(c: ClassType): string[] {
  const decl = c.classKind.kind === 'impl' ? c.classKind.abstract : c
  const path = pathOf(decl)
  const inModule = `${decl.module}.${decl.name}`
  if (!decl.isPrivate) return [path, inModule]
  // A private type is written as if it stood in the package itself.
  const pack = decl.module.split('.').slice(0, -1)
  return [path, inModule, [...pack, decl.name].join('.')]
}

function matches(path: string | null, targets: readonly string[]): boolean {
  return path !== null && targets.some((t) => t === path || t.startsWith(path + '.'))
}

/** `a.b.C` of an expression made of names, or null. */
export function dottedPath(e: import('../parser/ast.ts').Expr): string | null {
  if (e.kind === 'const' && e.value.kind === 'ident') return e.value.name
  if (e.kind === 'field') {
    const object = dottedPath(e.object)
    return object === null ? null : `${object}.${e.name}`
  }
  return null
}
