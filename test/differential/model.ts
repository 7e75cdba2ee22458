// What the generator knows of the program it is writing: Haxe types, declarations, scopes, and the generator itself.
import type { Random } from './random.ts'

export type Type =
  | { readonly kind: 'int' | 'float' | 'bool' | 'string' | 'dynamic' | 'money' }
  | { readonly kind: 'null'; readonly of: Type }
  | { readonly kind: 'array'; readonly of: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly of: Type }
  | { readonly kind: 'option'; readonly of: Type }
  | { readonly kind: 'class'; readonly decl: ClassDecl; readonly args: readonly Type[] }
  | { readonly kind: 'enum'; readonly decl: EnumDecl }
  | { readonly kind: 'struct'; readonly decl: StructDecl }
  | { readonly kind: 'function'; readonly params: readonly Type[]; readonly result: Type }
  | { readonly kind: 'param'; readonly name: string }

export type Param = { readonly name: string; readonly type: Type; readonly optional: 'no' | 'question' | 'default' }

export type Field = {
  readonly name: string
  readonly type: Type
  readonly access: 'var' | 'final' | 'get' | 'get set' | 'default null'
  readonly isStatic: boolean
}

export type Method = {
  readonly name: string
  readonly params: readonly Param[]
  readonly result: Type | null
  readonly typeParams: readonly string[]
  readonly isStatic: boolean
  readonly isInline: boolean
}

/** A class or an interface. Bodies are written after all of them are known. */
export type ClassDecl = {
  readonly name: string
  readonly params: readonly string[]
  readonly isInterface: boolean
  readonly parent: Extract<Type, { kind: 'class' }> | null
  readonly interfaces: readonly Extract<Type, { kind: 'class' }>[]
  readonly fields: Field[]
  readonly methods: Method[]
  /** Parameters of `new`; in a generic class the last ones are functions that print a T. */
  readonly construct: Param[]
}

export type EnumDecl = {
  readonly name: string
  readonly ctors: readonly { readonly name: string; readonly args: readonly Type[] }[]
}

export type StructDecl = {
  readonly name: string
  readonly fields: readonly { readonly name: string; readonly type: Type; readonly isOptional: boolean }[]
}

export type Var = { readonly name: string; readonly type: Type; readonly isMutable: boolean }

export type Scope = {
  readonly vars: Var[]
  readonly inLoop: boolean
  /** What `return` needs: a type, nothing, or it isn't allowed. */
  readonly result: Type | 'void' | 'none'
  readonly self: Extract<Type, { kind: 'class' }> | null
  /** Whether only literals and variables may be used: in constructors and initialisers, which have no fuel. */
  readonly isSimple: boolean
}

/** Writes an expression of a type, or gives null where it doesn't apply here. */
export type Producer = (g: Gen, scope: Scope, type: Type, depth: number) => string | null

export type Gen = {
  readonly random: Random
  readonly enums: EnumDecl[]
  readonly structs: StructDecl[]
  readonly classes: ClassDecl[]
  /** Static methods of Main. */
  readonly functions: Method[]
  /** Static variables of Main. */
  readonly statics: Var[]
  expr(scope: Scope, type: Type, depth: number): string
  /** A literal or a variable. */
  leaf(scope: Scope, type: Type): string
  statements(scope: Scope, depth: number, count: number): string[]
  /** A String expression that prints a value exactly. */
  show(text: string, type: Type): string
  fresh(prefix: string): string
}

export const intType: Type = { kind: 'int' }
export const floatType: Type = { kind: 'float' }
export const boolType: Type = { kind: 'bool' }
export const stringType: Type = { kind: 'string' }
export const dynamicType: Type = { kind: 'dynamic' }
/** An abstract over Int with operators, from the prelude. */
export const moneyType: Type = { kind: 'money' }
export const nullOf = (of: Type): Type => ({ kind: 'null', of })
export const arrayOf = (of: Type): Type => ({ kind: 'array', of })
export const optionOf = (of: Type): Type => ({ kind: 'option', of })
export const mapOf = (key: Type, of: Type): Type => ({ kind: 'map', key, of })
export const functionOf = (params: readonly Type[], result: Type): Type => ({ kind: 'function', params, result })
export const classOf = (decl: ClassDecl, args: readonly Type[] = []): Extract<Type, { kind: 'class' }> => ({
  kind: 'class',
  decl,
  args,
})

/** A type as Haxe writes it. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'int':
      return 'Int'
    case 'float':
      return 'Float'
    case 'bool':
      return 'Bool'
    case 'string':
      return 'String'
    case 'dynamic':
      return 'Dynamic'
    case 'money':
      return 'Money'
    case 'null':
      return `Null<${typeName(type.of)}>`
    case 'array':
      return `Array<${typeName(type.of)}>`
    case 'option':
      return `Opt<${typeName(type.of)}>`
    case 'map':
      return `Map<${typeName(type.key)}, ${typeName(type.of)}>`
    case 'class':
      return type.decl.name + (type.args.length > 0 ? `<${type.args.map(typeName).join(', ')}>` : '')
    case 'enum':
    case 'struct':
      return type.decl.name
    case 'function':
      return `(${type.params.map(typeName).join(', ')}) -> ${type.result.kind === 'function' ? `(${typeName(type.result)})` : typeName(type.result)}`
    case 'param':
      return type.name
  }
  return type satisfies never
}

export const isSameType = (a: Type, b: Type): boolean => typeName(a) === typeName(b)

/** A type with type parameters replaced. */
export function substitute(type: Type, names: readonly string[], args: readonly Type[]): Type {
  if (names.length === 0) return type
  const go = (t: Type): Type => substitute(t, names, args)
  switch (type.kind) {
    case 'param':
      return args[names.indexOf(type.name)] ?? type
    case 'null':
    case 'array':
    case 'option':
      return { ...type, of: go(type.of) }
    case 'map':
      return { ...type, key: go(type.key), of: go(type.of) }
    case 'class':
      return { ...type, args: type.args.map(go) }
    case 'function':
      return { ...type, params: type.params.map(go), result: go(type.result) }
    default:
      return type
  }
}

/** A method as an instance of its class has it. */
export function substituteMethod(method: Method, names: readonly string[], args: readonly Type[]): Method {
  return {
    ...method,
    params: method.params.map((p) => ({ ...p, type: substitute(p.type, names, args) })),
    result: method.result === null ? null : substitute(method.result, names, args),
  }
}

/** The fields of an instance, inherited ones included. */
export function fieldsOf(type: Extract<Type, { kind: 'class' }>): Field[] {
  const { decl, args } = type
  const own = decl.fields.map((f) => ({ ...f, type: substitute(f.type, decl.params, args) }))
  const parent = decl.parent
  return parent === null ? own : [...fieldsOf(substitute(parent, decl.params, args) as typeof type), ...own]
}

/** The methods of an instance, inherited ones included, overrides once. */
export function methodsOf(type: Extract<Type, { kind: 'class' }>): Method[] {
  const { decl, args } = type
  const own = decl.methods.map((m) => substituteMethod(m, decl.params, args))
  const parent = decl.parent
  if (parent === null) return own
  const inherited = methodsOf(substitute(parent, decl.params, args) as typeof type)
  return [...inherited.filter((m) => !own.some((o) => o.name === m.name)), ...own]
}

/** Whether an instance of the class can be used as the other type. */
export function isSubclass(from: Extract<Type, { kind: 'class' }>, to: Type): boolean {
  if (isSameType(from, to)) return true
  const { decl, args } = from
  return [...(decl.parent ? [decl.parent] : []), ...decl.interfaces].some((up) =>
    isSubclass(substitute(up, decl.params, args) as typeof from, to),
  )
}

/** A scope within another. */
export function inner(scope: Scope, vars: readonly Var[] = [], change: Partial<Scope> = {}): Scope {
  const names = new Set(vars.map((v) => v.name))
  return { ...scope, ...change, vars: [...scope.vars.filter((v) => !names.has(v.name)), ...vars] }
}
