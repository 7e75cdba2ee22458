/*
 * Builds small MIR programs, runs them as WebAssembly and gives their exports.
 */
import type { FunctionBuilder, MirProgram, MirType, OpName, Imm, ValueId } from '../../src/compiler/mir/index.ts'
import { ProgramBuilder, verifyProgram } from '../../src/compiler/mir/index.ts'
import { emitWasm } from '../../src/codegen-wasm/index.ts'
import type { EmittedWasm } from '../../src/codegen-wasm/index.ts'
import * as runtime from '../../runtime/js/imports.ts'
import { instantiateSync } from '../../runtime/js/load.ts'
import { backend } from '../support/backend.ts'
import type { LoadOptions, Program } from '../../runtime/js/load.ts'

/** Checks, generates and instantiates a program. */
export function load(
  program: MirProgram,
  options: LoadOptions & { readonly extra?: Record<string, unknown> } = {},
): Program {
  const problems = verifyProgram(program)
  if (problems.length > 0) throw new Error(`MIR: ${JSON.stringify(problems.slice(0, 5))}`)
  if (backend.load !== null) return backend.load(program, options)
  return loadEmitted(emitWasm(program, { debug: false, names: true }), options)
}

/** Instantiates an emitted module with what it imports. */
export function loadEmitted(
  emitted: EmittedWasm,
  options: LoadOptions & { readonly extra?: Record<string, unknown> } = {},
): Program {
  const all: Record<string, unknown> = { ...runtime, ...options.extra }
  const imports: Record<string, unknown> = {}
  for (const name of emitted.imports) {
    if (!(name in all)) throw new Error(`runtime/js/imports.ts has no ${name}`)
    imports[name] = all[name]
  }
  return instantiateSync(emitted.bytes, imports, options)
}

/** Adds an exported function to a program. */
export function exported(
  p: ProgramBuilder,
  name: string,
  params: readonly MirType[],
  result: MirType,
  body: (f: FunctionBuilder, ...args: ValueId[]) => void,
): number {
  const f = p.addFunction({ name, params, result })
  body(f, ...f.fn.params)
  p.exports.push({
    symbol: name,
    func: f.id,
    params: params.map((machine, i) => ({ name: `a${i}`, type: { kind: 'dynamic' }, optional: false, machine })),
    result: { kind: 'dynamic' },
    resultMachine: result,
  })
  return f.id
}

/** A program of one exported function `f`, run. */
export function single(
  params: readonly MirType[],
  result: MirType,
  body: (f: FunctionBuilder, ...args: ValueId[]) => void,
): (...args: unknown[]) => unknown {
  const p = new ProgramBuilder()
  exported(p, 'f', params, result, body)
  const f = load(p.finish())['f']
  if (f === undefined) throw new Error('no export f')
  return f
}

/** A function that applies one operation to its parameters. */
export function operation(
  op: OpName,
  params: readonly MirType[],
  result: MirType,
  imm?: Imm,
): (...args: unknown[]) => unknown {
  return single(params, result, (f, ...args) => {
    const v = f.emit(op, args, imm)
    f.ret(result.kind === 'void' ? -1 : v)
  })
}
