import type { Expr } from '../../parser/ast.ts'
import type { Span } from '../../source/index.ts'
import type { TConst, TypedExpr, TVar } from '../typed-ast.ts'
import type { EnumField, EnumType, ModuleType, Type } from '../types.ts'

/*
 * Patterns after typing, and what the decision compiler works on. Data only.
 */

/** A typed pattern: every name resolved to a constructor, a constant or a variable. */
export type Pattern = { readonly span: Span } & (
  | { readonly kind: 'any' }
  /** A capture: the value (also matching `inner`) is bound to `v`. */
  | { readonly kind: 'bind'; readonly v: TVar; readonly inner: Pattern }
  | { readonly kind: 'null' }
  /** `name`: how messages call it, where it has one (values of enum abstracts). */
  | { readonly kind: 'const'; readonly value: TConst; readonly type: Type; readonly name: string | null }
  /** Compared by `==`: a static that isn't a known constant. */
  | { readonly kind: 'value'; readonly expr: TypedExpr; readonly key: string }
  | {
      readonly kind: 'enum'
      readonly enum: EnumType
      readonly field: EnumField
      /** One per argument of the constructor. */
      readonly args: readonly Pattern[]
      readonly argTypes: readonly Type[]
    }
  /** A type as a value: `case String:` on a Class. */
  | { readonly kind: 'typeValue'; readonly of: ModuleType; readonly expr: TypedExpr }
  | { readonly kind: 'array'; readonly items: readonly Pattern[]; readonly element: Type }
  /** The elements of a subject written as `[a, b]`, which is no array then. */
  | { readonly kind: 'tuple'; readonly items: readonly Pattern[] }
  | { readonly kind: 'object'; readonly fields: readonly ObjectPatternField[] }
  /** `expr => inner`, where `expr` (as written: `syntax`) reads the value from the variable `v` (written `_`). */
  | {
      readonly kind: 'extractor'
      readonly v: TVar
      readonly expr: TypedExpr
      readonly syntax: Expr
      readonly inner: Pattern
    }
  | { readonly kind: 'or'; readonly alternatives: readonly Pattern[] }
)

export type ObjectPatternField = {
  readonly name: string
  /** Reads the field from an object. */
  readonly read: (object: TypedExpr) => TypedExpr
  readonly type: Type
  readonly pattern: Pattern
}

/** A part of the subject that patterns look at. */
export type Occurrence = {
  /** May be evaluated any number of times. */
  readonly expr: TypedExpr
  readonly type: Type
  /** Where a missing pattern for it is reported. */
  readonly span: Span
  /** How messages lead to it: the argument of which constructor of which occurrence. */
  readonly parent: { readonly of: Occurrence; readonly field: EnumField; readonly index: number } | null
  /** The whole subject: a statement needn't cover every Int or String there. */
  readonly isRoot: boolean
}

/** One case of the switch. */
export type MatchCase = {
  readonly index: number
  readonly pattern: Pattern
  readonly guard: TypedExpr | null
  readonly span: Span
}
