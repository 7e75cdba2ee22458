import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { builtinDefines } from '../../src/compiler/index.ts'
import { filesUnder, root } from '../support/golden.ts'

/* docs/metadata.md says what becomes of every metadata and define; the compiler looks at those it calls implemented. */

const text = readFileSync(join(root, 'docs/metadata.md'), 'utf8')
const [metadata = '', rest = ''] = text.split('\n## Defines\n')
const [defines = '', own = ''] = rest.split('\n## Of this compiler\n')

type Row = { readonly name: string; readonly status: string; readonly reason: string }

function rowsOf(table: string): Row[] {
  return [...table.matchAll(/^\| `@?([^`]+)` \| (\w+) \| (.+) \|$/gm)].map(
    ([, name = '', status = '', reason = '']): Row => ({ name, status, reason }),
  )
}

/** The metadata named in the sources, as `':name'` or `@:name`. */
const sources = filesUnder(join(root, 'src'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
const looked = new Set([...sources.matchAll(/':([a-zA-Z]\w*(?:\.\w+)*)'/g)].map((m) => `:${m[1] ?? ''}`))

test('every row is implemented, or ignored for a reason', (t) => {
  for (const table of [metadata, defines]) {
    const rows = rowsOf(table)
    t.true(rows.length > 130)
    t.is(new Set(rows.map((r) => r.name)).size, rows.length, 'each once')
    for (const { name, status, reason } of rows) {
      t.true(status === 'implemented' || status === 'ignored', name)
      t.true(reason.length > 3, name)
    }
  }
})

test('the compiler looks at the metadata that is implemented, and no other', (t) => {
  const implemented = rowsOf(metadata).filter((r) => r.status === 'implemented')
  t.deepEqual(
    implemented.filter((r) => !looked.has(r.name)).map((r) => r.name),
    [],
    'said to be implemented',
  )
  const known = new Set(implemented.map((r) => r.name))
  // Build macros are looked at to say that they can't be had.
  for (const name of [':build', ':autoBuild', ':genericBuild']) known.add(name)
  t.deepEqual(
    [...looked].filter((name) => !known.has(name) && !own.includes(`\`@${name}\``)).sort(),
    [],
    'looked at, but not said to be',
  )
})

test('every define of the compiler is in the table', (t) => {
  const implemented = new Set(
    rowsOf(defines)
      .filter((r) => r.status === 'implemented')
      .map((r) => r.name.replaceAll('-', '_')),
  )
  for (const target of ['wasm', 'native'] as const) {
    for (const name of builtinDefines(target, new Map()).keys()) {
      if (name !== 'true') t.true(implemented.has(name), name)
    }
  }
})
