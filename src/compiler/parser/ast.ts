import type { Span } from '../source/index.ts'

/*
 * The syntax tree: what was written, nothing resolved. Names follow haxe.macro.Expr.
 *
 * Invariants: every node has the exact span of its text; lists keep source order; sugar is kept (string
 * interpolation, `?.`, arrow functions, `is`), so that the printer can give the program back; conditional
 * compilation is already decided by the lexer.
 */

/** One `@name(args)` or `@:name(args)`; `name` includes the colon for compiler metadata (`:native`). */
export type MetadataEntry = { readonly name: string; readonly params: readonly Expr[]; readonly span: Span }

// ---------------------------------------------------------------- types as written

/** `pack.Module.Sub<Params>`; `sub` only where two upper-case parts stand (`Module.Sub`). */
export type TypePath = {
  readonly pack: readonly string[]
  readonly name: string
  readonly sub: string | null
  /** Type arguments; an expression argument is a `@:const` one (`Foo<"text">`, `Foo<[1, 2]>`). */
  readonly params: readonly TypeParam[]
  readonly span: Span
}
export type TypeParam =
  | { readonly kind: 'type'; readonly type: ComplexType }
  | { readonly kind: 'expr'; readonly expr: Expr }

export type ComplexType =
  | { readonly kind: 'path'; readonly path: TypePath; readonly span: Span }
  /** `(a:Int, ?b:String) -> Void` and `Int -> Void`; each argument is a plain, `named` or `optional` type. */
  | { readonly kind: 'function'; readonly args: readonly ComplexType[]; readonly ret: ComplexType; readonly span: Span }
  | { readonly kind: 'anonymous'; readonly fields: readonly Field[]; readonly span: Span }
  | { readonly kind: 'parent'; readonly type: ComplexType; readonly span: Span }
  /** `{ > A, > B, x:Int }` */
  | {
      readonly kind: 'extend'
      readonly paths: readonly TypePath[]
      readonly fields: readonly Field[]
      readonly span: Span
    }
  | { readonly kind: 'optional'; readonly type: ComplexType; readonly span: Span }
  | { readonly kind: 'named'; readonly name: string; readonly type: ComplexType; readonly span: Span }
  /** `A & B` */
  | { readonly kind: 'intersection'; readonly types: readonly ComplexType[]; readonly span: Span }

/** A declared type parameter: `T:Constraint & Other = Default`. */
export type TypeParamDecl = {
  readonly name: string
  readonly constraints: readonly ComplexType[]
  readonly defaultType: ComplexType | null
  readonly params: readonly TypeParamDecl[]
  readonly meta: readonly MetadataEntry[]
  readonly span: Span
}

// ---------------------------------------------------------------- expressions

export type Constant =
  /** `value` is the text without suffix and separators (hex kept as written); suffix `i32 i64 u32` or null. */
  | { readonly kind: 'int'; readonly value: string; readonly suffix: string | null }
  | { readonly kind: 'float'; readonly value: string; readonly suffix: string | null }
  /** Escapes are already decoded. */
  | { readonly kind: 'string'; readonly value: string; readonly quote: 'single' | 'double' }
  | { readonly kind: 'ident'; readonly name: string }
  | { readonly kind: 'regexp'; readonly pattern: string; readonly flags: string }

export type Binop =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '='
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
  | '...'
  | '=>'
  | 'in'
  | '??'
/** Any binary operator but an assignment's (`+=` has op `+` and kind `assignOp`). */
export type AssignableBinop = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '&&' | '||' | '<<' | '>>' | '>>>' | '??'
export type Unop = '++' | '--' | '!' | '-' | '~' | '...'

/** A part of an interpolated string. */
export type StringPart =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'expr'; readonly expr: Expr }

export type ObjectField = {
  readonly name: string
  readonly nameSpan: Span
  readonly quoted: boolean
  readonly expr: Expr
}

export type Case = {
  /** The alternatives separated by `,` (an `|` alternative is a binop inside one). */
  readonly values: readonly Expr[]
  readonly guard: Expr | null
  /** null where the case has an empty body. */
  readonly expr: Expr | null
  readonly span: Span
}

export type Catch = {
  readonly name: string
  readonly nameSpan: Span
  readonly type: ComplexType | null
  readonly expr: Expr
  readonly span: Span
}

export type Var = {
  readonly name: string
  readonly nameSpan: Span
  readonly type: ComplexType | null
  readonly expr: Expr | null
  readonly isFinal: boolean
  readonly isStatic: boolean
  readonly meta: readonly MetadataEntry[]
}

export type FunctionArg = {
  readonly name: string
  readonly nameSpan: Span
  readonly opt: boolean
  /** `...rest:Int` */
  readonly rest: boolean
  readonly type: ComplexType | null
  readonly value: Expr | null
  readonly meta: readonly MetadataEntry[]
}

export type Func = {
  readonly params: readonly TypeParamDecl[]
  readonly args: readonly FunctionArg[]
  readonly ret: ComplexType | null
  readonly expr: Expr | null
}

export type FunctionKind =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'named'; readonly name: string; readonly nameSpan: Span; readonly inlined: boolean }
  | { readonly kind: 'arrow' }

export type Expr = (
  | { readonly kind: 'const'; readonly value: Constant }
  /** `'a $b ${c}'`, only where at least one expression stands in it. */
  | { readonly kind: 'interpolation'; readonly parts: readonly StringPart[] }
  | { readonly kind: 'array'; readonly array: Expr; readonly index: Expr }
  | { readonly kind: 'binop'; readonly op: Binop; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'assignOp'; readonly op: AssignableBinop; readonly left: Expr; readonly right: Expr }
  | {
      readonly kind: 'field'
      readonly object: Expr
      readonly name: string
      readonly nameSpan: Span
      readonly safe: boolean
    }
  | { readonly kind: 'parenthesis'; readonly expr: Expr }
  | { readonly kind: 'objectDecl'; readonly fields: readonly ObjectField[] }
  /** `[a, b]`, `[k => v]`, and comprehensions (one element of kind `for` or `while`). */
  | { readonly kind: 'arrayDecl'; readonly values: readonly Expr[] }
  | { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Expr[] }
  | { readonly kind: 'new'; readonly path: TypePath; readonly args: readonly Expr[] }
  | { readonly kind: 'unop'; readonly op: Unop; readonly postfix: boolean; readonly expr: Expr }
  | { readonly kind: 'vars'; readonly vars: readonly Var[] }
  | { readonly kind: 'function'; readonly functionKind: FunctionKind; readonly func: Func }
  | { readonly kind: 'block'; readonly exprs: readonly Expr[] }
  /** `for (it) body`; `it` is a binop `in`, whose left is an identifier or `k => v`. */
  | { readonly kind: 'for'; readonly it: Expr; readonly body: Expr }
  | { readonly kind: 'if'; readonly cond: Expr; readonly then: Expr; readonly else: Expr | null }
  | { readonly kind: 'ternary'; readonly cond: Expr; readonly then: Expr; readonly else: Expr }
  | { readonly kind: 'while'; readonly cond: Expr; readonly body: Expr; readonly doWhile: boolean }
  /** `default` is null where there is none, `{expr: null}` where it is empty. */
  | {
      readonly kind: 'switch'
      readonly subject: Expr
      readonly cases: readonly Case[]
      readonly default: { readonly expr: Expr | null; readonly span: Span } | null
    }
  | { readonly kind: 'try'; readonly expr: Expr; readonly catches: readonly Catch[] }
  | { readonly kind: 'return'; readonly expr: Expr | null }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'untyped'; readonly expr: Expr }
  | { readonly kind: 'throw'; readonly expr: Expr }
  /** `cast e` (type null) and `cast(e, T)`. */
  | { readonly kind: 'cast'; readonly expr: Expr; readonly type: ComplexType | null }
  | { readonly kind: 'is'; readonly expr: Expr; readonly type: ComplexType }
  | { readonly kind: 'checkType'; readonly expr: Expr; readonly type: ComplexType }
  | { readonly kind: 'meta'; readonly meta: MetadataEntry; readonly expr: Expr }
  | { readonly kind: 'inline'; readonly expr: Expr }
  /** `macro e`, `macro : T`, `macro class C {}`: reification. */
  | { readonly kind: 'macro'; readonly body: MacroBody }
  /** `$name{e}`, `$name`, `${e}` inside reification; `name` is `''`, `i`, `e`, `a`, `b`, `p`, `v` or an identifier. */
  | { readonly kind: 'dollar'; readonly name: string; readonly expr: Expr | null }
  /** Inline markup: `<a>..</a>` with the text whole, as `@:markup "text"` in Haxe. */
  | { readonly kind: 'markup'; readonly text: string }
  /** What stands where the parser had to recover; its error has been reported. */
  | { readonly kind: 'error' }
) & { readonly span: Span }

export type MacroBody =
  | { readonly kind: 'expr'; readonly expr: Expr }
  | { readonly kind: 'type'; readonly type: ComplexType }
  | { readonly kind: 'typeDecl'; readonly decl: TypeDecl }

// ---------------------------------------------------------------- declarations

export type Access =
  | 'public'
  | 'private'
  | 'static'
  | 'override'
  | 'dynamic'
  | 'inline'
  | 'macro'
  | 'final'
  | 'extern'
  | 'abstract'
  | 'overload'

/** Property accessor as written: `get`, `set`, `null`, `default`, `never`, `dynamic`, or an old-style method name. */
export type PropertyAccess = string

export type FieldKind =
  | { readonly kind: 'var'; readonly type: ComplexType | null; readonly expr: Expr | null }
  | {
      readonly kind: 'property'
      readonly get: PropertyAccess
      readonly set: PropertyAccess
      readonly type: ComplexType | null
      readonly expr: Expr | null
    }
  | { readonly kind: 'function'; readonly func: Func }

export type Field = {
  readonly name: string
  readonly nameSpan: Span
  readonly doc: string | null
  readonly access: readonly Access[]
  readonly meta: readonly MetadataEntry[]
  readonly fieldKind: FieldKind
  readonly span: Span
}

export type EnumConstructor = {
  readonly name: string
  readonly nameSpan: Span
  readonly doc: string | null
  readonly meta: readonly MetadataEntry[]
  readonly params: readonly TypeParamDecl[]
  readonly args: readonly FunctionArg[]
  readonly ret: ComplexType | null
  readonly span: Span
}

type DeclBase = {
  readonly name: string
  readonly nameSpan: Span
  readonly doc: string | null
  readonly meta: readonly MetadataEntry[]
  readonly isPrivate: boolean
  readonly isExtern: boolean
  readonly params: readonly TypeParamDecl[]
  readonly span: Span
}

export type ClassDecl = DeclBase & {
  readonly kind: 'class'
  readonly isInterface: boolean
  readonly isFinal: boolean
  readonly isAbstract: boolean
  /** Superclass; of an interface always null: its parents are in `interfaces`. */
  readonly superClass: TypePath | null
  readonly interfaces: readonly TypePath[]
  readonly fields: readonly Field[]
}
export type EnumDecl = DeclBase & { readonly kind: 'enum'; readonly constructors: readonly EnumConstructor[] }
export type TypedefDecl = DeclBase & { readonly kind: 'typedef'; readonly type: ComplexType }
export type AbstractDecl = DeclBase & {
  readonly kind: 'abstract'
  /** `enum abstract`, or the old `@:enum abstract`. */
  readonly isEnum: boolean
  /** The type in parentheses; null for core types. */
  readonly underlying: ComplexType | null
  readonly from: readonly ComplexType[]
  readonly to: readonly ComplexType[]
  readonly fields: readonly Field[]
}
/** A function or variable outside of any type. */
export type ModuleFieldDecl = { readonly kind: 'moduleField'; readonly field: Field; readonly span: Span }

export type ImportMode =
  | { readonly kind: 'normal' }
  | { readonly kind: 'as'; readonly name: string }
  | { readonly kind: 'all' }

/** `import a.b.C.d as e;` — the path is kept as its parts, with a span each. */
export type ImportDecl = {
  readonly kind: 'import'
  readonly path: readonly { readonly name: string; readonly span: Span }[]
  readonly mode: ImportMode
  readonly span: Span
}
export type UsingDecl = {
  readonly kind: 'using'
  readonly path: readonly { readonly name: string; readonly span: Span }[]
  readonly span: Span
}

export type TypeDecl = ClassDecl | EnumDecl | TypedefDecl | AbstractDecl
export type ModuleDecl = TypeDecl | ModuleFieldDecl | ImportDecl | UsingDecl

/** One parsed file. */
export type ModuleAst = {
  readonly path: string
  /** `package a.b;`, or empty. */
  readonly pack: readonly string[]
  readonly packSpan: Span | null
  readonly decls: readonly ModuleDecl[]
}
