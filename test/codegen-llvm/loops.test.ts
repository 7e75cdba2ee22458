// What the optimiser and LLVM make of loops: the programs about them print the same with all of it. Each run of fixtures.test.ts takes few of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { nativeIsMissing, runNative } from '../support/native.ts'

const names = [
  'alias-views',
  'array-walks',
  'comprehension-room',
  'counted-loops',
  'ordered-sums',
  'reversals',
  'unit-comparisons',
  'whole-floats',
]
const missing = nativeIsMissing()

for (const name of names)
  (missing === null ? test.serial : test.serial.skip)(`${name} (-O2)`, async (t) => {
    t.timeout(300_000)
    const folder = join(root, 'fixtures/run', name)
    const { out, error } = await runNative(folder, 2)
    t.is(error ?? '', '')
    t.is(out, readFileSync(join(folder, 'Main.out'), 'utf8'))
  })
