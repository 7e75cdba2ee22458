import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { HaxeThrow, Interpreter, InterpreterError } from '../../../src/compiler/interp/index.ts'
import { readProgram } from '../../../src/compiler/mir/index.ts'
import { runPasses } from '../../../src/compiler/passes/index.ts'
import { root } from '../../support/golden.ts'

const text = readFileSync(join(root, 'fixtures/mir/programs/mixed.mir'), 'utf8')
const expected = '60\n130\n2080\n2080\nfailed\n5\n5\n'

for (const level of [null, 0, 1, 2] as const) {
  test(`the mixed program prints the same ${level === null ? 'as it is' : `at level ${level}`}`, (t) => {
    const program = readProgram(text)
    if (level !== null) runPasses(program, { level, verify: true })
    let out = ''
    new Interpreter(program, { print: (s) => (out += s) }).runMain()
    t.is(out, expected)
  })
}

test('what a program throws comes out as its Haxe value', (t) => {
  const program = readProgram(text)
  const error = t.throws(() => new Interpreter(program).call(8, [4]), { instanceOf: HaxeThrow })
  t.is(error!.value, 'failed')
})

test('an endless loop meets the step limit', (t) => {
  const program = readProgram('func 0 "f" as "f" () -> void {\nb0:\n  br b1\nb1:\n  br b1\n}')
  t.throws(() => new Interpreter(program, { maxSteps: 1000 }).call(0, []), { instanceOf: InterpreterError })
})

test('arrays convert, grow and re-represent', (t) => {
  const program = readProgram(
    [
      'func 0 "f" as "f" () -> string {',
      'b0:',
      '  v0: i32 = const.i32 2',
      '  v1: raw.i32 = raw.new i32 v0',
      '  v2: array = array.new i32 v1 v0',
      '  v3: i32 = const.i32 3',
      '  v4: f64 = const.f64 2.5',
      '  array.set f64 v2 v3 v4',
      '  v5: i32 = array.len v2',
      '  v6: i32 = array.get i32 v2 v3',
      '  v7: string = str.of_i32 v5',
      '  v8: string = str.of_i32 v6',
      '  v9: string = str.concat v7 v8',
      '  v10: raw.any = array.data v2',
      '  v11: bool = raw.is dyn v10',
      '  v12: i32 = bool.to_i32 v11',
      '  v13: string = str.of_i32 v12',
      '  v14: string = str.concat v9 v13',
      '  return v14',
      '}',
    ].join('\n'),
  )
  t.is(new Interpreter(program).call(0, []), '421')
})

test('linear memory keeps a prefix over realloc and reuses what is freed', (t) => {
  const { memory } = new Interpreter(readProgram(''))
  const a = memory.alloc(20)
  memory.store(a, { kind: 'i32' }, 42)
  const b = memory.realloc(a, 20, 5000)
  t.is(memory.load(b, { kind: 'i32' }), 42)
  t.is(memory.alloc(20), a)
  t.is(memory.alloc(-1), 0)
})
