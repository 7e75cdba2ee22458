import { type Diagnostic, DiagnosticSink, renderDiagnostic } from '../../src/compiler/diagnostics/index.ts'
import { type Expr, type ModuleAst, parseExpressionText, parseModule } from '../../src/compiler/parser/index.ts'
import { sourceFileOf } from '../../src/compiler/source/index.ts'

/* Short ways to parse in tests. */

/** Defines by name, each with the value 1 unless `name=value`. */
export function definesOf(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name.split('=')[0] ?? '', name.split('=')[1] ?? '1'] as const))
}

/** A parsed file and what was reported. */
export function parseText(
  text: string,
  defines: readonly string[] = [],
): { ast: ModuleAst; diagnostics: readonly Diagnostic[] } {
  const sink = new DiagnosticSink()
  const ast = parseModule(sourceFileOf('Main.hx', text), definesOf(defines), sink)
  return { ast, diagnostics: sink.all }
}

/** A parsed expression; throws where it has errors. */
export function exprOf(text: string): Expr {
  const sink = new DiagnosticSink()
  const expr = parseExpressionText(sourceFileOf('Main.hx', text), new Map(), sink)
  if (expr === null || sink.hasErrors) throw new Error(`${text}: ${sink.all[0]?.message}`)
  return expr
}

/** What a file's errors look like, a line each, without code frames. */
export function errorsOf(text: string, defines: readonly string[] = []): readonly string[] {
  const file = sourceFileOf('Main.hx', text)
  return parseText(text, defines).diagnostics.map((d) =>
    renderDiagnostic({ code: d.code, severity: d.severity, message: d.message, span: d.span }, () => file, {
      frame: false,
    }),
  )
}
