/*
 * The text of the IR of small programs, with typed pointers (LLVM 14) and opaque ones; LLVM's verifier takes both.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { emitLlvm, findLlvm, type Llvm } from '../../src/codegen-llvm/index.ts'
import { readProgram } from '../../src/compiler/mir/index.ts'
import { goldensIn, root } from '../support/golden.ts'

const goldens = goldensIn('fixtures/codegen-llvm', '.ll')
test.after.always(() => goldens.finish())

function llvmHere(): Llvm | null {
  try {
    return findLlvm()
  } catch {
    return null
  }
}

const llvm = llvmHere()

/** What LLVM's verifier says; nothing where the text is good, or LLVM can't be asked. */
function verified(text: string, version: number): string {
  // The text with typed pointers is for the versions that still have them.
  if (llvm === null || llvm.kind === 'clang' || (version < 15 && llvm.version >= 17)) return ''
  const flags = version >= 15 && llvm.version < 15 ? ['-opaque-pointers'] : []
  const result = spawnSync(llvm.opt, ['-verify', '-disable-output', ...flags, '-'], { input: text, encoding: 'utf8' })
  return result.status === 0 ? '' : result.stderr
}

for (const name of ['mixed']) {
  for (const [kind, version] of [
    ['typed', 14],
    ['opaque', 15],
  ] as const) {
    for (const optimize of [false, true]) {
      test(`${name}, ${kind} pointers${optimize ? ', optimised' : ''}`, (t) => {
        const program = readProgram(readFileSync(join(root, 'fixtures/mir/programs', `${name}.mir`), 'utf8'))
        const text = emitLlvm(program, { debug: false, optimize, executable: true, version, triple: null })
        if (!optimize) goldens.check(t, `${name}.${kind}`, text)
        t.is(verified(text, version), '')
      })
    }
  }
}

test('the same program gives the same text', (t) => {
  const text = (): string => {
    const program = readProgram(readFileSync(join(root, 'fixtures/mir/programs', 'mixed.mir'), 'utf8'))
    return emitLlvm(program, { debug: false, optimize: true, executable: false, version: 14, triple: null })
  }
  t.is(text(), text())
})
