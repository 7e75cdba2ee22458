import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { importsOf } from '../../src/plugin/cli/execute.ts'
import { instantiateSync } from '../../runtime/js/load.ts'
import { isBlessing, root } from '../support/golden.ts'
import { compileProgram } from '../support/run-program.ts'
import { propertyData, propertyNames } from './unicode-properties.ts'
import { caseOf, expected, type Case } from './regex-cases.ts'

/* The regular expressions in Haxe (rt.regex, which native programs use) against JavaScript's own. */

const compiled = compileProgram(join(root, 'fixtures/regex'))

function answersOf(cases: readonly Case[]): readonly string[] {
  if (compiled.kind === 'errors') throw new Error(compiled.text)
  const answers: string[] = []
  let at = -1
  const now = (): Case => cases[at] as Case
  Object.assign(globalThis, {
    regexCases: {
      next: () => ++at < cases.length,
      pattern: () => now().pattern,
      flags: () => now().flags,
      text: () => now().text,
      from: () => now().from,
      result: (s: string) => answers.push(s),
    },
  })
  const program = instantiateSync(compiled.bytes, importsOf(compiled.imports), { noInit: true })
  program['_init']?.()
  program['main']?.()
  return answers
}

function differences(cases: readonly Case[]): readonly string[] {
  const answers = answersOf(cases)
  const wrong: string[] = []
  for (const [i, c] of cases.entries()) {
    const right = expected(c)
    if (right !== null && answers[i] !== right)
      wrong.push(`/${c.pattern}/${c.flags} on ${JSON.stringify(c.text)} from ${c.from}: ${answers[i]}, not ${right}`)
  }
  return wrong
}

test('random patterns match what JavaScript matches', (t) => {
  const count = process.env['LONG'] === '1' ? 60_000 : 1500
  const cases = Array.from({ length: count }, (_, i) => caseOf(i + 1))
  t.true(cases.filter((c) => expected(c) === 'error').length < count / 5, 'most patterns are some')
  t.true(cases.filter((c) => /^\d/.test(expected(c) ?? '')).length > count / 5, 'many match')
  t.deepEqual(differences(cases).slice(0, 20), [])
})

/** Searches of a pattern in several texts. */
const many = (pattern: string, flags: string, ...texts: readonly string[]): readonly Case[] =>
  texts.map((text) => ({ pattern, flags, text, from: 0 }))

test('chosen patterns match what JavaScript matches', (t) => {
  const cases = [
    ...many('(a*)?', '', 'b', 'aab'),
    ...many('(z)((a+)?(b+)?(c))*', '', 'zaacbbbcac'),
    ...many('(?=(a+))a*b\\1', '', 'baaabac'),
    ...many('(.*?)a(?!(a+)b\\2c)\\2(.*)', '', 'baaabaac'),
    ...many('(?:(a)|b)*', '', 'ab', 'abab'),
    ...many('(?<=\\1(a))b', '', 'aab', 'ab'),
    ...many('(?<=([ab]+)([bc]+))$', '', 'abc', 'abbc'),
    ...many('(?<!abc)\\w\\w\\w', '', 'abcdef'),
    ...many('(?<=^|,)[^,]*(?=,|$)', '', 'a,b', ''),
    ...many('(?<y>\\d{4})-(?<m>\\d\\d)\\k<y>?', '', '2020-012020', '1-1'),
    ...many('\\k<y>', '', 'k<y>'),
    ...many('(?<a>.)\\k<b>', '', 'xx'),
    ...many('(?<a>.)(?<a>.)', '', 'xx'),
    ...many('\\1(a)', '', 'a', 'aa'),
    ...many('(a)\\2', '', 'a\x02', 'a2'),
    ...many('\\8\\9', '', '89'),
    ...many('[\\8\\1]', '', '8', '\x01'),
    ...many('\\07\\377\\400', '', '\x07\xff\x200'),
    ...many('\\c!|[\\c!]+|\\cé', '', '\\c!', 'c'),
    ...many('[\\c1\\c_]', '', '\x11', '\x1f', '1'),
    ...many('\\u{61}', '', 'a', 'uuuuu', 'u'.repeat(61)),
    ...many('\\u{61}\\u{1F600}', 'u', 'a\u{1f600}'),
    ...many('\\ud83d\\ude00', 'u', '\u{1f600}'),
    ...many('\\ud83d', 'u', '\u{1f600}', '\ud83dx'),
    ...many('^[^x]$', 'u', '\u{1f600}'),
    ...many('^[^x]$', '', '\u{1f600}'),
    ...many('a{,2}', '', 'a{,2}', 'aa'),
    ...many('{', '', '{'),
    ...many('{1}', '', '{1}'),
    ...many('a{2,1}', '', 'aa'),
    ...many('a**', '', 'aa'),
    ...many('(?=a)*b', '', 'b', 'ab'),
    ...many('(?=a)*b', 'u', 'b'),
    ...many('(?<=a)*b', '', 'b'),
    ...many('^*', '', ''),
    ...many(']}', '', ']}'),
    ...many(']', 'u', ']'),
    ...many('[b-a]', '', 'a'),
    ...many('[\\d-z]+', '', '1-z'),
    ...many('[\\d-z]', 'u', '1'),
    ...many('[]', '', '', 'a'),
    ...many('[^]', '', '', '\n'),
    ...many('[', '', '['),
    ...many('\\', '', '\\'),
    ...many('(', '', '('),
    ...many('(?', '', '('),
    ...many('(?<', '', '('),
    ...many('(?a)', '', 'a'),
    ...many('(?i:a)B', '', 'AB', 'Ab'),
    ...many('(?-i:a)b', 'i', 'aB', 'AB'),
    ...many('(?s-i:.)(?m:^)', '', '\n', 'a\nb'),
    ...many('\\w+', 'iu', 'ſK', 'é'),
    ...many('\\W', 'iu', 'ſK', 's', 'é'),
    ...many('[^\\W]', 'iu', 'ſ', 's'),
    ...many('\\bk', 'iu', 'ſk', ' k'),
    ...many('\\a\\e\\-\\é', '', 'ae-é'),
    ...many('\\-', 'u', '-'),
    ...many('[\\-]', 'u', '-'),
    ...many('a{2147483648}', '', 'a'),
    ...many('a{0,99999999999}', '', 'aaa'),
    ...many('((a{2}b?){2}c){2}', '', 'aabaacaaaabc', 'aaaacaabaabc'),
    ...many('(?:a?){3}a{3}', '', 'aaa'),
    ...many('(?:a{0,2}?){2}b', '', 'aaab'),
    ...many('(?:){5}x', '', 'x'),
    ...many('(?:(?=(a))|b)+', '', 'aab', 'b'),
    ...many('\\p{L}+', 'u', 'aé\u03b1\u{10400}1'),
    ...many('\\P{L}', 'u', 'a1'),
    ...many('[\\p{Lu}\\p{Nd}]+', 'u', 'aAB1é'),
    ...many('\\p{Lu}', 'iu', 'a'),
    ...many('\\p{Script=Greek}+', 'u', 'a\u03b1'),
    ...many('\\p{Nope}', 'u', 'a'),
    ...many('\\p{L}', '', 'p{L}'),
  ]
  t.deepEqual(differences(cases), [])
})

test('letters without regard to case match what JavaScript matches', (t) => {
  const step = process.env['LONG'] === '1' ? 1 : 29
  const cases: Case[] = []
  const odd =
    'ſK\u00b5\u00c5\u212b\u00df\u1e9e\u0130\u0131\u01c5\u0345\u03c2\u03d0\u03f4\u1c80\u1e9b\u1f88\u1fbc\u1fd3\u1fe3\ufb05\ufb06\u2126'
  const letters: string[] = [...odd]
  for (let c = 0x41; c < 0x1ea00; c += 1) {
    const s = String.fromCodePoint(c)
    if (s.toUpperCase() !== s || s.toLowerCase() !== s) letters.push(s)
  }
  const all = letters.join('')
  for (let i = 0; i < letters.length; i += i < odd.length ? 1 : step) {
    const letter = letters[i] ?? ''
    for (const flags of ['i', 'iu'])
      for (const text of [letter.toUpperCase(), letter.toLowerCase(), odd])
        cases.push({ pattern: letter, flags, text, from: 0 }, { pattern: `[${letter}]`, flags, text, from: 0 })
    if (i % 50 === 0) cases.push({ pattern: `[${letter}]+`, flags: 'iu', text: all, from: 0 })
  }
  t.true(cases.length > 500)
  t.deepEqual(differences(cases).slice(0, 20), [])
})

test('the properties of Unicode are those that JavaScript knows', (t) => {
  const file = join(root, 'runtime/std/rt/regex/PropertyData.hx')
  if (isBlessing) writeFileSync(file, propertyData())
  // All code points take seconds; what follows asks for some of each property.
  if (process.env['LONG'] === '1') t.is(readFileSync(file, 'utf8'), propertyData(), 'Unicode changed: bless')
  const texts: string[] = []
  for (let c = 0; c < 0x20000; c += 61) texts.push(String.fromCodePoint(c, c + 1, c + 2))
  const text = texts.join('')
  const cases = propertyNames.flatMap((p) => [
    { pattern: `\\p{${p.prefix}${p.names.at(-1)}}+`, flags: 'u', text, from: 0 },
    { pattern: `\\P{${p.prefix}${p.names[0]}}+`, flags: 'u', text, from: 0 },
  ])
  t.deepEqual(differences(cases), [])
})

test('long texts need no more stack than there is, and runs are linear', (t) => {
  const long = 'ab'.repeat(200_000)
  const cases = [
    ...many('^(?:a|b)*$', '', long),
    ...many('^(?:ab)+$', '', long),
    ...many('^(?:(a)|(b))*?$', '', 'ab'.repeat(20_000)),
    ...many('\\w+;', '', 'a'.repeat(3000)),
    ...many('.*c', 's', 'ab'.repeat(1000)),
  ]
  const started = performance.now()
  const answers = answersOf(cases)
  t.true(performance.now() - started < 5000)
  t.deepEqual(
    answers.map((a) => a.length),
    [2 + long.length + 2, 2 + long.length + 2, 2 + 40_000 + 2 + '|-|<b>'.length, 4, 4],
  )
})
