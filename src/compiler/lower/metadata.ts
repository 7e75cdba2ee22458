import type { Expr, MetadataEntry } from '../parser/ast.ts'
import type { ClassField, ClassType, EnumType } from '../typer/index.ts'
import type { ClassSource } from './context.ts'

/*
 * Run-time metadata (`@name(values)`) of a class or enum as JSON text, which haxe.rtti.Meta reads: `obj` the type's own,
 * `fields` and `statics` by field, the constructor as `_`. An entry without values is null.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** The metadata of what stands behind a runtime class, null where it has none. */
export function metadataText(source: ClassSource | undefined): string | null {
  const json =
    source?.kind === 'class'
      ? ofClass(source.spec.cls)
      : source?.kind === 'marker'
        ? ofClass(source.cls)
        : source?.kind === 'enum'
          ? ofEnum(source.enum)
          : {}
  return Object.keys(json).length === 0 ? null : JSON.stringify(json)
}

function ofClass(cls: ClassType): { readonly [name: string]: Json } {
  const own = cls.constructorField
    ? [...cls.fields.values(), { ...cls.constructorField, name: '_' }]
    : [...cls.fields.values()]
  return present({ obj: entries(cls.meta), fields: byField(own), statics: byField([...cls.statics.values()]) })
}

function ofEnum(en: EnumType): { readonly [name: string]: Json } {
  return present({ obj: entries(en.meta), fields: byField([...en.constructors.values()]) })
}

function byField(fields: readonly Pick<ClassField, 'name' | 'meta'>[]): { readonly [name: string]: Json } {
  return present(Object.fromEntries(fields.map((f) => [f.name, entries(f.meta)])))
}

/** Without the empty ones. */
function present(parts: { readonly [name: string]: { readonly [name: string]: Json } }): {
  readonly [name: string]: Json
} {
  return Object.fromEntries(Object.entries(parts).filter(([, v]) => Object.keys(v).length > 0))
}

function entries(meta: readonly MetadataEntry[]): { readonly [name: string]: Json } {
  const kept = meta.filter((m) => !m.name.startsWith(':'))
  return Object.fromEntries(kept.map((m) => [m.name, m.params.length === 0 ? null : m.params.map(valueOf)]))
}

/** A constant expression's value; what is none gives null. */
function valueOf(e: Expr): Json {
  switch (e.kind) {
    case 'const':
      switch (e.value.kind) {
        case 'int':
          return Number(e.value.value) | 0
        case 'float':
          return Number(e.value.value)
        case 'string':
          return e.value.value
        case 'ident':
          return e.value.name === 'true' ? true : e.value.name === 'false' ? false : null
        default:
          return null
      }
    case 'parenthesis':
      return valueOf(e.expr)
    case 'arrayDecl':
      return e.values.map(valueOf)
    case 'objectDecl':
      return Object.fromEntries(e.fields.map((f) => [f.name, valueOf(f.expr)]))
    case 'unop': {
      const v = valueOf(e.expr)
      return e.op === '-' && typeof v === 'number' ? -v : null
    }
    default:
      return null
  }
}
