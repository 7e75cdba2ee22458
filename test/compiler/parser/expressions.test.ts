import { readFileSync } from 'node:fs'
import test from 'ava'
import { printExpr } from '../../../src/compiler/parser/index.ts'
import { differenceOfAst } from '../../support/equal-ast.ts'
import { exprOf } from '../../support/parse.ts'
import { sexpOfExpr } from '../../support/sexp-of-expr.ts'

test('trees are those of the official compiler', (t) => {
  const rows = readFileSync(new URL('./precedence.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  t.true(rows.length >= 600)
  for (const row of rows) {
    const [text = '', expected = ''] = row.split('\t')
    t.is(sexpOfExpr(exprOf(text)), expected, text)
    t.is(differenceOfAst(exprOf(printExpr(exprOf(text))), exprOf(text)), null, text)
  }
})

const newer: readonly (readonly [string, string])[] = [
  // Between comparisons and bitwise operators, as of 4.3.2.
  ['a ?? b ?? c', '(OpNullCoal (OpNullCoal a b) c)'],
  ['a != b ?? c', '(OpNotEq a (OpNullCoal b c))'],
  ['a ?? b | c', '(OpNullCoal a (OpOr b c))'],
  ['a || b ?? c', '(OpBoolOr a (OpNullCoal b c))'],
  ['a ??= b ?? c', '(OpNullCoal= a (OpNullCoal b c))'],
  ['a?.b?.c(1).d', '(. (call (?. (?. a b) c) 1) d)'],
  ['a ?.5 : 1', '(? a .5 1)'],
  ['abstract.x', '(. abstract x)'],
  ['f(a, b,)', '(call f a b)'],
  ['(...r) -> r', '(fn r r)'],
  ['(a = 1, b) -> a', '(fn ?a=1,b a)'],
  ['1_000_i64 + 0xFFu32 + 1.5f64', '(OpAdd (OpAdd 1000 0xFF) 1.5)'],
  ['0x1f64', '0x1f64'],
  ["'a $b ${c + 'd$e'} $$f'", "'a <b> <(OpAdd c 'd<e>')> $f'"],
  ["'$$'", '"$"'],
  ['macro $i{x} + ${y}', '(macro (OpAdd (@$i x) (@$ y)))'],
  ['macro :Int', '(macro type)'],
  ['macro class A { var x:Int; }', '(macro typeDecl)'],
  ['(macro a).b', '(. (p (macro a)) b)'],
  ['for (i in a) for (k => v in b) c', '(for (OpIn i a) (for (OpArrow k (OpIn v b)) c))'],
  [
    'switch a { case var x if (x > 1): b; case 1 | 2, 3: default: c; }',
    '(switch a (vars x=null) if (OpGt x 1)=>{b}; (OpOr 1 2)|3=>null)',
  ],
  ['{ static var x = 1; static final y = 2; }', '{(vars x=1); (vars y=2)}'],
  [
    '{ @:m var a = 1, b; inline function f() {} inline g(); }',
    '{(@:m (vars a=1,b=null)); (fn  {}); (@:inline (call g ))}',
  ],
  ['[while (a) b, for (i in c) i => i]', '[(while true a b), (for (OpIn i c) (OpArrow i i))]'],
  ['{ if (a) { b; } (c).d(); }', '{(if a {b} null); (call (. (p c) d) )}'],
  ['{ { a; } [1].b(); }', '{{a}; (call (. [1] b) )}'],
  ['function f<T:A & B>(?x:T, y = 1, ...z:Int):Void {}', '(fn ?x,y=1,z {})'],
  ['<a href="b">{c}</a>', '(@:markup "<a href="b">{c}</a>")'],
]

test('what the newer language adds, and forms beyond operators', (t) => {
  for (const [text, expected] of newer) {
    t.is(sexpOfExpr(exprOf(text)), expected, text)
    t.is(differenceOfAst(exprOf(printExpr(exprOf(text))), exprOf(text)), null, text)
  }
})

test('long chains of operators need no deep stack', (t) => {
  t.is(exprOf(`a${' + b * c'.repeat(20_000)}`).kind, 'binop')
})

test('spans are exact', (t) => {
  const text = ' f( a.b + 1 , x -> y )'
  const call = exprOf(text)
  const cut = (span: { min: number; max: number }): string => text.slice(span.min, span.max)
  t.is(cut(call.span), 'f( a.b + 1 , x -> y )')
  if (call.kind !== 'call') return t.fail()
  t.deepEqual(
    call.args.map((arg) => cut(arg.span)),
    ['a.b + 1', 'x -> y'],
  )
  const string = exprOf("'ab ${ c.d } $e'")
  if (string.kind !== 'interpolation') return t.fail()
  const places = string.parts.flatMap((part) =>
    part.kind === 'expr' ? [[part.expr.span.min, part.expr.span.max]] : [],
  )
  t.deepEqual(places, [
    [7, 10],
    [14, 15],
  ])
})

test('escapes in interpolated code are decoded before it is read', (t) => {
  t.is(sexpOfExpr(exprOf(`'\${"a\\\\n"}'`)), `'<"a\n">'`)
  const text = `'\${f("a", 'b\\n')}'`
  t.is(differenceOfAst(exprOf(printExpr(exprOf(text))), exprOf(text)), null)
})
