import type { FuncId, MirFunction, MirProgram, SigId } from '../compiler/mir/index.ts'
import { paramTypes, void_ } from '../compiler/mir/index.ts'
import type { FuncSym, GlobalSym } from './code.ts'
import { Heap, Op } from './encoder/opcodes.ts'
import { Helpers } from './helpers.ts'
import { emitDefault, Machine } from './machine.ts'
import { ModuleBuilder } from './module.ts'
import type { Body } from './module.ts'
import { EXTERN, refTo } from './types.ts'

/*
 * One program's generation: the module being built, and the symbols of everything of the program that was asked for.
 */

/** An import name can hold this many bytes at most (engines' limit is 100,000). */
const maxConstantBytes = 30000

export class Generator {
  readonly program: MirProgram
  readonly module: ModuleBuilder = new ModuleBuilder()
  readonly machine: Machine
  readonly helpers: Helpers
  /** Strings that no import name can hold; `_init` builds them. */
  readonly builtStrings: { readonly global: GlobalSym; readonly text: string }[] = []
  private readonly emitBody: (generator: Generator, fn: MirFunction, body: Body) => void

  constructor(program: MirProgram, emitBody: (generator: Generator, fn: MirFunction, body: Body) => void) {
    this.program = program
    this.emitBody = emitBody
    this.machine = new Machine(program, this.module.types)
    this.helpers = new Helpers(this.module, this.machine, (id) => this.function(id))
  }

  /** A function of the program; an internal error where a pass removed it. */
  mirFunction(id: FuncId): MirFunction {
    const fn = this.program.functions[id]
    if (fn === null || fn === undefined) throw new Error(`no function ${id}`)
    return fn
  }

  /** The symbol of a function of the program. */
  function(id: FuncId): FuncSym {
    const fn = this.mirFunction(id)
    const params = paramTypes(fn).map((t) => this.machine.valType(t))
    const results = this.machine.results(fn.result)
    const emit = (body: Body): void => this.emitBody(this, fn, body)
    if (fn.captures !== null && fn.sig !== null)
      return this.module.define(`f${id}`, fn.name, params, results, emit, this.machine.closureFunctionType(fn.sig))
    return this.module.define(`f${id}`, fn.name, params, results, emit)
  }

  /** The symbol of a function that closures of a signature point to. */
  closureFunction(id: FuncId, sig: SigId): FuncSym {
    const fn = this.mirFunction(id)
    if (fn.captures !== null) return this.module.declare(this.function(id))
    // A plain function: a closure's function gets the closure too, and forgets it.
    const type = this.machine.closureFunctionType(sig)
    const params = [this.machine.closureType(sig) * 2 + 256, ...paramTypes(fn).map((t) => this.machine.valType(t))]
    const sym = this.module.define(
      `adaptor${id}`,
      fn.name,
      params,
      this.machine.results(fn.result),
      (body) => {
        for (let i = 1; i < params.length; i++) body.get(i)
        body.call(this.function(id))
      },
      type,
    )
    return this.module.declare(sym)
  }

  /** The one closure of a function without captures. */
  staticClosure(id: FuncId, sig: SigId): GlobalSym {
    const type = this.machine.closureType(sig)
    const func = this.closureFunction(id, sig)
    return this.module.global(`closure${id}`, refTo(type), false, (code) => {
      code.i32(this.machine.closureId(sig)).refFunc(func).typed(Op.struct_new, type)
    })
  }

  /** The global of a variable of the program. */
  global(id: number): GlobalSym {
    const type = this.program.globals[id]?.type ?? void_
    return this.module.global(`mir${id}`, this.machine.valType(type), true, (code) => emitDefault(code, type))
  }

  /** Pushes a string constant. */
  stringConstant(body: Body, text: string): void {
    if (text.isWellFormed() && text.length * 3 <= maxConstantBytes) {
      body.globalGet(this.module.stringConstant(text))
      return
    }
    body.globalGet(this.builtString(text))
  }

  private builtString(text: string): GlobalSym {
    const key = `string${JSON.stringify(text)}`
    const global = this.module.global(key, EXTERN, true, (code) => code.refNull(Heap.noextern))
    if (!this.builtStrings.some((s) => s.global === global)) this.builtStrings.push({ global, text })
    return global
  }

  /** Writes the code that builds the strings no import name can hold. */
  emitBuiltStrings(body: Body): void {
    for (const { global, text } of this.builtStrings) {
      let isFirst = true
      const add = (): void => {
        if (!isFirst) body.call(this.helpers.builtin('concat'))
        isFirst = false
      }
      let from = 0
      for (const piece of piecesOf(text)) {
        if (piece.isWellFormed()) body.globalGet(this.module.stringConstant(piece))
        else body.i32(text.charCodeAt(from)).call(this.helpers.builtin('fromCharCode'))
        from += piece.length
        add()
      }
      body.globalSet(global)
    }
  }
}

/** Cuts a string into well-formed pieces of bearable length and lone surrogates. */
function piecesOf(text: string): string[] {
  const out: string[] = []
  let piece = ''
  const limit = maxConstantBytes / 3 - 2
  for (const point of text) {
    if (!point.isWellFormed()) {
      if (piece !== '') out.push(piece)
      out.push(point)
      piece = ''
      continue
    }
    piece += point
    if (piece.length >= limit) {
      out.push(piece)
      piece = ''
    }
  }
  if (piece !== '' || out.length === 0) out.push(piece)
  return out
}
