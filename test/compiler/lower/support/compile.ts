// Compiles Haxe text with the real standard library, and runs it as wasm in this process.
import { analyse, generate, memoryHost } from '../../../../src/compiler/index.ts'
import type { Diagnostic, MirProgram } from '../../../../src/compiler/index.ts'
import { verifyProgram } from '../../../../src/compiler/mir/index.ts'
import { emitWasm } from '../../../../src/codegen-wasm/index.ts'
import { importsOf } from '../../../../src/plugin/cli/execute.ts'
import { nodeHost } from '../../../../src/plugin/cli/node-host.ts'
import { stdFolder } from '../../../../src/plugin/runtime-files.ts'
import { instantiateSync } from '../../../../runtime/js/load.ts'

export type Lowered = {
  readonly program: MirProgram | null
  readonly diagnostics: readonly Diagnostic[]
  readonly problems: readonly string[]
}

/** Lowers a program whose main module is `Main`, without passes, and verifies the MIR. */
export function lower(text: string): Lowered {
  const host = memoryHost(new Map([['/test/Main.hx', text]]), nodeHost())
  const analysis = analyse({
    host,
    classPaths: ['/test'],
    stdPath: stdFolder(),
    defines: new Map(),
    target: 'wasm',
    main: 'Main',
    modules: [],
  })
  const program = generate(analysis, { main: 'Main', exports: [], debug: true, dce: 'std', level: 0, verify: false })
  const problems = program ? verifyProgram(program).map((p) => JSON.stringify(p)) : []
  return { program, diagnostics: analysis.sink.all, problems }
}

/** What the program prints; compile errors and broken MIR throw. */
export function run(text: string): string {
  const { program, diagnostics, problems } = lower(text)
  if (!program) throw new Error(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const { bytes, imports } = emitWasm(program, { debug: false, names: true })
  let out = ''
  const functions = importsOf(imports)
  for (const name of Object.keys(functions)) {
    if (name === 'sys_println') functions[name] = (line: string | null) => void (out += `${line}\n`)
    if (name === 'sys_print') functions[name] = (part: string | null) => void (out += part)
  }
  const started = instantiateSync(bytes as Uint8Array<ArrayBuffer>, functions, { noInit: true })
  started['_init']?.()
  started['main']?.()
  return out
}

/** Wraps statements into a program. */
export function inMain(statements: string, declarations = ''): string {
  return `${declarations}\nclass Main {\n  static function main() {\n${statements}\n  }\n}\n`
}
