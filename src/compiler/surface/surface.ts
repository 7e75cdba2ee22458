/*
 * The data of a module's JavaScript surface: what `import ... from './physics.hx'` may name, how values cross, and the
 * TypeScript text of every type. Made by surface-of-module.ts from the typed module; read by lowering (entries) and by the
 * plugin (glue, .d.ts).
 *
 * TypeScript texts name other Haxe types as `<<pack.Type>>`; the .d.ts writer turns those into imports.
 */
import type { Crossing } from '../mir/index.ts'
import type { TypedFunction } from '../typer/typed-ast.ts'

export type { Crossing, CrossingConstructor, CrossingField } from '../mir/index.ts'

/** One thing the program can export: a symbol and the typed function that does it. */
export type ExportEntry = {
  /** `pack.Module.fib`, `pack.Class.new`, `pack.Class#step`, `pack.Class#x:get`, `pack.Enum:Ctor`, `pack.Class:is`. */
  readonly symbol: string
  /** What people call it, in messages and stack traces: `Particle.step`. */
  readonly label: string
  /** For a method the first argument is the receiver. Made when asked for: types its module's bodies no further. */
  readonly func: () => TypedFunction
  readonly params: readonly SurfaceParam[]
  readonly result: Crossing
}

export type SurfaceParam = {
  readonly name: string
  readonly type: Crossing
  readonly optional: boolean
  readonly rest: boolean
  readonly ts: string
}

/** A callable of the surface: the entry plus what a declaration needs. The receiver is not among `params`. */
export type SurfaceFunction = {
  readonly name: string
  readonly symbol: string
  readonly label: string
  readonly doc: string | null
  readonly isStatic: boolean
  readonly typeParams: readonly string[]
  readonly params: readonly SurfaceParam[]
  readonly result: Crossing
  readonly resultTs: string
}

export type SurfaceProperty = {
  readonly name: string
  readonly label: string
  readonly doc: string | null
  readonly isStatic: boolean
  readonly get: string | null
  readonly set: string | null
  readonly type: Crossing
  readonly ts: string
}

export type SurfaceItem =
  | ({ readonly kind: 'function' } & SurfaceFunction)
  /** A module-level `final`. */
  | {
      readonly kind: 'value'
      readonly name: string
      readonly label: string
      readonly doc: string | null
      readonly get: string
      readonly type: Crossing
      readonly ts: string
    }
  | SurfaceClass
  | {
      readonly kind: 'enum'
      readonly name: string
      readonly path: string
      readonly doc: string | null
      readonly typeParams: readonly string[]
      readonly constructors: readonly SurfaceConstructor[]
    }
  | {
      readonly kind: 'enumAbstract'
      readonly name: string
      readonly doc: string | null
      readonly ts: string
      readonly values: readonly {
        readonly name: string
        readonly doc: string | null
        readonly value: string | number | boolean | null
      }[]
    }
  /** A type only. */
  | {
      readonly kind: 'typedef'
      readonly name: string
      readonly doc: string | null
      readonly typeParams: readonly string[]
      readonly ts: string
    }

export type SurfaceConstructor = {
  readonly name: string
  readonly doc: string | null
  readonly params: readonly { readonly name: string; readonly optional: boolean; readonly ts: string }[] | null
}

export type SurfaceClass = {
  readonly kind: 'class'
  readonly isInterface: boolean
  /** The exported name; `$Name` of a private class, which only other glue imports. */
  readonly name: string
  readonly path: string
  readonly doc: string | null
  readonly isPrivate: boolean
  /** Named like its module: also the default export. */
  readonly isDefault: boolean
  readonly typeParams: readonly string[]
  readonly superClass: { readonly path: string; readonly ts: string } | null
  /** Direct ones, for the declaration. */
  readonly interfaces: readonly { readonly path: string; readonly ts: string }[]
  /** Every class and interface it is an instance of, itself included. */
  readonly ancestors: readonly string[]
  readonly construct: SurfaceFunction | null
  readonly methods: readonly SurfaceFunction[]
  readonly properties: readonly SurfaceProperty[]
  /** The symbol that tests whether a value is an instance. */
  readonly isSymbol: string
}

/** Where a Haxe type's glue lives. */
export type TypeHome = { readonly module: string; readonly file: string; readonly name: string }

export type ModuleSurface = {
  /** Dotted path. */
  readonly module: string
  readonly file: string
  readonly items: readonly SurfaceItem[]
  readonly entries: readonly ExportEntry[]
  /** JavaScript modules that its own externs name, as written. */
  readonly jsModules: readonly string[]
  /** Files of the Haxe modules it uses, itself excepted, whose externs name JavaScript modules. */
  readonly jsModuleUsers: readonly string[]
  /** Every class, interface, enum or typedef that the crossings or TypeScript texts name, by dotted path. */
  readonly homes: ReadonlyMap<string, TypeHome>
}
