import type { Span } from '../source/index.ts'

/** How grave a diagnostic is: an error stops the program from being produced, a warning doesn't. */
export type Severity = 'error' | 'warning'

/**
 * Something the compiler has to say about the source, as data.
 *
 * Invariant: `code` is stable (docs and tests name it), `message` is one line in Haxe's own wording
 * where Haxe has one, and `span` is where the official compiler would point. Text and code frames are
 * made elsewhere (render.ts).
 */
export type Diagnostic = {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  /** What to do about it, in one sentence. */
  readonly hint?: string
  /** Other places that explain it. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
}

/** Collects diagnostics in the order found; one per compile, passed down, never global. */
export class DiagnosticSink {
  readonly #list: Diagnostic[] = []
  readonly #seen = new Set<string>()

  /** Whether some text could not be read: names it declared are missing everywhere. */
  #isUnread = false

  #silent: ReadonlySet<string> = new Set()

  /** Leaves warnings of these codes out from now on. */
  silence(codes: ReadonlySet<string>): void {
    this.#silent = codes
  }

  /**
   * Adds one; the same code at the same place with the same text is kept once. After an error of syntax those of types
   * are left out: most of them would be about what the unread text declares.
   */
  report(diagnostic: Diagnostic): void {
    const { span } = diagnostic
    if (diagnostic.severity === 'warning' && this.#silent.has(diagnostic.code)) return
    if (diagnostic.severity === 'error') {
      if (diagnostic.code.startsWith('syntax/')) this.#isUnread = true
      else if (this.#isUnread && diagnostic.code.startsWith('type/')) return
    }
    const key = `${diagnostic.code}|${span.file}|${span.min}|${span.max}|${diagnostic.message}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#list.push(diagnostic)
  }

  /** Adds an error. */
  error(code: string, message: string, span: Span, hint?: string): void {
    this.report({ code, severity: 'error', message, span, ...(hint === undefined ? {} : { hint }) })
  }

  /** Adds a warning. */
  warning(code: string, message: string, span: Span, hint?: string): void {
    this.report({ code, severity: 'warning', message, span, ...(hint === undefined ? {} : { hint }) })
  }

  /** How many errors there are so far. */
  get errorCount(): number {
    return this.#list.filter((d) => d.severity === 'error').length
  }

  get all(): readonly Diagnostic[] {
    return this.#list
  }

  get hasErrors(): boolean {
    return this.#list.some((d) => d.severity === 'error')
  }
}
