import type { Span } from '../source/index.ts'
import type { Effect, OpName } from './ops.ts'
import type { ClassId, MirType, RawElem, Rep, SigId, Signature } from './types.ts'

/*
 * A whole program in MIR: functions as control-flow graphs in SSA form with block parameters.
 *
 * Invariants (verify.ts checks them)
 * - Every value is defined once and its definition dominates its uses; a branch gives its target's parameters.
 * - A block's `handler` is the block that an exception thrown by any of its instructions (or its `throw`) goes to; that
 *   block has exactly one parameter, of type dyn: the Haxe value that was thrown. The handler counts as a successor, and the
 *   values it uses must dominate the covered block (what is assigned inside lives in `vars`).
 * - Everything that may be null is checked (`null.check`) before an operation that says "known not to be null".
 * - Class ids number the classes so that a class's descendants follow it without gaps: [id, lastDescendant].
 * - A function is mutable while passes work on it; ids are indices into the program's tables.
 */

export type FuncId = number
export type GlobalId = number
export type SlotId = number
export type BlockId = number
export type ValueId = number

/** Class ids every program has; the values `class.id` gives for what is no class instance. */
export const builtinClasses = {
  null: 0,
  /** A JavaScript value that is none of the others. */
  host: 1,
  int: 2,
  float: 3,
  bool: 4,
  string: 5,
  int64: 6,
  array: 7,
  /** The first id that a program's own classes may take. */
  first: 8,
} as const

export type FieldImm = { readonly cls: ClassId; /** index into that class's own `fields` */ readonly index: number }

/** What an instruction carries besides its operands; its kind is the op's row's `imm`. */
export type Imm =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'i32' | 'f64' | 'index' | 'class' | 'global' | 'var' | 'func' | 'sig' | 'slot'
      readonly value: number
    }
  | { readonly kind: 'i64'; readonly value: bigint }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  /** A runtime function's name, with the result type and the effect the registry gives it (no effect: `call`). */
  | { readonly kind: 'name'; readonly value: string; readonly type: MirType; readonly effect?: Effect }
  | { readonly kind: 'type'; readonly type: MirType }
  | { readonly kind: 'rep'; readonly rep: Rep }
  | { readonly kind: 'elem'; readonly elem: RawElem }
  | { readonly kind: 'field'; readonly field: FieldImm }

export type Instr = {
  op: OpName
  /** -1 where the result is void. */
  result: ValueId
  args: ValueId[]
  imm: Imm
  span: Span
}

export type Branch = { block: BlockId; args: ValueId[] }

export type Terminator =
  | { kind: 'br'; to: Branch }
  | {
      kind: 'cond'
      cond: ValueId
      then: Branch
      else: Branch
      /** which side is rare, for layout */ unlikely?: 'then' | 'else'
    }
  /** On an i32. `byClass`: the case values are class ids still to be renumbered (only before ProgramBuilder.finish). */
  | { kind: 'switch'; value: ValueId; cases: { value: number; to: Branch }[]; fallback: Branch; byClass?: boolean }
  /** `value` is -1 in a void function. */
  | { kind: 'return'; value: ValueId }
  /** A dyn: the Haxe value. */
  | { kind: 'throw'; value: ValueId; span: Span }
  | { kind: 'unreachable' }

export type Block = {
  readonly id: BlockId
  params: ValueId[]
  instrs: Instr[]
  term: Terminator
  handler: BlockId | null
}

export type MirFunction = {
  readonly id: FuncId
  /** Unique in the program: `pack.Class.method`, with `<reps>` where specialised. */
  name: string
  /** What people call it, in stack traces: `pack.Class.method`. */
  haxeName: string
  params: ValueId[]
  result: MirType
  /** The type of each value by its id. */
  valueTypes: MirType[]
  /** Mutable locals; each starts at its type's default. */
  vars: MirType[]
  /** Block 0 is the entry and has no parameters and no predecessors. Deleted blocks are absent; look up by id. */
  blocks: Map<BlockId, Block>
  nextBlock: BlockId
  /** Closure bodies: types of the captured values; the first parameter is then the closure itself, of type `closure#sig`. */
  captures: MirType[] | null
  sig: SigId | null
  inline: 'always' | 'never' | 'auto'
  /** Parameters that every caller gives something else than null: the receiver of a method. Absent: none are known. */
  nonNull?: ValueId[]
  span: Span
}

export type MirField = { readonly name: string; readonly type: MirType; readonly isFinal: boolean }

export type MirClass = {
  readonly id: ClassId
  /** Unique: `pack.Class`, `pack.Class<f64>`, `{x:i32,y:f64}`, `pack.Enum.Ctor`. */
  readonly name: string
  /** The Haxe name without specialisation, for reflection and messages. */
  readonly haxeName: string
  /** `enum`: an enum's base (field 0: `index`), `ctor`: one constructor below it; `anon`: a structure literal's shape; `closure`: closures of one signature (no fields). */
  readonly kind: 'class' | 'interface' | 'enum' | 'ctor' | 'anon' | 'closure'
  readonly superClass: ClassId | null
  /** All interfaces, inherited ones included. */
  readonly interfaces: readonly ClassId[]
  /** Own fields; an instance has those of its ancestors first. */
  readonly fields: readonly MirField[]
  /** The id of the last descendant (itself where there is none): ids id..lastDescendant are instances of it. */
  readonly lastDescendant: ClassId
  /** False where `new` of it never happens. */
  readonly isInstantiated: boolean
  /** closure kind: the signature. */
  readonly sig: SigId | null
}

/**
 * One dispatch point: all the ways to answer `name` with this machine signature. `impls` maps the id of every instantiated
 * class (and builtin ids) that has it to a function whose first parameter is the receiver: obj of that class or one above
 * it, or the builtin's type (string, array, dyn...), then the signature's parameters.
 */
export type MirSlot = {
  readonly id: SlotId
  readonly name: string
  readonly sig: Signature
  readonly impls: ReadonlyMap<ClassId, FuncId>
  /** Called with (receiver: dyn, parameters...) where no class fits; null: a Haxe exception "Invalid field access". */
  readonly fallback: FuncId | null
}

export type MirGlobal = { readonly id: GlobalId; readonly name: string; readonly type: MirType }

/** Helpers that code generators call for the slow half of an operation; functions of the program, written in Haxe. */
export type MirHelpers = {
  /** (array, i32) -> rep: an element of an array of another kind, or out of range. */
  readonly arrayGet: Readonly<Partial<Record<Rep, FuncId>>>
  /** (array, i32, rep) -> void: growing, re-representing, negative index. */
  readonly arraySet: Readonly<Partial<Record<Rep, FuncId>>>
  /** (kind: i32) -> void; never returns: throws Haxe exceptions: 0 null access, 1 invalid cast, 2 invalid field access. */
  readonly raise: FuncId | null
  /** (dyn) -> string: a value as Std.string prints it, for the messages of exceptions that leave the program. */
  readonly describe?: FuncId | null
  /** (dyn) -> string: the same for programs that throw nothing but simple values and haxe.Exceptions; null leaves it to JavaScript. */
  readonly describeSimple?: FuncId | null
  /** (dyn) -> string: Std.string; calls of it with a value of a known type are folded. Not kept for its own sake. */
  readonly text?: FuncId | null
}

export type MirProgram = {
  /** Indexed by ClassId; entries below builtinClasses.first are null. */
  readonly classes: (MirClass | null)[]
  readonly sigs: Signature[]
  readonly slots: MirSlot[]
  readonly globals: MirGlobal[]
  /** Indexed by FuncId; null where a pass removed it. */
  readonly functions: (MirFunction | null)[]
  readonly helpers: MirHelpers
  /** Runs static initialisers in order; called once before anything else. */
  readonly init: FuncId | null
  /** `static main`, or null. */
  readonly main: FuncId | null
  readonly exports: readonly import('./exports.ts').MirExport[]
}
