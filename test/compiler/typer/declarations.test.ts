import test from 'ava'
import { printType } from '../../../src/compiler/typer/print-type.ts'
import type { ClassType, Type } from '../../../src/compiler/typer/types.ts'
import { canUnify, unify } from '../../../src/compiler/typer/unify.ts'
import { checkWith, noExpressions } from './support/program.ts'

const check = (files: Record<string, string>): ReturnType<typeof checkWith> => checkWith(files, noExpressions)
const errors = (main: string): readonly string[] => check({ 'Main.hx': main }).errors

function mainClass(text: string): ClassType {
  const { program } = check({ 'Main.hx': text })
  const type = program.loadType('Main')
  if (type?.kind !== 'class') throw new Error('no class Main')
  return type
}

function fieldType(cls: ClassType, name: string): Type {
  const f = cls.fields.get(name) ?? cls.statics.get(name)
  if (!f) throw new Error(`no field ${name}`)
  return f.type
}

/** Types of variables `from` and `to` in a class with the given declarations beside it. */
function pair(from: string, to: string, beside = ''): [Type, Type] {
  const cls = mainClass(`class Main<T> { var from:${from}; var to:${to}; }\n${beside}`)
  return [fieldType(cls, 'from'), fieldType(cls, 'to')]
}

test('types are spelled as the official compiler spells them', (t) => {
  const cases: Record<string, string> = {
    'Null<Int>': 'Null<Int>',
    'Int->Void': 'Int -> Void',
    '()->Void': '() -> Void',
    '(a:Int, ?b:String)->Void': '(a : Int, ?b : Null<String>) -> Void',
    'Int->(Int->Void)': 'Int -> (Int -> Void)',
    '(Int->Void)->Void': '(Int -> Void) -> Void',
    '{x:Int, ?y:String}': '{ ?y : Null<String>, x : Int }',
    'Map<String, Array<Int>>': 'Map<String, Array<Int>>',
    'haxe.ds.Option<Int>': 'haxe.ds.Option<Int>',
    T: 'Main.T',
    Dynamic: 'Dynamic',
    'Dynamic<Int>': 'Dynamic<Int>',
    'Void->Int': '() -> Int',
  }
  for (const [written, printed] of Object.entries(cases)) {
    t.is(printType(fieldType(mainClass(`class Main<T> { var v:${written}; }`), 'v')), printed)
  }
})

test('unification follows the rules of the language', (t) => {
  const beside = `
    interface I {} class A implements I { public var x:Int; public function m():Int return 1; }
    class B extends A {} abstract ToInt(Int) to Int {} abstract Both(Int) from Int to Int {} abstract Two(ToInt) to ToInt {}
    typedef Pt = {x:Int}; enum E<S> { C; } class G<S> {}`
  const yes: [string, string][] = [
    ['Int', 'Float'],
    ['B', 'A'],
    ['B', 'I'],
    ['A', '{x:Int}'],
    ['Int', 'Null<Int>'],
    ['Null<Int>', 'Int'],
    ['Int', 'Dynamic'],
    ['Dynamic', 'Int'],
    ['Array<Int>', 'Array<Dynamic>'],
    ['Array<Both>', 'Array<Int>'],
    ['Array<Int>', 'Array<Both>'],
    ['Array<Int>', 'Array<Null<Int>>'],
    ['Array<Int>', 'Iterable<Int>'],
    ['Array<ToInt>', 'Array<Int>'],
    ['ToInt', 'Int'],
    ['ToInt', 'Float'],
    ['Int', 'Both'],
    ['{x:Int, y:Int}', '{x:Int}'],
    ['Pt', '{x:Int}'],
    ['A', '{function m():Float;}'],
    ['Int->Int', 'Int->Void'],
    ['Float->Int', 'Int->Int'],
    ['Int->Int', 'Int->Float'],
    ['?Int->Void', 'Int->Void'],
    ['E<Int>', 'EnumValue'],
    ['T', 'T'],
    ['{x:Int}', '{var x(default,never):Float;}'],
    ['G<Int>', 'G<Dynamic>'],
    ['Void->Void', 'haxe.Constraints.Function'],
    ['{a:Int}', 'Dynamic<Int>'],
  ]
  const no: [string, string][] = [
    ['Float', 'Int'],
    ['A', 'B'],
    ['String', 'Int'],
    ['Array<Int>', 'Array<Float>'],
    ['Array<Dynamic>', 'Array<Int>'],
    ['Array<Int>', 'Array<ToInt>'],
    ['Two', 'Int'],
    ['Int', 'ToInt'],
    ['{x:Int}', '{x:Float}'],
    ['{x:Int}', '{y:Int}'],
    ['{x:Int}', '{x:Int, ?y:Int}'],
    ['Int->Void', '?Int->Void'],
    ['Int->Void', 'Int->Int->Void'],
    ['T', 'Int'],
    ['Int', 'T'],
    ['E<Int>', 'E<String>'],
    ['A', '{m:Void->Float}'],
    ['Array<B>', 'Array<A>'],
    ['Int', 'haxe.Constraints.Function'],
    ['Array<B>', 'Array<{x:Int}>'],
    ['Bool', 'Int'],
    ['Void', 'Int'],
    ['{a:String}', 'Dynamic<Int>'],
  ]
  for (const [a, b] of yes) t.is(unify(...pair(a, b, beside)), null, `${a} into ${b}`)
  for (const [a, b] of no) t.false(canUnify(...pair(a, b, beside)), `${a} into ${b}`)
})

test('a failed unification binds nothing', (t) => {
  const { program } = check({ 'Main.hx': 'class Main {}' })
  const { typer } = program
  const m = typer.newMono()
  const from: Type = { kind: 'fun', args: [], ret: m }
  const two: Type = { kind: 'fun', args: [{ name: 'a', opt: false, type: typer.std.int }], ret: m }
  const want: Type = { kind: 'fun', args: [{ name: 'a', opt: false, type: typer.std.string }], ret: typer.std.int }
  t.not(unify(two, want), null)
  t.is(m.bound, null)
  t.is(unify(from, { kind: 'fun', args: [], ret: typer.std.int }), null)
  t.is(printType(m), 'Int')
})

test('a monomorph checks its constraints when it is bound, and cannot contain itself', (t) => {
  const { typer } = check({ 'Main.hx': 'class Main {}' }).program
  const m = typer.newMono()
  m.constraints = [typer.std.float]
  t.not(unify(typer.std.string, m), null)
  t.is(unify(typer.std.int, m), null)
  const n = typer.newMono()
  t.not(unify(n, typer.std.arrayOf(n)), null)
})

test('what is missing or misplaced is reported where it stands', (t) => {
  t.deepEqual(errors('class Main {\n var a:Unk;\n var b:haxe.Unk2;\n var c:haxe.ds.Option.Foo;\n}'), [
    'Main.hx:2: Type not found : Unk',
    'Main.hx:3: Type not found : haxe.Unk2',
    'Main.hx:4: Module haxe.ds.Option does not define type Foo',
  ])
  t.deepEqual(errors('class Main { var a:Array; var b:String<Int>; var c:Array<Int, Int>; }'), [
    'Main.hx:1: Not enough type parameters for Array',
    'Main.hx:1: Too many type parameters for String',
    'Main.hx:1: Too many type parameters for Array',
  ])
  t.deepEqual(errors('class Main { var x:Int; var x:Int; }'), ['Main.hx:1: Duplicate class field declaration : Main.x'])
  t.deepEqual(errors('class Main {} class Main {}'), ['Main.hx:1: Name Main is already defined in this module'])
  t.deepEqual(errors('import foo.Bar;\nimport haxe.Unk;\nclass Main {}'), [
    'Main.hx:1: Type not found : foo.Bar',
    'Main.hx:2: Type not found : haxe.Unk',
  ])
  t.deepEqual(errors('class Main { var v; }'), ['Main.hx:1: Variable requires type-hint or initialization'])
  t.deepEqual(errors('class K<T:I> {} interface I {} class Main { var k:K<String>; }'), [
    'Main.hx:1: Constraint check failure for K.T',
  ])
})

test('inheritance is checked', (t) => {
  const text = `interface I { function f():Void; var x:Int; function g(x:Int):Void; }
class A { public function new() {} public function f() {} public function g(x:Int):Int return 1; final function i() {} inline function j() {} }
class B extends A {
  override function f(x:Int) {}
  override function g(x:Int):String return "";
  override function i() {}
  override function j() {}
  override function k() {}
}
class C extends A {
  private override function f() {}
  public function g(x:Int):Int return 1;
}
class D implements I {
  var x:Int;
  public function g(x:String) {}
}
abstract class Ab { abstract function foo():Int; }
class Ac extends Ab {}
final class F {}
class G extends F {}
class Main {}`
  t.deepEqual(errors(text), [
    'Main.hx:4: Field f overrides parent class with different or incomplete type',
    'Main.hx:5: Field g overrides parent class with different or incomplete type',
    'Main.hx:6: Cannot override final method i',
    'Main.hx:7: Field j is inlined and cannot be overridden',
    "Main.hx:8: Field k is declared 'override' but doesn't override any field",
    'Main.hx:11: Field f has less visibility (public/private) than superclass one',
    "Main.hx:12: Field g should be declared with 'override' since it is inherited from superclass A",
    'Main.hx:14: Field f needed by I is missing',
    'Main.hx:15: Field x should be public as requested by I',
    'Main.hx:16: Field g has different type than in I',
    "Main.hx:19: This class extends abstract class Ab but doesn't implement the following method",
    'Main.hx:21: Cannot extend a final class',
  ])
  t.deepEqual(errors('class H extends H {} class Main {}'), ['Main.hx:1: Recursive class'])
  t.deepEqual(errors('typedef A = B; typedef B = A; class Main {}').length > 0, true)
})

test('properties want their accessors', (t) => {
  const text = `class Main {
  var b(get,set):Int;
  var c(get,never):Int; static function get_c() return 1;
  var d(get,set):Int=3; function get_d():Int return 1; function set_d(v) return v;
  var e(getE,never):Int;
}`
  t.deepEqual(errors(text), [
    'Main.hx:2: Method get_b required by property b is missing',
    'Main.hx:2: Method set_b required by property b is missing',
    'Main.hx:3: Method get_c is no valid accessor for c because it is static',
    'Main.hx:4: This field cannot be initialized because it is not a real variable',
    'Main.hx:5: e: Custom property accessor is no longer supported, please use `get`',
  ])
})

test('names are looked up in the order of the language', (t) => {
  const { program, errors: found } = check({
    'Main.hx':
      'import a.Thing; import a.Lib as L; import b.*; class Main<P> { var t:Thing; var l:L; var s:Thing.Part; var w:InB; var r:Root; var o:Own; var i:Same; } class Own {}',
    'a/Thing.hx': 'package a; class Thing {} class Part {} class Same {}',
    'a/Lib.hx': 'package a; class Lib {}',
    'b/InB.hx': 'package b; class InB {}',
    'Root.hx': 'class Root {}',
    'Same.hx': 'class Same {}',
  })
  t.deepEqual(found, [])
  const main = program.loadType('Main') as ClassType
  const texts = ['t', 'l', 's', 'w', 'r', 'o', 'i'].map((f) => printType(fieldType(main, f)))
  t.deepEqual(texts, ['a.Thing', 'a.Lib', 'a.Part', 'b.InB', 'Root', 'Own', 'a.Same'])
})

test('import.hx applies to its folder and those below', (t) => {
  const { errors: found } = check({
    'Main.hx': 'class Main { var x:p.q.User; }',
    'p/import.hx': 'import lib.Tool;',
    'p/q/User.hx': 'package p.q; class User { var t:Tool; }',
    'lib/Tool.hx': 'package lib; class Tool {}',
    'Other.hx': 'class Other { var t:Tool; }',
  })
  t.deepEqual(found, ['Other.hx:1: Type not found : Tool'])
})

test('private types and packages are what they are declared to be', (t) => {
  const { errors: found } = check({
    'Main.hx': 'import Lib;\nclass Main { var a:Hidden;\n var b:Lib.Hidden; }',
    'Lib.hx': 'class Lib {} private class Hidden {}',
    'x/Wrong.hx': 'package y; class Wrong {}',
  })
  t.deepEqual(found, [
    'Main.hx:2: Type not found : Hidden',
    'Main.hx:3: Module Lib does not define type Hidden',
    'x/Wrong.hx:1: `package y;` in Wrong.hx should be `package x;`',
  ])
})

test('enum abstracts number and name their values', (t) => {
  const { program } = check({
    'Main.hx':
      'class Main {} enum abstract A(Int) { var X; var Y = 5; var Z; } enum abstract S(String) { var P; var Q = "q"; }',
  })
  const a = program.loadType('Main.A')
  t.true(a?.kind === 'abstractDecl')
  if (a?.kind !== 'abstractDecl') return
  const values = [...(a.impl?.statics.values() ?? [])].map((f) => {
    const e = f.body?.syntax
    return `${f.name}=${e?.kind === 'const' && e.value.kind === 'int' ? e.value.value : '?'}`
  })
  t.deepEqual(values, ['X=0', 'Y=5', 'Z=6'])
})

test('recursive declarations come to an end', (t) => {
  t.deepEqual(
    errors('typedef L = {next:L, v:Int}; class Main { var l:L; } class N<T:N<T>> {} class M extends N<M> {}'),
    [],
  )
  t.deepEqual(errors('class A extends B {} class B extends A {} class Main {}').length > 0, true)
  t.deepEqual(errors('interface I extends I {} class Main {}'), ['Main.hx:1: Recursive class'])
  t.deepEqual(errors('abstract A(A) {} class Main {}'), ['Main.hx:1: Abstract underlying type cannot be recursive'])
})
