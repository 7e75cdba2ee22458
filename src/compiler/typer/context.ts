import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { Host } from '../host.ts'
import type { Expr, Func } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import type { TypedExpr, TypedFunction, TVar } from './typed-ast.ts'
import type {
  AbstractType,
  ClassField,
  ClassType,
  EnumField,
  EnumType,
  FunType,
  Module,
  ModuleType,
  MonoType,
  Type,
  TypeParameter,
} from './types.ts'

/*
 * What a typing step carries with it: one Typer per program, one ModuleContext per module, one FieldContext per
 * field body. Data only; the functions over it live in the files that need it.
 *
 * Invariants
 * - Declarations are demand-driven: `superClass`, `interfaces`, a field's `type`, a typedef's `type`, an abstract's
 *   `underlying`, `from`, `to` are accessors that compute themselves when first read. Nobody has to force anything.
 * - Files of the typer that need each other in a circle (declarations need bodies, bodies need declarations) meet
 *   through `Typer.expressions`, which program.ts fills in.
 */

/** The core types, looked up when first asked for. */
export type StdTypesOf = {
  readonly void: Type
  readonly int: Type
  readonly float: Type
  readonly bool: Type
  readonly string: Type
  readonly dynamic: Type
  readonly stringClass: ClassType
  readonly arrayClass: ClassType
  nullOf(t: Type): Type
  arrayOf(t: Type): Type
  /** `Class<T>` and `Enum<T>`, the types of type values. */
  classOf(t: Type): Type
  enumOf(t: Type): Type
  /** A type by path with arguments; Dynamic (after one error) where the standard library lacks it. */
  named(path: string, params: readonly Type[]): Type
}

/** One per program. */
export type Typer = {
  readonly host: Host
  readonly defines: ReadonlyMap<string, string>
  readonly sink: DiagnosticSink
  readonly modules: Map<string, Module>
  readonly std: StdTypesOf
  /** The module of a dotted path, loaded on demand; null (after an error at `at`, if given) where there is none. */
  loadModule(path: string, at: Span | null): Module | null
  /** `haxe.Exception`, `pack.Module.Sub`; null without an error where there is none. */
  lookupType(path: string): ModuleType | null
  /** The context of a loaded module, by its dotted path. */
  contextOf(module: string): ModuleContext | null
  /** The copy of a `@:generic` class for closed arguments, where it needs one. */
  specialise(cls: ClassType, args: readonly Type[]): ClassType | null
  newMono(): MonoType
  nextVarId(): number
  /** Checks that must wait until declarations are connected (constraints, overrides); run by program.ts. */
  readonly delayed: (() => void)[]
  /** Filled by program.ts. */
  expressions: ExpressionTyper
}

/** What declarations and patterns ask of the expression typer. */
export type ExpressionTyper = {
  /**
   * `expected`: null where a value of unknown type is wanted, Void where the value is thrown away (a statement, which
   * therefore needn't be exhaustive, have a type in common, ...), else the type that is pushed down.
   */
  typeExpr(ctx: FieldContext, e: Expr, expected: Type | null): TypedExpr
  /**
   * The body of a method: `funType` has the declared (or still unbound) types of arguments and result, without the
   * `this` argument of an abstract's method; inferred types are bound into it.
   */
  typeFunctionBody(ctx: FieldContext, func: Func, funType: FunType, field: ClassField): TypedFunction
  /** The initial value of a field, already unified with `expected` where that is given. */
  typeFieldInit(ctx: FieldContext, e: Expr, expected: Type | null): TypedExpr
}

/** One name an `import` brings in, in source order; resolved on demand. */
export type ImportEntry =
  /** A type under a name. */
  | { readonly kind: 'type'; readonly name: string; readonly type: ModuleType }
  /** A static field or enum constructor under a name. */
  | { readonly kind: 'static'; readonly alias: string; readonly name: string; readonly type: ModuleType }
  /** Every static of a type (`import a.B.*`). */
  | { readonly kind: 'statics'; readonly type: ModuleType }
  /** Every module of a package (`import a.b.*`). */
  | { readonly kind: 'package'; readonly pack: readonly string[] }

export type ImportTable = { readonly entries: readonly ImportEntry[] }

/** What a name found by an import stands for. */
export type ImportedStatic =
  | {
      readonly kind: 'static'
      readonly cls: ClassType
      readonly field: ClassField
      /** set where the static is an enum abstract's value or another abstract's static */ readonly abstract: AbstractType | null
    }
  | { readonly kind: 'enum'; readonly enum: EnumType; readonly field: EnumField }

/** One per module. `imports` and `usings` are computed when first read. */
export type ModuleContext = {
  readonly typer: Typer
  readonly module: Module
  readonly pack: readonly string[]
  readonly imports: ImportTable
  /** Classes of `using`, the last written first (the order in which they are searched). */
  readonly usings: readonly ClassType[]
}

/** What resolving a written type needs. */
export type LoadContext = {
  readonly mod: ModuleContext
  /** The type parameters in scope, the innermost winning. */
  readonly typeParams: ReadonlyMap<string, TypeParameter>
}

/** Names of local variables, innermost block first. */
export type Scope = {
  readonly parent: Scope | null
  readonly vars: Map<string, TVar>
  /** How many functions deep: a variable found at a smaller depth is captured. */
  readonly depth: number
  /** A statement of the block could not be read: it may have declared any name. */
  damaged?: boolean
}

/** One per field body. */
export type FieldContext = LoadContext & {
  /** Where the field lives (an abstract's impl class for its methods). */
  readonly cls: ClassType | null
  /** Type of `this`: the class's own type with its parameters, or the abstract's underlying type. */
  readonly thisType: Type | null
  readonly isStatic: boolean
  /** Inside an abstract's impl. */
  readonly abstractOf: AbstractType | null
  readonly fieldName: string
  readonly field: ClassField | null
  locals: Scope
  /** The `this` argument of an abstract's method. */
  thisVar: TVar | null
  returnType: Type | null
  inLoop: boolean
  privateAccess: boolean
  untyped: boolean
  /** Under `@:bypassAccessor`: properties with storage are read and written directly. */
  bypassAccessor: boolean
  /** What must wait until the whole body is typed (the class of `new Map()` needs its key's type); run in order. */
  pending: (() => void)[]
}

/** A fresh innermost block of names. */
export function childScope(parent: Scope | null, depth?: number): Scope {
  return { parent, vars: new Map(), depth: depth ?? parent?.depth ?? 0 }
}

/** A new local variable, declared in the innermost block of `ctx`. */
export function declareVar(ctx: FieldContext, name: string, type: Type, span: Span, isFinal = false): TVar {
  const v = newVar(ctx.mod.typer, name, type, span, isFinal)
  ctx.locals.vars.set(name, v)
  return v
}

/** The name that leads to the variable of the `catch` around a place; nobody can write it. */
export const caughtName = '`caught`'

/** A new local variable that no name leads to (temporaries). */
export function newVar(typer: Typer, name: string, type: Type, span: Span, isFinal = false): TVar {
  return { id: typer.nextVarId(), name, type, captured: false, assigned: false, isFinal, span }
}

/** The variable a name leads to, or null; marks it captured where the use is in a deeper function. */
export function findVar(ctx: FieldContext, name: string): TVar | null {
  const depth = ctx.locals.depth
  for (let s: Scope | null = ctx.locals; s; s = s.parent) {
    const v = s.vars.get(name)
    if (!v) continue
    if (s.depth < depth) v.captured = true
    return v
  }
  return null
}
