/*
 * Random programs print the same as WebAssembly and in the interpreter, before and after the passes.
 */
import test from 'ava'
import { emitWasm } from '../../src/codegen-wasm/index.ts'
import { HaxeThrow, Interpreter, InterpreterError } from '../../src/compiler/interp/index.ts'
import type { MirProgram } from '../../src/compiler/mir/index.ts'
import { runPasses } from '../../src/compiler/passes/index.ts'
import { randomProgram } from '../support/random-mir.ts'
import { loadEmitted } from './harness.ts'

const seeds = Number(process.env['MIR_SEEDS'] ?? 60)
const first = Number(process.env['MIR_FIRST'] ?? 0)

/** What a program prints and what it throws; null where it runs too long for the interpreter. */
function interpreted(program: MirProgram): string | null {
  let out = ''
  try {
    new Interpreter(program, { print: (s) => (out += s), maxSteps: 300_000 }).runMain()
  } catch (error) {
    if (error instanceof HaxeThrow) return `${out}threw ${String(error.value)}`
    if (error instanceof RangeError || (error instanceof InterpreterError && error.message.includes('step limit')))
      return null
    throw error
  }
  return `${out}ended`
}

/** The same on WebAssembly; null where it needs an array helper, which these programs lack. */
function compiled(program: MirProgram): string | null {
  let out = ''
  const extra = { sys_print: (s: string) => (out += s), sys_println: (s: string) => (out += `${s}\n`) }
  const emitted = emitWasm(program, { debug: false, names: false })
  try {
    loadEmitted(emitted, { extra })['main']?.()
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError && error.message === 'unreachable') return null
    if (error instanceof Error && 'value' in error) return `${out}threw ${String(error.value)}`
    throw error
  }
  return `${out}ended`
}

for (const level of [0, 1, 2] as const) {
  test(`passes of level ${level}`, (t) => {
    let compared = 0
    for (let seed = first; seed < first + seeds; seed++) {
      const expected = interpreted(randomProgram(seed))
      if (expected === null) continue
      const program = randomProgram(seed)
      runPasses(program, { level, verify: false })
      const actual = compiled(program)
      if (actual === null) continue
      if (actual !== expected) {
        t.is(actual, expected, `seed ${seed}`)
        return
      }
      compared++
    }
    t.true(compared > seeds / 4, `only ${compared} programs compared`)
  })
}
