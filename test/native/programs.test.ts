import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { needsJavaScript, noJavaScript } from '../support/native.ts'
import { nativePrograms } from '../support/native-programs.ts'
import { caseOf, expected } from '../std/regex-cases.ts'
import { failedLines, readSpecs, specProgram } from '../std/spec.ts'

/*
 * Programs as executables: what only native has (fixtures/native), the standard library (fixtures/std, a part of it
 * unless LONG=1), and with LONG=1 the language (fixtures/run), with the outputs that the other target has too.
 */

const programs = nativePrograms()
const work = mkdtempSync(join(tmpdir(), 'unplugin-haxe-programs-'))
test.after.always(() => {
  programs.close()
  rmSync(work, { recursive: true, force: true })
})
const native = programs.missing === null ? test : test.skip
const isLong = process.env['LONG'] === '1'

if (programs.missing !== null) {
  test('native programs are not tested here', (t) => {
    t.log(programs.missing)
    t.pass()
  })
}

/** Programs whose threads meet often: what LLVM does with them counts. */
const optimised = new Set(['contention', 'parallel-sum', 'producer-consumer'])

/** How programs end that don't end with 0. */
const statuses: Readonly<Record<string, number>> = { process: 7 }

const foldersOf = (kind: string): readonly string[] =>
  readdirSync(join(root, 'fixtures', kind))
    .filter((name) => existsSync(join(root, 'fixtures', kind, name, 'Main.hx')))
    .toSorted()

let last: Promise<unknown> = Promise.resolve()
let before: Promise<unknown> = Promise.resolve()

/** Runs a program; two at a time are compiled. */
function run(folder: string, level: 0 | 2, input = ''): ReturnType<typeof programs.run> {
  const turn = before.then(() => programs.run(folder, level, input))
  before = last
  last = turn.catch(() => undefined)
  return turn
}

for (const name of foldersOf('native')) {
  native(`native ${name}`, async (t) => {
    t.timeout(600_000)
    const folder = join(root, 'fixtures/native', name)
    const given = join(folder, 'Main.in')
    const input = existsSync(given) ? readFileSync(given, 'utf8') : ''
    const { out, err, status } = await run(folder, isLong || optimised.has(name) ? 2 : 0, input)
    t.is(err, '')
    t.is(out, readFileSync(join(folder, 'Main.out'), 'utf8'))
    t.is(status, statuses[name] ?? 0)
  })
}

const common = new Set(['array', 'bytes', 'ereg', 'io', 'maps', 'own', 'string', 'exceptions', 'js-lib'])
const shared = [
  ...foldersOf('std')
    .filter((name) => isLong || common.has(name))
    .map((name) => ['std', name] as const),
  ...foldersOf('run')
    .filter((name) => isLong || common.has(name))
    .map((name) => ['run', name] as const),
]

for (const [kind, name] of shared) {
  native(`${kind} ${name} on native`, async (t) => {
    t.timeout(3_000_000)
    const folder = join(root, 'fixtures', kind, name)
    const { out, err, status } = await run(folder, 0)
    if (needsJavaScript(folder)) {
      t.is(status, 1)
      t.regex(err, noJavaScript)
      return
    }
    t.is(err, '')
    t.deepEqual(out.split('\n'), readFileSync(join(folder, 'Main.out'), 'utf8').split('\n'))
    t.is(status, 0)
  })
}

for (const spec of readSpecs().filter(({ name }) => isLong || name === 'rtti')) {
  native(`std spec ${spec.name} on native`, async (t) => {
    t.timeout(900_000)
    const folder = join(work, spec.name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'Main.hx'), specProgram(spec))
    const { out, err, status } = await run(folder, 0)
    t.is(err, '')
    t.is(status, 0)
    const failed = new Set(failedLines(out))
    t.deepEqual(
      spec.assertions.filter(({ line }) => failed.has(line)),
      [],
    )
    t.regex(out, new RegExp(`^${spec.assertions.length} assertions$`, 'm'))
  })
}

native('regular expressions match on native what JavaScript matches', async (t) => {
  t.timeout(600_000)
  const cases = Array.from({ length: isLong ? 20_000 : 600 }, (_, i) => caseOf(i + 1))
  // One unit in four digits: lone halves of characters don't pass through UTF-8.
  const coded = (text: string): string =>
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')
  const input = cases.map((c) => [coded(c.pattern), c.flags, coded(c.text), c.from].join(' ')).join('\n')
  const { out, err, status } = await run(join(root, 'fixtures/regex/native'), isLong ? 2 : 0, `${input}\n`)
  t.is(err, '')
  t.is(status, 0)
  const answers = out.split('\n')
  const wrong: string[] = []
  for (const [i, c] of cases.entries()) {
    const right = expected(c)
    const coded_ = right === null ? null : right === 'error' || right === 'none' ? right : coded(right)
    if (coded_ !== null && answers[i] !== coded_)
      wrong.push(`/${c.pattern}/${c.flags} on ${JSON.stringify(c.text)} from ${c.from}: ${answers[i]}, not ${right}`)
  }
  t.deepEqual(wrong.slice(0, 10), [])
})
