import { createHash, createHmac } from 'node:crypto'
import { join } from 'node:path'
import { deflateSync, inflateSync, crc32 } from 'node:zlib'
import fc from 'fast-check'
import test from 'ava'
import { importsOf } from '../../src/plugin/cli/execute.ts'
import { instantiateSync } from '../../runtime/js/load.ts'
import { root } from '../support/golden.ts'
import { compileProgram } from '../support/run-program.ts'
import { adler32, bytesModel, eregModel, floatsModel, intsModel, mapsModel, printsModel, sortsModel } from './models.ts'

/*
 * The standard library against models of JavaScript and Node on generated inputs: fixtures/std-properties does what each
 * case asks for and tells the outcome as text. LONG=1 tries many more.
 */

const isLong = process.env['LONG'] === '1'
const compiled = compileProgram(join(root, 'fixtures/std-properties'))

type Case = { readonly text?: string; readonly other?: string; readonly numbers?: readonly number[] }

/** The program's answers to the cases of a topic. */
function answersOf(topic: string, cases: readonly Case[]): readonly string[] {
  if (compiled.kind === 'errors') throw new Error(compiled.text)
  const answers: string[] = []
  let at = -1
  const now = (): Case => cases[at] as Case
  Object.assign(globalThis, {
    propertyCases: {
      next: () => ++at < cases.length,
      topic: () => topic,
      text: () => now().text ?? '',
      other: () => now().other ?? '',
      numbers: () => now().numbers ?? [],
      result: (s: string) => answers.push(s),
    },
  })
  const program = instantiateSync(compiled.bytes, importsOf(compiled.imports), { noInit: true })
  program['_init']?.()
  program['main']?.()
  return answers
}

/** Generates cases (the same in every run) and compares each answer with the model's. */
function agrees(
  name: string,
  topic: string,
  cases: (count: number) => readonly Case[],
  model: (c: Case) => string,
  count = 150,
): void {
  test(name, (t) => {
    const all = cases(isLong ? count * 40 : count)
    const answers = answersOf(topic, all)
    t.is(answers.length, all.length)
    const wrong = all.flatMap((c, i) => {
      const right = model(c)
      return answers[i] === right ? [] : [{ case: c, right, answer: answers[i] }]
    })
    t.deepEqual(wrong.slice(0, 3), [])
  })
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns: count, seed: 20 })

const int32 = fc.integer({ min: -0x80000000, max: 0x7fffffff })
const numbers =
  (of: fc.Arbitrary<readonly number[]>) =>
  (count: number): readonly Case[] =>
    sample(of, count).map((list) => ({ numbers: list }))
const someInts = fc.array(int32, { maxLength: 200 })

agrees(
  'Bytes are a Uint8Array',
  'bytes',
  numbers(
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 11 }), int32, int32, int32), { maxLength: 60 })
      .map((ops) => ops.flat()),
  ),
  (c) => bytesModel(c.numbers ?? []),
)

agrees(
  'a Vec is an array of numbers',
  'vec',
  numbers(someInts),
  (c) => intsModel(c.numbers ?? []) + floatsModel(c.numbers ?? []),
)

agrees('maps are a Map', 'maps', numbers(someInts), (c) => mapsModel(c.numbers ?? []))

agrees(
  'sorting is stable and orders',
  'sort',
  numbers(fc.array(fc.oneof(int32, fc.integer({ min: 0, max: 20 })), { maxLength: 300 })),
  (c) => sortsModel(c.numbers ?? []),
)

test('Floats print as JavaScript prints them, and parse back', (t) => {
  const count = isLong ? 1_000_000 : 20_000
  const [answer] = answersOf('print', [{ numbers: [12345, count] }])
  t.is(answer, `${printsModel(12345, count)} 0`)
})

agrees(
  'texts parse as JavaScript parses them',
  'parse',
  (count) =>
    sample(
      fc.oneof(
        fc.double().map(String),
        fc.tuple(fc.bigInt(), fc.integer({ min: -330, max: 310 })).map(([m, e]) => `${m}e${e}`),
        fc.stringMatching(/^ ?[+-]?[0-9]{0,25}\.?[0-9]{0,25}(?:[eE][+-]?[0-9]{0,3})?x?$/),
      ),
      count,
    ).map((text) => ({ text })),
  (c) => String(Number.parseFloat(c.text ?? '')),
  400,
)

const blocks = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(fc.constantFrom('abc', 'the ', 'x', '\0\0\0\0', 'abcabcabc'), { maxLength: 200 })
    .map((parts) => Buffer.from(parts.join(''))),
)
const hex = (b: Uint8Array): string => Buffer.from(b).toString('hex')

agrees(
  "digests, checksums and Base64 are Node's",
  'digests',
  (count) => sample(blocks, count).map((b) => ({ text: hex(b) })),
  (c) => {
    const b = Buffer.from(c.text ?? '', 'hex')
    const key = b.subarray(0, b.length >> 1)
    const digests = ['md5', 'sha1', 'sha224', 'sha256'].map((name) => createHash(name).update(b).digest('hex'))
    const sums = [crc32(b), adler32(b)].map((sum) => String(sum >>> 1))
    const hmacs = ['md5', 'sha1', 'sha256'].map((name) => createHmac(name, key).update(b).digest('hex'))
    return [b.toString('base64'), b.toString('base64url'), hex(b), ...digests, ...sums, ...hmacs].join(' ')
  },
)

agrees(
  'what Node deflates is inflated',
  'inflate',
  (count) =>
    sample(fc.tuple(blocks, fc.integer({ min: 0, max: 9 })), count).map(([b, level]) => ({
      text: hex(deflateSync(b, { level })),
    })),
  (c) => hex(inflateSync(Buffer.from(c.text ?? '', 'hex'))),
)

test('what is deflated Node inflates', (t) => {
  const cases = sample(fc.tuple(blocks, fc.integer({ min: 0, max: 9 })), isLong ? 4000 : 100).map(([b, level]) => ({
    text: hex(b),
    numbers: [level],
  }))
  const answers = answersOf('deflate', cases)
  t.deepEqual(
    answers.map((packed) => hex(inflateSync(Buffer.from(packed, 'hex')))),
    cases.map((c) => c.text),
  )
})

// Names that are numbers come first in JavaScript's objects, so there are none here.
const names = fc.string({ unit: 'binary', maxLength: 6 }).filter((s) => !/^\d+$/.test(s) && s !== '__proto__')
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => (Object.is(v, -0) ? 0 : v)),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(names, tie('value'), { maxKeys: 5 }),
  ),
})).value

agrees(
  "Json is JavaScript's JSON",
  'json',
  (count) =>
    sample(fc.tuple(value, fc.constantFrom(undefined, 1, '\t')), count).map(([v, space]) => ({
      text: JSON.stringify(v, null, space),
    })),
  (c) => {
    const v: unknown = JSON.parse(c.text ?? '')
    return `${JSON.stringify(v)}\n${JSON.stringify(v, null, '  ')}`
  },
)

// A lone surrogate can't be told in UTF-8.
const texts = fc.string({ unit: 'binary', maxLength: 60 }).filter((s) => s.isWellFormed())

agrees(
  'UTF-8 is written as by TextEncoder',
  'utf8',
  (count) => sample(texts, count).map((text) => ({ text })),
  (c) => hex(new TextEncoder().encode(c.text)),
)

agrees(
  'UTF-8 is read as by TextDecoder',
  'utf8 back',
  (count) => sample(texts, count).map((text) => ({ text: hex(new TextEncoder().encode(text)) })),
  (c) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(c.text ?? '', 'hex')),
)

// No repetition within another one: engines of backtracking would not come to an end.
const pattern = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'a',
        'b',
        '.',
        '[ab]',
        '[^a]',
        '(a|b)',
        '(b)',
        '(?:ab|c)',
        '()',
        '\\w',
        '\\s',
        '^',
        '$',
        '\\b',
        '(?=a)',
        '\\1',
      ),
      fc.constantFrom('', '', '', '?', '*', '+', '*?', '{2}', '|'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts
      .map(([atom, times]) => (/^(?:\^|\$|\\b|\(\?=.*)$/.test(atom) && times !== '|' ? atom : atom + times))
      .join(''),
  )

agrees(
  'an EReg is a RegExp',
  'ereg',
  (count) =>
    sample(fc.tuple(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n'), maxLength: 12 })), count).map(
      ([other, text]) => ({ other, text }),
    ),
  (c) => eregModel(c.other ?? '', c.text ?? ''),
  400,
)
