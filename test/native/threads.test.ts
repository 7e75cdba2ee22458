// Threads of an addon: the main thread is JavaScript's, whose events go on.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import * as imports from '../../runtime/js/imports.ts'
import { loadNative } from '../../runtime/js/load-native.ts'
import { root } from '../support/golden.ts'
import { nativePrograms } from '../support/native-programs.ts'

const programs = nativePrograms()
const native = programs.missing === null ? test : test.skip
const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-threads-'))
test.after.always(() => {
  programs.close()
  rmSync(folder, { recursive: true, force: true })
})

// oxlint-disable-next-line typescript/no-explicit-any -- machine values of every kind
let exports: Record<string, (...args: any[]) => any> = {}

test.before(() => {
  if (programs.missing !== null) return
  const addon = join(folder, 'threads.node')
  const command = join(root, 'bin/unplugin-haxe.mjs')
  const words = ['build', '--target', 'native', '-cp', join(root, 'fixtures/native/addon'), 'Threads', '-o', addon]
  const built = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr)
  exports = loadNative(addon, imports) as typeof exports
  exports['_init']?.()
})

native('threads share the work of a call', (t) => {
  t.is(exports['Threads.sum']?.(1000), 2999)
})

native('what a thread throws comes out of join', (t) => {
  t.is(exports['Threads.failing']?.(), 'caught in a thread')
})

native('timers and what threads leave for the main thread are events of JavaScript', async (t) => {
  const seen: string[] = []
  await new Promise<void>((done) => {
    exports['Threads.later']?.((text: string) => {
      seen.push(text)
      if (seen.length === 2) done()
    })
  })
  t.deepEqual(seen, ['timer', 'from a thread'])
})

native("Node's events go on while threads compute and collect", async (t) => {
  t.timeout(120_000)
  const seconds = 1.5
  const start = performance.now()
  let last = start
  let longest = 0
  let ticks = 0
  const tick = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    ticks++
  }
  const timer = setInterval(tick, 1)
  const rounds = await new Promise<number>((done) => {
    exports['Threads.busy']?.(seconds, done)
  })
  tick()
  clearInterval(timer)
  const all = performance.now() - start
  t.log(
    `${ticks} ticks in ${all.toFixed(0)} ms, the longest gap ${longest.toFixed(1)} ms; ${rounds} rounds of the threads`,
  )
  t.true(rounds > 1)
  t.true(all >= seconds * 1000)
  // Both processors are taken: gaps are the system's turns, far from the time that the threads take.
  t.true(ticks > 20)
  t.true(longest < all / 3)
})
