import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { printProgram, readProgram, MirReadError, verifyProgram } from '../../../src/compiler/mir/index.ts'
import { filesUnder, root } from '../../support/golden.ts'

const folder = join(root, 'fixtures/mir/programs')

for (const path of filesUnder(folder)) {
  test(`${path.slice(folder.length + 1)} reads, verifies and prints as itself`, (t) => {
    const program = readProgram(readFileSync(path, 'utf8'))
    t.deepEqual(verifyProgram(program), [])
    const text = printProgram(program, { spans: true })
    const again = readProgram(text)
    t.is(printProgram(again, { spans: true }), text)
    t.deepEqual(again, program)
  })
}

test('spans survive', (t) => {
  const text = [
    'func 0 "f" as "f" () -> i32 @"a b.hx":3-9 {',
    'b0:',
    '  v0: i32 = const.i32 -4 @"a b.hx":5-7',
    '  return v0',
    '}',
    '',
  ].join('\n')
  const program = readProgram(text)
  t.deepEqual(program.functions[0]!.blocks.get(0)!.instrs[0]!.span, { file: 'a b.hx', min: 5, max: 7 })
  t.is(printProgram(program, { spans: true }), text)
})

test('every kind of constant survives', (t) => {
  const constants = [
    'f64 = const.f64 NaN',
    'f64 = const.f64 -0',
    'f64 = const.f64 Infinity',
    'f64 = const.f64 -Infinity',
    'f64 = const.f64 1e+300',
    'f64 = const.f64 5e-324',
    'i64 = const.i64 -9223372036854775808n',
    'i32 = const.i32 -2147483648',
    'bool = const.bool true',
    'string = const.string "\\ud800 ; \\" \\n"',
    'cell<cell<raw.i8>> = const.null cell<cell<raw.i8>>',
    'null.f64 = const.null null.f64',
  ]
  const lines = constants.map((c, i) => `  v${i}: ${c}`)
  const text = ['func 0 "f" as "f" () -> void {', 'b0:', ...lines, '  return', '}', ''].join('\n')
  t.is(printProgram(readProgram(text)), text)
})

test('errors name the line', (t) => {
  const error = t.throws(() => readProgram('func 0 "f" as "f" () -> void {\nb0:\n  v0: i32 = nonsense\n}'), {
    instanceOf: MirReadError,
  })
  t.regex(error!.message, /^line 3: nonsense is no operation/)
  t.throws(() => readProgram('global 0 "g": i33'), { message: /line 1: i33 is no type/ })
  t.throws(() => readProgram('func 0 ?'), { message: /unexpected/ })
})
