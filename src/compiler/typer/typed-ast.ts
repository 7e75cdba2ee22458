import type { MetadataEntry } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import type { AbstractType, ClassField, ClassType, EnumField, EnumType, FunArg, ModuleType, Type } from './types.ts'

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
  params?: readonly import('./types.ts').TypeParameter[]
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
  | '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '>' | '>=' | '<' | '<=' | '&' | '|' | '^' | '&&' | '||' | '<<' | '>>' | '>>>'
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
  | { readonly kind: 'closure'; readonly cls: ClassType | null; readonly params: readonly Type[]; readonly field: ClassField }
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
  readonly params: readonly import('./types.ts').TypeParameter[]
}

export type TypedCatch = { readonly v: TVar; readonly expr: TypedExpr }

/**
 * A compiled pattern match: a decision tree whose leaves name bodies, so that none is repeated.
 * `temps` are evaluated once, in order, before the tree (the subject's parts come from them).
 */
export type Decision =
  /** Tests a pure expression against constants; `value` has type Int, Float, String, Bool, or is an `enumIndex`. */
  | { readonly kind: 'switch'; readonly value: TypedExpr; readonly cases: readonly { readonly values: readonly TConst[]; readonly next: Decision }[]; readonly fallback: Decision }
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
  | { readonly kind: 'call'; readonly callee: TypedExpr; readonly args: readonly TypedExpr[]; /** at the call site by `inline f()` */ readonly inline?: boolean; /** type arguments of a generic callee, by its declared parameters */ readonly typeArgs?: readonly Type[] }
  | { readonly kind: 'new'; readonly cls: ClassType; readonly params: readonly Type[]; readonly args: readonly TypedExpr[]; readonly inline?: boolean }
  /** `new T(args)` of a type parameter with a constructor in its constraint (in `@:generic` code). */
  | { readonly kind: 'newParam'; readonly param: import('./types.ts').TypeParameter; readonly args: readonly TypedExpr[] }
  | { readonly kind: 'unop'; readonly op: TUnop; readonly postfix: boolean; readonly expr: TypedExpr }
  | { readonly kind: 'function'; readonly func: TypedFunction; /** for recursion: the variable a named local function is bound to */ readonly self: TVar | null }
  | { readonly kind: 'var'; readonly v: TVar; readonly init: TypedExpr | null }
  /** The value is the last expression's. */
  | { readonly kind: 'block'; readonly exprs: readonly TypedExpr[] }
  | { readonly kind: 'if'; readonly cond: TypedExpr; readonly then: TypedExpr; readonly else: TypedExpr | null }
  | { readonly kind: 'while'; readonly cond: TypedExpr; readonly body: TypedExpr; readonly doWhile: boolean }
  /** `for (v in min...max)` over Ints, both evaluated once; `v` is fresh each turn. */
  | { readonly kind: 'forRange'; readonly v: TVar; readonly min: TypedExpr; readonly max: TypedExpr; readonly body: TypedExpr }
  /** `for (v in array)`; length is read again each turn, as Haxe does. */
  | { readonly kind: 'forArray'; readonly v: TVar; readonly array: TypedExpr; readonly body: TypedExpr }
  | { readonly kind: 'match'; readonly decision: Decision; readonly bodies: readonly TypedExpr[] }
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
  readonly modules: ReadonlyMap<string, import('./types.ts').Module>
  /** Types the later stages need by name (String, Array, haxe.Exception, std helpers): looked up, loaded on demand. */
  readonly loadType: (path: string) => ModuleType | null
  /** In initialisation order: static variables and `__init__` run in this order. */
  readonly initOrder: () => readonly ClassType[]
}

export type { AbstractType, ClassField, ClassType, EnumField, EnumType, FunArg, ModuleType, Type }
