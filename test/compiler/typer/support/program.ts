import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DiagnosticSink } from '../../../../src/compiler/diagnostics/index.ts'
import { memoryHost } from '../../../../src/compiler/host.ts'
import type { Host } from '../../../../src/compiler/host.ts'
import { lineColumnOf, sourceFileOf } from '../../../../src/compiler/source/index.ts'
import type { ExpressionTyper } from '../../../../src/compiler/typer/context.ts'
import { errorType } from '../../../../src/compiler/typer/follow.ts'
import { typeAllBodies, typeProgramWith } from '../../../../src/compiler/typer/program.ts'
import type { Program } from '../../../../src/compiler/typer/program.ts'

/*
 * Programs in memory over the real standard library, for the typer's tests.
 */

const stdPath = fileURLToPath(new URL('../../../../runtime/std', import.meta.url)).replaceAll('\\', '/')

export const fileHost: Host = {
  readFile(path) {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return null
    }
  },
  listFolder(path) {
    try {
      return readdirSync(path)
    } catch {
      return []
    }
  },
}

/** Types no expression: for tests of declarations alone. */
export const noExpressions: ExpressionTyper = {
  typeExpr: (_ctx, e) => ({ kind: 'error', type: errorType, span: e.span }),
  typeFunctionBody: (_ctx, func, type, field) => ({
    args: [],
    ret: type.ret,
    expr: { kind: 'error', type: errorType, span: func.expr?.span ?? field.span },
    params: [],
  }),
  typeFieldInit: (_ctx, e) => ({ kind: 'error', type: errorType, span: e.span }),
}

export type Checked = {
  readonly program: Program
  /** `Main.hx:3: message`, in order of file and line. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

/** Types the files (by relative path) and everything they use. */
export function checkWith(files: Readonly<Record<string, string>>, expressions: ExpressionTyper): Checked {
  const map = new Map<string, string>()
  for (const [path, text] of Object.entries(files)) map.set(`/app/${path}`, text)
  const sink = new DiagnosticSink()
  const host = memoryHost(map, fileHost)
  const program = typeProgramWith(
    {
      host,
      defines: new Map([
        ['haxe_ver', '4.3'],
        ['target.utf16', '1'],
        ['wasm', '1'],
      ]),
      sink,
      classPaths: ['/app', `${stdPath}/_wasm`, stdPath],
      entries: Object.keys(files)
        .filter((path) => path.endsWith('.hx') && !path.endsWith('import.hx'))
        .map((path) => path.slice(0, -3).replaceAll('/', '.')),
    },
    expressions,
  )
  typeAllBodies(program, (module) => module.file.startsWith('/app/'))
  const line = (file: string, offset: number): number =>
    lineColumnOf(sourceFileOf(file, host.readFile(file) ?? ''), offset).line
  const texts = (severity: 'error' | 'warning'): string[] =>
    sink.all
      .filter((d) => d.severity === severity)
      .map((d) => ({ file: d.span.file.replace('/app/', ''), line: line(d.span.file, d.span.min), message: d.message }))
      .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .map((d) => `${d.file}:${d.line}: ${d.message}`)
  return { program, errors: texts('error'), warnings: texts('warning') }
}
