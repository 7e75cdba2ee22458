import type { ComplexType, Expr, Field, FunctionArg, MetadataEntry, TypeParamDecl, TypePath } from './ast.ts'

/* Types, metadata and arguments back to Haxe text. */

/** The printing of what types contain but this file can't import. */
export type TypePrinter = {
  expr(expr: Expr): string
  field(field: Field): string
}

/** A type as Haxe text. */
export function printType(type: ComplexType, t: TypePrinter): string {
  switch (type.kind) {
    case 'path':
      return printTypePath(type.path, t)
    case 'function': {
      const first = type.args[0]
      // One plain argument has no parentheses of its own: `(A) -> B` holds a `parent`.
      const args =
        type.args.length === 1 &&
        first &&
        first.kind !== 'named' &&
        !(first.kind === 'optional' && first.type.kind === 'named')
          ? printType(first, t)
          : `(${type.args.map((arg) => printType(arg, t)).join(', ')})`
      return `${args} -> ${printType(type.ret, t)}`
    }
    case 'anonymous':
      return `{ ${type.fields.map((field) => t.field(field)).join(' ')} }`
    case 'extend': {
      const paths = type.paths.map((path) => `> ${printTypePath(path, t)},`)
      return `{ ${[...paths, ...type.fields.map((field) => t.field(field))].join(' ')} }`
    }
    case 'parent':
      return `(${printType(type.type, t)})`
    case 'optional':
      return `?${printType(type.type, t)}`
    case 'named':
      return `${type.name}:${printType(type.type, t)}`
    case 'intersection':
      return type.types.map((part) => printType(part, t)).join(' & ')
    default:
      return type satisfies never
  }
}

/** `pack.Module.Sub<Params>`. */
export function printTypePath(path: TypePath, t: TypePrinter): string {
  const name = [...path.pack, path.name, ...(path.sub === null ? [] : [path.sub])].join('.')
  if (path.params.length === 0) return name
  return `${name}<${path.params.map((param) => (param.kind === 'type' ? printType(param.type, t) : t.expr(param.expr))).join(', ')}>`
}

/** `<T:A & B = C>`, or nothing. */
export function printTypeParamDecls(decls: readonly TypeParamDecl[], t: TypePrinter): string {
  if (decls.length === 0) return ''
  const texts = decls.map((decl) => {
    const constraint = printConstraints(decl.constraints, t)
    const value = decl.defaultType === null ? '' : ` = ${printType(decl.defaultType, t)}`
    return `${printMetas(decl.meta, t)}${decl.name}${printTypeParamDecls(decl.params, t)}${constraint}${value}`
  })
  return `<${texts.join(', ')}>`
}

function printConstraints(constraints: readonly ComplexType[], t: TypePrinter): string {
  if (constraints.length === 0) return ''
  return `:${constraints.map((type) => printType(type, t)).join(' & ')}`
}

/** `:Type`, or nothing. */
export function printHint(type: ComplexType | null, t: TypePrinter): string {
  return type === null ? '' : `:${printType(type, t)}`
}

/** `@:name(args)`; a blank after it keeps a following parenthesis apart. */
export function printMeta(meta: MetadataEntry, t: TypePrinter): string {
  const args = meta.params.length === 0 ? '' : `(${meta.params.map((param) => t.expr(param)).join(', ')})`
  return `@${meta.name}${args} `
}

/** Metadata before something, each with its blank. */
export function printMetas(metas: readonly MetadataEntry[], t: TypePrinter): string {
  return metas.map((meta) => printMeta(meta, t)).join('')
}

/** `(a:Int, ?b = 1, ...c)`. */
export function printArgs(args: readonly FunctionArg[], t: TypePrinter): string {
  const texts = args.map((arg) => {
    const value = arg.value === null ? '' : ` = ${t.expr(arg.value)}`
    return `${printMetas(arg.meta, t)}${arg.opt ? '?' : ''}${arg.rest ? '...' : ''}${arg.name}${printHint(arg.type, t)}${value}`
  })
  return `(${texts.join(', ')})`
}
