import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { programRunner } from '../support/run-program.ts'
import { failedLines, readSpecs, specFolder, specProgram } from './spec.ts'

/* The assertions of fixtures/std-spec hold here, and the official compiler has confirmed them. */

const specs = readSpecs()
const runner = programRunner(2, 240_000)
const work = mkdtempSync(join(tmpdir(), 'haxe-spec-'))
test.after.always(() => {
  runner.close()
  rmSync(work, { recursive: true, force: true })
})

for (const spec of specs) {
  test(`std spec ${spec.name}`, async (t) => {
    const folder = join(work, spec.name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'Main.hx'), specProgram(spec))
    const { out, error } = await runner.run(folder)
    t.is(error, null)
    const failed = new Set(failedLines(out))
    t.deepEqual(
      spec.assertions
        .filter(({ line }) => failed.has(line))
        .map(({ line, text }) => `${spec.name}.hx:${line}: ${text}`),
      [],
    )
    t.regex(out, new RegExp(`^${spec.assertions.length} assertions$`, 'm'))
  })
}

test('the official compiler has confirmed each specification as it is', (t) => {
  const rows = readFileSync(join(specFolder, 'confirmed.tsv'), 'utf8').split('\n').slice(1).filter(Boolean)
  t.deepEqual(
    rows.map((row) => row.split('\t').slice(0, 3).join(' ')),
    specs.map((s) => `${s.name} ${s.hash} ${s.assertions.length}`),
    'changed since: run node test/std/spec.ts',
  )
})

test('there are at least 3,000 assertions', (t) => {
  const count = specs.reduce((n, s) => n + s.assertions.length, 0)
  t.true(count >= 3000, `${count}`)
})
