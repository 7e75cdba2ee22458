// Compiles a wrong program of fixtures/errors as Main.hx and compares its errors with the official compiler's.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, memoryHost, renderDiagnostic, sourceFileOf } from '../../src/compiler/index.ts'
import { root } from './golden.ts'
import { folderHost } from './run-program.ts'

export type Place = { readonly line: number; readonly message: string; readonly isWarning: boolean }
export type Reported = { readonly text: string; readonly places: readonly Place[] }

/** What we report for a file, as Main.hx with class Main as the program's main. */
export function reportOf(path: string): Reported {
  const text = readFileSync(path, 'utf8')
  const file = sourceFileOf('Main.hx', text)
  const analysis = analyse({
    host: memoryHost(new Map([['/program/Main.hx', text]]), folderHost('/program')),
    classPaths: ['/program'],
    stdPath: join(root, 'runtime/std'),
    defines: new Map(),
    target: 'wasm',
    main: 'Main',
    modules: [],
  })
  const short = (name: string): string => name.replace('/program/', '').replace(root + '/', '')
  const places: Place[] = []
  const rendered = analysis.diagnostics.map((d) => {
    const span = { ...d.span, file: short(d.span.file) }
    const related = d.related
      ? { related: d.related.map((r) => ({ ...r, span: { ...r.span, file: short(r.span.file) } })) }
      : {}
    const out = renderDiagnostic({ ...d, span, ...related }, (name) => (name === 'Main.hx' ? file : null), {
      color: false,
    })
    const line = /^Main\.hx:(\d+):/.exec(out)?.[1]
    places.push({ line: Number(line ?? 0), message: d.message, isWarning: d.severity === 'warning' })
    return out
  })
  return { text: rendered.join('\n'), places }
}

/** Lines that explain the error before them; version 4.2 prints some without the dots. */
const explains =
  /^(\.\.\. |Example of an uninitialized |Implement (it|them) or make |First abstract field was here|Add @:isVar here to enable it)/

/** The errors in the official compiler's output (`name.official`), their continuation lines left out. */
export function officialPlaces(path: string): readonly Place[] {
  if (!existsSync(path)) return []
  const places: Place[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const found = /^Main\.hx:(\d+): (?:characters?|lines?) [\d-]+ : (.*)$/.exec(line)
    const message = (found?.[2] ?? '').replace(/^error: /, '')
    if (!found || explains.test(message)) continue
    places.push({ line: Number(found[1]), message, isWarning: message.startsWith('Warning') })
  }
  return places
}

export type Comparison = {
  readonly missing: readonly Place[]
  readonly extra: readonly Place[]
  readonly sameMessages: number
  readonly all: number
}

/** A row of `differences.tsv`: where we deviate from the official compiler, and why. */
export type Difference = {
  readonly fixture: string
  /** `ours`: errors that only we report; `official`: errors that we don't report. */
  readonly side: 'ours' | 'official'
  /** The lines; null: any. */
  readonly lines: readonly number[] | null
  readonly reason: string
}

/** The known differences, with their reasons. */
export function readDifferences(): readonly Difference[] {
  const text = readFileSync(join(root, 'fixtures/errors/differences.tsv'), 'utf8')
  const rows = text.split('\n').filter((line) => line !== '')
  return rows.slice(1).map((row): Difference => {
    const [fixture = '', side = '', lines = '', reason = ''] = row.split('\t')
    if ((side !== 'ours' && side !== 'official') || reason === '') throw new Error(`differences.tsv: ${row}`)
    return { fixture, side, lines: lines === '*' ? null : lines.split(',').map(Number), reason }
  })
}

/** Which lines with errors only one of the two reports. */
export function compareErrors(ours: readonly Place[], official: readonly Place[]): Comparison {
  const errors = (places: readonly Place[]): Place[] => places.filter((p) => !p.isWarning)
  const a = errors(ours)
  const b = errors(official)
  const missing = b.filter((p) => !a.some((q) => q.line === p.line))
  const extra = a.filter((p) => !b.some((q) => q.line === p.line))
  const sameMessages = b.filter((p) => a.some((q) => q.line === p.line && q.message === p.message)).length
  return { missing, extra, sameMessages, all: b.length }
}
