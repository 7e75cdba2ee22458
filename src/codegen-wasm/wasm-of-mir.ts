import type { MirProgram } from '../compiler/mir/index.ts'
import { paramTypes } from '../compiler/mir/index.ts'
import type { SourceFile } from '../compiler/source/index.ts'
import { boundaryWrapper, closureCaller, describer } from './boundary.ts'
import { sourceMapOf } from './encoder/source-map.ts'
import { emitFunction } from './function.ts'
import { Generator } from './generator.ts'

/*
 * A MIR program to one WebAssembly module: exports pull in what they reach, nothing else is written.
 */

export type EmitWasmOptions = {
  /** Keeps names of functions even where `names` is off, and source positions. */
  readonly debug: boolean
  /** Writes the names section: what stack traces show. */
  readonly names: boolean
  /** The text of source files, for the source map's lines and contents. */
  readonly sources?: (path: string) => SourceFile | null
  readonly sourceMap?: boolean
  /** What the sourceMappingURL section says; default `haxe.wasm.map`. */
  readonly sourceMapUrl?: string
}

export type EmittedWasm = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The functions that runtime/js/imports.ts must provide, by export name; sorted. */
  readonly imports: readonly string[]
  readonly sourceMap: string | null
}

/**
 * Generates the module of a program.
 *
 * Exports: each MirExport under its symbol, `_init` (static initialisers; the loader calls it once), `main` where the program has
 * one, `memory` where linear memory is used, `_call` (closure, arguments) where JavaScript can get closures, `_describe` (value) where the
 * program can print any value.
 */
export function emitWasm(program: MirProgram, options: EmitWasmOptions): EmittedWasm {
  const generator = new Generator(program, emitFunction)
  const { module, machine } = generator
  for (const e of program.exports) {
    const fn = generator.mirFunction(e.func)
    module.export(e.symbol, boundaryWrapper(generator, generator.function(e.func), e.symbol, paramTypes(fn), fn.result))
  }
  if (program.main !== null) {
    const main = program.main
    const wrapper = module.define('main', 'haxe.main', [], [], (b) => {
      b.call(generator.function(main))
      if (generator.mirFunction(main).result.kind !== 'void') b.op(0x1a)
    })
    module.export('main', wrapper)
  }
  const { describe } = program.helpers
  if (describe !== undefined && describe !== null) {
    module.export('_describe', describer(generator, generator.function(describe)))
  }
  if (program.init !== null) generator.function(program.init)
  module.drain()
  if (generator.helpers.giveClosuresOut) {
    module.export('_call', closureCaller(generator))
    module.drain()
  }
  // Only now all strings are known that have to be built.
  const init = module.define('_init', 'haxe.init', [], [], (b) => {
    generator.emitBuiltStrings(b)
    if (program.init !== null) b.call(generator.function(program.init))
  })
  module.export('_init', init)
  module.drain()
  machine.complete()
  const hasMap = options.sourceMap === true
  const written = module.write({
    names: options.names || options.debug,
    // Engines put it before every function's name.
    moduleName: '',
    sourceMapUrl: hasMap ? (options.sourceMapUrl ?? 'haxe.wasm.map') : null,
  })
  return {
    bytes: written.bytes,
    imports: module.runtimeImports(),
    sourceMap: hasMap ? sourceMapOf(written.marks, options.sources ?? (() => null)) : null,
  }
}
