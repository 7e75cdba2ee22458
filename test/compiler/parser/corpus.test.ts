import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { DiagnosticSink } from '../../../src/compiler/diagnostics/index.ts'
import { parseModule, printModule } from '../../../src/compiler/parser/index.ts'
import { sourceFileOf } from '../../../src/compiler/source/index.ts'
import { differenceOfAst } from '../../support/equal-ast.ts'
import { definesOf, parseText } from '../../support/parse.ts'

/*
 * The official standard library as a corpus: read only, from where Debian's package `haxe` puts it or from
 * HAXE_STD_PATH. Without it the tests fail: they must not pass by having looked at nothing.
 */

const root = process.env['HAXE_STD_PATH'] ?? '/usr/share/haxe/std'
const files = existsSync(root)
  ? readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.hx'))
      .toSorted()
  : []
const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const))
const version = ['haxe=4.3.0', 'haxe_ver=4.3', 'haxe4']
const defineSets = [
  ['js'],
  ['js', 'nodejs', 'sys', 'target.sys'],
  ['cpp', 'sys', 'target.sys'],
  ['macro', 'eval', 'sys', 'target.sys'],
  ['hl', 'sys'],
  ['flash', 'sys'],
  ['python', 'sys'],
  ['lua', 'sys'],
  ['php', 'sys'],
  ['java', 'jvm', 'sys'],
  ['cs', 'sys'],
  ['neko', 'sys'],
  ['sys'],
]

for (const defines of defineSets) {
  test(`the standard library parses, and prints to the same trees: ${defines.join(', ')}`, (t) => {
    t.true(files.length > 1_000, `no standard library at ${root}: set HAXE_STD_PATH`)
    const set = definesOf([...version, ...defines])
    for (const [path, text] of texts) {
      const sink = new DiagnosticSink()
      const file = sourceFileOf(path, text)
      const ast = parseModule(file, set, sink)
      // `#error` stands in files that are not for this target.
      const errors = sink.all.filter((d) => d.severity === 'error' && d.code !== 'syntax/user-error')
      if (errors.length > 0) return t.fail(`${path}: ${errors[0]?.message} at ${errors[0]?.span.min}`)
      const again = new DiagnosticSink()
      const difference = differenceOfAst(ast, parseModule(sourceFileOf(path, printModule(ast)), set, again))
      if (difference !== null || again.hasErrors) return t.fail(`${path}: ${difference ?? again.all[0]?.message}`)
    }
    return t.pass()
  })
}

/** A small generator with a seed, so that a failure can be repeated. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
}

const scraps = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  ',',
  ':',
  '.',
  '->',
  '=>',
  '=',
  '<',
  '>',
  '"',
  "'",
  '/*',
  '*/',
  '//',
  '#if',
  '#else',
  '#end',
  '#',
  '@',
  '@:',
  '$',
  '${',
  '~/',
  '<a>',
  'class',
  'function',
  'var',
  'case',
  'switch',
  'if',
  'else',
  'macro',
  'cast',
  'new',
  'is',
  'return',
  '?',
  '??',
  '...',
  '1.',
  '0x',
  '\\',
  'é',
  '\u{1F600}',
  'public',
  'abstract',
  'enum',
  'import',
  'in',
]

test('no mutilated file crashes or stops the parser', (t) => {
  const rounds = process.env['LONG'] === '1' ? 60_000 : 4_000
  const random = randomOf(20_240_601)
  const small = [...texts.values()].filter((text) => text.length > 300 && text.length < 12_000)
  t.true(small.length > 500)
  let slowest = 0
  for (let round = 0; round < rounds; round++) {
    let text = small[random(small.length)] ?? ''
    for (let edits = random(3); edits >= 0; edits--) {
      const at = random(text.length + 1)
      const length = random(40)
      switch (random(4)) {
        case 0:
          text = text.slice(0, at)
          break
        case 1:
          text = text.slice(0, at) + text.slice(at + length)
          break
        case 2:
          text = text.slice(0, at) + (scraps[random(scraps.length)] ?? '') + text.slice(at)
          break
        default:
          text = text.slice(0, at) + text.slice(at, at + length) + text.slice(at)
      }
    }
    const start = performance.now()
    const { diagnostics } = parseText(text, ['js'])
    slowest = Math.max(slowest, performance.now() - start)
    for (const { span, message } of diagnostics) {
      if (!(span.min >= 0 && span.min <= span.max && span.max <= text.length))
        return t.fail(`${message}: ${JSON.stringify(span)}\n${text}`)
    }
  }
  return t.true(slowest < 2_000, `slowest: ${slowest} ms`)
})
