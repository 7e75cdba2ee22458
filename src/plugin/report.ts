/*
 * Diagnostics for bundlers: all of them in one error, the first one's place and frame where a bundler shows one.
 */
import {
  lineColumnOf,
  renderDiagnostic,
  sourceFileOf,
  type Diagnostic,
  type Host,
  type SourceFile,
} from '../compiler/index.ts'

/** What bundlers read from an error. */
export type BuildErrorPlace = { readonly file: string; readonly line: number; readonly column: number }

/** The error of a compile: every diagnostic in its message. */
export class HaxeBuildError extends Error {
  readonly plugin: string = 'unplugin-haxe'
  readonly diagnostics: readonly Diagnostic[]
  readonly id: string | undefined
  readonly loc: BuildErrorPlace | undefined
  readonly frame: string | undefined

  constructor(diagnostics: readonly Diagnostic[], host: Host, root: string) {
    const errors = diagnostics.filter((d) => d.severity === 'error')
    const files = sourcesOf(host)
    super(errors.map((d) => shorten(renderDiagnostic(d, files), root)).join('\n\n'))
    this.name = 'HaxeBuildError'
    this.diagnostics = diagnostics
    const first = errors[0]
    const source = first ? files(first.span.file) : null
    if (first && source) {
      this.id = first.span.file
      this.loc = { file: first.span.file, ...lineColumnOf(source, first.span.min) }
      const [, ...frame] = renderDiagnostic(first, files).split('\n')
      this.frame = frame.join('\n')
    }
    // The stack of the compiler's own code says nothing about the program.
    this.stack = ''
  }
}

/** The warnings among diagnostics, as text. */
export function renderWarnings(diagnostics: readonly Diagnostic[], host: Host, root: string): string[] {
  const files = sourcesOf(host)
  return diagnostics.filter((d) => d.severity === 'warning').map((d) => shorten(renderDiagnostic(d, files), root))
}

function sourcesOf(host: Host): (path: string) => SourceFile | null {
  return (path) => {
    const text = path === '' ? null : host.readFile(path)
    return text === null ? null : sourceFileOf(path, text)
  }
}

/** Paths below the project's root as people write them. */
function shorten(text: string, root: string): string {
  return text.replaceAll(`${root}/`, '')
}
