/*
 * Makes docs/errors, a page for each code of docs/errors.md: `node bin/errors/main.ts`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A row of docs/errors.md: Markdown, with the section's heading and the text below it. */
type Row = {
  readonly code: string
  readonly what: string
  readonly example: string
  readonly advice: string
  readonly section: string
}

/** A program with this error and no other, and what is printed for it. */
type Example = { readonly program: string; readonly report: string }

/** The rows of docs/errors.md, in order. */
export function errorRows(): readonly Row[] {
  const rows: Row[] = []
  let section = ''
  for (const line of readFileSync(join(root, 'docs/errors.md'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3)
    const cells = line.split(/(?<!\\)\|/).map((c) => c.trim().replaceAll('\\|', '|'))
    const code = /^`([a-z]+\/[a-z0-9-]+)`$/.exec(cells[1] ?? '')?.[1]
    if (code === undefined) continue
    const [, , what = '', example = '', advice = ''] = cells
    if (advice === '') throw new Error(`docs/errors.md: ${code} lacks what to do`)
    rows.push({ code, what, example, advice, section })
  }
  return rows
}

/** For each code the shortest program of fixtures/errors whose report has that code once and no other. */
function examples(): ReadonlyMap<string, Example> {
  const found = new Map<string, Example>()
  const folder = join(root, 'fixtures/errors')
  for (const path of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    if (!path.endsWith('.err')) continue
    const report = readFileSync(join(folder, path), 'utf8')
    const [code, ...others] = [...report.matchAll(/^ {2}code: (\S+)$/gm)].map((m) => m[1] ?? '')
    if (code === undefined || others.length > 0) continue
    const program = readFileSync(join(folder, path.replace(/err$/, 'hx')), 'utf8')
    const best = found.get(code)
    if (best === undefined || program.length < best.program.length) found.set(code, { program, report })
  }
  return found
}

function pageOf(row: Row, example: Example | undefined): string {
  const fence = '```'
  const shown =
    example === undefined
      ? ['## For example', '', row.example]
      : [
          '## For example',
          '',
          `${fence}haxe`,
          example.program.trimEnd(),
          fence,
          '',
          'gives',
          '',
          `${fence}text`,
          example.report.trimEnd(),
          fence,
        ]
  return [
    `# ${row.code}`,
    '',
    `${row.what}.`,
    '',
    '## What to do',
    '',
    row.advice,
    '',
    ...shown,
    '',
    `[All errors](../../errors.md), section "${row.section}"`,
    '',
  ].join('\n')
}

/** The text of every page by its path below docs/errors. */
export function errorPages(): ReadonlyMap<string, string> {
  const shown = examples()
  return new Map(errorRows().map((row) => [`${row.code}.md`, pageOf(row, shown.get(row.code))]))
}

/** Rewrites docs/errors. */
function writePages(): void {
  const folder = join(root, 'docs/errors')
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of errorPages()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePages()
