// Programs that collect garbage at every new block of memory, with several threads that mark: references that the
// collector didn't see would be freed under them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { nativePrograms } from '../support/native-programs.ts'

process.env['RAYZOR_GC_STRESS'] = '1'
process.env['RAYZOR_GC_THREADS'] = '3'

const programs = nativePrograms(300_000)
test.after.always(() => programs.close())
const native = programs.missing === null ? test.serial : test.skip

if (programs.missing !== null) {
  test('the collector is not put under stress here', (t) => {
    t.log(programs.missing)
    t.pass()
  })
}

for (const name of ['run/big-interpreter', 'run/std-map-string', 'run/std-serializer', 'native/producer-consumer']) {
  native(name, async (t) => {
    t.timeout(600_000)
    const folder = join(root, 'fixtures', name)
    const { out, err, status } = await programs.run(folder, 2)
    t.is(err, '')
    t.is(out, readFileSync(join(folder, 'Main.out'), 'utf8'))
    t.is(status, 0)
  })
}
