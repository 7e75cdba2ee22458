// Which loops of programs with threads look whether another thread waits to collect.
import test from 'ava'
import { pollingHeads } from '../../src/codegen-llvm/polls.ts'
import { readProgram } from '../../src/compiler/mir/index.ts'

const headsOf = (body: string): number[] => {
  const fn = readProgram(`func 0 "f" as "f" (v0: i32) -> i32 {\n${body}\n}\n`).functions[0]
  if (!fn) throw new Error('no function')
  return [...pollingHeads(fn)].toSorted((a, b) => a - b)
}

/** A loop of one block that adds `step` to its number, and goes on while `test`. */
const loop = (step: string, compare: string): string => `b0:
  v1: i32 = const.i32 0
  br b1(v1)
b1(v2: i32):
  v3: i32 = const.i32 ${step}
  v4: i32 = i32.add v2 v3
  v5: bool = ${compare}
  cond v5 b1(v4) b2
b2:
  return v2`

test('a loop that counts up to something ends by itself', (t) => {
  t.deepEqual(headsOf(loop('1', 'i32.lt v4 v0')), [])
})

test('others look', (t) => {
  t.deepEqual(headsOf(loop('2', 'i32.lt v4 v0')), [1], 'it may jump over the end and begin anew')
  t.deepEqual(headsOf(loop('1', 'i32.le v4 v0')), [1], 'no number is above the largest')
  t.deepEqual(headsOf(loop('1', 'i32.ne v4 v0')), [1])
  t.deepEqual(headsOf(loop('1', 'i32.lt v0 v0')), [1], 'what is compared stays as it is')
  t.deepEqual(headsOf(loop('1', 'i32.lt v0 v4')), [1])
})

test('of loops around each other the outer one looks', (t) => {
  const nested = `b0:
  v1: i32 = const.i32 0
  v2: i32 = const.i32 1
  br b1(v1)
b1(v3: i32):
  br b2(v1)
b2(v4: i32):
  v5: i32 = i32.add v4 v2
  v6: bool = i32.lt v5 v0
  cond v6 b2(v5) b3
b3:
  v7: i32 = i32.add v3 v2
  v8: bool = i32.lt v7 v0
  cond v8 b1(v7) b4
b4:
  return v3`
  t.deepEqual(headsOf(nested), [1])
})

test('a second way back without counting counts for nothing', (t) => {
  const twoWays = `b0:
  v1: i32 = const.i32 0
  v2: i32 = const.i32 1
  br b1(v1)
b1(v3: i32):
  v4: i32 = i32.add v3 v2
  v5: bool = i32.lt v4 v0
  cond v5 b1(v4) b2
b2:
  v6: bool = i32.eq v3 v0
  cond v6 b1(v3) b3
b3:
  return v3`
  t.deepEqual(headsOf(twoWays), [1])
})

test('code without loops looks nowhere', (t) => {
  t.deepEqual(headsOf('b0:\n  return v0'), [])
})
