// Random programs must do the same before and after every pass.
import test from 'ava'
import { HaxeThrow, Interpreter, InterpreterError } from '../../../src/compiler/interp/index.ts'
import { printProgram, readProgram, verifyProgram, type MirProgram } from '../../../src/compiler/mir/index.ts'
import { runPasses } from '../../../src/compiler/passes/index.ts'
import { randomProgram } from '../../support/random-mir.ts'

const seeds = Number(process.env.MIR_SEEDS ?? 150)
const first = Number(process.env.MIR_FIRST ?? 0)

/** What a program prints and how it ends; null where it runs too long. */
function run(program: MirProgram): string | null {
  let out = ''
  const interpreter = new Interpreter(program, { print: (s) => (out += s), maxSteps: 300_000 })
  try {
    interpreter.runMain()
  } catch (error) {
    if (error instanceof HaxeThrow) return `${out}threw ${String(error.value)}`
    if (error instanceof InterpreterError && error.message.includes('step limit')) return null
    if (error instanceof RangeError) return null
    throw error
  }
  return `${out}ended, g=${String(interpreter.globals[0])}`
}

for (const level of [1, 2] as const) {
  test(`level ${level} keeps what programs do`, (t) => {
    let compared = 0
    for (let seed = first; seed < first + seeds; seed++) {
      const program = randomProgram(seed)
      const problems = verifyProgram(program)
      if (problems.length > 0) return t.fail(`seed ${seed}: ${problems[0]!.where}: ${problems[0]!.message}`)
      const before = run(program)
      if (before === null) continue
      const text = printProgram(program)
      const copy = readProgram(text)
      let last = 'nothing'
      try {
        runPasses(copy, { level, verify: true, onPass: (name) => (last = name) })
      } catch (error) {
        return t.fail(`seed ${seed}, after ${last}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      }
      let after: string | null
      try {
        after = run(copy)
      } catch (error) {
        after = String(error)
      }
      if (after !== before) {
        t.is(after, before, `seed ${seed}`)
        return
      }
      compared++
    }
    t.true(compared > seeds / 3, `only ${compared} programs ended`)
  })
}
