import test from 'ava'
import { expressionTyper } from '../../../src/compiler/typer/expr.ts'
import { forEachChild } from '../../../src/compiler/typer/typed-children.ts'
import type { Decision, TConst, TypedExpr, TVar } from '../../../src/compiler/typer/typed-ast.ts'
import { checkWith } from './support/program.ts'
import type { Checked } from './support/program.ts'

const head = `enum E { A; B(x:Int); C(e:E, b:Bool); }
enum abstract EA(Int) { var X; var Y; var Z; }
class Main { static function main() {
 var e:E = A; var i = 1; var b = true; var s = ""; var ea:EA = X; var ni:Null<Int> = null; var arr = [1]; var f = 1.5;
 var o = {x:1, y:e}; var ne:Null<E> = null;
`
const check = (line: string): Checked => checkWith({ 'Main.hx': `${head}${line}\n}}` }, expressionTyper)
const errors = (line: string): readonly string[] => check(line).errors.map((e) => e.replace(/^Main.hx:\d+: /, ''))
const warnings = (line: string): readonly string[] => check(line).warnings.map((e) => e.replace(/^Main.hx:\d+: /, ''))

test('what is missing is named as the official compiler names it', (t) => {
  const cases: Record<string, string | null> = {
    'switch (e) { case A: }': 'B | C',
    'switch (e) { case A: case B(1): case C(_): }': 'B(_)',
    'switch (e) { case A: case B(_): case C(A, true): }': 'C(B | C, _)',
    'switch (e) { case A: case B(_): case C(A, true): case C(A, _): case C(B(3), false): }': 'C(C, _)',
    'switch (i) { case 1: }': null,
    'var r = switch (i) { case 1: 2; }': '_',
    'switch (b) { case true: }': 'false',
    'switch (s) { case "a": }': null,
    'var r = switch (s) { case "a": 1; }': '_',
    'switch (ea) { case X: }': 'Y | Z',
    'switch (ni) { case 1: }': null,
    'switch (arr) { case [1]: }': '_',
    'switch [e, b] { case [A, true]: }': 'B | C',
    'switch [i, b] { case [1, true]: }': 'false',
    'switch (o) { case {x: 1}: }': '_',
    'switch (o) { case {x: 1, y: A}: case {x: _, y: B(_) | C(_)}: }': 'A',
    'switch (ne) { case A: case B(_): case C(_, true): }': 'C(_, false)',
    'switch (e) { case A if (b): case B(_): case C(_): }': 'A',
    'switch (e) { case A: case _: }': null,
    'switch (e) { case A: case x: }': null,
    'switch (i) { case 1: case x if (x > 1): }': null,
    'var r = switch (i) { case 1: 0; case x if (x > 1): 1; }': '_',
    'switch [e, b] { case [A, _] | [_, true]: case [B(_) | C(_), false]: }': null,
    'switch (arr) { case []: case [x]: case [x, y]: case a: }': null,
  }
  for (const [line, missing] of Object.entries(cases)) {
    t.deepEqual(errors(line), missing === null ? [] : [`Unmatched patterns: ${missing}`], line)
  }
})

test('unused cases and patterns are warned of', (t) => {
  t.deepEqual(warnings('switch (e) { case _: case A: }'), ['This case is unused'])
  t.deepEqual(warnings('switch (e) { case A: case B(_): case A: case C(_): default: }'), ['This case is unused'])
  t.deepEqual(warnings('switch (e) { case A | B(_): case B(1) | C(_): }'), ['This pattern is unused'])
  t.deepEqual(warnings('switch (i) { case 1: case 1: case _: case _: }'), [
    'This case is unused',
    'This case is unused',
  ])
  t.deepEqual(warnings('switch (i) { case 1 if (b): case 1: case _: }'), [])
})

test('patterns are typed', (t) => {
  const cases: Record<string, string> = {
    'switch (i) { case "a": default: }': 'String should be Int',
    'switch (f) { case 1: case "a": default: }': 'String should be Float',
    'switch (o) { case {z: 1}: default: }': '{ y : E, x : Int } has no field z',
    'switch (e) { case B("x"): default: }': 'String should be Int',
    'switch (e) { case B(1, 2): default: }': 'Too many arguments',
    'switch (e) { case B(x) | A: default: }': 'Variable x must appear exactly once in each sub-pattern',
    'switch (e) { case Nope: default: }':
      'Unknown identifier : Nope, pattern variables must be lower-case or with `var ` prefix',
    'switch (i) { case 1 + 2: default: }': 'Unrecognized pattern: 1 + 2',
    'var x:Int = switch (i) { case 1: "a"; default: 2; }': 'String should be Int',
    'var x:Int = switch (i) { case 1: default: 2; }': 'Void should be Int',
    'switch (e) { case B(x): x.foo; default: }': 'Int has no field foo',
  }
  for (const [line, message] of Object.entries(cases)) t.deepEqual(errors(line), [message], line)
  for (const line of [
    'switch (i) { case -1: case x: trace(x + 1); }',
    'switch (s) { case _.toLowerCase() => "a": case x = "b" | "c": trace(x); case _: }',
    'switch (e) { case B(var y): trace(y); case var z: trace(z); }',
    'switch (e) { case C(B(x) | C(B(x), _), _): trace(x + 1); default: }',
    'trace(e.match(B(1 | 2) | C(_)));',
    'var d:Dynamic = 1; switch (d) { case 1: case "a": case A: default: }',
    'switch (Type.typeof(1)) { case TInt: case TClass(String): case TClass(c): trace(c); default: }',
    'var x = switch (ea) { case X: 1; case Y | Z: 2; };',
    'switch (ne) { case null: case A | B(_): case C(_): }',
    'switch { a: i, b: s } { case {a: 1}: case {b: "x"}: default: }',
  ]) {
    t.deepEqual(errors(line), [], line)
  }
})

test('type parameters are refined inside the cases of a GADT', (t) => {
  const text = `enum Ex<T> { I(v:Int):Ex<Int>; B(v:Bool):Ex<Bool>; If<S>(c:Ex<Bool>, a:Ex<S>, b:Ex<S>):Ex<S>; Eq(a:Ex<Int>, b:Ex<Int>):Ex<Bool>; }
class Main {
  static function eval<T>(e:Ex<T>):T return switch (e) {
    case I(v): v;
    case B(v): v;
    case If(c, a, b): eval(c) ? eval(a) : eval(b);
    case Eq(a, b): eval(a) == eval(b);
  }
  static function onlyInt(e:Ex<Int>):Int return switch (e) {
    case I(v): v;
    case If(c, a, b): eval(c) ? onlyInt(a) : onlyInt(b);
  }
}`
  t.deepEqual(checkWith({ 'Main.hx': text }, expressionTyper).errors, [])
})

// ---------------------------------------------------------------- the tree against plain matching

type Value =
  | { readonly tag: 'A' }
  | { readonly tag: 'B'; readonly x: number }
  | { readonly tag: 'C'; readonly e: Value; readonly b: boolean }
type Pat =
  | { readonly kind: 'any' }
  | { readonly kind: 'or'; readonly parts: readonly Pat[] }
  | { readonly kind: 'A' }
  | { readonly kind: 'B'; readonly x: number | null }
  | { readonly kind: 'C'; readonly e: Pat; readonly b: boolean | null }

function seeded(seed: number): () => number {
  let s = seed
  return () => {
    s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff
    return s / 0x7fffffff
  }
}

function randomPat(next: () => number, depth: number): Pat {
  const r = next()
  if (r < 0.2) return { kind: 'any' }
  if (r < 0.35 && depth > 0) return { kind: 'or', parts: [randomPat(next, depth - 1), randomPat(next, depth - 1)] }
  if (r < 0.5) return { kind: 'A' }
  if (r < 0.7 || depth === 0) return { kind: 'B', x: next() < 0.4 ? null : Math.floor(next() * 3) }
  return { kind: 'C', e: randomPat(next, depth - 1), b: next() < 0.4 ? null : next() < 0.5 }
}

function randomValue(next: () => number, depth: number): Value {
  const r = next()
  if (r < 0.3 || depth === 0) return { tag: 'A' }
  if (r < 0.6) return { tag: 'B', x: Math.floor(next() * 3) }
  return { tag: 'C', e: randomValue(next, depth - 1), b: next() < 0.5 }
}

function text(p: Pat): string {
  switch (p.kind) {
    case 'any':
      return '_'
    case 'or':
      return `(${p.parts.map(text).join(' | ')})`
    case 'A':
      return 'A'
    case 'B':
      return `B(${p.x ?? '_'})`
    case 'C':
      return `C(${text(p.e)}, ${p.b ?? '_'})`
  }
}

function fits(p: Pat, v: Value): boolean {
  switch (p.kind) {
    case 'any':
      return true
    case 'or':
      return p.parts.some((q) => fits(q, v))
    case 'A':
      return v.tag === 'A'
    case 'B':
      return v.tag === 'B' && (p.x === null || p.x === v.x)
    case 'C':
      return v.tag === 'C' && fits(p.e, v.e) && (p.b === null || p.b === v.b)
  }
}

const order = ['A', 'B', 'C']

/** Evaluates the few kinds of expressions that decisions are made of. */
function evaluate(e: TypedExpr, vars: Map<TVar, unknown>): unknown {
  switch (e.kind) {
    case 'local':
      return vars.get(e.v)
    case 'const':
      return 'value' in e.value ? e.value.value : null
    case 'cast':
      return evaluate(e.expr, vars)
    case 'enumIndex':
      return order.indexOf((evaluate(e.expr, vars) as Value).tag)
    case 'enumParameter': {
      const v = evaluate(e.expr, vars) as Value
      if (v.tag === 'B') return v.x
      if (v.tag === 'C') return e.index === 0 ? v.e : v.b
      throw new Error('no parameter')
    }
    default:
      throw new Error(`unexpected ${e.kind}`)
  }
}

function run(d: Decision, vars: Map<TVar, unknown>): number {
  switch (d.kind) {
    case 'leaf':
      return d.body
    case 'fail':
      return -1
    case 'bind':
      vars.set(d.v, evaluate(d.value, vars))
      return run(d.next, vars)
    case 'test':
      return run(evaluate(d.cond, vars) ? d.yes : d.no, vars)
    case 'switch': {
      const value = evaluate(d.value, vars)
      const found = d.cases.find((c) => c.values.some((k: TConst) => 'value' in k && k.value === value))
      return run(found ? found.next : d.fallback, vars)
    }
  }
}

test('decision trees choose the first pattern that fits', (t) => {
  const next = seeded(20260)
  const groups = Array.from({ length: 60 }, () =>
    Array.from({ length: 1 + Math.floor(next() * 6) }, () => randomPat(next, 3)),
  )
  const functions = groups.map(
    (pats, i) =>
      `static function f${i}(e:E):Int return switch (e) { ${pats.map((p, k) => `case ${text(p)}: ${k};`).join(' ')} default: -1; }`,
  )
  const source = `enum E { A; B(x:Int); C(e:E, b:Bool); }\nclass Main {\n${functions.join('\n')}\n}`
  const { program, errors: found } = checkWith({ 'Main.hx': source }, expressionTyper)
  t.deepEqual(found, [])
  const cls = program.loadType('Main')
  if (cls?.kind !== 'class') return t.fail()
  groups.forEach((pats, i) => {
    const body = cls.statics.get(`f${i}`)?.body?.typed().func?.expr
    const matches: (TypedExpr & { kind: 'match' })[] = []
    const before: (TypedExpr & { kind: 'var' })[] = []
    const visit = (e: TypedExpr): void => {
      if (e.kind === 'match') matches.push(e)
      if (e.kind === 'var') before.push(e)
      forEachChild(e, visit)
    }
    if (body) visit(body)
    const match = matches[0]
    const subject = before[0]
    if (!match || !subject) return t.fail(`no match in f${i}`)
    for (let n = 0; n < 60; n++) {
      const value = randomValue(next, 4)
      const want = pats.findIndex((p) => fits(p, value))
      const got = run(match.decision, new Map([[subject.v, value]]))
      t.is(got, want < 0 ? pats.length : want, `${functions[i]} on ${JSON.stringify(value)}`)
    }
  })
})
