import type { Span } from '../source/index.ts'
import type { Expr, Field, FunctionArg, MetadataEntry, TypeDecl } from '../parser/ast.ts'
import type { TypedExpr, TypedFunction, TVar } from './typed-ast.ts'

/*
 * Types and declared symbols as the typer knows them. Names follow haxe.macro.Type.
 *
 * Invariants: declarations (ClassType, EnumType, ...) are compared by identity, one object per declaration
 * and program; everything about a module is filled in stages (headers, then fields, then bodies, each lazily),
 * so a consumer after typing never meets `lazy` types or unbound monomorphs: `follow` them, an unbound
 * monomorph counts as Dynamic.
 */

export type Type =
  | MonoType
  | { readonly kind: 'inst'; readonly cls: ClassType; readonly params: readonly Type[] }
  | { readonly kind: 'enum'; readonly enum: EnumType; readonly params: readonly Type[] }
  | { readonly kind: 'typedef'; readonly def: DefType; readonly params: readonly Type[] }
  /** Int, Float, Bool, Void, Null<T>, Any, ... are abstracts too: core types of StdTypes.hx. */
  | { readonly kind: 'abstract'; readonly abstract: AbstractType; readonly params: readonly Type[] }
  | { readonly kind: 'param'; readonly param: TypeParameter }
  | FunType
  | { readonly kind: 'anon'; readonly anon: AnonType }
  /** `Dynamic` (param null) or `Dynamic<T>`. */
  | { readonly kind: 'dynamic'; readonly param: Type | null }
  | LazyType

export type FunType = { readonly kind: 'fun'; readonly args: readonly FunArg[]; readonly ret: Type }
/** `rest`: the last argument is `...r:T`; its `type` is then `haxe.Rest<T>`. */
export type FunArg = { readonly name: string; readonly opt: boolean; readonly type: Type; readonly rest?: boolean }

/** A type variable of inference: unbound until unification gives it a type. */
export type MonoType = {
  readonly kind: 'mono'
  readonly id: number
  bound: Type | null
  /** Requirements met so far while unbound (`T:Constraint`, or fields accessed on it). */
  constraints: Type[]
  /** True where it is the type of a local whose first use decides, e.g. `var a = null`: binding makes it Null<T>. */
  nullable: boolean
  /** Makes `Null<T>`, for binding a nullable one; set by whoever makes monomorphs. */
  readonly nullOf?: (t: Type) => Type
}
/** A type that is computed when first asked for (recursive declarations). */
export type LazyType = { readonly kind: 'lazy'; readonly force: () => Type }

/** A declared type parameter of a type or a method; compared by identity. */
export type TypeParameter = {
  readonly name: string
  constraints: Type[]
  defaultType: Type | null
  /** What declared it, for messages and for specialisation (`pack.Class` or `pack.Class.method`). */
  readonly owner: string
  readonly meta: readonly MetadataEntry[]
  /** `@:const` */
  readonly isConst: boolean
}

export type AnonType = {
  /** In declaration order. */
  readonly fields: Map<string, ClassField>
  /** `closed`: a declared structure; `const`: found out from an object literal (optional fields of another structure may be missing in it); `open`: inferred from field accesses on a monomorph. */
  status: 'closed' | 'const' | 'open'
}

// ---------------------------------------------------------------- fields

export type VarAccess =
  /** plain read or write */
  | { readonly kind: 'normal' }
  /** `null`: only inside the class */
  | { readonly kind: 'no' }
  | { readonly kind: 'never' }
  /** through `get_x` or `set_x` */
  | { readonly kind: 'call' }
  /** `dynamic`: accessor looked up at run time */
  | { readonly kind: 'dynamic' }
  /** `inline var`: the constant stands in `expr` */
  | { readonly kind: 'inline' }
  /** only the constructor may write (`final`) */
  | { readonly kind: 'ctor' }

export type FieldKind =
  | { readonly kind: 'var'; readonly read: VarAccess; readonly write: VarAccess; /** whether storage exists */ readonly isPhysical: boolean }
  | { readonly kind: 'method'; readonly methodKind: 'normal' | 'inline' | 'dynamic' | 'macro' }

export type ClassField = {
  readonly name: string
  /** For methods a `fun` type; with own type parameters as `param` types listed in `params`. */
  type: Type
  kind: FieldKind
  readonly params: readonly TypeParameter[]
  readonly isPublic: boolean
  readonly isStatic: boolean
  readonly isFinal: boolean
  readonly isExtern: boolean
  readonly isAbstract: boolean
  readonly isOverride: boolean
  /** Structures: the field may be absent (`?x`). */
  readonly isOptional: boolean
  readonly meta: readonly MetadataEntry[]
  readonly doc: string | null
  readonly span: Span
  readonly nameSpan: Span
  /** The typed body or initial value, typed on demand; null where there is none (extern, interface, abstract). */
  readonly body: FieldBody | null
  /** Other signatures of an `overload` or `@:overload` method. */
  readonly overloads: ClassField[]
  /** The declared arguments (names, defaults as syntax), null for vars and structure fields. */
  readonly args: readonly FunctionArg[] | null
}

/** The demand-driven body of a field. */
export type FieldBody = {
  /** Types it when asked first; reports its errors then. A method gives its TypedFunction in `func`. */
  readonly typed: () => { readonly expr: TypedExpr | null; readonly func: TypedFunction | null }
  /** The syntax, for printing. */
  readonly syntax: Expr | null
}

// ---------------------------------------------------------------- declarations

type TypeBase = {
  readonly pack: readonly string[]
  readonly name: string
  /** Dotted path of the module that declares it: `pack.Module`. */
  readonly module: string
  readonly isPrivate: boolean
  readonly isExtern: boolean
  readonly meta: readonly MetadataEntry[]
  readonly doc: string | null
  readonly params: TypeParameter[]
  readonly span: Span
  readonly nameSpan: Span
  /** Static extension classes of `@:using`. */
  usings: ClassType[]
}

export type ClassType = TypeBase & {
  readonly kind: 'class'
  readonly isInterface: boolean
  readonly isFinal: boolean
  readonly isAbstract: boolean
  superClass: { readonly cls: ClassType; readonly params: readonly Type[] } | null
  interfaces: { readonly cls: ClassType; readonly params: readonly Type[] }[]
  /** Own instance fields, in declaration order. */
  readonly fields: Map<string, ClassField>
  readonly statics: Map<string, ClassField>
  constructorField: ClassField | null
  /** `static function __init__()` */
  init: ClassField | null
  /**
   * `module`: the holder of module-level fields; `impl`: the statics that stand for an abstract's methods
   * (instance ones take `this` as their first argument); `local`/`normal` are ordinary.
   */
  readonly classKind: { readonly kind: 'normal' } | { readonly kind: 'module' } | { readonly kind: 'impl'; readonly abstract: AbstractType }
  /** Classes and interfaces that extend or implement it directly, as far as they are loaded. */
  readonly subtypes: Set<ClassType>
}

export type EnumType = TypeBase & {
  readonly kind: 'enumDecl'
  /** In declaration order; the position is the constructor's index. */
  readonly constructors: Map<string, EnumField>
}
export type EnumField = {
  readonly name: string
  readonly index: number
  readonly params: readonly TypeParameter[]
  /** null for a constructor without arguments. */
  args: readonly FunArg[] | null
  /** The enum's type, refined for GADT constructors. */
  result: Type
  readonly meta: readonly MetadataEntry[]
  readonly doc: string | null
  readonly span: Span
}

export type DefType = TypeBase & { readonly kind: 'typedefDecl'; type: Type }

export type AbstractType = TypeBase & {
  readonly kind: 'abstractDecl'
  readonly isEnum: boolean
  readonly isCore: boolean
  underlying: Type
  /** Direct casts without a function (`from T`, `to T`) and `@:from`/`@:to` functions. */
  from: { readonly type: Type; readonly field: ClassField | null }[]
  to: { readonly type: Type; readonly field: ClassField | null }[]
  /** Its methods and values, as statics; null where it has none. */
  impl: ClassType | null
  binops: { readonly op: string; readonly field: ClassField; readonly commutative: boolean; readonly assign: boolean }[]
  unops: { readonly op: string; readonly postfix: boolean; readonly field: ClassField }[]
  /** `@:arrayAccess`: one argument reads, two write. */
  arrayAccess: ClassField[]
  /** `@:op(a.b)` readers and writers. */
  resolveRead: ClassField | null
  resolveWrite: ClassField | null
  /** `@:op(a())` and `@:callable` */
  callField: ClassField | null
}

export type ModuleType = ClassType | EnumType | DefType | AbstractType

/** A loaded module: its types and what they depend on. */
export type Module = {
  /** Dotted path: `pack.Module`. */
  readonly path: string
  readonly file: string
  readonly types: readonly ModuleType[]
  /** The holder of module-level fields, or null. */
  readonly fields: ClassType | null
  /** Dotted paths of the modules it uses, for watch mode and incremental typing. */
  readonly dependencies: Set<string>
  readonly decls: readonly TypeDecl[]
}

export type { Field as SyntaxField, TVar }
