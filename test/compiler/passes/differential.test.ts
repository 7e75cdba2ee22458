// Random programs must do the same before and after every pass.
import test from 'ava'
import { HaxeThrow, Interpreter, InterpreterError } from '../../../src/compiler/interp/index.ts'
import { printProgram, readProgram, verifyProgram, type MirProgram } from '../../../src/compiler/mir/index.ts'
import { cleanupPasses } from '../../../src/compiler/passes/cleanup.ts'
import { runPass, runPasses } from '../../../src/compiler/passes/index.ts'
import { outlineLoopsWith } from '../../../src/compiler/passes/outline-loops.ts'
import { randomProgram } from '../../support/random-mir.ts'

const seeds = Number(process.env.MIR_SEEDS ?? 100)
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

/** Everything, then loops outlined with two rounds a call, so that every flat loop is entered again and again. */
function optimiseEagerly(program: MirProgram, onPass: (name: string) => void): void {
  runPasses(program, { level: 2, verify: true, onPass })
  for (const pass of [outlineLoopsWith({ roundsPerCall: 2, fewRounds: 0 }), ...cleanupPasses])
    runPass(program, pass, { verify: true, onPass })
}

type Optimiser = (program: MirProgram, onPass: (name: string) => void) => void

const optimisers: readonly (readonly [string, boolean, Optimiser])[] = [
  ['level 1', false, (p, onPass) => runPasses(p, { level: 1, verify: true, onPass })],
  ['level 2', false, (p, onPass) => runPasses(p, { level: 2, verify: true, onPass })],
  ['outlining', true, optimiseEagerly],
]

for (const [name, quiet, optimise] of optimisers) {
  test(`${name} keeps what programs do`, (t) => {
    let compared = 0
    for (let seed = first; seed < first + seeds; seed++) {
      const program = randomProgram(seed, { quiet })
      const problems = verifyProgram(program)
      if (problems.length > 0) return t.fail(`seed ${seed}: ${problems[0]!.where}: ${problems[0]!.message}`)
      const before = run(program)
      if (before === null) continue
      const text = printProgram(program)
      const copy = readProgram(text)
      let last = 'nothing'
      try {
        optimise(copy, (pass) => (last = pass))
      } catch (error) {
        return t.fail(
          `seed ${seed}, after ${last}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        )
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
