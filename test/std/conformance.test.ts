import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { programRunner } from '../support/run-program.ts'

/* The standard library's behaviour, a line of output for each assertion: fixtures/std/<module>/Main.hx prints `line: value`. */

const folders = join(root, 'fixtures/std')
const runner = programRunner()
test.after.always(() => runner.close())

for (const name of readdirSync(folders).sort()) {
  const folder = join(folders, name)
  if (!existsSync(join(folder, 'Main.hx'))) continue
  test(`std ${name}`, async (t) => {
    const source = readFileSync(join(folder, 'Main.hx'), 'utf8').split('\n')
    const explained = (text: string): string[] => {
      const at = (line: string): string => source[Number(/^\d+/.exec(line)?.[0] ?? 0) - 1]?.trim() ?? ''
      return text.split('\n').map((line) => `${line}    ${at(line)}`)
    }
    const { out, error } = await runner.run(folder)
    t.is(error ?? '', '', 'it ends without an error')
    t.deepEqual(
      explained(out),
      explained(readFileSync(join(folder, 'Main.out'), 'utf8')),
      'it prints what the official compiler prints',
    )
  })
}
