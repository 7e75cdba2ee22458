// The benchmark of calls runs, and its functions give the same in Haxe, C and JavaScript (it throws where they don't).
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { nativeIsMissing } from '../support/native.ts'

const missing = nativeIsMissing()
const native = missing === null ? test : test.skip

native('benchmark of calls', (t) => {
  t.timeout(120_000)
  const script = join(root, 'bench/calls.ts')
  const out = execFileSync(process.execPath, [script, '--rounds', '2', '--calls', '1000'], { encoding: 'utf8' })
  for (const name of ['nothing', 'add', 'twice']) t.regex(out, new RegExp(`^${name} .*C by hand.*Haxe / C`, 'm'))
})

if (missing !== null) test('no addons are built here', (t) => t.log(missing) ?? t.pass())
