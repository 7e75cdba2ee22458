/*
 * The tests of codegen-wasm's operations, on native. Each program is an addon of its own, so only LONG=1 runs them.
 */
import test from 'ava'
import { nativeIsMissing } from '../support/native.ts'

const missing = process.env['LONG'] === '1' ? nativeIsMissing() : 'only with LONG=1'
if (missing !== null) test.skip(`operations on native: ${missing}`, (t) => t.pass())
else {
  await import('./use-native.ts')
  await import('../codegen-wasm/operations.test.ts')
}
