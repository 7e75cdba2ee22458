import type { Constant, Expr, StringPart } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { castSources, unifyInto } from './abstract-cast.ts'
import { abstractBinop } from './abstract-op.ts'
import { instantiateField } from './access.ts'
import { typeArgument } from './call-args.ts'
import { constantOf } from './constant.ts'
import { newVar } from './context.ts'
import type { FieldContext } from './context.ts'
import {
  blockExpr,
  constExpr,
  errorExpr,
  fail,
  intExpr,
  isNullConst,
  isStatement,
  localExpr,
  nullExpr,
  stringExpr,
  typeExpr,
  valueOf,
  varExpr,
} from './expr-base.ts'
import { constructorOfClass, newMap, structInitTarget } from './expr-new.ts'
import { accessField, structureField } from './field-access.ts'
import { asFunction, follow, followNull, isDynamic, pathOf } from './follow.ts'
import { literalInt, nativeBinop, withoutNull } from './operators.ts'
import { callTyped } from './call.ts'
import { printType } from './print-type.ts'
import { substitute } from './type-params.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { AnonType, ClassField, ClassType, Type } from './types.ts'
import { commonType, unifyMin } from './unify-min.ts'

/*
 * Literals: numbers, strings, arrays, maps, objects, shaped by the type that is expected of them.
 */

/** A constant other than an identifier. */
export function typeConstant(
  ctx: FieldContext,
  c: Exclude<Constant, { readonly kind: 'ident' }>,
  span: Span,
): TypedExpr {
  const { std } = ctx.mod.typer
  switch (c.kind) {
    case 'int':
      return typeInt(ctx, c.value, c.suffix, span)
    case 'float':
      return constExpr({ kind: 'float', value: Number(c.value) }, std.float, span)
    case 'string':
      return stringExpr(ctx, c.value, span)
    case 'regexp':
      return { kind: 'regexp', pattern: c.pattern, flags: c.flags, type: std.named('EReg', []), span }
  }
  c satisfies never
}

function typeInt(ctx: FieldContext, text: string, suffix: string | null, span: Span): TypedExpr {
  const { std } = ctx.mod.typer
  if (suffix === 'i64') {
    const value = BigInt(text)
    if (value > 0xffffffffffffffffn) return fail(ctx, 'number-range', 'Literal exceeds 64 bits', span)
    return constExpr({ kind: 'int64', value: BigInt.asIntN(64, value) }, std.named('haxe.Int64', []), span)
  }
  if (suffix === 'u32') {
    const value = Number(text)
    if (value > 0xffffffff) return fail(ctx, 'number-range', 'Literal exceeds 32 bits', span)
    return { kind: 'cast', expr: intExpr(ctx, value | 0, span), checked: false, type: std.named('UInt', []), span }
  }
  const value = literalInt(text)
  if (value !== null) return intExpr(ctx, value, span)
  if (suffix === 'i32') return fail(ctx, 'number-range', 'Literal exceeds 32 bits', span)
  return constExpr({ kind: 'float', value: Number(text) }, std.float, span)
}

/** `'a $b ${c}'`: a chain of `+` that begins with a string. */
export function typeInterpolation(ctx: FieldContext, parts: readonly StringPart[], span: Span): TypedExpr {
  let out: TypedExpr | null = null
  for (const part of parts) {
    if (part.kind === 'text') {
      const text = stringExpr(ctx, part.value, span)
      out = out ? nativeBinop(ctx, '+', out, text, span) : text
      continue
    }
    const value = typeExpr(ctx, part.expr, null)
    if (value.kind === 'error') {
      out ??= stringExpr(ctx, '', span)
      continue
    }
    const left: TypedExpr = out ?? stringExpr(ctx, '', span)
    const native = (l: TypedExpr, r: TypedExpr): TypedExpr => nativeBinop(ctx, '+', l, r, span)
    out = abstractBinop(ctx, '+', false, left, value, span, native) ?? nativeBinop(ctx, '+', left, value, value.span)
    if (out.kind === 'error') out = stringExpr(ctx, '', span)
  }
  return out ?? stringExpr(ctx, '', span)
}

// ---------------------------------------------------------------- arrays

/** What an expected type says of the elements of an array literal. */
type ElementHint = { readonly element: Type | null; readonly mixed: boolean }

function elementHint(ctx: FieldContext, expected: Type | null, stack: readonly Type[] = []): ElementHint {
  const none: ElementHint = { element: null, mixed: false }
  if (!expected || stack.length > 20) return none
  const t = followNull(expected)
  switch (t.kind) {
    case 'inst': {
      if (t.cls.name !== 'Array' || t.cls.pack.length > 0) return none
      const element = t.params[0]
      if (!element || follow(element).kind === 'mono') return none
      return { element, mixed: isDynamic(element) }
    }
    case 'anon': {
      const element = iterableElement(t.anon)
      return { element, mixed: element !== null && isDynamic(element) }
    }
    case 'abstract': {
      const hints = castSources(ctx, t)
        .map((source) => elementHint(ctx, source, [...stack, t]))
        .filter((h) => h.element !== null)
      const only = hints[0]
      return hints.length === 1 && only ? only : none
    }
    case 'dynamic':
      return { element: null, mixed: t.param === null }
    default:
      return none
  }
}

/** `T` of a structure `{ iterator : () -> Iterator<T> }`. */
function iterableElement(anon: AnonType): Type | null {
  const it = anon.fields.get('iterator')
  const ret = it ? asFunction(it.type)?.ret : undefined
  const iterator = ret ? followNull(ret) : null
  const next = iterator?.kind === 'anon' ? iterator.anon.fields.get('next') : undefined
  const element = next ? asFunction(next.type)?.ret : undefined
  return element && follow(element).kind !== 'mono' ? element : null
}

/** `[a, b]`. */
export function typeArray(ctx: FieldContext, values: readonly Expr[], span: Span, expected: Type | null): TypedExpr {
  const { std } = ctx.mod.typer
  const hint = elementHint(ctx, valueOf(expected))
  if (hint.element) {
    const { element } = hint
    const typed = values.map((v) => {
      const e = typeExpr(ctx, v, valueOf(element))
      return unifyInto(ctx, e, element, v.span)
    })
    return { kind: 'arrayDecl', values: typed, type: std.arrayOf(element), span }
  }
  // Where Dynamic is wanted, so it is of the elements, which may then be mixed.
  const within = hint.mixed ? valueOf(std.dynamic) : null
  const typed = values.map((v) => typeExpr(ctx, v, within))
  const { type, bad } = commonType(ctx, typed)
  if (hint.mixed && (bad >= 0 || typed.some((e) => isDynamic(e.type)))) {
    return { kind: 'arrayDecl', values: typed, type: std.arrayOf(std.dynamic), span }
  }
  if (bad >= 0) {
    if (ctx.untyped) return { kind: 'arrayDecl', values: typed, type: std.arrayOf(std.dynamic), span }
    const e = typed[bad] as TypedExpr
    const hintText = `${printType(e.type)} should be ${printType(type)}`
    const text = 'Arrays of mixed types are only allowed if the type is forced to Array<Dynamic>'
    return fail(ctx, 'mixed-array', text, e.span, hintText)
  }
  return { kind: 'arrayDecl', values: typed, type: std.arrayOf(type), span }
}

// ---------------------------------------------------------------- maps

/** `[k => v, ...]`. */
export function typeMap(ctx: FieldContext, values: readonly Expr[], span: Span, expected: Type | null): TypedExpr {
  const { typer } = ctx.mod
  const hint = mapHint(expected)
  const errors = typer.sink.errorCount
  const keys: TypedExpr[] = []
  const items: TypedExpr[] = []
  const seen = new Map<string, Span>()
  for (const v of values) {
    if (v.kind !== 'binop' || v.op !== '=>') {
      fail(ctx, 'map-entry', 'Expected a => b', v.span)
      continue
    }
    const key = typeExpr(ctx, v.left, hint ? valueOf(hint.key) : null)
    const item = typeExpr(ctx, v.right, hint ? valueOf(hint.value) : null)
    keys.push(hint ? unifyInto(ctx, key, hint.key, v.left.span) : key)
    items.push(hint ? unifyInto(ctx, item, hint.value, v.right.span) : item)
    checkDuplicate(ctx, key, seen)
  }
  const key = hint?.key ?? unifyMin(ctx, keys)
  const value = hint?.value ?? unifyMin(ctx, items)
  const map = newMap(ctx, key, value, span)
  const v = newVar(typer, 'map', map.type, span)
  const sets = keys.map((k, i) => {
    const item = items[i] as TypedExpr
    const method = accessField(ctx, localExpr(v, span), 'set', span, span, 'call')
    return callTyped(ctx, method, [k, item], k.span)
  })
  // What the map would be of is not known then: nothing more is said about it.
  if (typer.sink.errorCount > errors) return errorExpr(span)
  return blockExpr([varExpr(ctx, v, map, span), ...sets, localExpr(v, span)], map.type, span)
}

/** Key and value types of an expected Map. */
export function mapHint(expected: Type | null): { readonly key: Type; readonly value: Type } | null {
  if (!expected || isStatement(expected)) return null
  const t = followNull(expected)
  if (t.kind === 'abstract' && pathOf(t.abstract) === 'haxe.ds.Map') {
    const [key, value] = t.params
    return key && value && follow(key).kind !== 'mono' ? { key, value } : null
  }
  if (t.kind === 'inst' && pathOf(t.cls) === 'haxe.IMap') {
    const [key, value] = t.params
    return key && value && follow(key).kind !== 'mono' ? { key, value } : null
  }
  if (t.kind === 'abstract' && !t.abstract.isCore) {
    const hints = t.abstract.from
      .filter((f) => !f.field)
      .map((f) => mapHint(substitute(f.type, t.abstract.params, t.params)))
      .filter((h) => h !== null)
    return hints.length === 1 ? (hints[0] ?? null) : null
  }
  return null
}

function checkDuplicate(ctx: FieldContext, key: TypedExpr, seen: Map<string, Span>): void {
  const c = constantOf(key)
  if (!c || c.kind === 'null' || c.kind === 'this' || c.kind === 'super') return
  const text = `${c.kind}:${String(c.value)}`
  if (seen.has(text)) fail(ctx, 'duplicate-key', 'Duplicate key', key.span)
  else seen.set(text, key.span)
}

// ---------------------------------------------------------------- objects

type ObjectSyntax = Expr & { readonly kind: 'objectDecl' }

/** `{ a: 1, b: 2 }`. */
export function typeObject(ctx: FieldContext, e: ObjectSyntax, expected: Type | null): TypedExpr {
  checkDuplicateFields(ctx, e)
  const wanted = valueOf(expected)
  const target = structInitTarget(wanted)
  if (target) return typeStructInit(ctx, e, target)
  const shape = wanted ? objectHint(ctx, wanted) : null
  if (shape?.kind === 'fields') return typeObjectAs(ctx, e, shape.anon, shape.type)
  const element = shape?.kind === 'all' ? shape.element : shape?.kind === 'dynamic' ? shape.type : null
  const fields = new Map<string, ClassField>()
  const typed = e.fields.map((f) => {
    const hint = shape?.kind === 'dynamic' && f.expr.kind !== 'objectDecl' ? null : element
    const value = typeExpr(ctx, f.expr, hint)
    checkFieldValue(ctx, value)
    const fitted = element ? unifyInto(ctx, value, element, f.expr.span) : value
    fields.set(f.name, structureField(f.name, element ?? fitted.type, f.nameSpan))
    return { name: f.name, expr: fitted }
  })
  return { kind: 'objectDecl', fields: typed, type: { kind: 'anon', anon: { fields, status: 'const' } }, span: e.span }
}

function checkFieldValue(ctx: FieldContext, e: TypedExpr): void {
  const t = follow(e.type)
  if (t.kind === 'abstract' && t.abstract.name === 'Void' && t.abstract.pack.length === 0 && e.kind !== 'error') {
    fail(ctx, 'void-field', 'Fields of type Void are not allowed in structures', e.span)
  }
}

function checkDuplicateFields(ctx: FieldContext, e: ObjectSyntax): void {
  const seen = new Set<string>()
  for (const f of e.fields) {
    if (seen.has(f.name)) fail(ctx, 'duplicate-field', `Duplicate field in object declaration : ${f.name}`, f.nameSpan)
    seen.add(f.name)
  }
}

type ObjectHint =
  | { readonly kind: 'fields'; readonly anon: AnonType; readonly type: Type }
  | { readonly kind: 'all'; readonly element: Type }
  /** Known only as Dynamic, so that anything may be assigned to its fields: they say nothing to their values. */
  | { readonly kind: 'dynamic'; readonly type: Type }

function objectHint(ctx: FieldContext, expected: Type, depth = 0): ObjectHint | null {
  const t = followNull(expected)
  if (depth > 20) return null
  switch (t.kind) {
    case 'anon':
      // `{}` asks for nothing and takes any object.
      return t.anon.status === 'open' || t.anon.fields.size === 0
        ? null
        : { kind: 'fields', anon: t.anon, type: expected }
    case 'dynamic':
      return t.param ? { kind: 'all', element: t.param } : { kind: 'dynamic', type: t }
    case 'abstract': {
      if (t.abstract.isCore) return null
      const hints = castSources(ctx, t)
        .map((source) => objectHint(ctx, source, depth + 1))
        .filter((h) => h !== null)
      const only = hints.length === 1 ? hints[0] : undefined
      return only ?? null
    }
    default:
      return null
  }
}

/** An object where a structure is expected: each field against the one of that name. */
function typeObjectAs(ctx: FieldContext, e: ObjectSyntax, anon: AnonType, expected: Type): TypedExpr {
  const fields = new Map<string, ClassField>()
  const extra: { readonly name: string; readonly span: Span }[] = []
  const typed = e.fields.map((f) => {
    const want = anon.fields.get(f.name)
    if (!want) {
      extra.push({ name: f.name, span: f.expr.span })
      const value = typeExpr(ctx, f.expr, null)
      fields.set(f.name, structureField(f.name, value.type, f.nameSpan))
      return { name: f.name, expr: value }
    }
    const type = want.params.length > 0 ? instantiateField(ctx, want, null, []).type : want.type
    const value = typeExpr(ctx, f.expr, valueOf(type))
    const fitted = unifyInto(ctx, value, type, f.expr.span)
    fields.set(f.name, want.params.length > 0 ? want : structureField(f.name, want.type, f.nameSpan))
    return { name: f.name, expr: fitted }
  })
  const missing = [...anon.fields.values()].filter((f) => !f.isOptional && !fields.has(f.name))
  const ownType: Type = { kind: 'anon', anon: { fields, status: 'closed' } }
  if (missing.length > 0) {
    const names = missing.map((f) => f.name)
    const text = `Object requires field${names.length > 1 ? 's' : ''} ${names.join(', ')}`
    return fail(ctx, 'missing-field', text, e.span)
  }
  for (const f of ctx.untyped ? [] : extra) {
    fail(ctx, 'extra-field', `${printType(ownType)} has extra field ${f.name}`, e.span)
  }
  if (extra.length > 0 && !ctx.untyped) return errorExpr(e.span)
  // Optional fields that are left out belong to the type all the same.
  const type = withoutNull(expected)
  return { kind: 'objectDecl', fields: typed, type, span: e.span }
}

/** `{ x: 1 }` where a `@:structInit` class is expected. */
function typeStructInit(
  ctx: FieldContext,
  e: ObjectSyntax,
  target: { readonly cls: ClassType; readonly params: readonly Type[]; readonly type: Type },
): TypedExpr {
  const ctor = constructorOfClass(target.cls, target.params)
  const fun = ctor ? asFunction(instantiateField(ctx, ctor.field, ctor.cls, ctor.params).type) : null
  if (!fun) return fail(ctx, 'no-constructor', `${pathOf(target.cls)} does not have a constructor`, e.span)
  const before: TypedExpr[] = []
  const given = new Map<string, TypedExpr>()
  for (const f of e.fields) {
    const param = fun.args.find((a) => a.name === f.name)
    if (!param) {
      typeExpr(ctx, f.expr, null)
      fail(ctx, 'extra-field', `${printType(target.type)} has no field ${f.name}`, f.nameSpan)
      continue
    }
    given.set(f.name, typeArgument(ctx, param, f.expr))
  }
  // Values are evaluated as written, then passed as declared.
  const inOrder =
    e.fields.map((f) => f.name).join() ===
    fun.args
      .filter((a) => given.has(a.name))
      .map((a) => a.name)
      .join()
  if (!inOrder) {
    for (const [name, value] of given) {
      if (constantOf(value) || isNullConst(value)) continue
      const v = newVar(ctx.mod.typer, name, value.type, value.span)
      before.push(varExpr(ctx, v, value, value.span))
      given.set(name, localExpr(v, value.span))
    }
  }
  const missing = fun.args.filter((a) => !a.opt && !given.has(a.name))
  if (missing.length > 0) {
    const names = missing.map((a) => a.name)
    return fail(ctx, 'missing-field', `Object requires field${names.length > 1 ? 's' : ''} ${names.join(', ')}`, e.span)
  }
  const args = fun.args.map((a) => given.get(a.name) ?? nullExpr(a.type, e.span))
  const made: TypedExpr = { kind: 'new', cls: target.cls, params: target.params, args, type: target.type, span: e.span }
  return before.length === 0 ? made : blockExpr([...before, made], target.type, e.span)
}
