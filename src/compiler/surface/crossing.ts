/*
 * How a Haxe type crosses to JavaScript (interop.md's table), and its TypeScript text.
 */
import type { Crossing, CrossingConstructor, CrossingField } from '../mir/index.ts'
import { follow, followOnce, isNullAbstract, pathOf, underlyingOf } from '../typer/follow.ts'
import { printType } from '../typer/print-type.ts'
import { substitute } from '../typer/type-params.ts'
import type { ClassType, FunType, ModuleType, Type } from '../typer/types.ts'

/** Collects the declarations that crossings and texts name. */
export type Uses = {
  readonly add: (decl: ModuleType) => void
  /** The symbol of the export that makes closures of a function type from JavaScript functions. */
  readonly wrap: (type: FunType) => string
}

/** The most levels of types inside types that are described; below it a value is Dynamic. */
const maxDepth = 24

/** The dotted path glue knows a declaration by; a private one's names its module, as Haxe does: `pack._Module.Name`. */
export function homePath(decl: ModuleType): string {
  if (!decl.isPrivate) return pathOf(decl)
  const parts = decl.module.split('.')
  const module = parts.pop() ?? ''
  return [...parts, `_${module}`, decl.name].join('.')
}

const coreKinds: Readonly<Record<string, Crossing>> = {
  Int: { kind: 'int' },
  UInt: { kind: 'uint' },
  Float: { kind: 'float' },
  Single: { kind: 'float' },
  Bool: { kind: 'bool' },
  Void: { kind: 'void' },
  'haxe.Int64': { kind: 'int64' },
  'haxe._Int64.___Int64': { kind: 'int64' },
}

const mapClasses = new Set([
  'haxe.ds.StringMap',
  'haxe.ds.IntMap',
  'haxe.ds.ObjectMap',
  'haxe.ds.EnumValueMap',
  'haxe.ds.BalancedTree',
  'haxe.ds.Map',
  'Map',
])

const typedArrays: Readonly<Record<string, string>> = {
  'haxe.io.Float64Array': 'Float64Array',
  'haxe.io.Float32Array': 'Float32Array',
  'haxe.io.Int32Array': 'Int32Array',
  'haxe.io.UInt32Array': 'Uint32Array',
  'haxe.io.UInt16Array': 'Uint16Array',
  'haxe.io.UInt8Array': 'Uint8Array',
}

/** What is to be known of a type with two faces: the crossing here, the text below. */
export function crossingOf(type: Type, uses: Uses, within: readonly string[] = []): Crossing {
  if (within.length > maxDepth) return { kind: 'dynamic' }
  const t = follow(type)
  const inner = (x: Type | undefined): Crossing => (x ? crossingOf(x, uses, [...within, '']) : { kind: 'dynamic' })
  switch (t.kind) {
    case 'abstract': {
      const path = pathOf(t.abstract)
      if (isNullAbstract(t.abstract)) {
        const of = t.params[0] ? crossingOf(t.params[0], uses, within) : ({ kind: 'dynamic' } as const)
        return of.kind === 'nullable' || of.kind === 'dynamic' ? of : { kind: 'nullable', of }
      }
      const core = coreKinds[path]
      if (core) return core
      const typed = typedArrays[path]
      if (typed) return { kind: 'typedArray', name: typed }
      if (path === 'Map' || path === 'haxe.ds.Map')
        return { kind: 'map', key: inner(t.params[0]), value: inner(t.params[1]) }
      if (path === 'haxe.ds.Vector') return { kind: 'vector', of: inner(t.params[0]) }
      if (path === 'haxe.Rest' || path === 'haxe.ds.ReadOnlyArray') return { kind: 'array', of: inner(t.params[0]) }
      if (path.startsWith('js.') || t.abstract.isCore) return { kind: 'dynamic' }
      return crossingOf(underlyingOf(t), uses, [...within, ''])
    }
    case 'inst':
      return crossingOfClass(t.cls, t.params, uses, within)
    case 'enum': {
      if (t.enum.isExtern) return { kind: 'dynamic' }
      const name = printType(t)
      if (within.includes(name)) return { kind: 'recursive', name }
      const path = homePath(t.enum)
      const constructors: CrossingConstructor[] = []
      for (const field of t.enum.constructors.values()) {
        const own = (x: Type): Type => substitute(x, t.enum.params, t.params)
        constructors.push({
          name: field.name,
          symbol: `${path}:${field.name}`,
          params: (field.args ?? []).map((a) => ({
            name: enumParamName(a.name),
            type: nullableIf(a.opt, crossingOf(own(a.type), uses, [...within, name])),
          })),
        })
      }
      return { kind: 'enum', name, path, constructors }
    }
    case 'anon': {
      const aliased = followOnce(type)
      const name = aliased.kind === 'typedef' ? printType(aliased) : null
      if (name && within.includes(name)) return { kind: 'recursive', name }
      const fields: CrossingField[] = []
      for (const field of t.anon.fields.values()) {
        const isReadonly =
          field.isFinal ||
          (field.kind.kind === 'var' && (field.kind.write.kind === 'never' || field.kind.write.kind === 'no'))
        fields.push({
          name: field.name,
          type: nullableIf(field.isOptional, crossingOf(field.type, uses, [...within, name ?? ''])),
          optional: field.isOptional,
          readonly: isReadonly,
        })
      }
      return { kind: 'structure', name, fields }
    }
    case 'fun': {
      const params = t.args.map((a) => nullableIf(a.opt, inner(a.type)))
      return { kind: 'function', wrap: uses.wrap(t), params, result: inner(t.ret) }
    }
    case 'mono':
    case 'lazy':
    case 'param':
    case 'typedef':
    case 'dynamic':
      return { kind: 'dynamic' }
  }
  t satisfies never
}

/** A constructor's parameter as a property of the object that crosses, where `tag` is taken. */
export const enumParamName = (name: string): string => (name === 'tag' ? 'tag_' : name)

/** The crossing of an argument that may be left out. */
export function nullableIf(optional: boolean, of: Crossing): Crossing {
  return optional && of.kind !== 'nullable' && of.kind !== 'dynamic' && of.kind !== 'void'
    ? { kind: 'nullable', of }
    : of
}

function crossingOfClass(cls: ClassType, params: readonly Type[], uses: Uses, within: readonly string[]): Crossing {
  const path = pathOf(cls)
  const inner = (x: Type | undefined): Crossing => (x ? crossingOf(x, uses, [...within, '']) : { kind: 'dynamic' })
  if (path === 'String') return { kind: 'string' }
  if (path === 'Array') return { kind: 'array', of: inner(params[0]) }
  if (path === 'haxe.ds.List' || path === 'List') return { kind: 'list', of: inner(params[0]) }
  if (path === 'haxe.io.Bytes') return { kind: 'bytes' }
  if (path === 'Date') return { kind: 'date' }
  if (path === 'haxe.Constraints.IMap' || path === 'haxe.IMap')
    return { kind: 'map', key: inner(params[0]), value: inner(params[1]) }
  if (path === 'haxe.ds.StringMap') return { kind: 'map', key: { kind: 'string' }, value: inner(params[0]) }
  if (path === 'haxe.ds.IntMap') return { kind: 'map', key: { kind: 'int' }, value: inner(params[0]) }
  if (mapClasses.has(path)) return { kind: 'map', key: inner(params[0]), value: inner(params[1]) }
  if (path === 'js.lib.Promise') return { kind: 'promise' }
  const core = coreKinds[path]
  if (core) return core
  if (cls.isExtern || path === 'Class' || path === 'Enum' || path.startsWith('js.') || path.startsWith('rt.'))
    return { kind: 'dynamic' }
  uses.add(cls)
  return { kind: cls.isInterface ? 'interface' : 'class', name: homePath(cls) }
}

const reservedInTs = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface package private protected public await arguments eval'.split(
    ' ',
  ),
)

/** A name that TypeScript takes for a variable, function or parameter. */
export function nameForTs(name: string): string {
  return reservedInTs.has(name) ? `${name}_` : name
}

/** A reference to a declaration in a TypeScript text. */
export function tsReference(decl: ModuleType, args: readonly string[]): string {
  return `<<${homePath(decl)}>>${args.length > 0 ? `<${args.join(', ')}>` : ''}`
}

/**
 * The TypeScript text of a type in a place where JavaScript has or gives a copy whose changes go nowhere: arrays and maps that can't
 * be changed. For a parameter (`isParameter`) arrays of numbers may be typed arrays.
 */
export function tsOfCopy(type: Type, uses: Uses, isParameter: boolean): string {
  const t = followOnce(type)
  if (t.kind === 'typedef') {
    const below = follow(t)
    return below.kind === 'anon' || below.kind === 'fun' ? tsOf(type, uses) : tsOfCopy(below, uses, isParameter)
  }
  if (t.kind === 'abstract' && isNullAbstract(t.abstract) && t.params[0]) {
    const of = tsOfCopy(t.params[0], uses, isParameter)
    return /^(readonly |ReadonlyMap<)/.test(of) && !of.endsWith('| null') ? `${of} | null` : tsOf(type, uses)
  }
  const crossing = crossingOf(t, { add: () => {}, wrap: () => '' })
  const text = tsOf(type, uses)
  if (crossing.kind === 'map' && text.startsWith('Map<')) return `Readonly${text}`
  if (crossing.kind !== 'array' && crossing.kind !== 'list' && crossing.kind !== 'vector') return text
  const array = text.startsWith('readonly ') ? text : `readonly ${text}`
  const isNumbers = crossing.of.kind === 'int' || crossing.of.kind === 'uint' || crossing.of.kind === 'float'
  return isParameter && isNumbers ? `${array} | (ArrayLike<number> & ArrayBufferView)` : array
}

/** The TypeScript text of a type. */
export function tsOf(type: Type, uses: Uses, depth = 0): string {
  if (depth > maxDepth) return 'unknown'
  const t = followOnce(type)
  const inner = (x: Type | undefined): string => (x ? tsOf(x, uses, depth + 1) : 'unknown')
  const element = (x: Type | undefined): string => {
    const text = inner(x)
    return /[|&]|=>/.test(text) ? `(${text})` : text
  }
  switch (t.kind) {
    case 'mono':
    case 'lazy':
      return 'any'
    case 'dynamic':
      return t.param ? `Record<string, ${inner(t.param)}>` : 'any'
    case 'param':
      return t.param.name
    case 'fun':
      return `(${t.args.map((a, i) => `${a.rest ? '...' : ''}${nameForTs(a.name || `arg${i}`)}${a.opt ? '?' : ''}: ${inner(a.type)}`).join(', ')}) => ${inner(t.ret)}`
    case 'anon': {
      const fields = [...t.anon.fields.values()].map((f) => {
        const isReadonly =
          f.isFinal || (f.kind.kind === 'var' && (f.kind.write.kind === 'never' || f.kind.write.kind === 'no'))
        return `${isReadonly ? 'readonly ' : ''}${f.name}${f.isOptional ? '?' : ''}: ${inner(f.type)}`
      })
      return fields.length > 0 ? `{ ${fields.join('; ')} }` : '{}'
    }
    case 'typedef': {
      const path = pathOf(t.def)
      if (path === 'Iterator' || path === 'Iterable' || path === 'Map' || path.startsWith('js.') || t.def.isPrivate)
        return inner(follow(t))
      const below = follow(t)
      if (below.kind !== 'anon' && below.kind !== 'fun') return inner(below)
      uses.add(t.def)
      return tsReference(t.def, t.params.map(inner))
    }
    case 'abstract': {
      const path = pathOf(t.abstract)
      if (isNullAbstract(t.abstract)) {
        const of = inner(t.params[0])
        return of === 'any' || of.endsWith('| null') ? of : `${of.includes('=>') ? `(${of})` : of} | null`
      }
      switch (path) {
        case 'Int':
        case 'UInt':
        case 'Float':
        case 'Single':
          return 'number'
        case 'Bool':
          return 'boolean'
        case 'Void':
          return 'void'
        case 'Any':
          return 'unknown'
        case 'haxe.Int64':
          return 'bigint'
        case 'Map':
        case 'haxe.ds.Map':
          return `Map<${inner(t.params[0])}, ${inner(t.params[1])}>`
        case 'haxe.ds.Vector':
        case 'haxe.Rest':
          return `${element(t.params[0])}[]`
        case 'haxe.ds.ReadOnlyArray':
          return `readonly ${element(t.params[0])}[]`
      }
      const typed = typedArrays[path]
      if (typed) return typed
      if (t.abstract.isEnum && !t.abstract.isPrivate && !path.startsWith('js.')) {
        uses.add(t.abstract)
        return tsReference(t.abstract, [])
      }
      if (t.abstract.isCore || path.startsWith('js.')) return 'any'
      return inner(underlyingOf(t))
    }
    case 'enum':
      if (t.enum.isExtern) return 'any'
      uses.add(t.enum)
      return tsReference(t.enum, t.params.map(inner))
    case 'inst': {
      const cls = t.cls
      const crossing = crossingOfClass(cls, t.params, uses, [])
      switch (crossing.kind) {
        case 'string':
          return 'string'
        case 'array':
        case 'list':
          return `${element(t.params[0])}[]`
        case 'bytes':
          return 'Uint8Array'
        case 'date':
          return 'Date'
        case 'int64':
          return 'bigint'
        case 'promise':
          return `Promise<${inner(t.params[0])}>`
        case 'map':
          return crossing.key.kind === 'string' && t.params.length === 1
            ? `Map<string, ${inner(t.params[0])}>`
            : crossing.key.kind === 'int' && t.params.length === 1
              ? `Map<number, ${inner(t.params[0])}>`
              : `Map<${inner(t.params[0])}, ${inner(t.params[1])}>`
        case 'class':
        case 'interface':
          return tsReference(cls, t.params.map(inner))
        default:
          return 'any'
      }
    }
  }
  t satisfies never
}
