import type { MirType } from './types.ts'
import type { FuncId } from './program.ts'

/*
 * What JavaScript sees of a program. Both code generators and the glue read only this: a code generator exports `func`
 * under `symbol` with the machine signature of wasm.md's boundary (every reference as externref), the glue turns JavaScript
 * values into those and back by the crossing types.
 *
 * Where exports come from: `src/compiler/surface` walks the typed modules and gives one ExportEntry per exportable thing
 * (function, constructor, method, property, enum constructor, class test): a symbol and a small TypedFunction that does it
 * (for a method the first parameter is the receiver). Lowering lowers that function as any static function, once per
 * requested symbol, and records it here. Parameters and results of function type are Dynamic in those functions, so
 * closures cross as `dyn` and lowering's ordinary coercions adapt them.
 */

/** How a value crosses (interop.md). */
export type Crossing =
  | {
      readonly kind:
        | 'void'
        | 'int'
        | 'uint'
        | 'float'
        | 'bool'
        | 'int64'
        | 'string'
        | 'bytes'
        | 'date'
        | 'dynamic'
        | 'promise'
    }
  /** Null<T> and optional arguments. */
  | { readonly kind: 'nullable'; readonly of: Crossing }
  /** A wrapped class or interface; `name` is its dotted Haxe path. */
  | { readonly kind: 'class' | 'interface'; readonly name: string }
  /** `name` is the printed type (`Option<Int>`), `path` the enum's dotted path. */
  | {
      readonly kind: 'enum'
      readonly name: string
      readonly path: string
      readonly constructors: readonly CrossingConstructor[]
    }
  /** An enum or structure that is being described further out (recursion), by its `name`. */
  | { readonly kind: 'recursive'; readonly name: string }
  | { readonly kind: 'structure'; readonly name: string | null; readonly fields: readonly CrossingField[] }
  | { readonly kind: 'array' | 'list' | 'vector'; readonly of: Crossing }
  | { readonly kind: 'map'; readonly key: Crossing; readonly value: Crossing }
  /** haxe.io.Float64Array and kin, by the JavaScript class's name. */
  | { readonly kind: 'typedArray'; readonly name: string }
  /** `wrap`: the symbol of the export that makes a closure of the type from a JavaScript function. */
  | {
      readonly kind: 'function'
      readonly wrap: string
      readonly params: readonly Crossing[]
      readonly result: Crossing
    }

export type CrossingConstructor = {
  readonly name: string
  /** The symbol of the export that makes a value of it. */
  readonly symbol: string
  readonly params: readonly { readonly name: string; readonly type: Crossing }[]
}
export type CrossingField = {
  readonly name: string
  readonly type: Crossing
  readonly optional: boolean
  readonly readonly: boolean
}

export type ExportParam = {
  readonly name: string
  readonly type: Crossing
  readonly optional: boolean
  readonly machine: MirType
}

export type MirExport = {
  /** Unique wasm/native export name: `pack.Module.fib`, `pack.Class.new`, `pack.Class#step`, `pack.Class#x:get`, `pack.Enum:Ctor`. */
  readonly symbol: string
  readonly func: FuncId
  readonly params: readonly ExportParam[]
  readonly result: Crossing
  readonly resultMachine: MirType
}
