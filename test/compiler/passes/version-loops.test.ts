// Counting loops get a copy without tests of the index; what they do is fixtures/run/counted-loops and array-walks.
import { join } from 'node:path'
import test from 'ava'
import { verifyProgram } from '../../../src/compiler/mir/index.ts'
import type { MirFunction, MirProgram } from '../../../src/compiler/mir/index.ts'
import { loops } from '../../../src/compiler/mir/index.ts'
import { root } from '../../support/golden.ts'
import { lowerForNative } from '../../support/native.ts'

const find = (program: MirProgram, name: string): MirFunction => {
  const found = program.functions.find((fn) => fn?.name === name)
  if (!found) throw new Error(`no function ${name}`)
  return found
}

/** How many of a function's loops have no test of an index in them, and how many have some. */
function count(fn: MirFunction): { readonly free: number; readonly tested: number } {
  const all = loops(fn)
  const tested = all.filter((loop) =>
    [...loop.blocks].some((id) => {
      const term = fn.blocks.get(id)?.term
      return term?.kind === 'cond' && term.unlikely === 'else'
    }),
  )
  return { free: all.length - tested.length, tested: tested.length }
}

test('loops whose arrays keep their elements have a copy without tests, others none', (t) => {
  const program = lowerForNative(join(root, 'fixtures/run/counted-loops'), 2)
  t.deepEqual(verifyProgram(program), [])
  for (const name of ['sum', 'scale', 'shift'])
    t.deepEqual(count(find(program, `Main.${name}`)), { free: 1, tested: 1 }, name)
  // Another index than the counter is tested in both.
  t.is(count(find(program, 'Main.both')).free, 0)
})

test('loops that count down, from both ends, in rows and to neighbours have such a copy too', (t) => {
  const program = lowerForNative(join(root, 'fixtures/run/array-walks'), 2)
  t.deepEqual(verifyProgram(program), [])
  for (const name of ['reverse', 'mirrored', 'fillDown', 'countDown', 'insert', 'count', 'blur', 'through', 'add'])
    t.deepEqual(count(find(program, `Main.${name}`)), { free: 1, tested: 1 }, name)
  // An array that grows has new bounds after each round.
  t.is(count(find(program, 'Main.growing')).tested, 1)
})
