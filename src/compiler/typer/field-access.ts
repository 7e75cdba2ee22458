import type { Span } from '../source/index.ts'
import type { FieldContext } from './context.ts'
import {
  callMethod,
  canAccess,
  checkRequired,
  findInstanceField,
  instantiateField,
  valueAccess,
  withoutFirst,
} from './access.ts'
import type { Access, AccessMode, FoundField, MethodAccess } from './access.ts'
import { castExpr, fail, stringExpr, typeValue } from './expr-base.ts'
import { asFunction, errorType, follow, followNull, hasMeta, pathOf, underlyingOf } from './follow.ts'
import { followTypedef } from './imports.ts'
import { printType } from './print-type.ts'
import { dynamicCallee, methodOrSlot, variable } from './property-access.ts'
import type { Site } from './property-access.ts'
import { findExtension } from './static-extension.ts'
import { substitute } from './type-params.ts'
import type { FieldAccess, TypedExpr } from './typed-ast.ts'
import type { AbstractType, AnonType, ClassField, ClassType, EnumType, FunType, ModuleType, Type } from './types.ts'

/*
 * `object.name`: the type's own field, a forwarded one, a static extension, then the fallbacks (`@:op(a.b)`).
 */

/** The access of a field; reports `X has no field y` where there is none. */
export function accessField(
  ctx: FieldContext,
  object: TypedExpr,
  name: string,
  nameSpan: Span,
  span: Span,
  mode: AccessMode,
): Access {
  if (object.kind === 'error') return { kind: 'error', span }
  const found = findField(ctx, object, name, nameSpan, span, mode)
  if (found) return found
  if (ctx.untyped)
    return valueAccess({
      kind: 'field',
      object,
      access: { kind: 'dynamic', name },
      type: ctx.mod.typer.newMono(),
      span,
    })
  return valueAccess(noField(ctx, object, name, nameSpan))
}

/** As `accessField`, null (in silence) where there is no such field. */
export function findField(
  ctx: FieldContext,
  object: TypedExpr,
  name: string,
  nameSpan: Span,
  span: Span,
  mode: AccessMode,
): Access | null {
  const site: Site = { ctx, object, name, nameSpan, span, mode }
  if (object.kind === 'typeExpr') {
    const found = ofDeclaration(site, object.of)
    if (found) return found
  }
  return (
    ofType(site, object.type, 0) ??
    forwarded(site, object.type, 0) ??
    findExtension(ctx, object, name, span) ??
    fallback(site, object.type)
  )
}

function noField(ctx: FieldContext, object: TypedExpr, name: string, span: Span): TypedExpr {
  let type = printType(object.type)
  if (object.kind === 'typeExpr') {
    const of = followTypedef(object.of)
    type = `${of.kind === 'enumDecl' ? 'Enum' : of.kind === 'abstractDecl' ? 'Abstract' : 'Class'}<${pathOf(of)}>`
  }
  const elsewhere = wrongSide(object, name)
  if (elsewhere !== null) return fail(ctx, 'static-access', elsewhere, span)
  const near = suggestion(object, name)
  return fail(
    ctx,
    'no-field',
    `${type} has no field ${name}${near === undefined ? '' : ` (Suggestion: ${near})`}`,
    span,
  )
}

/** A static looked for on an instance or the other way round. */
function wrongSide(object: TypedExpr, name: string): string | null {
  if (object.kind === 'typeExpr') {
    const of = followTypedef(object.of)
    const isMember = of.kind === 'class' && findInstanceField(of, [], name) !== null
    return isMember ? `Static access to instance field ${name} is not allowed` : null
  }
  const t = followNull(object.type)
  if (t.kind !== 'inst' || !t.cls.statics.has(name)) return null
  return `Cannot access static field ${name} from a class instance`
}

/** The nearest name the object has. */
function suggestion(object: TypedExpr, name: string): string | undefined {
  const t = followNull(object.type)
  const names: string[] = []
  if (object.kind === 'typeExpr') {
    const of = followTypedef(object.of)
    if (of.kind === 'class') names.push(...of.statics.keys())
    else if (of.kind === 'enumDecl') names.push(...of.constructors.keys())
  } else if (t.kind === 'inst') names.push(...t.cls.fields.keys())
  else if (t.kind === 'anon') names.push(...t.anon.fields.keys())
  return names.find((n) => n.toLowerCase() === name.toLowerCase() || distance(n, name) <= 1)
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return 9
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  let j = 0
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j
}

// ---------------------------------------------------------------- by type

function ofType(s: Site, type: Type, depth: number): Access | null {
  const t = followNull(type)
  if (depth > 50) return null
  switch (t.kind) {
    case 'inst': {
      const found = findInstanceField(t.cls, t.params, s.name)
      return found ? ofInstance(s, found, t.cls) : null
    }
    case 'anon':
      return ofStructure(s, t.anon)
    case 'dynamic': {
      const ext = findExtension(s.ctx, s.object, s.name, s.span)
      if (ext) return ext
      return valueAccess({
        kind: 'field',
        object: s.object,
        access: { kind: 'dynamic', name: s.name },
        type: t.param ?? s.ctx.mod.typer.std.dynamic,
        span: s.span,
      })
    }
    case 'abstract':
      return t.abstract.impl ? ofAbstract(s, t.abstract, t.params, t.abstract.impl) : null
    case 'param':
      for (const c of t.param.constraints) {
        const found = ofType({ ...s, object: castExpr(s.object, c) }, c, depth + 1)
        if (found) return found
      }
      return null
    case 'mono': {
      for (const c of t.constraints) {
        const f = follow(c)
        if (f.kind === 'anon' && f.anon.status === 'open') continue
        const found = ofType(s, c, depth + 1)
        if (found) return found
      }
      const ext = findExtension(s.ctx, s.object, s.name, s.span)
      if (ext) return ext
      return ofUnknown(s, t)
    }
    case 'enum':
    case 'fun':
    case 'typedef':
    case 'lazy':
      return null
  }
  t satisfies never
}

/** A field of something whose type isn't known yet: that it has the field becomes part of what is known. */
function ofUnknown(s: Site, mono: Type & { readonly kind: 'mono' }): Access {
  let anon: AnonType | null = null
  for (const c of mono.constraints) {
    const f = follow(c)
    if (f.kind === 'anon' && f.anon.status === 'open') anon = f.anon
  }
  if (!anon) {
    anon = { fields: new Map(), status: 'open' }
    mono.constraints = [...mono.constraints, { kind: 'anon', anon }]
  }
  return openField(s, anon)
}

/** A field of a structure that is still being found out: writing is required only where it is written. */
function openField(s: Site, anon: AnonType): Access {
  let field = anon.fields.get(s.name)
  if (!field) {
    field = structureField(s.name, s.ctx.mod.typer.newMono(), s.nameSpan)
    if (s.mode !== 'set')
      field.kind = { kind: 'var', read: { kind: 'normal' }, write: { kind: 'no' }, isPhysical: true }
    anon.fields.set(s.name, field)
  } else if (s.mode === 'set' && field.kind.kind === 'var' && field.kind.write.kind === 'no') {
    field.kind = { ...field.kind, write: { kind: 'normal' } }
  }
  const { object, span } = s
  return valueAccess({ kind: 'field', object, access: { kind: 'anon', field }, type: field.type, span })
}

/** A plain variable of a structure. */
export function structureField(name: string, type: Type, span: Span): ClassField {
  return {
    name,
    type,
    kind: { kind: 'var', read: { kind: 'normal' }, write: { kind: 'normal' }, isPhysical: true },
    params: [],
    isPublic: true,
    isStatic: false,
    isFinal: false,
    isExtern: false,
    isAbstract: false,
    isOverride: false,
    isOptional: false,
    meta: [],
    doc: null,
    span,
    nameSpan: span,
    body: null,
    overloads: [],
    args: null,
  }
}

function ofInstance(s: Site, found: FoundField, cls: ClassType): Access {
  const { ctx, object, span } = s
  const { field } = found
  if (!canAccess(ctx, found.cls, field) && !canAccess(ctx, cls, field)) return denied(s)
  checkRequired(ctx, field, s.nameSpan)
  const { type, typeArgs } = instantiateField(ctx, field, found.cls, found.params)
  const access: FieldAccess = { kind: 'instance', cls: found.cls, params: found.params, field }
  const node: TypedExpr = { kind: 'field', object, access, type, span }
  if (field.kind.kind === 'method') {
    const withField = (f: ClassField): MethodAccess => {
      const inst = instantiateField(ctx, f, found.cls, found.params)
      const callee: TypedExpr = { ...node, access: { ...access, field: f }, type: inst.type }
      return { kind: 'method', callee, self: null, field: f, ...inst, withField, span }
    }
    return methodOrSlot(s, { kind: 'method', callee: node, self: null, field, type, typeArgs, withField, span })
  }
  return variable(s, field, found.cls, node, type, (accessor, obj) => {
    const m = findInstanceField(found.cls, found.params, accessor) ?? findInstanceField(cls, [], accessor)
    if (!m) return dynamicCallee(s, obj, accessor)
    const inst = instantiateField(ctx, m.field, m.cls, m.params)
    const a: FieldAccess = { kind: 'instance', cls: m.cls, params: m.params, field: m.field }
    return { callee: { kind: 'field', object: obj, access: a, type: inst.type, span }, self: null }
  })
}

function denied(s: Site): Access {
  return valueAccess(fail(s.ctx, 'private', `Cannot access private field ${s.name}`, s.nameSpan))
}

// ---------------------------------------------------------------- structures

function ofStructure(s: Site, anon: AnonType): Access | null {
  const { ctx, object, span } = s
  if (anon.status === 'open') return openField(s, anon)
  const field = anon.fields.get(s.name)
  if (!field) return null
  const { type, typeArgs } = instantiateField(ctx, field, null, [])
  const node: TypedExpr = { kind: 'field', object, access: { kind: 'anon', field }, type, span }
  if (field.kind.kind === 'method') {
    return methodOrSlot(s, {
      kind: 'method',
      callee: node,
      self: null,
      field,
      type,
      typeArgs,
      withField: null,
      span,
    })
  }
  return variable(s, field, null, node, type, (name, obj) => dynamicCallee(s, obj, name))
}

// ---------------------------------------------------------------- abstracts

/** Whether a member of an abstract's impl takes `this` first. */
export function takesThis(field: ClassField): boolean {
  return field.name !== '_new' && hasMeta(field, ':impl')
}

function ofAbstract(s: Site, abstract: AbstractType, params: readonly Type[], impl: ClassType): Access | null {
  const { ctx } = s
  const field = impl.statics.get(s.name)
  if (!field || field.name === '_new') return null
  if (!takesThis(field)) {
    const extension = findExtension(ctx, s.object, s.name, s.span)
    if (extension) return extension
    const message = `Invalid call to static function ${s.name} through abstract instance`
    return valueAccess(fail(ctx, 'static-through-instance', message, s.nameSpan))
  }
  if (!canAccess(ctx, impl, field)) return denied(s)
  return abstractMember(s, abstract, params, impl, field, s.object)
}

/** A member of an abstract, `self` being its value. */
function abstractMember(
  s: Site,
  abstract: AbstractType,
  params: readonly Type[],
  impl: ClassType,
  field: ClassField,
  self: TypedExpr,
): Access {
  const { ctx, span } = s
  if (field.kind.kind === 'method') return methodOrSlot(s, abstractMethod(ctx, params, impl, field, self, span))
  const type = substitute(field.type, abstract.params, params)
  const object = typeValue(ctx, impl, span)
  const node: TypedExpr = { kind: 'field', object, access: { kind: 'static', cls: impl, field }, type, span }
  return variable({ ...s, object: self }, field, impl, node, type, (name, obj) => {
    const m = impl.statics.get(name)
    if (!m) return dynamicCallee(s, obj, name)
    const method = abstractMethod(ctx, params, impl, m, obj, span)
    return { callee: method.callee, self: obj }
  })
}

/** A method of an abstract, to be called with its value first. */
export function abstractMethod(
  ctx: FieldContext,
  params: readonly Type[],
  impl: ClassType,
  field: ClassField,
  self: TypedExpr | null,
  span: Span,
): MethodAccess {
  const { type, typeArgs } = instantiateField(ctx, field, null, [])
  // An instance member's parameters begin with the abstract's own.
  if (takesThis(field) || field.name === '_new') {
    params.forEach((p, i) => {
      const arg = typeArgs[i]
      if (arg?.kind === 'mono') arg.bound = p
    })
  }
  const whole = type
  const fun = asFunction(whole)
  const callee: TypedExpr = {
    kind: 'field',
    object: typeValue(ctx, impl, span),
    access: { kind: 'static', cls: impl, field },
    type: whole,
    span,
  }
  const rest: Type = fun && self && takesThis(field) ? withoutFirst(fun) : whole
  const withField = (f: ClassField): MethodAccess => abstractMethod(ctx, params, impl, f, self, span)
  return { kind: 'method', callee, self: takesThis(field) ? self : null, field, type: rest, typeArgs, withField, span }
}

/** `@:forward`: the fields of the underlying type. */
function forwarded(s: Site, type: Type, depth: number): Access | null {
  const t = followNull(type)
  if (t.kind !== 'abstract' || depth > 50) return null
  const names = forwardedNames(t.abstract, ':forward')
  if (!names || (names.length > 0 && !names.includes(s.name))) return null
  const below = underlyingOf(t)
  const site = { ...s, object: castExpr(s.object, below) }
  return ofType(site, below, 0) ?? forwarded(site, below, depth + 1)
}

function forwardedNames(a: AbstractType, meta: string): string[] | null {
  const entries = a.meta.filter((m) => m.name === meta)
  if (entries.length === 0) return null
  return entries.flatMap((m) =>
    m.params.flatMap((p) => {
      if (p.kind !== 'const') return []
      if (p.value.kind === 'ident') return [p.value.name]
      return p.value.kind === 'string' ? [p.value.value] : []
    }),
  )
}

/** `@:op(a.b)`. */
function fallback(s: Site, type: Type): Access | null {
  const { ctx, span } = s
  const t = followNull(type)
  if (t.kind === 'param') {
    for (const c of t.param.constraints) {
      const found = fallback({ ...s, object: castExpr(s.object, c) }, c)
      if (found) return found
    }
    return null
  }
  if (t.kind === 'inst') {
    for (let at: ClassType | null = t.cls; at; at = at.superClass?.cls ?? null) {
      if (at.dynamicOf === null) continue
      const access = { kind: 'dynamic', name: s.name } as const
      return valueAccess({ kind: 'field', object: s.object, access, type: at.dynamicOf, span })
    }
  }
  if (t.kind !== 'abstract' || !t.abstract.impl) return null
  const { resolveRead, resolveWrite, impl } = t.abstract
  if (!resolveRead && !resolveWrite) return null
  const name = stringExpr(ctx, s.name, s.nameSpan)
  const reader = resolveRead ? abstractMethod(ctx, t.params, impl, resolveRead, s.object, span) : null
  const writer = resolveWrite ? abstractMethod(ctx, t.params, impl, resolveWrite, s.object, span) : null
  const readType = reader ? (asFunction(reader.type)?.ret ?? errorType) : null
  const writeFun = writer ? asFunction(writer.type) : null
  return {
    kind: 'place',
    parts: [s.object],
    type: readType && s.mode !== 'set' ? readType : (writeFun?.args[1]?.type ?? readType ?? errorType),
    get: reader && readType ? ([o]) => callMethod(reader, [o ?? s.object, name], readType, span) : null,
    set:
      writer && writeFun ? ([o], value) => callMethod(writer, [o ?? s.object, name, value], writeFun.ret, span) : null,
    name: s.name,
    span,
  }
}

// ---------------------------------------------------------------- statics

/** A static field or constructor of a declaration. */
function ofDeclaration(s: Site, decl: ModuleType): Access | null {
  const of = followTypedef(decl)
  switch (of.kind) {
    case 'class':
      return staticOfClass(s, of)
    case 'enumDecl':
      return constructorOf(s.ctx, of, s.name, s.span)
    case 'abstractDecl': {
      const field = of.impl?.statics.get(s.name)
      if (of.impl && field && !takesThis(field) && s.name !== '_new') return staticAccess(s, of.impl, field)
      return forwardedStatic(s, of)
    }
    case 'typedefDecl':
      return null
  }
  of satisfies never
}

function forwardedStatic(s: Site, a: AbstractType): Access | null {
  const names = forwardedNames(a, ':forwardStatics')
  if (!names || (names.length > 0 && !names.includes(s.name))) return null
  const t = followNull(a.underlying)
  if (t.kind === 'inst') return staticOfClass({ ...s, object: typeValue(s.ctx, t.cls, s.object.span) }, t.cls)
  return t.kind === 'abstract' ? ofDeclaration(s, t.abstract) : null
}

function staticOfClass(s: Site, cls: ClassType): Access | null {
  const field = cls.statics.get(s.name)
  return field ? staticAccess(s, cls, field) : null
}

function staticAccess(s: Site, cls: ClassType, field: ClassField): Access {
  if (!canAccess(s.ctx, cls, field)) return denied(s)
  checkRequired(s.ctx, field, s.nameSpan)
  return accessStatic(s.ctx, cls, field, s.span, s.mode, s.nameSpan)
}

/** A static field of a class (no visibility check: an import or the class itself gave it). */
export function accessStatic(
  ctx: FieldContext,
  cls: ClassType,
  field: ClassField,
  span: Span,
  mode: AccessMode,
  nameSpan: Span = span,
): Access {
  const object = typeValue(ctx, cls, span)
  const s: Site = { ctx, object, name: field.name, nameSpan, span, mode }
  const { type, typeArgs } = instantiateField(ctx, field, null, [])
  const node: TypedExpr = { kind: 'field', object, access: { kind: 'static', cls, field }, type, span }
  if (field.kind.kind === 'method') {
    const withField = (f: ClassField): MethodAccess => {
      const inst = instantiateField(ctx, f, null, [])
      const callee: TypedExpr = { ...node, access: { kind: 'static', cls, field: f }, type: inst.type }
      return { kind: 'method', callee, self: null, field: f, ...inst, withField, span }
    }
    return methodOrSlot(s, { kind: 'method', callee: node, self: null, field, type, typeArgs, withField, span })
  }
  return variable(s, field, cls, node, type, (name, obj) => {
    const m = cls.statics.get(name)
    if (!m) return dynamicCallee(s, obj, name)
    const access: FieldAccess = { kind: 'static', cls, field: m }
    return { callee: { kind: 'field', object: obj, access, type: m.type, span }, self: null }
  })
}

/** A member of the abstract whose method is being typed, reached by its bare name. */
export function accessAbstractMember(
  ctx: FieldContext,
  abstract: AbstractType,
  field: ClassField,
  self: TypedExpr,
  span: Span,
  mode: AccessMode,
): Access {
  const impl = abstract.impl as ClassType
  const params = abstract.params.map((param): Type => ({ kind: 'param', param }))
  const s: Site = { ctx, object: self, name: field.name, nameSpan: span, span, mode }
  return abstractMember(s, abstract, params, impl, field, self)
}

/** An enum constructor as a value or callee. */
export function constructorOf(ctx: FieldContext, of: EnumType, name: string, span: Span): Access | null {
  const field = of.constructors.get(name)
  if (!field) return null
  const { typer } = ctx.mod
  const params = [...of.params, ...field.params]
  const monos = params.map(() => typer.newMono())
  params.forEach((p, i) => {
    const mono = monos[i]
    if (mono && p.constraints.length > 0) mono.constraints = p.constraints.map((c) => substitute(c, params, monos))
  })
  const result = substitute(field.result, params, monos)
  const type: Type =
    field.args === null
      ? result
      : (substitute({ kind: 'fun', args: field.args, ret: result }, params, monos) as FunType)
  const object = typeValue(ctx, of, span)
  return valueAccess({ kind: 'field', object, access: { kind: 'enum', enum: of, field }, type, span })
}
