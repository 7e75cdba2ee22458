import type { ComplexType, Expr, Field, Func, FunctionArg } from '../parser/ast.ts'
import { literalType } from './const-type.ts'
import { childScope, newVar } from './context.ts'
import type { FieldContext, LoadContext } from './context.ts'
import { hasEntry, kindOfField } from './field-syntax.ts'
import { follow, isDynamic, pathOf } from './follow.ts'
import { defineLazy } from './lazy.ts'
import { freshMonos, substitute } from './type-params.ts'
import type { TypedExpr, TypedFunction, TVar } from './typed-ast.ts'
import { declareTypeParameters, makeNull, markLastRest, ownType, typeOfComplex } from './typeload.ts'
import type {
  AbstractType,
  ClassField,
  ClassType,
  FieldBody,
  FunArg,
  FunType,
  MonoType,
  Type,
  TypeParameter,
} from './types.ts'
import { unifyErrorLines } from './unify-error.ts'
import { unify } from './unify.ts'

/*
 * One field of a class, an abstract or a module, from its syntax: signature and body are computed when asked for.
 *
 * A field whose type is (partly) inferred types its body when its type is first read; in a recursion the reader
 * gets the type with the parts still unknown.
 */

/** What a field is declared in. */
export type FieldOwner = {
  /** Names seen by instance fields: the module's and the owner's type parameters. */
  readonly load: LoadContext
  readonly cls: ClassType
  /** Type of `this` in instance members. */
  readonly thisType: () => Type | null
  readonly abstractOf: AbstractType | null
  readonly publicByDefault: boolean
  /** No bodies wanted: extern classes and interfaces. */
  readonly bodyless: boolean
}

/** Marks the instance members of an abstract among the statics of its impl class. */
export const implMeta = ':impl'
/** Marks the values of an enum abstract. */
export const enumMeta = ':enum'

/** The field of one piece of syntax. `extra` are marks added by the owner. */
export function buildField(owner: FieldOwner, f: Field, extra: readonly string[] = []): ClassField {
  const { typer } = owner.load.mod
  const isImpl = owner.abstractOf !== null
  const writtenStatic = f.access.includes('static')
  const isMember = isImpl && extra.includes(implMeta)
  const isValue = isImpl && extra.includes(enumMeta)
  const isCtor = f.name === 'new'
  const sees =
    writtenStatic && !isMember && !isValue && f.fieldKind.kind === 'function'
      ? { mod: owner.load.mod, typeParams: new Map<string, TypeParameter>() }
      : owner.load
  const func = f.fieldKind.kind === 'function' ? f.fieldKind.func : null
  const { params: ownParams, scope } = func
    ? declareTypeParameters(sees, `${pathOf(owner.cls)}.${f.name}`, func.params)
    : { params: [], scope: sees }
  const abstractParams = (isMember || isValue) && owner.abstractOf ? owner.abstractOf.params : []
  const meta = extra.length > 0 ? [...f.meta, ...extra.map((name) => ({ name, params: [], span: f.span }))] : f.meta
  const isOverride = f.access.includes('override')
  const field: ClassField = {
    name: isImpl && isCtor ? '_new' : f.name,
    type: { kind: 'dynamic', param: null },
    kind: kindOfField(f, typer.sink),
    params: [...abstractParams, ...ownParams],
    isPublic: f.access.includes('public') || (!f.access.includes('private') && owner.publicByDefault),
    isStatic: writtenStatic || isImpl,
    isFinal: f.access.includes('final'),
    isExtern: owner.cls.isExtern || f.access.includes('extern'),
    isAbstract: f.access.includes('abstract'),
    isOverride,
    isOptional: hasEntry(f.meta, ':optional'),
    meta,
    doc: f.doc,
    span: f.span,
    nameSpan: f.nameSpan,
    body: null,
    overloads: [],
    args: func ? func.args : null,
  }
  if ((isOverride || (func && !field.isStatic)) && !f.access.includes('public') && !f.access.includes('private')) {
    // Without a word of its own an override, or the body of an abstract method, is as visible as its parent.
    defineLazy(field as { isPublic: boolean }, 'isPublic', owner.publicByDefault, () => {
      for (let at = owner.cls.superClass; at; at = at.cls.superClass) {
        const parent = at.cls.fields.get(f.name)
        if (parent) return isOverride || parent.isAbstract ? parent.isPublic : owner.publicByDefault
      }
      return owner.publicByDefault
    })
  }
  const place: Place = { owner, field, f, scope, isMember, isStatic: writtenStatic && !isMember }
  if (func) connectMethod(place, func)
  else connectVar(place)
  return field
}

type Place = {
  readonly owner: FieldOwner
  readonly field: ClassField
  readonly f: Field
  readonly scope: LoadContext
  readonly isMember: boolean
  readonly isStatic: boolean
}

/** The context in which the body of a field is typed. */
function bodyContext(place: Place, thisVar: TVar | null): FieldContext {
  const { owner, field, scope, isStatic } = place
  const untyped = hasEntry(field.meta, ':untyped')
  return {
    mod: scope.mod,
    typeParams: scope.typeParams,
    cls: owner.cls,
    thisType: isStatic ? null : owner.thisType(),
    isStatic,
    abstractOf: owner.abstractOf,
    fieldName: place.f.name,
    field,
    locals: childScope(null, 0),
    thisVar,
    returnType: null,
    inLoop: false,
    privateAccess: hasEntry(field.meta, ':privateAccess') || hasEntry(owner.cls.meta, ':privateAccess'),
    untyped,
    bypassAccessor: false,
    pending: [],
  }
}

// ---------------------------------------------------------------- methods

function connectMethod(place: Place, func: Func): void {
  const { owner, field, isMember, f } = place
  const { typer } = owner.load.mod
  const isCtor = f.name === 'new'
  let signature: FunType | null = null
  let state: 'new' | 'busy' | 'done' = 'new'

  /** As written, without the `this` argument. */
  const signatureOf = (): FunType => (signature ??= methodSignature(place, func))
  /** As callers see it. */
  const full = (): FunType => {
    const s = signatureOf()
    if (!isMember) return s
    const own = owner.abstractOf ? ownType(owner.abstractOf) : s.ret
    if (isCtor) return { kind: 'fun', args: s.args, ret: own }
    return { kind: 'fun', args: [{ name: 'this', opt: false, type: owner.thisType() ?? own }, ...s.args], ret: s.ret }
  }
  let fullType: FunType | null = null
  Object.defineProperty(field, 'type', {
    enumerable: true,
    configurable: true,
    get(): Type {
      const t = (fullType ??= full())
      if (state === 'new' && isInferred(signatureOf()) && field.body) field.body.typed()
      return t
    },
    set(t: Type) {
      if (t.kind === 'fun') fullType = t
    },
  })

  if (!func.expr || field.kind.kind !== 'method' || field.kind.methodKind === 'macro') return
  // Extern inline functions have bodies; other extern ones keep theirs for nothing.
  let done: ReturnType<FieldBody['typed']> = { expr: null, func: null }
  const body: FieldBody = {
    syntax: func.expr,
    typed: () => {
      if (state !== 'new') return done
      state = 'busy'
      const sig = signatureOf()
      const thisVar =
        isMember && owner.abstractOf ? newVar(typer, 'this', owner.thisType() ?? sig.ret, f.nameSpan) : null
      const ctx = bodyContext(place, thisVar)
      const typed = guarded(ctx, field, () => typer.expressions.typeFunctionBody(ctx, func, sig, field))
      if (!typed) return done
      done = { expr: null, func: isMember && thisVar ? asImpl(typed, thisVar, isCtor, owner) : typed }
      state = 'done'
      return done
    },
  }
  ;(field as { body: FieldBody | null }).body = body
}

function isInferred(sig: FunType): boolean {
  const open = (t: Type): boolean => t.kind === 'mono' && t.bound === null
  return open(sig.ret) || sig.args.some((a) => open(a.type))
}

/** Code nested deeper than the stack allows is an error of the program, not a crash of the compiler. */
function guarded<T>(ctx: FieldContext, field: ClassField, type: () => T): T | null {
  try {
    return type()
  } catch (e) {
    if (!(e instanceof RangeError)) throw e
    ctx.mod.typer.sink.error('type/too-deep', `${field.name} is nested too deeply`, field.nameSpan)
    return null
  }
}

/** An abstract's method as a static: `this` becomes the first argument, a constructor's `this` its result. */
function asImpl(func: TypedFunction, thisVar: TVar, isCtor: boolean, owner: FieldOwner): TypedFunction {
  if (!isCtor) return { ...func, args: [{ v: thisVar, value: null, opt: false, rest: false }, ...func.args] }
  const type = owner.abstractOf ? ownType(owner.abstractOf) : thisVar.type
  const { span } = func.expr
  const local: TypedExpr = { kind: 'local', v: thisVar, type: thisVar.type, span }
  const result: TypedExpr = {
    kind: 'return',
    expr: { kind: 'cast', expr: local, checked: false, type, span },
    type: func.ret,
    span,
  }
  const exprs: TypedExpr[] = [{ kind: 'var', v: thisVar, init: null, type: func.ret, span }, func.expr, result]
  return { ...func, ret: type, expr: { kind: 'block', exprs, type: func.ret, span } }
}

function methodSignature(place: Place, func: Func): FunType {
  const { owner, scope, f } = place
  const { typer } = owner.load.mod
  const hints = inheritedSignature(place, func)
  let reported = false
  const missing = (): MonoType | Type => {
    if ((owner.bodyless || place.field.isAbstract) && !reported && !place.field.meta.some((m) => m.name === ':macro')) {
      reported = true
      typer.sink.error('type/missing-type', 'Type required for extern classes and interfaces', f.span)
    }
    return typer.newMono()
  }
  const args = func.args.map((a, i): FunArg => argumentType(scope, a, hints?.args[i] ?? null, missing))
  let ret: Type
  if (f.name === 'new') {
    ret = typer.std.void
  } else if (func.ret) ret = typeOfComplex(scope, func.ret)
  else ret = hints?.ret ?? (f.name === '__init__' && place.isStatic ? typer.std.void : missing())
  return { kind: 'fun', args: markLastRest(args), ret }
}

/** The type of a declared argument as callers see it. */
export function argumentType(scope: LoadContext, a: FunctionArg, hint: FunArg | null, missing: () => Type): FunArg {
  const { typer } = scope.mod
  const written = a.type ? typeOfComplex(scope, a.type) : a.value ? literalType(scope.mod.typer, a.value) : null
  const type = written ?? hint?.type ?? missing()
  if (a.rest) {
    const rest = typer.std.named('haxe.Rest', [type])
    return { name: a.name, opt: false, type: rest, rest: true }
  }
  const nullDefault = a.value?.kind === 'const' && a.value.value.kind === 'ident' && a.value.value.name === 'null'
  const nullable = a.opt || nullDefault
  return {
    name: a.name,
    opt: nullable || a.value !== null,
    type: nullable && (written || !hint) ? nullOf(scope, type) : type,
  }
}

function nullOf(scope: LoadContext, t: Type): Type {
  return isDynamic(t) ? t : makeNull(scope, t)
}

/** What an overridden or implemented method, or the property of an accessor, says about types not written. */
function inheritedSignature(place: Place, func: Func): FunType | null {
  const { owner, f } = place
  if (func.params.length > 0) return null
  const incomplete = func.ret === null || func.args.some((a) => a.type === null && a.value === null)
  if (!incomplete || f.name === 'new') return null
  const accessor = /^([gs]et)_(.+)$/.exec(f.name)
  if (accessor) {
    const holder = owner.cls
    const property = holder.fields.get(accessor[2] ?? '') ?? holder.statics.get(accessor[2] ?? '')
    if (property && property.kind.kind === 'var') {
      const isAccessor =
        accessor[1] === 'get' ? property.kind.read.kind === 'call' : property.kind.write.kind === 'call'
      const syntaxTyped = hasWrittenType.get(property)
      if (isAccessor && syntaxTyped) {
        const t = property.type
        return { kind: 'fun', args: accessor[1] === 'get' ? [] : [{ name: 'v', opt: false, type: t }], ret: t }
      }
    }
  }
  if (place.isStatic || owner.abstractOf) return null
  const found = inheritedField(owner.cls, f.name, 0)
  if (!found || found.field.params.length > 0) return null
  const t = follow(substitute(found.field.type, found.cls.params, found.params))
  if (t.kind !== 'fun' || t.args.length !== func.args.length) return null
  // The result of an override may be narrower: it is taken over only where there is no body to tell.
  return func.expr && func.ret === null ? { kind: 'fun', args: t.args, ret: owner.load.mod.typer.newMono() } : t
}

/** Properties whose type is written: reading it can't run into the accessor being typed. */
const hasWrittenType: WeakMap<ClassField, true> = new WeakMap()

function inheritedField(
  cls: ClassType,
  name: string,
  depth: number,
): { field: ClassField; cls: ClassType; params: readonly Type[] } | null {
  if (depth > 60) return null
  const up = cls.superClass ? [cls.superClass, ...cls.interfaces] : cls.interfaces
  for (const r of up) {
    const own = r.cls.fields.get(name)
    if (own) return { field: own, cls: r.cls, params: r.params }
    const found = inheritedField(r.cls, name, depth + 1)
    if (found) {
      return {
        field: found.field,
        cls: found.cls,
        params: found.params.map((p) => substitute(p, r.cls.params, r.params)),
      }
    }
  }
  return null
}

// ---------------------------------------------------------------- variables

function connectVar(place: Place): void {
  const { owner, field, f, scope } = place
  if (f.fieldKind.kind === 'function') return
  const { typer } = owner.load.mod
  const { expr } = f.fieldKind
  const written: ComplexType | null = f.fieldKind.type
  const isValue = field.meta.some((m) => m.name === enumMeta) && owner.abstractOf !== null
  if (written) hasWrittenType.set(field, true)

  let declared: Type | null = null
  let inferred: MonoType | null = null
  const typeNow = (): Type => {
    if (declared) return declared
    if (written) {
      const t = typeOfComplex(scope, written)
      return (declared = field.isOptional ? makeNull(scope, t) : t)
    }
    if (isValue && owner.abstractOf) return (declared = ownType(owner.abstractOf))
    if (!expr) {
      const known = accessorType(place)
      if (known) return (declared = known)
      const inherited = place.isStatic ? null : inheritedField(owner.cls, f.name, 0)
      if (inherited) return (declared = substitute(inherited.field.type, inherited.cls.params, inherited.params))
      typer.sink.error('type/missing-type', 'Variable requires type-hint or initialization', f.nameSpan)
      return (declared = { kind: 'dynamic', param: null })
    }
    return (inferred ??= typer.newMono())
  }
  let state: 'new' | 'busy' | 'done' = 'new'
  let done: ReturnType<FieldBody['typed']> = { expr: null, func: null }
  let replaced: Type | null = null
  Object.defineProperty(field, 'type', {
    enumerable: true,
    configurable: true,
    get(): Type {
      if (replaced) return replaced
      const t = typeNow()
      if (t === inferred && state === 'new' && field.body) field.body.typed()
      return t
    },
    set(t: Type) {
      replaced = t
    },
  })
  if (!expr) return
  const body: FieldBody = {
    syntax: expr,
    typed: () => {
      if (state !== 'new') return done
      state = 'busy'
      const ctx = bodyContext(place, null)
      const type = typeNow()
      let typed: TypedExpr
      if (isValue && owner.abstractOf) typed = typeEnumValue(place, ctx, expr, type)
      else {
        const want = type === inferred ? null : type
        const init = guarded(ctx, field, () => typer.expressions.typeFieldInit(ctx, expr, want))
        if (!init) return done
        typed = init
        if (inferred) unify(typed.type, inferred)
        if (isInlineVar(field) && isRunTimeValue(typed)) {
          const text = 'Inline variable initialization must be a constant value'
          typer.sink.error('type/inline-constant', text, f.span)
        }
      }
      done = { expr: typed, func: null }
      state = 'done'
      return done
    },
  }
  ;(field as { body: FieldBody | null }).body = body
}

/** The value of an enum abstract's name: given in the underlying type, seen as the abstract. */
function typeEnumValue(place: Place, ctx: FieldContext, expr: Expr, type: Type): TypedExpr {
  const under = place.owner.thisType() ?? type
  const { typer } = ctx.mod
  const typed = typer.expressions.typeFieldInit(ctx, expr, under)
  const { abstractOf } = place.owner
  if (abstractOf) {
    // A written type must be one that can stand for the abstract: `Click:Event<Int>`, not the underlying type.
    const own: Type = { kind: 'abstract', abstract: abstractOf, params: freshMonos(typer, abstractOf.params) }
    const error = unify(type, own)
    if (error) typer.sink.error('type/mismatch', unifyErrorLines(error)[0] ?? '', place.f.span)
  }
  return { kind: 'cast', expr: typed, checked: false, type, span: typed.span }
}

/** The type an accessor's written signature gives to a property without one. */
function accessorType(place: Place): Type | null {
  const { owner, f } = place
  const getter = owner.cls.fields.get(`get_${f.name}`) ?? owner.cls.statics.get(`get_${f.name}`)
  if (!getter || f.fieldKind.kind !== 'property') return null
  const t = follow(getter.type)
  return t.kind === 'fun' ? t.ret : null
}

function isInlineVar(field: ClassField): boolean {
  return field.kind.kind === 'var' && field.kind.read.kind === 'inline'
}

/** Surely no constant: what other expressions come to is known once they are inlined. */
function isRunTimeValue(e: TypedExpr): boolean {
  switch (e.kind) {
    case 'arrayDecl':
    case 'objectDecl':
    case 'function':
    case 'new':
      return true
    case 'binop':
      return isRunTimeValue(e.left) || isRunTimeValue(e.right)
    case 'unop':
    case 'cast':
    case 'meta':
      return isRunTimeValue(e.expr)
    case 'field': {
      const { access } = e
      if (access.kind !== 'static') return access.kind === 'instance'
      const { kind } = access.field
      return kind.kind === 'var' && kind.read.kind === 'normal'
    }
    case 'call': {
      if (e.callee.kind !== 'field') return false
      const { access } = e.callee
      if (access.kind === 'enum') return true
      if (access.kind !== 'static') return false
      const { kind } = access.field
      return kind.kind === 'method' && kind.methodKind !== 'inline' && kind.methodKind !== 'macro'
    }
    default:
      return false
  }
}
