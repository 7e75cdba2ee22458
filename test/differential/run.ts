// For maintainers: compares random programs with the official compiler.
//   node test/differential/run.ts [first seed] [count] [--reduce] [--out file]     (needs `haxe` 4.2 on the path, Node 24)
//   node test/differential/run.ts --bless [count]                                  (rewrites expected.txt)
// Prints every difference; with --reduce also the smallest program found that shows it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programRunner } from '../support/run-program.ts'
import { expectedText } from './expected.ts'
import { generateProgram } from './generate.ts'
import { type Program, difference, officialOutputs, writeProgram } from './oracle.ts'
import { reduce } from './reduce.ts'

/** What a run of many seeds found. */
export type Summary = {
  readonly programs: number
  readonly rejected: number
  readonly differences: readonly { readonly seed: number; readonly text: string }[]
}

/** Compares the programs of `count` seeds; `report` gets each difference as it is found. */
export async function compareSeeds(
  first: number,
  count: number,
  report: (seed: number, text: string, program: Program) => Promise<void>,
): Promise<Summary> {
  const base = mkdtempSync(join(tmpdir(), 'differential-'))
  const runner = programRunner(2, 60_000)
  const differences: { seed: number; text: string }[] = []
  let rejected = 0
  try {
    for (let at = first; at < first + count; at += 10) {
      const programs = Array.from({ length: Math.min(10, first + count - at) }, (_, i) =>
        writeProgram(base, String(at + i), at + i, generateProgram(at + i)),
      )
      const [official, ours] = await Promise.all([
        officialOutputs(programs),
        Promise.all(programs.map((p) => runner.run(p.folder))),
      ])
      for (const [i, program] of programs.entries()) {
        const theirs = official[i]
        const mine = ours[i]
        if (theirs === undefined || mine === undefined) continue
        if (theirs.error !== null) {
          rejected++
          process.stderr.write(
            `seed ${program.seed}: the official compiler rejects it: ${theirs.error.split('\n').filter((l) => !/Warning|unused|Assigning/.test(l))[0]}\n`,
          )
          continue
        }
        const text = difference(theirs.out, mine)
        if (text === null) continue
        differences.push({ seed: program.seed, text })
        await report(program.seed, text, program)
      }
    }
  } finally {
    runner.close()
    rmSync(base, { recursive: true })
  }
  return { programs: count, rejected, differences }
}

/** The smallest program that shows the same kind of difference. */
async function reduced(program: Program): Promise<string> {
  const base = mkdtempSync(join(tmpdir(), 'reduce-'))
  const runner = programRunner(1, 20_000)
  let n = 0
  const kindOf = async (source: string): Promise<string | null> => {
    const small = writeProgram(base, String(n++), program.seed, source)
    const [theirs] = await officialOutputs([small])
    if (theirs === undefined || (theirs.error !== null && theirs.error !== 'it did not reach its last line'))
      return null
    const ours = await runner.run(small.folder)
    if (difference(theirs.out, ours) === null) return null
    return ours.error === null
      ? 'output'
      : (/\[[\w/-]+\]|error: .{12}/.exec(ours.error)?.[0] ?? ours.error.slice(0, 24))
  }
  try {
    const kind = await kindOf(program.source)
    return await reduce(program.source, async (source) => (await kindOf(source)) === kind)
  } finally {
    runner.close()
    rmSync(base, { recursive: true })
  }
}

async function main(args: readonly string[]): Promise<void> {
  const numbers = args.filter((a) => /^\d+$/.test(a)).map(Number)
  if (args.includes('--bless')) {
    writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'expected.txt'), await expectedText(numbers[0] ?? 40))
    return
  }
  const [first = 0, count = 100] = numbers
  const summary = await compareSeeds(first, count, async (seed, text, program) => {
    process.stdout.write(`seed ${seed}: ${text}\n`)
    if (args.includes('--reduce')) process.stdout.write(`${await reduced(program)}\n`)
  })
  process.stdout.write(
    `${summary.programs} programs, ${summary.differences.length} differ, ${summary.rejected} rejected by the official compiler\n`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
