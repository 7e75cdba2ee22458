import { builtinClasses } from '../compiler/mir/index.ts'
import type { FuncId, MirType } from '../compiler/mir/index.ts'
import type { FuncSym, GlobalSym } from './code.ts'
import { Heap, Op } from './encoder/opcodes.ts'
import { emitDefault, nullF64Bits, nullI32Bits } from './machine.ts'
import type { Machine } from './machine.ts'
import { importModules } from './module.ts'
import type { Body, ModuleBuilder } from './module.ts'
import { ANY, EXTERN, EXTERN_NN, F64, I32, I64, refNull, refTo } from './types.ts'
import type { ValType } from './types.ts'

/*
 * The small functions that generated code calls: boxing, casts, slow paths. Each comes into being when it is first asked for.
 */

type Builtin = 'concat' | 'equals' | 'compare' | 'length' | 'charCodeAt' | 'substring' | 'fromCharCode' | 'test'

/** The machine types of the string builtins. */
const builtins: Readonly<Record<Builtin, readonly [readonly ValType[], ValType]>> = {
  concat: [[EXTERN, EXTERN], EXTERN_NN],
  equals: [[EXTERN, EXTERN], I32],
  compare: [[EXTERN, EXTERN], I32],
  length: [[EXTERN], I32],
  charCodeAt: [[EXTERN, I32], I32],
  substring: [[EXTERN, I32, I32], EXTERN_NN],
  fromCharCode: [[I32], EXTERN_NN],
  test: [[EXTERN], I32],
}

/** What code generation itself imports from the runtime. */
export type HostImport =
  | 'rtThrow'
  | 'rtCaught'
  | 'rtRaise'
  | 'rtHostKind'
  | 'rtHostNumber'
  | 'rtHostBigInt'
  | 'rtOfInt'
  | 'rtOfFloat'
  | 'rtOfBool'
  | 'rtOfInt64'
  | 'rtOfClosure'
  | 'rtClosureOf'
  | 'rtItem'
  | 'rtRemainder'
  | 'rtIntToString'
  | 'rtFloatToString'

/** What the helpers' own imports take and give; runtime/js/imports.ts has them under the same names. */
const hostImports: Readonly<Record<HostImport, readonly [readonly ValType[], readonly ValType[]]>> = {
  rtThrow: [[EXTERN, EXTERN], []],
  rtCaught: [[EXTERN], [EXTERN]],
  rtRaise: [[I32], []],
  rtHostKind: [[EXTERN], [I32]],
  rtHostNumber: [[EXTERN], [F64]],
  rtHostBigInt: [[EXTERN], [I64]],
  rtOfInt: [[I32], [EXTERN]],
  rtOfFloat: [[F64], [EXTERN]],
  rtOfBool: [[I32], [EXTERN]],
  rtOfInt64: [[I64], [EXTERN]],
  rtOfClosure: [[EXTERN], [EXTERN]],
  rtClosureOf: [[EXTERN], [EXTERN]],
  rtItem: [[EXTERN, I32], [EXTERN]],
  rtRemainder: [[F64, F64], [F64]],
  rtIntToString: [[I32], [EXTERN]],
  rtFloatToString: [[F64], [EXTERN]],
}

export class Helpers {
  private readonly module: ModuleBuilder
  private readonly machine: Machine
  private readonly mirFunction: (id: FuncId) => FuncSym

  private givesClosures = false
  /** The class ids of closures, in runs. */
  private readonly closureIds: { readonly low: number; high: number }[] = []

  constructor(module: ModuleBuilder, machine: Machine, mirFunction: (id: FuncId) => FuncSym) {
    this.module = module
    this.machine = machine
    this.mirFunction = mirFunction
    for (const cls of machine.program.classes) {
      if (cls?.kind !== 'closure') continue
      const last = this.closureIds.at(-1)
      if (last !== undefined && last.high === cls.id - 1) last.high = cls.id
      else this.closureIds.push({ low: cls.id, high: cls.id })
    }
  }

  /** One of the string builtins of the engine. */
  builtin(name: Builtin): FuncSym {
    const [params, result] = builtins[name]
    return this.module.importFunc(importModules.strings, name, params, [result])
  }

  /** Copies a string's units into an i16 array, and back. */
  intoCharCodes(): FuncSym {
    return this.module.importFunc(
      importModules.strings,
      'intoCharCodeArray',
      [EXTERN, refNull(this.machine.rawType('i16')), I32],
      [I32],
    )
  }

  fromCharCodes(): FuncSym {
    return this.module.importFunc(
      importModules.strings,
      'fromCharCodeArray',
      [refNull(this.machine.rawType('i16')), I32, I32],
      [EXTERN_NN],
    )
  }

  /** A function of runtime/js/imports.ts that code generation itself needs. */
  host(name: HostImport): FuncSym {
    const [params, results] = hostImports[name]
    return this.module.importFunc(importModules.runtime, name, params, results)
  }

  /** Throws the Haxe exception of a kind (see MirHelpers.raise): pushes nothing, never returns. */
  raise(): FuncSym {
    const { raise } = this.machine.program.helpers
    return raise === null ? this.host('rtRaise') : this.mirFunction(raise)
  }

  nullAccess(): FuncSym {
    return this.define('nullAccess', [], [], (b) => b.i32(0).call(this.raise()))
  }

  badCast(): FuncSym {
    return this.define('badCast', [], [], (b) => b.i32(1).call(this.raise()))
  }

  /** (any) -> i32: the run-time class id. */
  classId(): FuncSym {
    const { object } = this.machine.base
    return this.define('classId', [ANY], [I32], (b) => {
      b.block(Op.block, ANY)
      b.get(0).brOnCast(Op.br_on_cast_fail, 0, ANY, refTo(object)).structGet(object, 0).op(Op.return)
      b.end().op(Op.drop)
      b.get(0).op(Op.ref_is_null).block(Op.if).i32(builtinClasses.null).op(Op.return).end()
      b.get(0).heap(Op.ref_test, Heap.i31).block(Op.if).i32(builtinClasses.int).op(Op.return).end()
      b.i32(builtinClasses.string).i32(builtinClasses.host)
      b.get(0).op(Op.extern_convert_any).call(this.builtin('test')).op(Op.select)
    })
  }

  /** (i32) -> any */
  boxI32(): FuncSym {
    return this.define('boxInt', [I32], [ANY], (b) => {
      b.get(0).get(0).op(Op.i32_add).get(0).op(Op.i32_xor).i32(0).op(Op.i32_lt_s)
      b.block(Op.if, ANY)
      b.i32(builtinClasses.int).get(0).typed(Op.struct_new, this.machine.base.boxI32)
      b.op(Op.else).get(0).op(Op.ref_i31).end()
    })
  }

  /** Boxes the f64 on the stack's top, which the caller pushes after this function's prefix: see `emitBoxF64`. */
  emitBoxF64(b: Body, push: () => void): void {
    b.i32(builtinClasses.float)
    push()
    b.typed(Op.struct_new, this.machine.base.boxF64)
  }

  emitBoxI64(b: Body, push: () => void): void {
    b.i32(builtinClasses.int64)
    push()
    b.typed(Op.struct_new, this.machine.base.boxI64)
  }

  /** The two boxed Bools. */
  boxedBool(value: boolean): GlobalSym {
    const { boxBool } = this.machine.base
    return this.module.global(value ? 'true' : 'false', refTo(boxBool), false, (c) =>
      c
        .i32(builtinClasses.bool)
        .i32(value ? 1 : 0)
        .typed(Op.struct_new, boxBool),
    )
  }

  /** (i32) -> any */
  boxBool(): FuncSym {
    return this.define('boxBool', [I32], [ANY], (b) =>
      b
        .globalGet(this.boxedBool(true))
        .globalGet(this.boxedBool(false))
        .get(0)
        .select(refTo(this.machine.base.boxBool)),
    )
  }

  /** (nullable number) -> any */
  boxNull(of: 'i32' | 'bool' | 'f64'): FuncSym {
    const type = this.machine.valType({ kind: 'null', of })
    return this.define(`boxNull${of}`, [type], [ANY], (b) => {
      b.get(0)
      this.emitIsNull(b, of)
      b.block(Op.if, ANY).refNull(Heap.none).op(Op.else)
      if (of === 'f64') this.emitBoxF64(b, () => b.get(0))
      else if (of === 'i32') b.get(0).op(Op.i32_wrap_i64).call(this.boxI32())
      else b.get(0).call(this.boxBool())
      b.end()
    })
  }

  /** Whether the nullable number on the stack is null. */
  emitIsNull(b: Body, of: 'i32' | 'bool' | 'f64'): void {
    if (of === 'i32') b.i64(nullI32Bits).op(Op.i64_eq)
    else if (of === 'bool') b.i32(2).op(Op.i32_eq)
    else b.op(Op.i64_reinterpret_f64).i64(nullF64Bits).op(Op.i64_eq)
  }

  /** (null.f64) -> f64: 0 where null. */
  valueOfNullF64(): FuncSym {
    return this.define('valueOfNullFloat', [F64], [F64], (b) => {
      b.f64(0).get(0).get(0)
      this.emitIsNull(b, 'f64')
      b.op(Op.select)
    })
  }

  /** (any) -> T: a Dynamic as that type, converted where Haxe converts; throws "Invalid cast" for other values. */
  castDyn(t: MirType): FuncSym {
    const { machine } = this
    const { boxI32, boxF64, boxBool, boxI64 } = machine.base
    const type = machine.valType(t)
    const box = (b: Body, of: number, then: () => void): void => {
      b.get(0).heap(Op.ref_test, refTo(of)).block(Op.if)
      b.get(0).heap(Op.ref_cast, refTo(of)).structGet(of, 1)
      then()
      b.op(Op.return).end()
    }
    const start = (b: Body): void => {
      b.get(0).op(Op.ref_is_null).block(Op.if)
      emitDefault(b, t)
      b.op(Op.return).end()
    }
    const small = (b: Body, then: () => void): void => {
      b.get(0).heap(Op.ref_test, Heap.i31).block(Op.if)
      b.get(0).heap(Op.ref_cast, Heap.i31).op(Op.i31_get_s)
      then()
      b.op(Op.return).end()
    }
    const none = (): void => {}
    const fail = (b: Body): void => {
      b.call(this.badCast()).op(Op.unreachable)
    }
    const plain = t.kind === 'null' ? t.of : t.kind
    return this.define(`cast ${t.kind} ${plain}`, [ANY], [type], (b) => {
      switch (plain) {
        case 'i32':
        case 'ptr': {
          const wrap = t.kind === 'null' ? () => void b.op(Op.i64_extend_i32_u) : none
          small(b, wrap)
          start(b)
          box(b, boxI32, wrap)
          box(b, boxF64, () => {
            b.call(this.f64ToI32())
            wrap()
          })
          box(b, boxI64, () => {
            b.op(Op.i32_wrap_i64)
            wrap()
          })
          break
        }
        case 'f64':
        case 'f32':
          box(b, boxF64, none)
          small(b, () => void b.op(Op.f64_convert_i32_s))
          start(b)
          box(b, boxI32, () => void b.op(Op.f64_convert_i32_s))
          box(b, boxI64, () => void b.op(Op.f64_convert_i64_s))
          break
        case 'bool':
          box(b, boxBool, none)
          start(b)
          break
        case 'i64':
          box(b, boxI64, none)
          small(b, () => void b.op(Op.i64_extend_i32_s))
          start(b)
          box(b, boxI32, () => void b.op(Op.i64_extend_i32_s))
          break
        case 'string':
          start(b)
          b.get(0)
            .op(Op.extern_convert_any)
            .call(this.builtin('test'))
            .block(Op.if)
            .get(0)
            .op(Op.extern_convert_any)
            .op(Op.return)
            .end()
          break
        case 'array':
          b.get(0).heap(Op.ref_test_null, type).block(Op.if).get(0).heap(Op.ref_cast_null, type).op(Op.return).end()
          break
        default:
          throw new Error(`no shared cast to ${t.kind}`)
      }
      fail(b)
    })
  }

  /** (any, low, span) -> object: null, or an object whose class id is in low..low+span; throws "Invalid cast" else. */
  castToRange(): FuncSym {
    const { object } = this.machine.base
    return this.define('castToClass', [ANY, I32, I32], [refNull(object)], (b) => {
      const o = b.local(refNull(object))
      b.block(Op.block, ANY)
      b.get(0).brOnCast(Op.br_on_cast_fail, 0, ANY, refNull(object)).tee(o)
      b.op(Op.ref_is_null).block(Op.if).refNull(Heap.none).op(Op.return).end()
      b.get(o).structGet(object, 0).get(1).op(Op.i32_sub).get(2).op(Op.i32_le_u).block(Op.if).get(o).op(Op.return).end()
      b.refNull(Heap.none)
      b.end().op(Op.drop)
      b.call(this.badCast()).op(Op.unreachable)
    })
  }

  /** (externref) -> any: a JavaScript exception that was caught, as the Haxe value in it. */
  caught(): FuncSym {
    return this.define('caught', [EXTERN], [ANY], (b) => b.get(0).call(this.host('rtCaught')).call(this.dynOfHost()))
  }

  /** (any) -> never: throws a JavaScript error that holds the value as it is and as JavaScript sees it. */
  throwValue(): FuncSym {
    return this.define('throw', [ANY], [], (b) =>
      b
        .get(0)
        .op(Op.extern_convert_any)
        .get(0)
        .call(this.hostOfDyn(false))
        .call(this.host('rtThrow'))
        .op(Op.unreachable),
    )
  }

  /** (externref) -> any: what came from JavaScript as a Dynamic: numbers, Bools and BigInts become Haxe's, undefined null. */
  dynOfHost(): FuncSym {
    return this.define('dynOfHost', [EXTERN], [ANY], (b) => {
      const a = b.local(ANY)
      const kind = b.local(I32)
      const number = b.local(F64)
      b.get(0).op(Op.any_convert_extern).tee(a).heap(Op.ref_test_null, Heap.eq).block(Op.if).get(a).op(Op.return).end()
      b.get(0).call(this.builtin('test')).block(Op.if).get(a).op(Op.return).end()
      b.get(0).call(this.host('rtHostKind')).tee(kind).op(Op.i32_eqz).block(Op.if).get(a).op(Op.return).end()
      b.get(kind).i32(1).op(Op.i32_eq).block(Op.if)
      b.get(0)
        .call(this.host('rtHostNumber'))
        .tee(number)
        .op(Op.i32_trunc_sat_f64_s)
        .op(Op.f64_convert_i32_s)
        .op(Op.i64_reinterpret_f64)
      b.get(number).op(Op.i64_reinterpret_f64).op(Op.i64_eq)
      b.block(Op.if, ANY).get(number).op(Op.i32_trunc_sat_f64_s).call(this.boxI32()).op(Op.else)
      this.emitBoxF64(b, () => b.get(number))
      b.end().op(Op.return).end()
      b.get(kind)
        .i32(2)
        .op(Op.i32_eq)
        .block(Op.if)
        .get(0)
        .call(this.host('rtHostNumber'))
        .f64(0)
        .op(Op.f64_ne)
        .call(this.boxBool())
        .op(Op.return)
        .end()
      b.get(kind).i32(3).op(Op.i32_eq).block(Op.if)
      this.emitBoxI64(b, () => b.get(0).call(this.host('rtHostBigInt')))
      b.op(Op.return).end()
      if (this.closureIds.length > 0)
        b.get(kind)
          .i32(5)
          .op(Op.i32_eq)
          .block(Op.if)
          .get(0)
          .call(this.host('rtClosureOf'))
          .op(Op.any_convert_extern)
          .op(Op.return)
          .end()
      b.refNull(Heap.none)
    })
  }

  /** Whether JavaScript may get hold of closures: the program must then export `_call`. */
  get giveClosuresOut(): boolean {
    return this.givesClosures
  }

  /** (any) -> externref: a Dynamic as JavaScript sees it: boxes opened, closures as functions, all else as it is. */
  hostOfDyn(functions: boolean): FuncSym {
    const { object, boxI32, boxF64, boxBool, boxI64 } = this.machine.base
    return this.define(functions ? 'hostOfDyn with functions' : 'hostOfDyn', [ANY], [EXTERN], (b) => {
      const o = b.local(refNull(object))
      const open = (id: number, type: number, host: HostImport): void => {
        b.get(o).structGet(object, 0).i32(id).op(Op.i32_eq).block(Op.if)
        b.get(o).heap(Op.ref_cast, refTo(type)).structGet(type, 1).call(this.host(host)).op(Op.return).end()
      }
      b.block(Op.block)
      b.block(Op.block, ANY)
      b.get(0).brOnCast(Op.br_on_cast_fail, 0, ANY, refTo(object)).set(o)
      for (const { low, high } of functions ? this.closureIds : []) {
        this.givesClosures = true
        b.get(o)
          .structGet(object, 0)
          .i32(low)
          .op(Op.i32_sub)
          .i32(high - low)
          .op(Op.i32_le_u)
          .block(Op.if)
        b.get(0).op(Op.extern_convert_any).call(this.host('rtOfClosure')).op(Op.return).end()
      }
      b.get(o).structGet(object, 0).i32(builtinClasses.int64).op(Op.i32_gt_u).brIf(1)
      open(builtinClasses.int, boxI32, 'rtOfInt')
      open(builtinClasses.float, boxF64, 'rtOfFloat')
      open(builtinClasses.bool, boxBool, 'rtOfBool')
      open(builtinClasses.int64, boxI64, 'rtOfInt64')
      b.br(1)
      b.end().op(Op.drop)
      b.end()
      b.get(0).op(Op.extern_convert_any)
    })
  }

  /** (f64) -> i32: x|0 of JavaScript. */
  f64ToI32(): FuncSym {
    return this.define('floatToInt', [F64], [I32], (b) => {
      const bits = b.local(I64)
      const shift = b.local(I32)
      const low = b.local(I32)
      // Below 2^63 the truncated value's low bits are it; from there on the significand's, shifted up.
      b.get(0)
        .op(Op.f64_abs)
        .f64(9223372036854775808)
        .op(Op.f64_lt)
        .block(Op.if)
        .get(0)
        .op(Op.i64_trunc_sat_f64_s)
        .op(Op.i32_wrap_i64)
        .op(Op.return)
        .end()
      b.get(0)
        .op(Op.i64_reinterpret_f64)
        .tee(bits)
        .i64(52n)
        .op(Op.i64_shr_u)
        .op(Op.i32_wrap_i64)
        .i32(0x7ff)
        .op(Op.i32_and)
        .i32(1075)
        .op(Op.i32_sub)
        .tee(shift)
      b.i32(31).op(Op.i32_gt_s).block(Op.if).i32(0).op(Op.return).end()
      b.get(bits).op(Op.i32_wrap_i64).get(shift).op(Op.i32_shl).set(low)
      b.i32(0).get(low).op(Op.i32_sub).get(low).get(bits).i64(0n).op(Op.i64_lt_s).op(Op.select)
    })
  }

  /** (f64, f64) -> f64: fmod. Integers go without leaving WebAssembly. */
  f64Rem(): FuncSym {
    return this.define('remainder', [F64, F64], [F64], (b) => {
      const x = b.local(I64)
      const y = b.local(I64)
      b.block(Op.block)
      b.get(0).op(Op.i64_trunc_sat_f64_s).tee(x).op(Op.f64_convert_i64_s).get(0).op(Op.f64_ne).brIf(0)
      b.get(1).op(Op.i64_trunc_sat_f64_s).tee(y).op(Op.f64_convert_i64_s).get(1).op(Op.f64_ne).brIf(0)
      b.get(y).op(Op.i64_eqz).brIf(0)
      b.get(0).op(Op.f64_abs).f64(9007199254740992).op(Op.f64_gt).brIf(0)
      b.get(1).op(Op.f64_abs).f64(9007199254740992).op(Op.f64_gt).brIf(0)
      b.get(x).get(y).op(Op.i64_rem_s).op(Op.f64_convert_i64_s).get(0).op(Op.f64_copysign).op(Op.return)
      b.end()
      b.get(0).get(1).call(this.host('rtRemainder'))
    })
  }

  /** (i32, i32) -> i32: division where the divisor may be -1. */
  i32Div(): FuncSym {
    return this.define('divideInt', [I32, I32], [I32], (b) => {
      b.get(1)
        .i32(-1)
        .op(Op.i32_eq)
        .block(Op.if, I32)
        .i32(0)
        .get(0)
        .op(Op.i32_sub)
        .op(Op.else)
        .get(0)
        .get(1)
        .op(Op.i32_div_s)
        .end()
    })
  }

  i64Div(): FuncSym {
    return this.define('divideInt64', [I64, I64], [I64], (b) => {
      b.get(1)
        .i64(-1n)
        .op(Op.i64_eq)
        .block(Op.if, I64)
        .i64(0n)
        .get(0)
        .op(Op.i64_sub)
        .op(Op.else)
        .get(0)
        .get(1)
        .op(Op.i64_div_s)
        .end()
    })
  }

  /** (string) -> string: null reads "null". */
  stringOrNull(): FuncSym {
    return this.define('stringOrNull', [EXTERN], [EXTERN_NN], (b) => {
      b.block(Op.block, EXTERN_NN).get(0).brOnNonNull(0).globalGet(this.module.stringConstant('null')).end()
    })
  }

  /** (string, string) -> string where both operands may be null. */
  concat(): FuncSym {
    return this.define('concat', [EXTERN, EXTERN], [EXTERN_NN], (b) =>
      b.get(0).call(this.stringOrNull()).get(1).call(this.stringOrNull()).call(this.builtin('concat')),
    )
  }

  /** (any) -> externref, for a nullable number: null or a JavaScript number or boolean. */
  hostOfNull(of: 'i32' | 'bool' | 'f64'): FuncSym {
    const type = this.machine.valType({ kind: 'null', of })
    return this.define(`hostOfNull ${of}`, [type], [EXTERN], (b) => {
      b.get(0)
      this.emitIsNull(b, of)
      b.block(Op.if, EXTERN).refNull(Heap.noextern).op(Op.else)
      if (of === 'i32') b.get(0).op(Op.i32_wrap_i64).call(this.host('rtOfInt'))
      else if (of === 'bool') b.get(0).call(this.host('rtOfBool'))
      else b.get(0).call(this.host('rtOfFloat'))
      b.end()
    })
  }

  /** (externref) -> nullable number. */
  nullOfHost(of: 'i32' | 'bool' | 'f64'): FuncSym {
    const type = this.machine.valType({ kind: 'null', of })
    return this.define(`nullOfHost ${of}`, [EXTERN], [type], (b) =>
      b
        .get(0)
        .call(this.dynOfHost())
        .call(this.castDyn({ kind: 'null', of })),
    )
  }

  /** Defines a helper once. */
  define(name: string, params: readonly ValType[], results: readonly ValType[], emit: (body: Body) => void): FuncSym {
    return this.module.define(`helper ${name}`, `haxe.${name}`, params, results, emit)
  }
}
