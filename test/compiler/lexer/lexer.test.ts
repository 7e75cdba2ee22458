import test from 'ava'
import { DiagnosticSink } from '../../../src/compiler/diagnostics/index.ts'
import { decodeEscapes, findMarkupEnd, Lexer, splitInterpolation } from '../../../src/compiler/lexer/index.ts'
import { sourceFileOf } from '../../../src/compiler/source/index.ts'
import { definesOf } from '../../support/parse.ts'

function lex(
  text: string,
  defines: readonly string[] = [],
): { kinds: string; texts: string[]; errors: string[]; docs: (string | null)[] } {
  const sink = new DiagnosticSink()
  const file = sourceFileOf('a.hx', text)
  const span = (min: number, max: number): { file: string; min: number; max: number } => ({ file: 'a.hx', min, max })
  const lexer = new Lexer(file, definesOf(defines), sink, { min: 0, max: text.length }, span)
  const tokens = []
  for (let token = lexer.next(); token.kind !== 'eof'; token = lexer.next()) tokens.push(token)
  return {
    kinds: tokens.map((t) => t.kind).join(' '),
    texts: tokens.map((t) => t.text),
    errors: sink.all.map((d) => `${d.span.min}-${d.span.max} ${d.message}`),
    docs: tokens.map((t) => t.doc),
  }
}

test('numbers', (t) => {
  const same = [
    '0',
    '1',
    '123',
    '1_000',
    '0xFF',
    '0xff_ff',
    '1i32',
    '1_i64',
    '0xFFu32',
    '1.5',
    '.5',
    '1.',
    '1e3',
    '1.5e-3',
    '1.e5',
    '1f64',
    '1_0.5f64',
  ]
  for (const text of same) t.deepEqual(lex(text).texts, [text], text)
  t.is(lex('1...5').kinds, 'int ... int')
  t.is(lex('1.foo').kinds, 'int . ident')
  t.is(lex('1.0.foo').kinds, 'float . ident')
  t.is(lex('a.b').kinds, 'ident . ident')
  t.deepEqual(lex('01').texts, ['0', '1'])
  t.deepEqual(lex('1_ 1__0').texts, ['1', '_', '1__0'])
  t.is(lex('0x1f64').kinds, 'int')
  t.deepEqual(lex('1u8').errors, ['1-3 Invalid number suffix u8'])
})

test('operators by longest match, > always alone', (t) => {
  const text =
    '{ } ( ) [ ] , ; : . ?. ? @ -> => + - * / % & | ^ ~ ! = < > ++ -- == != <= && || << ... ?? += -= *= /= %= &= |= ^= <<= &&= ||= ??='
  t.is(lex(text).kinds, text)
  t.is(lex('>>>=').kinds, '> > > =')
  t.is(lex('a?.5:1').kinds, 'ident ? float : int')
  t.is(lex('i-->0').kinds, 'ident -- > int')
})

test('words, dollars, strings, regular expressions', (t) => {
  t.is(lex('class is from $x $ ${').kinds, 'class ident ident dollar dollar dollar {')
  t.deepEqual(lex(`"a\\"b" 'c\\'d' 'e\${f('g}')}h'`).texts, ['a\\"b', "c\\'d", "e${f('g}')}h"])
  t.deepEqual(lex('~/a\\/b/gi').texts, ['a\\/b/gi'])
  t.is(lex('~a').kinds, '~ ident')
})

test('comments, and doc comments of the token after them', (t) => {
  const { kinds, docs } = lex('/** one */ a // x\n/* no */ b /** x **/ /** two */ #if js #end c /**/ d')
  t.is(kinds, 'ident ident ident ident')
  t.deepEqual(docs, [' one ', null, ' two ', null])
})

test('what cannot be read', (t) => {
  t.deepEqual(lex('"abc').errors, ['0-0 Unterminated string'])
  t.deepEqual(lex("'abc ${'").errors, ['0-0 Unterminated string'])
  t.deepEqual(lex('a /* b').errors, ['2-2 Unclosed comment'])
  t.deepEqual(lex('~/abc\nd').errors, ['0-0 Unterminated regular expression'])
  t.deepEqual(lex('~/abc/z').errors, ['6-6 Invalid regular expression option'])
  t.deepEqual(lex('a # b').errors, ["2-2 Invalid character '#'"])
  t.deepEqual(lex('é').errors, ['0-0 Invalid character 0xE9'])
  t.deepEqual(lex('#foo').errors, ['0-4 Unknown token'])
})

test('conditional compilation', (t) => {
  const pick = (condition: string, defines: string[]): boolean =>
    lex(`#if ${condition} yes #else no #end`, defines).texts[0] === 'yes'
  t.true(pick('js', ['js']))
  t.false(pick('js', []))
  t.true(pick('!js', []))
  t.true(pick('(js && sys || !cpp)', ['js']))
  t.false(pick('(js && (sys || cpp))', ['js']))
  t.true(pick('target.sys', ['target.sys']))
  t.false(pick('!target.sys', ['target.sys']))
  t.true(pick('(target.sys && macro)', ['target.sys', 'macro']))
  t.true(pick('(haxe_ver >= 4.2)', ['haxe_ver=4.3']))
  t.false(pick('(haxe_ver < 4.2)', ['haxe_ver=4.3']))
  t.true(pick('(haxe >= version("4.3.0-rc.1"))', ['haxe=4.3.0']))
  t.false(pick('(haxe < version("4.3.0"))', ['haxe=4.10.0']))
  t.true(pick('(mode == "fast")', ['mode=fast']))
  t.true(pick('(mode != "fast")', ['mode=slow']))
  t.false(pick('(missing > 1)', []))
  t.true(pick('true', []))
  t.false(pick('false', []))
})

test('branches nest, and only one is read', (t) => {
  const text = '#if a A #if b B #else C #end D #elseif b E #else F #end G'
  t.deepEqual(lex(text, ['a', 'b']).texts, ['A', 'B', 'D', 'G'])
  t.deepEqual(lex(text, ['a']).texts, ['A', 'C', 'D', 'G'])
  t.deepEqual(lex(text, ['b']).texts, ['E', 'G'])
  t.deepEqual(lex(text).texts, ['F', 'G'])
  t.deepEqual(lex('#if a "#end" \'#else\' ~/#end"/ /* #end */ x #end y').texts, ['y'])
  t.deepEqual(lex('#if a #error "no" #end').errors, [])
  t.deepEqual(lex('#if a #error "no" #end', ['a']).errors, ['13-17 no'])
  t.deepEqual(lex('#warning "careful" x').texts, ['x'])
  t.deepEqual(lex('#line 12 x').texts, ['x'])
  t.deepEqual(lex('#if a b').errors, ['0-3 Unclosed conditional compilation block'])
  t.deepEqual(lex('#end').errors, ['0-4 Unexpected #end'])
})

test('escapes', (t) => {
  const errors: string[] = []
  const decode = (raw: string): string => decodeEscapes(raw, (error) => errors.push(error.message))
  t.is(decode('a\\n\\r\\t\\"\\\'\\\\b'), 'a\n\r\t"\'\\b')
  t.is(decode('\\x41\\u0041\\u{41}\\u{1F600}\\101'), 'AAA\u{1F600}A')
  t.deepEqual(errors, [])
  for (const bad of ['\\q', '\\x4', '\\u12', '\\u{110000}', '\\0', '\\8', '\\']) decode(bad)
  t.is(errors.length, 7)
  t.is(errors[0], 'Invalid escape sequence \\q')
})

test('the parts of interpolated strings', (t) => {
  const parts = splitInterpolation('a $b ${c + "}"}$$d $ 1')
  t.deepEqual(
    parts.map((part) => part.kind),
    ['text', 'ident', 'text', 'code', 'text'],
  )
  t.deepEqual(parts[4], { kind: 'text', min: 15, max: 22, text: '$d $ 1' })
})

test('markup', (t) => {
  const whole = (text: string): number | null => findMarkupEnd(text, 0, text.length)
  t.is(whole('<a>b</a> c'), 8)
  t.is(whole('<a/> c'), 4)
  t.is(whole('<a><a></a><b></a>x'), 17)
  t.is(whole('<>x</>y'), 6)
  t.is(whole('<a>'), -1)
  t.is(whole('< a'), null)
})
