// The native runtime's sources: format, lint, and whether the oldest Rust that is supported still takes them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import {
  checkByOld,
  checkTarget,
  format,
  lint,
  oldRust,
  rusts,
  targets,
  targetsIn,
  type Outcome,
} from '../../bin/check-native/checks.ts'
import { root } from '../support/golden.ts'

function isFine(t: ExecutionContext, { result, text }: Outcome): void {
  if (result === 'skipped') t.log(`skipped: ${text}`)
  t.not(result, 'failed', text)
}

test('the sources are formatted', (t) => isFine(t, format()))

test.serial('the linter has nothing to say, nor about what the oldest Rust lacks', (t) => {
  t.timeout(300_000)
  t.regex(readFileSync(join(root, 'runtime/native/Cargo.toml'), 'utf8'), /^rust-version = "1\.63"$/m)
  isFine(t, lint())
})

test.serial('an old Rust builds the runtime', (t) => {
  t.timeout(300_000)
  const old = oldRust()
  if (old === null) {
    t.log('skipped: every rustc on PATH is 1.70 or newer')
    t.pass()
    return
  }
  isFine(t, checkByOld(old))
})

test.serial('the other targets that are installed', (t) => {
  t.timeout(300_000)
  for (const rust of rusts()) {
    for (const target of targetsIn(rust.sysroot)) {
      // This machine's own was just checked.
      if (targets.slice(1).includes(target)) isFine(t, checkTarget(rust, target, null))
    }
  }
  t.pass()
})
