import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Span } from '../../compiler/source/index.ts'
import { BindingsModule } from './bindings-module.ts'
import type { LlvmBindings } from './llvm.ts'
import type { Recording } from './recording.ts'
import { replay } from './replay.ts'

/*
 * The process that llvm-bindings runs in: it makes one module and ends. Modules are never given back, the package can't be
 * loaded twice, and what it is given wrongly ends the process.
 *
 * Called with a folder and the package's addon. The folder has `prelude.ll` and `request.json`; it gets `module.bc`, or `module.ll`.
 */

export type Request = {
  readonly recording: Recording
  /** The line and column of each span; null where no line tables are written. */
  readonly places: readonly { readonly line: number; readonly column: number }[] | null
  /** What is written. */
  readonly form: 'bc' | 'll'
}

function main(folder: string, addon: string): void {
  const llvm = createRequire(import.meta.url)(addon) as LlvmBindings
  const { recording, places, form } = JSON.parse(readFileSync(join(folder, 'request.json'), 'utf8')) as Request
  const context = new llvm.LLVMContext()
  const module = llvm.parseIRFile(join(folder, 'prelude.ll'), new llvm.SMDiagnostic(), context)
  const nowhere = { line: 0, column: 0 }
  const placeOfSpan = new Map(recording.spans.map((span, i) => [span, places?.[i] ?? nowhere] as const))
  const placeOf = (span: Span): typeof nowhere => placeOfSpan.get(span) ?? nowhere
  replay(recording, new BindingsModule(llvm, context, module, places === null ? null : placeOf))
  if (llvm.verifyModule(module)) throw new Error('the module is not valid')
  if (form === 'bc') llvm.WriteBitcodeToFile(module, join(folder, 'module.bc'))
  else writeFileSync(join(folder, 'module.ll'), module.print())
  // Modules are never given back.
  process.exit(0)
}

main(process.argv[2] ?? '', process.argv[3] ?? '')
