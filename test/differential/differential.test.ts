import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { programRunner } from '../support/run-program.ts'
import { hashOf, lineHashes, parseExpected } from './expected.ts'
import { generateProgram } from './generate.ts'
import { writeProgram } from './oracle.ts'
import { compareSeeds } from './run.ts'

/* Random programs print what the official compiler printed when expected.txt was made (`node test/differential/run.ts
   --bless` makes it anew after a change to the generator). LONG=1 compares 2,000 more with the official compiler. */

const folder = join(root, 'test/differential')
const base = mkdtempSync(join(tmpdir(), 'differential-'))
const runner = programRunner()
test.after.always(() => {
  runner.close()
  rmSync(base, { recursive: true })
})

for (const { seed, source, output, lines } of parseExpected(readFileSync(join(folder, 'expected.txt'), 'utf8'))) {
  test(`seed ${seed}`, async (t) => {
    const text = generateProgram(seed)
    t.is(hashOf(text), source, 'the generator makes the program that was blessed')
    const { out, error } = await runner.run(writeProgram(base, String(seed), seed, text).folder)
    t.is(error, null, 'it ends without an error')
    if (hashOf(out) === output) return
    const ours = lineHashes(out)
    let i = 0
    while (i * 2 < ours.length && ours.slice(i * 2, i * 2 + 2) === lines.slice(i * 2, i * 2 + 2)) i++
    t.fail(`line ${i + 1} differs from the official compiler's: ${out.split('\n')[i] ?? '(end)'}`)
  })
}

const long = process.env.LONG === '1' ? test : test.skip
long('2,000 programs against the official compiler', async (t) => {
  t.timeout(4 * 3600_000)
  const lines: string[] = []
  const { programs, rejected, differences } = await compareSeeds(10_000, 2_000, async (seed, text) => {
    lines.push(`seed ${seed}: ${text}`)
  })
  lines.unshift(`${programs} programs, ${differences.length} differ, ${rejected} rejected by the official compiler`)
  writeFileSync(join(folder, 'last-long-run.txt'), lines.join('\n') + '\n')
  t.deepEqual(differences, [])
  t.true(rejected * 50 < programs, 'the official compiler accepts nearly all of them')
})
