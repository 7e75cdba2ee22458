/*
 * Random programs print the same as native executables and in the interpreter, with and without LLVM's optimiser.
 */
import { join } from 'node:path'
import test from 'ava'
import { buildNative } from '../../src/codegen-llvm/index.ts'
import { HaxeThrow, Interpreter, InterpreterError } from '../../src/compiler/interp/index.ts'
import type { MirProgram } from '../../src/compiler/mir/index.ts'
import { runPasses } from '../../src/compiler/passes/index.ts'
import { execute, nativeIsMissing, temporaryFolder, testBuild } from '../support/native.ts'
import { randomProgram } from '../support/random-mir.ts'

const seeds = Number(process.env['MIR_SEEDS'] ?? (process.env['LONG'] === '1' ? 120 : 8))
const first = Number(process.env['MIR_FIRST'] ?? 0)
const missing = nativeIsMissing()

/** What a program prints and how it ends; null where it runs too long for the interpreter. */
function interpreted(program: MirProgram): string | null {
  let out = ''
  try {
    new Interpreter(program, { print: (s) => (out += s), maxSteps: 300_000 }).runMain()
  } catch (error) {
    if (error instanceof HaxeThrow) return `${out}threw`
    if (error instanceof RangeError || (error instanceof InterpreterError && error.message.includes('step limit')))
      return null
    throw error
  }
  return `${out}ended`
}

if (missing !== null) test.skip(`random programs on native: ${missing}`, (t) => t.pass())
else
  for (const level of [0, 2] as const) {
    test.serial(`random programs, -O${level}`, async (t) => {
      t.timeout(600_000)
      const work = temporaryFolder()
      t.teardown(() => work.remove())
      let compared = 0
      for (let seed = first; seed < first + seeds; seed++) {
        const expected = interpreted(randomProgram(seed))
        if (expected === null) continue
        const program = randomProgram(seed)
        runPasses(program, { target: 'native', level, verify: false })
        const path = join(work.path, `random${seed}`)
        await buildNative(program, path, testBuild('executable', level))
        const { out, error } = await execute(path, [])
        // Programs without array helpers stop where they would need one.
        if (error?.startsWith('ended by SIG') === true && !error.includes('SIGSEGV')) continue
        const end = error === null ? 'ended' : error.includes('Uncaught exception') ? 'threw' : error
        t.is(`${out}${end}`, expected, `seed ${seed}`)
        compared++
      }
      t.true(compared > seeds / 4, `only ${compared} programs compared`)
    })
  }
