import type { ClassId, MirType } from './types.ts'
import type { FuncId } from './program.ts'

/*
 * What JavaScript sees of a program. Both code generators and the glue read only this: a code generator exports `func`
 * under `symbol` with the machine signature of wasm.md's boundary (every reference as externref), the glue turns JavaScript
 * values into those and back by the crossing types.
 */

/** How a value crosses (interop.md). */
export type Crossing =
  | { readonly kind: 'void' | 'int' | 'float' | 'bool' | 'int64' | 'string' | 'bytes' | 'date' | 'dynamic' | 'promise' }
  /** Null<T> and optional arguments. */
  | { readonly kind: 'nullable'; readonly of: Crossing }
  /** A wrapped class; `name` is its dotted Haxe path. */
  | { readonly kind: 'class'; readonly name: string; readonly cls: ClassId }
  | { readonly kind: 'interface'; readonly name: string }
  | { readonly kind: 'enum'; readonly name: string; readonly constructors: readonly { readonly name: string; readonly params: readonly { readonly name: string; readonly type: Crossing }[] }[] }
  /** An enum that is being described further out (recursion); also for structures. */
  | { readonly kind: 'recursive'; readonly name: string }
  | { readonly kind: 'structure'; readonly name: string | null; readonly fields: readonly { readonly name: string; readonly type: Crossing; readonly optional: boolean; readonly readonly: boolean }[] }
  | { readonly kind: 'array' | 'list' | 'vector'; readonly of: Crossing }
  | { readonly kind: 'map'; readonly key: Crossing; readonly value: Crossing }
  /** haxe.io.Float64Array and kin, by the JavaScript class's name. */
  | { readonly kind: 'typedArray'; readonly name: string }
  | { readonly kind: 'function'; readonly params: readonly Crossing[]; readonly result: Crossing }

export type ExportParam = { readonly name: string; readonly type: Crossing; readonly optional: boolean; readonly machine: MirType }

export type MirExport = {
  /** Unique wasm/native export name: `pack.Module.fib`, `pack.Class.new`, `pack.Class#step`, `pack.Class#x:get`. */
  readonly symbol: string
  readonly func: FuncId
  readonly params: readonly ExportParam[]
  readonly result: Crossing
  readonly resultMachine: MirType
}
