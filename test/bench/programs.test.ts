// The benchmark's programs print what the official compiler's JavaScript prints.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { programRunner } from '../support/run-program.ts'

const folder = join(root, 'bench', 'programs')
const runner = programRunner(1, 60_000)
test.after.always(() => runner.close())

for (const name of readdirSync(folder)) {
  test.serial(`benchmark program ${name}`, async (t) => {
    const ran = await runner.run(join(folder, name))
    t.is(ran.error, null)
    t.is(ran.out, readFileSync(join(folder, name, 'Main.out'), 'utf8'))
  })
}
