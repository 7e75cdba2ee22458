import type { MirType } from '../compiler/mir/index.ts'
import { emitCastDyn } from './casts.ts'
import type { FuncSym } from './code.ts'
import type { FunctionEmitter } from './emitter.ts'
import { Heap, Op } from './encoder/opcodes.ts'
import type { Generator } from './generator.ts'
import type { Body } from './module.ts'
import { importModules } from './module.ts'
import type { TreeInstr } from './trees.ts'
import { closureFunction } from './machine.ts'
import { ANY, EXTERN, F64, I32, I64, refTo } from './types.ts'
import type { ValType } from './types.ts'

/*
 * The border to JavaScript: every reference crosses as externref (typed references are many times slower in every engine).
 *
 * Numbers and Bools cross as they are, nullable numbers as null or a JavaScript number, Dynamic with its boxes opened, objects
 * as opaque references.
 */

/** The machine type that a MIR type has in imports and exports. */
export function boundaryType(t: MirType): ValType {
  switch (t.kind) {
    case 'i32':
    case 'bool':
    case 'ptr':
      return I32
    case 'i64':
      return I64
    case 'f64':
    case 'f32':
      return F64
    default:
      return EXTERN
  }
}

/** The results of a boundary function. */
export const boundaryResults = (t: MirType): readonly ValType[] => (t.kind === 'void' ? [] : [boundaryType(t)])

/** Turns the value on the stack into its boundary form. Closures become JavaScript functions in arguments of imports; the glue around exports makes its own. */
export function emitToHost(generator: Generator, body: Body, t: MirType, functions: boolean): void {
  switch (t.kind) {
    case 'dyn':
      body.call(generator.helpers.hostOfDyn(functions))
      return
    case 'null':
      body.call(generator.helpers.hostOfNull(t.of))
      return
    case 'closure':
      if (functions) body.call(generator.helpers.hostOfDyn(true))
      else body.op(Op.extern_convert_any)
      return
    case 'obj':
    case 'array':
    case 'cell':
    case 'raw':
      body.op(Op.extern_convert_any)
      return
    default:
  }
}

/** Turns the boundary value on the stack into the machine's. */
export function emitFromHost(generator: Generator, body: Body, t: MirType): void {
  switch (t.kind) {
    case 'dyn':
      body.call(generator.helpers.dynOfHost())
      return
    case 'null':
      body.call(generator.helpers.nullOfHost(t.of))
      return
    case 'closure':
      body.call(generator.helpers.dynOfHost())
      emitCastDyn(generator, body, t)
      return
    case 'obj':
    case 'array':
    case 'cell':
    case 'raw':
      body.op(Op.any_convert_extern)
      emitCastDyn(generator, body, t)
      return
    default:
  }
}

/** The name of a runtime function's implementation in runtime/js/imports.ts: `math.atan2` is `math_atan2`. */
export const importName = (name: string): string => name.replaceAll(/[^A-Za-z0-9_]/g, '_')

/**
 * Runtime functions that take JavaScript's own objects where they say Dynamic (which parameters, and whether the result is
 * one): those cross as they are, with no look at what they might be.
 */
const handles: ReadonlyMap<string, { readonly params: readonly number[]; readonly result: boolean }> = new Map(
  (
    [
      [['map.new', 'weak.new', 'regexp.new', 'timer.start'], [], true],
      [
        ['map.clear', 'map.delete', 'map.delete_string', 'map.get', 'map.get_string', 'map.set', 'map.set_string'],
        [0],
        false,
      ],
      [['weak.delete', 'weak.get', 'weak.has', 'weak.set'], [0], false],
      [['regexp.group', 'regexp.groups', 'regexp.index', 'timer.stop'], [0], false],
      [['regexp.exec'], [0], true],
      // Two objects of any kind: identity is that of the references.
      [['host.same'], [0, 1], false],
    ] as const
  ).flatMap(([names, params, result]) => names.map((name) => [name, { params, result }] as const)),
)

/** Writes a call of a runtime function. */
export function emitBoundaryCall(e: FunctionEmitter, instr: TreeInstr): void {
  if (instr.imm.kind !== 'name') return
  const { body, generator } = e
  const { value: name, type: result } = instr.imm
  if (emitInline(e, instr, name)) return
  const known = handles.get(name)
  instr.args.forEach((arg, i) => {
    e.value(arg)
    const type = instr.argTypes[i]
    if (type === undefined) return
    if (known?.params.includes(i) === true && type.kind === 'dyn') body.op(Op.extern_convert_any)
    else emitToHost(generator, body, type, true)
  })
  const params = instr.argTypes.map(boundaryType)
  body.call(generator.module.importFunc(importModules.runtime, importName(name), params, boundaryResults(result)))
  if (known?.result === true) body.op(Op.any_convert_extern)
  else emitFromHost(generator, body, result)
}

/** Runtime functions that are WebAssembly here. */
function emitInline(e: FunctionEmitter, instr: TreeInstr, name: string): boolean {
  const { body, generator } = e
  const { helpers } = generator
  const push = (): void => {
    for (const arg of instr.args) e.value(arg)
  }
  switch (name) {
    case 'str.to_units':
      push()
      body.call(helpers.intoCharCodes())
      return true
    case 'str.of_units':
      push()
      body.call(helpers.fromCharCodes())
      return true
    default:
      return false
  }
}

/** A function with boundary types around one with machine types; the function itself where they are the same. */
export function boundaryWrapper(
  generator: Generator,
  func: FuncSym,
  name: string,
  params: readonly MirType[],
  result: MirType,
): FuncSym {
  const isPlain = (t: MirType): boolean => t.kind === 'void' || t.kind === 'string' || boundaryType(t) !== EXTERN
  if (params.every(isPlain) && isPlain(result)) return func
  return generator.module.define(`boundary ${name}`, name, params.map(boundaryType), boundaryResults(result), (b) => {
    params.forEach((t, i) => {
      b.get(i)
      emitFromHost(generator, b, t)
    })
    b.call(func)
    emitToHost(generator, b, result, false)
  })
}

/** (externref) -> string: what a thrown value says. It comes back as it went out, as a reference that needs no conversion. */
export function describer(generator: Generator, func: FuncSym): FuncSym {
  return generator.module.define('boundary _describe', '_describe', [EXTERN], [EXTERN], (b) => {
    b.get(0).op(Op.any_convert_extern).call(func)
  })
}

/** (closure, JavaScript array) -> externref: how JavaScript calls a closure of whatever signature. */
export function closureCaller(generator: Generator): FuncSym {
  const { machine, helpers, program } = generator
  return helpers.define('call', [EXTERN, EXTERN], [EXTERN], (b) => {
    const closure = b.local(ANY)
    const id = b.local(I32)
    b.get(0).call(helpers.dynOfHost()).tee(closure).call(helpers.classId()).set(id)
    for (const cls of program.classes) {
      const sig = cls?.kind === 'closure' && cls.sig !== null ? program.sigs[cls.sig] : undefined
      if (cls === null || cls === undefined || cls.sig === null || sig === undefined) continue
      const type = machine.closureType(cls.sig)
      b.get(id).i32(cls.id).op(Op.i32_eq).block(Op.if)
      b.get(closure).heap(Op.ref_cast, refTo(type))
      sig.params.forEach((t, i) => {
        b.get(1).i32(i).call(helpers.host('rtItem')).call(helpers.dynOfHost())
        emitCastDyn(generator, b, t)
      })
      b.get(closure)
        .heap(Op.ref_cast, refTo(type))
        .structGet(type, closureFunction)
        .typed(Op.call_ref, machine.closureFunctionType(cls.sig))
      emitBoxed(generator, b, sig.result)
      b.op(Op.return).end()
    }
    b.call(helpers.badCast()).op(Op.unreachable)
  })
}

/** Turns the value on the stack into what JavaScript sees, always a reference. */
function emitBoxed(generator: Generator, body: Body, t: MirType): void {
  const { helpers } = generator
  switch (t.kind) {
    case 'void':
      body.refNull(Heap.noextern)
      return
    case 'i32':
    case 'ptr':
      body.call(helpers.host('rtOfInt'))
      return
    case 'bool':
      body.call(helpers.host('rtOfBool'))
      return
    case 'f64':
    case 'f32':
      body.call(helpers.host('rtOfFloat'))
      return
    case 'i64':
      body.call(helpers.host('rtOfInt64'))
      return
    default:
      emitToHost(generator, body, t, true)
  }
}
