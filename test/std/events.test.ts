import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'

/* Timers, the main loop and what else happens after main has returned. */

test('what is put off happens', (t) => {
  const args = [join(root, 'bin/unplugin-haxe.mjs'), 'run', '-cp', join(root, 'fixtures/std-events'), '-main', 'Main']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  t.is(stderr, '')
  const expected =
    'called, events false, events true, loop, loop thread, main thread, thread, tick 1, tick 2, turn 1, turn 2, turn 3'
  t.is(stdout, `after a while: ${expected}\n`)
})
