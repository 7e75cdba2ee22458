import type { DiagnosticSink } from '../diagnostics/index.ts'
import type {
  ClassId,
  Crossing,
  FieldImm,
  FuncId,
  GlobalId,
  MirClass,
  MirField,
  MirFunction,
  MirType,
  ProgramBuilder,
  Rep,
  SigId,
  Signature,
  SlotId,
} from '../mir/index.ts'
import type { Span } from '../source/index.ts'
import type {
  AbstractType,
  ClassField,
  ClassType,
  DefType,
  EnumField,
  EnumType,
  TVar,
  Type,
  TypedExpr,
  TypedFunction,
  TypedProgram,
  TypeParameter,
} from '../typer/index.ts'
import type { Body } from './body.ts'

/*
 * What lowering carries with it. Data only: one `Lowering` per program, one `FunctionState` per function body.
 *
 * Invariants
 * - Demand-driven: asking for a function, a class or a slot declares it (id and signature at once) and queues its body;
 *   program.ts drains the queue until nothing new is asked for.
 * - Class ids are provisional until `ProgramBuilder.finish`: code that needs one as a number says `const.class` or a switch
 *   `byClass`.
 * - A value may have a machine type more exact than its Haxe type asks for (`this` in a specialised method, the result of
 *   `new`): consumers look at the value's own type, and coerce to what they need.
 */

/** What stands for each type parameter in scope: the unit of specialisation. */
export type Env = {
  readonly params: ReadonlyMap<TypeParameter, MirType>
  /** The Haxe types of `@:generic` code, which may construct them. */
  readonly types: ReadonlyMap<TypeParameter, Type>
  readonly cache: Map<Type, MirType>
}

export type LowerRequest = {
  /** Dotted path of the class with `static function main`, or null. */
  readonly main: string | null
  readonly exports: readonly ExportRequest[]
  readonly debug: boolean
  readonly dce: 'std' | 'full' | 'no'
  readonly target: 'wasm' | 'native'
  /** Whether a module is the user's own, not the standard library's; its effectful statics are roots. */
  readonly isUserModule?: (module: string) => boolean
}

/** One thing that JavaScript uses: a symbol, the typed function behind it, and how its values cross. */
export type ExportRequest = {
  readonly symbol: string
  /** What people call it: `Particle.step`. */
  readonly label: string
  readonly func: () => TypedFunction
  readonly params: readonly { readonly name: string; readonly type: Crossing; readonly optional: boolean }[]
  readonly result: Crossing
}

/** A machine class while it is being made: the builder's own object. */
export type ClassDraft = Omit<MirClass, 'superClass' | 'interfaces' | 'fields' | 'isInstantiated'> & {
  superClass: ClassId | null
  interfaces: ClassId[]
  fields: MirField[]
  isInstantiated: boolean
}

/** What a machine class stands for. */
export type ClassSource =
  | { readonly kind: 'class'; readonly spec: ClassSpec }
  /** An interface, or what all specialisations of a generic class have in common. */
  | { readonly kind: 'marker'; readonly cls: ClassType }
  | { readonly kind: 'enum'; readonly enum: EnumType }
  | { readonly kind: 'ctor'; readonly enum: EnumType; readonly ctor: EnumField }
  | { readonly kind: 'anon' }
  | { readonly kind: 'closure' }

/** A class under one choice of representations for its type parameters. */
export type ClassSpec = {
  readonly cls: ClassType
  readonly reps: readonly Rep[]
  readonly env: Env
  readonly id: ClassId
  /** Type of `this`: obj of this very class; string or array for those two. */
  readonly type: MirType
  superSpec: ClassSpec | null
  /** Whether superclass, interfaces and storage are known; classes.ts does it when first asked for. */
  laidOut: boolean
  /** Own storage by name. */
  ownFields: ReadonlyMap<string, FieldHome>
}

export type FieldHome = { readonly imm: FieldImm; readonly type: MirType; readonly field: ClassField | null }

/** A function that is declared: its machine signature (receiver and closure parameter included). */
export type FuncInfo = {
  readonly id: FuncId
  readonly params: readonly MirType[]
  readonly result: MirType
  readonly body: Body
}

/** The body of a function expression, with what it captures in the order of its captures. */
export type ClosureJob = {
  readonly kind: 'closure'
  readonly func: TypedFunction
  readonly env: Env
  readonly spec: ClassSpec | null
  /** The variable that a named local function is bound to. */
  readonly self: TVar | null
  readonly captured: readonly { readonly v: TVar; readonly home: VarHome }[]
  /** Whether the last capture is `this`. */
  readonly withThis: boolean
  readonly name: string
}

/** What `lowerMember` writes. */
export type MemberJob =
  | {
      readonly kind: 'method'
      readonly cls: ClassType
      readonly spec: ClassSpec | null
      readonly field: ClassField
      readonly env: Env
      /** Whether the first parameter is the receiver though there is no `spec`: methods of extern classes. */
      readonly hasSelf?: boolean
    }
  | { readonly kind: 'ctor'; readonly spec: ClassSpec }
  | { readonly kind: 'staticInit'; readonly cls: ClassType; readonly field: ClassField; readonly home: StaticHome }
  | ClosureJob
  | { readonly kind: 'classInit'; readonly cls: ClassType; readonly field: ClassField }

/** How a member is reached through a slot. */
export type SlotKind = 'call' | 'get' | 'set' | 'reflect'

export type SlotDraft = {
  readonly id: SlotId
  readonly kind: SlotKind
  /** The member's name; of a reflect slot the operation's. */
  readonly member: string
  /** Receivers are this class, interface or marker and below; null: any value. */
  readonly root: ClassId | null
  readonly sig: Signature
  /** Representations of the method's own type parameters. */
  readonly methodReps: readonly Rep[]
  /** How many of `Lowering.instantiated` have been asked for an implementation. */
  asked: number
}

/** How a local variable is kept. */
export type VarHome =
  | { readonly kind: 'ssa'; readonly type: MirType }
  | { readonly kind: 'var'; readonly index: number; readonly type: MirType }
  /** The variable's SSA value is the cell. */
  | { readonly kind: 'cell'; readonly type: MirType }

export type LoopTarget = { readonly continueTo: number; readonly breakTo: number }

/** One per function body being lowered. */
export type FunctionState = {
  readonly lw: Lowering
  readonly body: Body
  readonly env: Env
  readonly vars: Map<TVar, VarHome>
  /** The value of `this`, or null. */
  self: number | null
  /** The class whose method this is. */
  readonly spec: ClassSpec | null
  /** Dotted name for functions inside. */
  readonly name: string
  /** Variables assigned under a handler that doesn't cover their declaration. */
  readonly handled: ReadonlySet<TVar>
  readonly loops: LoopTarget[]
  readonly result: MirType
  /** The value of an expression; its type is the expression's machine type or one below it. -1 for Void. */
  readonly expr: (s: FunctionState, e: TypedExpr) => number
  /** The expression for what it does, its value dropped. */
  readonly effect: (s: FunctionState, e: TypedExpr) => void
  /** How many closures this function has made, for their names. */
  closures: number
}

/** One per program. */
export type Lowering = {
  readonly typed: TypedProgram
  readonly request: LowerRequest
  readonly sink: DiagnosticSink
  readonly mir: ProgramBuilder
  /** What each machine class stands for, by its id. */
  readonly sources: Map<ClassId, ClassSource>
  readonly functionNames: Map<string, number>
  readonly slots: SlotDraft[]
  readonly slotIndex: Map<string, SlotDraft>
  /** Bodies still to be lowered. */
  readonly queue: (() => void)[]
  /** Classes that exist at run time, in the order met; builtin string and array ids first. */
  readonly instantiated: ClassId[]
  readonly specs: Map<ClassType, Map<string, ClassSpec>>
  readonly markers: Map<ClassType, ClassId>
  readonly enums: Map<EnumType, ClassId>
  readonly ctors: Map<EnumField, { readonly draft: ClassDraft; isLaidOut: boolean }>
  /** Nullary constructors, each one object. */
  readonly ctorGlobals: Map<EnumField, GlobalId>
  readonly shapes: Map<string, ClassDraft>
  readonly closureClasses: Map<SigId, ClassDraft>
  /** Functions by what asked for them. */
  readonly memberFunctions: Map<ClassField, Map<string, FuncInfo>>
  /** Compiler-made functions by a key. */
  readonly helpers: Map<string, FuncInfo>
  readonly statics: Map<ClassField, StaticHome>
  /** Statics whose initial value must be computed at start. */
  readonly staticInits: Map<ClassField, FuncInfo>
  readonly classInits: Map<ClassType, FuncInfo>
  readonly inProgress: Set<DefType | AbstractType>
  /** Representations that array.get and array.set were used with. */
  readonly arrayGets: Set<Rep>
  /** Externs that the program uses: only then can it meet objects of JavaScript in structures. */
  readonly meetsHost: Set<ClassType>
  readonly arraySets: Set<Rep>
  /** Bodies of functions that need the finished class table; run last. */
  readonly late: (() => void)[]
  /** Classes whose class value the program makes: reflection may create them. */
  /** Reflection functions in use. */
  readonly reflected: Set<string>
  readonly namedClasses: Set<ClassType>
  readonly namedEnums: Set<EnumType>
  readonly emptyEnv: Env
  /** Numbers of the methods that are bound as values. */
  readonly methodNames: Map<string, number>
  /** Whether the program can tell one bound method from another. */
  comparesFunctions: boolean
  /** Writes the body of a class member; functions.ts. */
  readonly lowerMember: (lw: Lowering, info: FuncInfo, job: MemberJob) => void
  /** A declared function to be written at once. */
  readonly bodyOf: (fn: MirFunction) => FuncInfo
  /** Where lowering is, for errors that have no expression. */
  span: Span
}

export type StaticHome = { readonly global: GlobalId; readonly type: MirType; readonly cls: ClassType }
