import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { isBlessing, root } from '../support/golden.ts'
import { crossTarget, differencesOf, nativeOnly, surfaceOf } from './api.ts'

/*
 * Our standard library offers what the official one does. What differs stands in fixtures/std/api-differences.tsv with
 * a reason; blessing drops stale rows and adds new ones without a reason, which then fail.
 */

const official = process.env['HAXE_STD_PATH'] ?? '/usr/share/haxe/std'
const ours = join(root, 'runtime/std')
/** What is compared with what: the modules, our folder, and where the differences are explained. */
const comparisons = {
  'the public surface': { modules: undefined, folder: ours, table: 'fixtures/std/api-differences.tsv' },
  'what native alone has': {
    modules: nativeOnly,
    folder: join(ours, '_native'),
    table: 'fixtures/native/api-differences.tsv',
  },
}
const heading = 'module\tmember\tofficial\tours\treason'

type Row = { readonly key: string; readonly reason: string }

function rowsOf(text: string): readonly Row[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      return { key: cells.slice(0, 4).join('\t'), reason: cells[4] ?? '' }
    })
}

test('the official library is read', (t) => {
  t.true(existsSync(official), `no standard library at ${official}: set HAXE_STD_PATH`)
  t.is(surfaceOf(official, 'StringBuf')?.get('StringBuf.addSub'), 'function(String, Int, ?Int):Void')
  t.is(surfaceOf(official, 'Lambda')?.get('static Lambda.exists'), 'function<F0>(Iterable<F0>, (F0)->Bool):_')
  t.deepEqual(
    [...crossTarget, ...nativeOnly].filter((module) => surfaceOf(official, module) === null),
    [],
  )
})

for (const [what, { modules, folder, table: name }] of Object.entries(comparisons)) {
  test(`${what} is the official one, but for what is explained`, (t) => {
    const table = join(root, name)
    const found = differencesOf(official, folder, modules).map((d) =>
      [d.module, d.member, d.official, d.ours].join('\t'),
    )
    const rows = rowsOf(existsSync(table) ? readFileSync(table, 'utf8') : '')
    const reasons = new Map(rows.map((row) => [row.key, row.reason] as const))
    if (isBlessing) {
      writeFileSync(table, [heading, ...found.map((key) => `${key}\t${reasons.get(key) ?? ''}`)].join('\n') + '\n')
    } else {
      const current = new Set(found)
      t.deepEqual(
        found.filter((key) => !reasons.has(key)),
        [],
        'differences that are not in the table',
      )
      t.deepEqual(
        rows.filter((row) => !current.has(row.key)).map((row) => row.key),
        [],
        'rows of the table that are no differences',
      )
    }
    const explained = rowsOf(readFileSync(table, 'utf8'))
    t.deepEqual(
      explained.filter((row) => row.reason.trim() === '').map((row) => row.key),
      [],
      'rows without a reason',
    )
  })
}
