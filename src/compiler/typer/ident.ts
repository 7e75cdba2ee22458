import { typeNotFound } from './not-found.ts'
import type { Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { findInstanceField, readAccess, valueAccess } from './access.ts'
import type { Access, AccessMode } from './access.ts'
import { constantOfType } from './const-type.ts'
import { findVar } from './context.ts'
import type { FieldContext, ImportedStatic } from './context.ts'
import {
  castExpr,
  constExpr,
  fail,
  identName,
  localExpr,
  nullExpr,
  boolExpr,
  typeExpr,
  typeValue,
  valueOf,
} from './expr-base.ts'
import { constructorValue } from './expr-new.ts'
import { accessAbstractMember, accessField, accessStatic, constructorOf, findField, takesThis } from './field-access.ts'
import { follow, followNull, hasMeta, pathOf } from './follow.ts'
import { followTypedef, resolveImportedStatic } from './imports.ts'
import { findExtension } from './static-extension.ts'
import { freshMonos, substitute } from './type-params.ts'
import type { TypedExpr } from './typed-ast.ts'
import { ownType, resolveIdentType } from './typeload.ts'
import type { ClassType, ModuleType, Type } from './types.ts'

/*
 * Names: what an identifier or a dotted path stands for, in Haxe's order: local variables, fields of the class,
 * statics, constructors of the expected enum, module fields and imports, types, packages.
 */

/** The access of an expression: names and fields as what they stand for, all else as its value. */
export function typeAccess(ctx: FieldContext, e: Expr, mode: AccessMode, expected: Type | null): Access {
  const name = identName(e)
  if (name !== null) {
    const found = findIdent(ctx, name, e.span, mode, expected)
    return found ?? unknownIdent(ctx, name, e.span, expected)
  }
  if (e.kind === 'field' && !e.safe) return typeFieldAccess(ctx, e, mode)
  if (e.kind === 'parenthesis' && mode !== 'call') return typeAccess(ctx, e.expr, mode, expected)
  return valueAccess(typeExpr(ctx, e, mode === 'call' ? null : expected))
}

function unknownIdent(ctx: FieldContext, name: string, span: Span, expected: Type | null): Access {
  if (ctx.untyped) return valueAccess({ kind: 'syntax', code: name, args: [], type: ctx.mod.typer.std.dynamic, span })
  const wanted = valueOf(expected)
  const of = wanted ? enumLike(wanted) : null
  if (of && /^[A-Z]/.test(name)) {
    const names = of.kind === 'enumDecl' ? [...of.constructors.keys()] : enumValues(of)
    const near = names.find((n) => n.toLowerCase() === name.toLowerCase())
    const hint = near === undefined ? undefined : `Did you mean ${near}?`
    return valueAccess(
      fail(ctx, 'unknown-constructor', `Identifier '${name}' is not part of ${pathOf(of)}`, span, hint),
    )
  }
  if (isDamaged(ctx)) return { kind: 'error', span }
  return valueAccess(fail(ctx, 'unknown-identifier', `Unknown identifier : ${name}`, span, nearestLocal(ctx, name)))
}

/** Whether a statement that could not be read may have declared the names we lack. */
function isDamaged(ctx: FieldContext): boolean {
  for (let s: FieldContext['locals'] | null = ctx.locals; s; s = s.parent) if (s.damaged) return true
  return false
}

function nearestLocal(ctx: FieldContext, name: string): string | undefined {
  const lower = name.toLowerCase()
  for (let s: FieldContext['locals'] | null = ctx.locals; s; s = s.parent) {
    for (const n of s.vars.keys()) if (n.toLowerCase() === lower) return `Did you mean ${n}?`
  }
  return undefined
}

/** The enum or enum abstract a type is (below Null and abstracts with one `from`), or null. */
function enumLike(type: Type, depth = 0): Extract<ModuleType, { kind: 'enumDecl' | 'abstractDecl' }> | null {
  const t = followNull(type)
  if (t.kind === 'enum') return t.enum
  if (t.kind !== 'abstract' || depth > 20) return null
  if (t.abstract.isEnum) return t.abstract
  if (t.abstract.isCore) return null
  const direct = t.abstract.from.filter((f) => f.field === null)
  const only = direct.length === 1 ? direct[0] : undefined
  return only ? enumLike(substitute(only.type, t.abstract.params, t.params), depth + 1) : null
}

function enumValues(a: Extract<ModuleType, { kind: 'abstractDecl' }>): string[] {
  if (!a.impl) return []
  return [...a.impl.statics.values()].filter((f) => hasMeta(f, ':enum')).map((f) => f.name)
}

/** Whether it is the initial value of an instance variable, which has no `this`. */
function isVarInit(ctx: FieldContext): boolean {
  return ctx.field?.kind.kind === 'var' && !ctx.isStatic && !ctx.abstractOf
}

/** `this` as a value, in instance members. */
export function thisExpr(ctx: FieldContext, span: Span): TypedExpr {
  if (ctx.thisVar) {
    if (ctx.locals.depth > 0) ctx.thisVar.captured = true
    return localExpr(ctx.thisVar, span)
  }
  if (isVarInit(ctx)) {
    return fail(ctx, 'this-in-init', 'Cannot access this or other member field in variable initialization', span)
  }
  if (ctx.isStatic || !ctx.thisType)
    return fail(ctx, 'this-in-static', 'Cannot access this from a static function', span)
  return constExpr({ kind: 'this' }, ctx.thisType, span)
}

function superExpr(ctx: FieldContext, span: Span): TypedExpr {
  const above = ctx.cls?.superClass
  if (!above) return fail(ctx, 'no-super', 'Current class does not have a superclass', span)
  if (ctx.isStatic) return fail(ctx, 'super-in-static', 'Cannot access super inside a static function', span)
  if (ctx.locals.depth > 0) fail(ctx, 'super-in-local', 'Cannot access super inside a local function', span)
  return constExpr({ kind: 'super' }, { kind: 'inst', cls: above.cls, params: above.params }, span)
}

/** What a name stands for, or null. */
export function findIdent(
  ctx: FieldContext,
  name: string,
  span: Span,
  mode: AccessMode,
  expected: Type | null,
): Access | null {
  const { typer } = ctx.mod
  switch (name) {
    case 'true':
    case 'false':
      return valueAccess(boolExpr(ctx, name === 'true', span))
    case 'null':
      return valueAccess(nullExpr(typer.std.nullOf(typer.newMono()), span))
    case 'this':
      return valueAccess(thisExpr(ctx, span))
    case 'super':
      return valueAccess(superExpr(ctx, span))
    case 'abstract':
      if (ctx.abstractOf && ctx.thisVar) {
        return valueAccess(castExpr(thisExpr(ctx, span), ownType(ctx.abstractOf), span))
      }
      if (ctx.abstractOf)
        return valueAccess(fail(ctx, 'abstract-this', 'Cannot access abstract from a static function', span))
      break
    default:
      break
  }
  const v = findVar(ctx, name)
  if (v) {
    if (v.staticOf) return accessStatic(ctx, v.staticOf.cls, v.staticOf.field, span, mode)
    const local = localExpr(v, span)
    if (!v.params || v.params.length === 0) return valueAccess(local)
    const monos = freshMonos(typer, v.params)
    return valueAccess({ ...local, type: substitute(v.type, v.params, monos) })
  }
  return (
    findMember(ctx, name, span, mode) ??
    findStatic(ctx, name, span, mode) ??
    findExpectedConstructor(ctx, name, span, mode, expected) ??
    findImported(ctx, name, span, mode) ??
    findTypeValue(ctx, name, span)
  )
}

function findMember(ctx: FieldContext, name: string, span: Span, mode: AccessMode): Access | null {
  if (ctx.abstractOf?.impl) {
    const field = ctx.abstractOf.impl.statics.get(name)
    if (field && takesThis(field) && name !== '_new') {
      if (!ctx.thisVar)
        return valueAccess(fail(ctx, 'this-in-static', `Cannot access ${name} in static function`, span))
      const self = castExpr(thisExpr(ctx, span), ownType(ctx.abstractOf), span)
      return accessAbstractMember(ctx, ctx.abstractOf, field, self, span, mode)
    }
    return null
  }
  if (!ctx.cls) return null
  if (ctx.isStatic || !ctx.thisType) {
    if (ctx.cls.fields.has(name) && !ctx.cls.statics.has(name)) {
      return valueAccess(fail(ctx, 'this-in-static', `Cannot access ${name} in static function`, span))
    }
    return null
  }
  const t = follow(ctx.thisType)
  const params = t.kind === 'inst' ? t.params : []
  if (findInstanceField(ctx.cls, params, name)) {
    return findField(ctx, thisExpr(ctx, span), name, span, span, mode)
  }
  if (isVarInit(ctx) || (ctx.mod.usings.length === 0 && ctx.cls.usings.length === 0)) return null
  return findExtension(ctx, thisExpr(ctx, span), name, span)
}

function findStatic(ctx: FieldContext, name: string, span: Span, mode: AccessMode): Access | null {
  const field = ctx.cls?.statics.get(name)
  if (!ctx.cls || !field || name === '_new') return null
  return accessStatic(ctx, ctx.cls, field, span, mode)
}

function findExpectedConstructor(
  ctx: FieldContext,
  name: string,
  span: Span,
  mode: AccessMode,
  expected: Type | null,
): Access | null {
  const wanted = valueOf(expected)
  const of = wanted ? enumLike(wanted) : null
  if (!of) return null
  if (of.kind === 'enumDecl') return constructorOf(ctx, of, name, span)
  const field = of.impl?.statics.get(name)
  return of.impl && field && hasMeta(field, ':enum') ? accessStatic(ctx, of.impl, field, span, mode) : null
}

function findImported(ctx: FieldContext, name: string, span: Span, mode: AccessMode): Access | null {
  const found = resolveImportedStatic(ctx, name)
  return found ? importedAccess(ctx, found, span, mode) : null
}

function importedAccess(ctx: FieldContext, found: ImportedStatic, span: Span, mode: AccessMode): Access | null {
  if (found.kind === 'enum') return constructorOf(ctx, found.enum, found.field.name, span)
  return accessStatic(ctx, found.cls, found.field, span, mode)
}

function findTypeValue(ctx: FieldContext, name: string, span: Span): Access | null {
  const param = ctx.typeParams.get(name)
  const constant = param?.bound ? constantOfType(param.bound) : null
  if (constant) return valueAccess(typeExpr(ctx, { ...constant, span }, null))
  if (param?.isConst)
    return valueAccess({ kind: 'error', type: param.constraints[0] ?? ctx.mod.typer.std.dynamic, span })
  if (param) {
    const message = 'Only @:const type parameters on @:generic classes can be used as value'
    return valueAccess(fail(ctx, 'param-value', message, span))
  }
  if (!/^_*[A-Z]/.test(name)) return null
  const type = resolveIdentType(ctx, name)
  return type ? valueAccess(typeValue(ctx, valueDeclaration(type), span)) : null
}

/** A typedef used as a value is the type it names. */
function valueDeclaration(type: ModuleType): ModuleType {
  return followTypedef(type)
}

// ---------------------------------------------------------------- dotted paths

type Part = { readonly name: string; readonly span: Span; /** from the start of the path */ readonly whole: Span }

/** `a.b.c` as its parts, or null where the path doesn't consist of names. */
function partsOf(e: Expr): Part[] | null {
  const out: Part[] = []
  let at = e
  for (;;) {
    if (at.kind === 'field' && !at.safe) {
      out.push({ name: at.name, span: at.nameSpan, whole: at.span })
      at = at.object
      continue
    }
    const name = identName(at)
    if (name === null) return null
    out.push({ name, span: at.span, whole: at.span })
    return out.reverse()
  }
}

function typeFieldAccess(ctx: FieldContext, e: Expr & { readonly kind: 'field' }, mode: AccessMode): Access {
  const parts = partsOf(e)
  if (parts) return typePath(ctx, parts, mode)
  const object = readAccess(ctx, typeAccess(ctx, e.object, 'get', null))
  return accessField(ctx, object, e.name, e.nameSpan, e.span, mode)
}

/** A path of names: a value and its fields, or a type by its full path and its fields. */
function typePath(ctx: FieldContext, parts: readonly Part[], mode: AccessMode): Access {
  const head = parts[0] as Part
  const start = findIdent(ctx, head.name, head.span, parts.length > 1 ? 'get' : mode, null)
  if (start) {
    const sub = subTypeValue(ctx, start, parts)
    if (sub) return fieldsOf(ctx, sub, parts, 2, mode)
    return fieldsOf(ctx, readAccess(ctx, start), parts, 1, mode)
  }
  const found = fullPath(ctx, parts)
  if (found) return fieldsOf(ctx, typeValue(ctx, valueDeclaration(found.type), found.span), parts, found.used, mode)
  const second = parts[1] as Part
  if (ctx.untyped) {
    const code: TypedExpr = {
      kind: 'syntax',
      code: head.name,
      args: [],
      type: ctx.mod.typer.std.dynamic,
      span: head.span,
    }
    return fieldsOf(ctx, code, parts, 1, mode)
  }
  const upper = parts.findIndex((p) => /^_*[A-Z]/.test(p.name))
  const holder = upper < 0 ? null : moduleFieldsOf(ctx, parts, upper)
  const member = parts[upper + 1]
  if (holder && member && holder.statics.has(member.name)) {
    return fieldsOf(ctx, typeValue(ctx, holder, (parts[upper] as Part).whole), parts, upper + 1, mode)
  }
  if (upper > 0) {
    const path = parts.slice(0, upper + 1)
    const last = path.at(-1) as Part
    const text = path.map((p) => p.name).join('.')
    return valueAccess(fail(ctx, 'not-found', typeNotFound(text, ctx.mod.typer.defines), last.whole))
  }
  if (upper === 0) {
    // `Foo.Bar` of a module Foo that has no type Foo.
    const module = ctx.mod.typer.loadModule([...ctx.mod.pack, head.name].join('.'), null)
    const type = module?.types.find((t) => t.name === second.name && !t.isPrivate)
    if (type) return fieldsOf(ctx, typeValue(ctx, valueDeclaration(type), second.whole), parts, 2, mode)
    return valueAccess(fail(ctx, 'not-found', `Type not found : ${head.name}`, head.span))
  }
  return valueAccess(
    fail(ctx, 'unknown-identifier', `Unknown identifier : ${head.name}`, head.span, nearestLocal(ctx, head.name)),
  )
}

/** The fields of a module that has no type of its own name, by its path (`pack.World.gravity`); null where there is none. */
function moduleFieldsOf(ctx: FieldContext, parts: readonly Part[], upper: number): ClassType | null {
  const path = parts.slice(0, upper + 1).map((p) => p.name)
  const places = upper === 0 ? [[...ctx.mod.pack, ...path], path] : [path]
  for (const place of places) {
    const fields = ctx.mod.typer.loadModule(place.join('.'), null)?.fields
    if (fields) return fields
  }
  return null
}

function fieldsOf(ctx: FieldContext, start: TypedExpr, parts: readonly Part[], from: number, mode: AccessMode): Access {
  let access = valueAccess(start)
  for (let i = from; i < parts.length; i++) {
    const part = parts[i] as Part
    const object = readAccess(ctx, access)
    if (object.kind === 'error') return { kind: 'error', span: part.whole }
    if (part.name === 'new' && object.kind === 'typeExpr' && object.of.kind === 'class') {
      access = valueAccess(constructorValue(ctx, object.of, part.whole))
      continue
    }
    access = accessField(ctx, object, part.name, part.span, part.whole, i === parts.length - 1 ? mode : 'get')
  }
  return access
}

/** `Module.Sub`: a type inside the module of the type a path begins with, where that type has no such field. */
function subTypeValue(ctx: FieldContext, start: Access, parts: readonly Part[]): TypedExpr | null {
  const second = parts[1]
  if (start.kind !== 'value' || start.expr.kind !== 'typeExpr' || !second || !/^_*[A-Z]/.test(second.name)) return null
  const { of } = start.expr
  if (hasStaticNamed(of, second.name)) return null
  const isMain = of.module === of.name || of.module.endsWith(`.${of.name}`)
  if (!isMain) return null
  const module = ctx.mod.typer.loadModule(of.module, null)
  const type = module?.types.find((t) => t.name === second.name && (!t.isPrivate || module === ctx.mod.module))
  return type ? typeValue(ctx, valueDeclaration(type), second.whole) : null
}

function hasStaticNamed(of: ModuleType, name: string): boolean {
  switch (of.kind) {
    case 'class':
      return of.statics.has(name)
    case 'enumDecl':
      return of.constructors.has(name)
    case 'abstractDecl':
      return (of.impl as ClassType | null)?.statics.has(name) ?? false
    case 'typedefDecl':
      return false
  }
  of satisfies never
}

/** A type by its full path `pack.Module(.Sub)`; `used` is how many parts it takes. */
function fullPath(
  ctx: FieldContext,
  parts: readonly Part[],
): { readonly type: ModuleType; readonly used: number; readonly span: Span } | null {
  const { typer } = ctx.mod
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part
    if (!/^_*[A-Z]/.test(part.name)) {
      // A module-level field: `pack.module.field` has no type in it.
      continue
    }
    const path = parts.slice(0, i + 1).map((p) => p.name)
    const module = typer.loadModule(path.join('.'), null)
    if (!module) return null
    ctx.mod.module.dependencies.add(module.path)
    const next = parts[i + 1]
    const main = module.types.find((t) => t.name === part.name)
    if (next && /^_*[A-Z]/.test(next.name) && !(main && hasStaticNamed(main, next.name))) {
      const sub = module.types.find((t) => t.name === next.name && !t.isPrivate)
      if (sub) return { type: sub, used: i + 2, span: next.whole }
    }
    if (main && !(next && !hasStaticNamed(main, next.name) && module.fields?.statics.has(next.name))) {
      return { type: main, used: i + 1, span: part.whole }
    }
    if (module.fields) return { type: module.fields, used: i + 1, span: part.whole }
    return null
  }
  return null
}
