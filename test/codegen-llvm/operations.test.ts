/*
 * The tests of codegen-wasm's operations, on native. Each program is an addon of its own, so only LONG=1 runs them.
 */
import test from 'ava'
import { nativeIsMissing } from '../support/native.ts'
import { hasRoomForAddons, runWithRoom } from './room.ts'

const missing = process.env['LONG'] === '1' ? nativeIsMissing() : 'only with LONG=1'
if (missing !== null) test.skip(`operations on native: ${missing}`, (t) => t.pass())
else if (hasRoomForAddons) {
  await import('./use-native.ts')
  await import('../codegen-wasm/operations.test.ts')
} else {
  test('operations on native', (t) => {
    t.timeout(600_000)
    t.is(runWithRoom(import.meta.filename), '')
  })
}
