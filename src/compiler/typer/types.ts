import type { Span } from '../source/index.ts'
import type { Expr, FunctionArg, MetadataEntry, TypeDecl } from '../parser/ast.ts'

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
  /** The type parameter it stands for in one use, for messages. */
  param?: TypeParameter
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
  /** In a copy of `@:generic` code: the argument the parameter stands for. */
  readonly bound?: Type
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
  | {
      readonly kind: 'var'
      readonly read: VarAccess
      readonly write: VarAccess
      /** whether storage exists */ readonly isPhysical: boolean
    }
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

/** What every declared type has. */
export type TypeBase = {
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
  /** What an extern class has under any other name: `T` of `implements Dynamic<T>`. */
  dynamicOf: Type | null
  /** `static function __init__()` */
  init: ClassField | null
  /**
   * `module`: the holder of module-level fields; `impl`: the statics that stand for an abstract's methods
   * (instance ones take `this` as their first argument); `local`/`normal` are ordinary.
   */
  readonly classKind:
    | { readonly kind: 'normal' }
    | { readonly kind: 'module' }
    | { readonly kind: 'impl'; readonly abstract: AbstractType }
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
  from: { readonly type: Type; readonly field: ClassField | null; readonly span?: Span }[]
  to: { readonly type: Type; readonly field: ClassField | null; readonly span?: Span }[]
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

// ================================================================ the typed tree
/*
 * The typed tree: every name resolved, every sugar gone, every node with its type. Names follow haxe.macro.Type.
 *
 * Invariants
 * - No abstract operator, cast function, property accessor, static extension, string interpolation, `for` over a
 *   custom iterator, comprehension, arrow, `?.`, `??`, optional-argument skipping or pattern is left: all of them are
 *   calls, loops, temporaries and `match` trees. Abstract methods are calls of the impl class's statics.
 * - Calls have exactly as many arguments as the callee's type: missing optional ones are filled in
 *   (`null`, or the default where the callee is known statically is applied by the callee itself on null),
 *   rest arguments are collected in an array.
 * - Implicit conversions between representations (Int to Float, Int to Null<Int> or Dynamic, Dynamic to Int,
 *   closure types, ...) are NOT marked: a consumer compares the type of an expression with the type of the place it
 *   flows into (variable, argument, field, result, element, branch) and converts.
 * - Evaluation order is the order of the tree, left to right, receivers and indices once.
 */

/** A local variable; compared by identity. */
export type TVar = {
  readonly id: number
  readonly name: string
  type: Type
  /** Read or written by a closure below its declaration. */
  captured: boolean
  /** Assigned after its initialisation. */
  assigned: boolean
  readonly isFinal: boolean
  readonly span: Span
  /** Own type parameters of a named local function: each use is instantiated afresh. */
  params?: readonly TypeParameter[]
  /** The variable of a `for`, which nothing may assign. */
  isLoop?: boolean
  /** A `static var` of a function: the name stands for this static field. */
  staticOf?: { readonly cls: ClassType; readonly field: ClassField }
}

export type TConst =
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'int64'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'this' }
  | { readonly kind: 'super' }

export type TBinop =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '=='
  | '!='
  | '>'
  | '>='
  | '<'
  | '<='
  | '&'
  | '|'
  | '^'
  | '&&'
  | '||'
  | '<<'
  | '>>'
  | '>>>'
/** `++ --` apply to locals, fields, array elements of plain access; the rest are pure. */
export type TUnop = '++' | '--' | '!' | '-' | '~'

export type FieldAccess =
  /** A variable or method of a class instance (method: only as callee; else `closure`). */
  | { readonly kind: 'instance'; readonly cls: ClassType; readonly params: readonly Type[]; readonly field: ClassField }
  | { readonly kind: 'static'; readonly cls: ClassType; readonly field: ClassField }
  /** A field of a structure, or a structurally seen class. */
  | { readonly kind: 'anon'; readonly field: ClassField }
  /** By name at run time. */
  | { readonly kind: 'dynamic'; readonly name: string }
  /** A method as a bound value. `cls` null: of a structure. */
  | {
      readonly kind: 'closure'
      readonly cls: ClassType | null
      readonly params: readonly Type[]
      readonly field: ClassField
    }
  /** An enum constructor as callee or value. */
  | { readonly kind: 'enum'; readonly enum: EnumType; readonly field: EnumField }

export type TypedFunctionArg = {
  readonly v: TVar
  /** The default: where the caller passed null, this constant is taken. Null: none. */
  readonly value: TypedExpr | null
  readonly opt: boolean
  readonly rest: boolean
  /** A closure's argument whose type was inferred from its use, in a place that may call it with anything. */
  readonly loose?: boolean
}
export type TypedFunction = {
  readonly args: readonly TypedFunctionArg[]
  readonly ret: Type
  readonly expr: TypedExpr
  /** Own type parameters of a local generic function. */
  readonly params: readonly TypeParameter[]
}

export type TypedCatch = { readonly v: TVar; readonly expr: TypedExpr }

/**
 * A compiled pattern match: a decision tree whose leaves name bodies, so that none is repeated.
 * `temps` are evaluated once, in order, before the tree (the subject's parts come from them).
 */
export type Decision =
  /** Tests a pure expression against constants; `value` has type Int, Float, String, Bool, or is an `enumIndex`. */
  | {
      readonly kind: 'switch'
      readonly value: TypedExpr
      readonly cases: readonly { readonly values: readonly TConst[]; readonly next: Decision }[]
      readonly fallback: Decision
    }
  /** Any other yes/no test (null checks, array lengths, guards, equality of enum abstract values). */
  | { readonly kind: 'test'; readonly cond: TypedExpr; readonly yes: Decision; readonly no: Decision }
  /** Declares captures or temporaries, then goes on. */
  | { readonly kind: 'bind'; readonly v: TVar; readonly value: TypedExpr; readonly next: Decision }
  | { readonly kind: 'leaf'; readonly body: number }
  /** No case fits: nothing happens in a statement; unreachable after an exhaustive match. */
  | { readonly kind: 'fail' }

export type TypedExpr = { readonly type: Type; readonly span: Span } & (
  | { readonly kind: 'const'; readonly value: TConst }
  | { readonly kind: 'local'; readonly v: TVar }
  /** Element of an Array (`a[i]`), or of Dynamic. */
  | { readonly kind: 'array'; readonly array: TypedExpr; readonly index: TypedExpr }
  | { readonly kind: 'binop'; readonly op: TBinop; readonly left: TypedExpr; readonly right: TypedExpr }
  /** `target` is a local, array element or field of plain access. */
  | { readonly kind: 'assign'; readonly target: TypedExpr; readonly value: TypedExpr }
  /** `a op= b`, the parts of `target` evaluated once. */
  | { readonly kind: 'assignOp'; readonly op: TBinop; readonly target: TypedExpr; readonly value: TypedExpr }
  | { readonly kind: 'field'; readonly object: TypedExpr; readonly access: FieldAccess }
  /** A type as a value: object of a static field, or a Class<T>/Enum<T> value. */
  | { readonly kind: 'typeExpr'; readonly of: ModuleType }
  | { readonly kind: 'objectDecl'; readonly fields: readonly { readonly name: string; readonly expr: TypedExpr }[] }
  | { readonly kind: 'arrayDecl'; readonly values: readonly TypedExpr[] }
  /** Callee kinds: field (instance, static, enum, anon, dynamic), local, `super` const, or any expression of function or Dynamic type. */
  | {
      readonly kind: 'call'
      readonly callee: TypedExpr
      readonly args: readonly TypedExpr[]
      /** at the call site by `inline f()` */ readonly inline?: boolean
      /** type arguments of a generic callee, by its declared parameters */ readonly typeArgs?: readonly Type[]
    }
  | {
      readonly kind: 'new'
      readonly cls: ClassType
      readonly params: readonly Type[]
      readonly args: readonly TypedExpr[]
      readonly inline?: boolean
    }
  /** `new T(args)` of a type parameter with a constructor in its constraint (in `@:generic` code). */
  | {
      readonly kind: 'newParam'
      readonly param: TypeParameter
      readonly args: readonly TypedExpr[]
    }
  | { readonly kind: 'unop'; readonly op: TUnop; readonly postfix: boolean; readonly expr: TypedExpr }
  | {
      readonly kind: 'function'
      readonly func: TypedFunction
      /** for recursion: the variable a named local function is bound to */ readonly self: TVar | null
    }
  | { readonly kind: 'var'; readonly v: TVar; readonly init: TypedExpr | null }
  /** The value is the last expression's. */
  | { readonly kind: 'block'; readonly exprs: readonly TypedExpr[] }
  | { readonly kind: 'if'; readonly cond: TypedExpr; readonly then: TypedExpr; readonly else: TypedExpr | null }
  | { readonly kind: 'while'; readonly cond: TypedExpr; readonly body: TypedExpr; readonly doWhile: boolean }
  /**
   * `for (v in min...max)` over Ints, both evaluated once; `v` is fresh each turn. `fills`: a new, empty array that each turn appends one element to
   * at most, so that room for all may be made first.
   */
  | {
      readonly kind: 'forRange'
      readonly v: TVar
      readonly min: TypedExpr
      readonly max: TypedExpr
      readonly body: TypedExpr
      readonly fills?: TVar
    }
  /** `for (v in array)`; length is read again each turn, as Haxe does. */
  | {
      readonly kind: 'forArray'
      readonly v: TVar
      readonly array: TypedExpr
      readonly body: TypedExpr
      readonly fills?: TVar
    }
  /** `isOpen`: values may fit no case. */
  | {
      readonly kind: 'match'
      readonly decision: Decision
      readonly bodies: readonly TypedExpr[]
      readonly isOpen?: boolean
    }
  | { readonly kind: 'try'; readonly expr: TypedExpr; readonly catches: readonly TypedCatch[] }
  | { readonly kind: 'return'; readonly expr: TypedExpr | null }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'throw'; readonly expr: TypedExpr }
  /** `checked`: `cast(e, T)`, tested at run time; else `cast e`, taken on trust (representation converted from the actual value). */
  | { readonly kind: 'cast'; readonly expr: TypedExpr; readonly checked: boolean }
  | { readonly kind: 'is'; readonly expr: TypedExpr; readonly of: ModuleType }
  | { readonly kind: 'meta'; readonly meta: MetadataEntry; readonly expr: TypedExpr }
  /** The n-th argument of an enum value known to be of that constructor. */
  | { readonly kind: 'enumParameter'; readonly expr: TypedExpr; readonly field: EnumField; readonly index: number }
  | { readonly kind: 'enumIndex'; readonly expr: TypedExpr }
  /** `~/pattern/flags`, an EReg. */
  | { readonly kind: 'regexp'; readonly pattern: string; readonly flags: string }
  /** `untyped __name__` and js.Syntax.code: the text is given to the back end. */
  | { readonly kind: 'syntax'; readonly code: string; readonly args: readonly TypedExpr[] }
  /** What stands where typing failed; the error has been reported. */
  | { readonly kind: 'error' }
)

/** What the typer gives: every module it loaded, and the entry points. */
export type TypedProgram = {
  readonly modules: ReadonlyMap<string, Module>
  /** Types the later stages need by name (String, Array, haxe.Exception, std helpers): looked up, loaded on demand. */
  readonly loadType: (path: string) => ModuleType | null
  /** In initialisation order: static variables and `__init__` run in this order. */
  readonly initOrder: () => readonly ClassType[]
  /** The line of a place, from 1. */
  readonly lineOf: (span: Span) => number
}
