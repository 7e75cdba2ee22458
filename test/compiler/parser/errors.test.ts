import { readFileSync } from 'node:fs'
import test from 'ava'
import { errorsOf, parseText } from '../../support/parse.ts'

test("the first error is the official compiler's, to the letter", (t) => {
  const cases = JSON.parse(readFileSync(new URL('./errors.json', import.meta.url), 'utf8')) as readonly (readonly [
    string,
    string,
  ])[]
  t.true(cases.length >= 120)
  for (const [text, expected] of cases) t.is(errorsOf(text)[0], expected, text)
})

const inMain = (body: string): string => `class Main {\n\tstatic function main() {\n${body}\n\t}\n}\n`

/** Programs with several errors, and all that is to be said of each. */
const several: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'statements',
    inMain('x = ;\ny();\nvar z = [1, 2;\nfoo(1 2);\nok();\nif (a b) c;'),
    ['3:5 Expected expression', '5:14 Expected , or ]', '6:7 Expected , or )', '8:7 Expected )'],
  ],
  ['missing semicolons', inMain('a()\nb()\nc();'), ['4:1 Missing ;', '5:1 Missing ;']],
  [
    'fields',
    'class A {\n\tvar x Int;\n\tvar = 1;\n\tfunction f(a b) {}\n\tfoo();\n\tfunction ok() {}\n}\n',
    ['2:8 Missing ;', '3:6 Unexpected =', '4:15 Unexpected b', '5:2 Expected }'],
  ],
  [
    'nested blocks',
    inMain('f(function() {\nx = ;\ny = ;\n}, 1);\nz = ;'),
    ['4:5 Expected expression', '5:5 Expected expression', '7:5 Expected expression'],
  ],
  ['objects', inMain('var a = {x: 1, y 2};\nvar b = {x: 1; y: 2};\nok();'), ['3:18 Expected :', '4:14 Expected }']],
  [
    'cases',
    inMain('switch (a) {\ncase 1 b();\ncase 2: c = ;\ncase 3: d();\ndefault e();\n}\nf = ;'),
    ['4:8 Expected :', '5:13 Expected expression', '7:9 Expected :', '9:5 Expected expression'],
  ],
  [
    'a missing brace',
    'class A {\n\tfunction f() {\n\t\tif (a) {\n\t\t\tb();\n\t}\n\tpublic function g() {}\n}\nclass B { var x = ; }\n',
    ['6:2 Expected }', '8:19 Unexpected ;'],
  ],
  ['a brace too many', 'class A {\n}\n}\nclass B { var x = ; }\n', ['3:1 Unexpected }', '4:19 Unexpected ;']],
  [
    'declarations',
    'clas A {}\nclass b {}\nenum E { A B }\ntypedef T {x:Int}\nclass C {}\nimport a.B;\n',
    [
      '1:1 Unexpected clas',
      '2:7 Type name should start with an uppercase letter',
      '3:12 Missing ;',
      '4:11 Unexpected {',
      '6:1 import and using may not appear after a declaration',
    ],
  ],
  ['an unterminated string says all there is', inMain('a = "b;\nc(;'), ['3:5 Unterminated string']],
  [
    'an invalid character says no more',
    inMain('a = 1 # 2;\nb = ;'),
    ["3:7 Invalid character '#'", '4:5 Expected expression'],
  ],
  [
    'escapes',
    inMain('a = "\\q\\w";\nb = \'$c \\q\';'),
    ['3:6 Invalid escape sequence \\q', '4:9 Invalid escape sequence \\q'],
  ],
  ['interpolation', inMain("a = '${1 +}';\nb = '${1 2}';"), ['3:11 Expected expression', '4:10 Unexpected 2']],
  ['modifiers', 'class A { public public var x:Int; }', ['1:18 Duplicate access modifier public']],
  [
    'cases without their switch',
    inMain('switch (a {\ncase 1: b();\ncase 2: c();\ndefault: d();\n}\ne = ;'),
    ['3:11 Expected ) or , or :', '8:5 Expected expression'],
  ],
  ['a lost quote', inMain('a = b";\nc = "d";\ne = "f";\n'), ['3-4 Missing ;']],
  [
    'types',
    inMain('var x:int = 1;\nvar y:Array<Int = 1;\nvar z:{a:Int b:Int};'),
    ['3:11 Unexpected =', '4:17 Expected >', '5:14 Expected , or }'],
  ],
]

for (const [name, text, expected] of several) {
  test(`every error, and no other: ${name}`, (t) => {
    const short = errorsOf(text).map((line) =>
      line
        .replace(/^Main\.hx:(\d+): characters? (\d+)(?:-\d+)? : /, '$1:$2 ')
        .replace(/^Main\.hx:\d+: lines (\d+-\d+) : /, '$1 '),
    )
    t.deepEqual(short, expected)
  })
}

test('a small letter has a hint', (t) => {
  t.is(
    parseText(inMain('var x:int = 1;')).diagnostics[0]?.hint,
    '`int` is read as a package: the name of a type starts with an uppercase letter.',
  )
})

const nested: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['{a:', '}'],
  ['f(', ')'],
  ['!', ''],
  ['- ', ''],
  ['@:m ', ''],
  ['cast ', ''],
  ['return ', ''],
  ['a = ', ''],
  ['if (a) ', ''],
  ['if (a) b else ', ''],
  ['x -> ', ''],
  ['(a, b) -> ', ''],
  ['a ? b : ', ''],
  ['switch (a) { case 1: ', '}'],
  ['try ', ''],
  ['while (a) ', ''],
  ['function() return ', ''],
  ['macro ', ''],
  ['$' + '{', '}'],
  ["'$" + '{', "}'"],
  ['@:m(', ') a'],
  ['a in ', ''],
  ['new A(', ')'],
  ['macro class { static function f() ', '}'],
  ['(a : {b:', '})'],
]

test('nesting without end is an error, not a crash', (t) => {
  for (const [open, close] of nested) {
    for (const depth of [5_000, 20_000]) {
      const { diagnostics } = parseText(inMain(`x = ${open.repeat(depth)}1${close.repeat(depth)};`))
      t.true(diagnostics.length > 0, open)
      t.is(diagnostics[0]?.code, 'syntax/too-deep', open)
    }
  }
  for (const type of ['Array<', '{a:', '(', '?', 'A->']) {
    t.is(
      parseText(`typedef T = ${type.repeat(5_000)}`).diagnostics[0]?.code,
      type === '?' ? 'syntax/unexpected' : 'syntax/too-deep',
      type,
    )
  }
  t.true(parseText(`#if ${'('.repeat(5_000)}`).diagnostics.length > 0)
  t.is(parseText(`class A${'<T'.repeat(5_000)}`).diagnostics[0]?.code, 'syntax/too-deep')
})

test('ordinary depth is fine', (t) => {
  t.deepEqual(errorsOf(inMain(`x = ${'('.repeat(200)}1${')'.repeat(200)};`)), [])
  t.deepEqual(errorsOf(inMain(`${'if (a) b(); else '.repeat(400)}c();`)), [])
})
