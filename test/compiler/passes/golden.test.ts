// Each fixture names its passes in its first line; what they make of it is kept beside it.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import test from 'ava'
import { assertVerified, printProgram, readProgram } from '../../../src/compiler/mir/index.ts'
import { passesByName } from '../../../src/compiler/passes/all.ts'
import { runPass } from '../../../src/compiler/passes/index.ts'
import { filesUnder, goldensIn, root } from '../../support/golden.ts'

const folder = 'fixtures/mir/passes'
const goldens = goldensIn(folder, '.out')
const covered = new Set<string>()

for (const path of filesUnder(join(root, folder)).filter((p) => p.endsWith('.mir'))) {
  const text = readFileSync(path, 'utf8')
  const names = /^; passes: (.*)\n/.exec(text)?.[1]?.split(' ') ?? []
  for (const name of names) covered.add(name)
  test(`${basename(path)}: ${names.join(', ')}`, (t) => {
    const program = readProgram(text)
    assertVerified(program, 'reading')
    for (const name of names) {
      const pass = passesByName.get(name)
      if (!pass) return t.fail(`there is no pass ${name}`)
      runPass(program, pass, { verify: true })
    }
    goldens.check(t, basename(path, '.mir'), printProgram(program))
  })
}

test('every pass has a fixture', (t) => {
  // These two are tested through the others and by the random programs.
  const exempt = ['infer-nonnull', 'remove-unreachable']
  t.deepEqual(
    [...passesByName.keys()].filter((name) => !covered.has(name) && !exempt.includes(name)),
    [],
  )
})

test.after('no golden is left over', () => goldens.finish())
