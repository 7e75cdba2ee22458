// The native runtime's own tests.
import test from 'ava'
import { cargo, nativeRuntime } from '../support/native-runtime.ts'

test('cargo test', (t) => {
  t.timeout(600_000)
  if (nativeRuntime() === null) {
    t.log('no Rust here: the native runtime is not tested')
    t.pass()
    return
  }
  const passed = /test result: ok\. [1-9]\d* passed; 0 failed/
  t.regex(cargo('test'), passed)
  // again with several threads that mark
  process.env['RAYZOR_GC_THREADS'] = '3'
  t.regex(cargo('test', '--release', '--lib'), passed)
})
