import type { Expr, FunctionArg, MetadataEntry } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { follow, followOnce, pathOf } from '../typer/index.ts'
import type { AnonType, ClassField, FunArg, Type, VarAccess } from '../typer/index.ts'
import { objectText, valueText } from './rtti-expr.ts'
import { element } from './rtti-xml.ts'
import type { XmlNode } from './rtti-xml.ts'

/*
 * Types and fields as type information tells them. Types: `x` an abstract, `c` a class or a type parameter, `e` an enum, `t` a
 * typedef, `f` a function, `a` a structure, `d` Dynamic. A field is an element with its own name.
 */

/** The line of a place, from 1. */
export type LineOf = (span: Span) => number

// ---------------------------------------------------------------- types

/** The element of a type. */
export function typeNode(type: Type): XmlNode {
  const t = followOnce(type)
  const named = (letter: string, path: string, params: readonly Type[]): XmlNode =>
    element(letter, [['path', path]], params.map(typeNode))
  switch (t.kind) {
    case 'inst':
      return named('c', pathOf(t.cls), t.params)
    case 'enum':
      return named('e', pathOf(t.enum), t.params)
    case 'typedef':
      return named('t', pathOf(t.def), t.params)
    case 'abstract':
      if (isNull(t) && isUnknown(t.params[0])) return element('unknown')
      return named('x', pathOf(t.abstract), t.params)
    case 'param':
      return element('c', [['path', parameterPath(t.param)]])
    case 'fun':
      return functionNode(t.args, t.ret, null)
    case 'anon':
      return element('a', [], structureFields(t.anon))
    case 'dynamic':
      return element('d', [], t.param ? [typeNode(t.param)] : [])
    case 'mono':
    case 'lazy':
      return element('unknown')
    default:
      return t satisfies never
  }
}

const isNull = (t: Extract<Type, { kind: 'abstract' }>): boolean => pathOf(t.abstract) === 'Null'

const isUnknown = (t: Type | undefined): boolean => t !== undefined && follow(t).kind === 'mono'

/** A parameter of a class has the class's path before it, one of a method the method's name. */
function parameterPath(param: { readonly owner: string; readonly name: string }): string {
  const last = param.owner.slice(param.owner.lastIndexOf('.') + 1)
  return `${/^_*[A-Z]/.test(last) ? param.owner : last}.${param.name}`
}

/** By name, from the end of the alphabet. */
function structureFields(anon: AnonType): XmlNode[] {
  return [...anon.fields.values()]
    .filter((f) => /^[A-Za-z_]\w*$/.test(f.name))
    .sort((a, b) => (a.name < b.name ? 1 : -1))
    .map((f) => fieldNode(f, 'structure', () => 0))
}

/** A function; `values` are the texts of its arguments' defaults, null where it has none. */
function functionNode(args: readonly FunArg[], ret: Type, values: readonly string[] | null): XmlNode {
  return element(
    'f',
    [
      ['a', args.map((a) => `${a.opt ? '?' : ''}${a.name}`).join(':')],
      ['v', values === null ? null : values.join(':')],
    ],
    [...args.map((a) => typeNode(a.opt ? withoutNull(a.type) : a.type)), typeNode(ret)],
  )
}

/** Optional arguments are told by their `?`: the Null around their types is left out. */
function withoutNull(type: Type): Type {
  let t = followOnce(type)
  while (t.kind === 'abstract' && isNull(t) && t.params[0]) {
    const inner = followOnce(t.params[0])
    const bare = follow(inner)
    if (bare.kind === 'param' && bare.param.constraints.length > 0) return t
    t = inner
  }
  return t
}

// ---------------------------------------------------------------- metadata and docs

export type Meta = { readonly name: string; readonly values: readonly string[] }

/** Metadata that the compiler adds. */
export const markOf = (name: string): Meta => ({ name: `:${name}`, values: [] })

/** A `meta` with an `m` per entry; nothing where there is none. */
export function metaNodes(entries: readonly Meta[]): XmlNode[] {
  if (entries.length === 0) return []
  const node = (m: Meta): XmlNode =>
    element(
      'm',
      [['n', m.name]],
      m.values.map((v) => element('e', [], v)),
    )
  return [element('meta', [], entries.map(node))]
}

/** Entries as they were written. */
export function writtenMeta(meta: readonly MetadataEntry[]): Meta[] {
  return meta
    .filter((m) => m.name !== ':overload')
    .map((m) => ({ name: m.name, values: m.params.map((e) => valueText(e)) }))
}

/** The text of a doc comment. */
export function docNodes(doc: string | null): XmlNode[] {
  return doc === null ? [] : [element('haxe_doc', [], doc.trim())]
}

// ---------------------------------------------------------------- fields

/** What a field is told as. */
type Where = 'class' | 'structure' | 'overload'

/** A field of a class, of a structure, or a further signature of a method; `marks` are metadata of the compiler. */
export function fieldNode(
  f: ClassField,
  where: Where,
  lineOf: LineOf,
  { marks = [], isOverride = f.isOverride }: { readonly marks?: readonly string[]; readonly isOverride?: boolean } = {},
): XmlNode {
  const code = where === 'class' ? (f.body?.syntax ?? null) : null
  const value = code && f.kind.kind === 'var' ? valueText(code) : null
  const args = where === 'class' && f.args?.some((a) => a.value) ? f.args : null
  const isMarked = !f.isOptional || f.meta.some((m) => m.name === ':optional')
  const meta: Meta[] = [
    ...(code && hasUntyped(code) ? [markOf('has_untyped')] : []),
    ...(value !== null || args ? [{ ...markOf('value'), values: [value ?? defaultsText(args ?? [])] }] : []),
    ...(isMarked ? [] : [markOf('optional')]),
    ...writtenMeta(f.meta),
    ...marks.map(markOf),
  ]
  const overloads = f.overloads.map((o) => fieldNode(o, 'overload', lineOf))
  const { get, set } = accessOf(f, where)
  return element(
    f.name,
    [
      ['final', f.isFinal ? '1' : null],
      ['abstract', f.isAbstract ? '1' : null],
      ['public', f.isPublic && where !== 'structure' ? '1' : null],
      ['params', f.params.length > 0 ? f.params.map((p) => p.name).join(':') : null],
      ['get', get],
      ['set', set],
      ['expr', value],
      ['line', code ? `${lineOf(code.span)}` : null],
      ['static', f.isStatic && where === 'class' ? '1' : null],
      ['override', isOverride ? '1' : null],
    ],
    [
      fieldType(f, where, args),
      ...metaNodes(meta),
      ...docNodes(f.doc),
      ...(overloads.length > 0 ? [element('overloads', [], overloads)] : []),
    ],
  )
}

function fieldType(f: ClassField, where: Where, args: readonly FunctionArg[] | null): XmlNode {
  const t = followOnce(f.type)
  // `@:optional` makes a variable of a class nullable here; it is told as it was written.
  if (where === 'class' && f.isOptional && t.kind === 'abstract' && isNull(t) && t.params[0])
    return typeNode(t.params[0])
  if (t.kind !== 'fun' || !args) return typeNode(t)
  return functionNode(
    t.args,
    t.ret,
    args.map((a) => (a.value ? valueText(a.value) : '')),
  )
}

/** The arguments that have defaults, as a structure, the last first. */
function defaultsText(args: readonly FunctionArg[]): string {
  return objectText(args.flatMap((a) => (a.value ? [{ name: a.name, text: valueText(a.value) }] : [])).reverse())
}

/** How a field is read and written, null for the plain way. */
function accessOf(f: ClassField, where: Where): { readonly get: string | null; readonly set: string | null } {
  const { kind } = f
  if (kind.kind === 'method') {
    if (kind.methodKind === 'inline') return { get: 'inline', set: 'null' }
    return { get: null, set: kind.methodKind === 'dynamic' ? 'dynamic' : 'method' }
  }
  if (kind.read.kind === 'inline') return { get: 'inline', set: 'null' }
  const isFixed = where === 'structure' && kind.write.kind === 'ctor'
  return { get: accessText(kind.read), set: isFixed ? 'null' : accessText(kind.write) }
}

function accessText(access: VarAccess): string | null {
  switch (access.kind) {
    case 'normal':
    case 'ctor':
      return null
    case 'call':
    case 'dynamic':
      return 'accessor'
    case 'no':
    case 'never':
      return 'null'
    case 'inline':
      return 'inline'
    default:
      return access satisfies never
  }
}

/** Whether there is an `untyped` anywhere in the code. */
function hasUntyped(code: Expr): boolean {
  const found = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false
    if ('kind' in node && node.kind === 'untyped') return true
    return Object.values(node).some(found)
  }
  return found(code)
}
