import test from 'ava'
import { expressionTyper } from '../../../src/compiler/typer/expr.ts'
import { classesOf, fieldsOf, forEachChild } from '../../../src/compiler/typer/index.ts'
import type { TypedExpr } from '../../../src/compiler/typer/index.ts'
import { checkWith } from './support/program.ts'
import type { Checked } from './support/program.ts'

const check = (main: string): Checked => checkWith({ 'Main.hx': main }, expressionTyper)
const inMain = (body: string, beside = ''): string =>
  `class Main { static function main() {\n${body}\n} static function any():Dynamic return null; }\n${beside}`

/** The types that `$type` reports, in order. */
function typesOf(body: string, beside = ''): string[] {
  const { errors, warnings } = check(inMain(body, beside))
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return warnings.map((w) => w.replace(/^Main\.hx:\d+: /, ''))
}

/** Expression to type, as the official compiler says it. */
const inferred: Record<string, string> = {
  '1 + 2': 'Int',
  '1 + 2.5': 'Float',
  '4 / 2': 'Float',
  '"a" + 1': 'String',
  '1 + "a"': 'String',
  '7 % 2': 'Int',
  '1 << 3': 'Int',
  '1 < 2 && !false': 'Bool',
  '-2147483648': 'Int',
  '2147483648': 'Float',
  '0xFFFFFFFF': 'Int',
  '[1, 2.5]': 'Array<Float>',
  '[null, 1]': 'Array<Null<Int>>',
  '["a" => 1]': 'haxe.ds.Map<String, Int>',
  '{x: 1, y: "s"}': '{ y : String, x : Int }',
  '[for (i in 0...3) i * 0.5]': 'Array<Float>',
  '[for (i in 0...3) i => "v"]': 'haxe.ds.Map<Int, String>',
  '[1].map(x -> "s" + x)': 'Array<String>',
  'true ? 1 : 2.5': 'Float',
  'if (true) "a" else null': 'Null<String>',
  'try 1 catch (e:String) 2.5': 'Float',
  'switch 3 { case 1: "a"; case _: "b"; }': 'String',
  '(x:Int) -> x * 2': '(x : Int) -> Int',
  'function(a, b) return a + b + 0.5': '(a : Int, b : Int) -> Float',
  "'v${1 + 1}'": 'String',
  '"a".code': 'Int',
  '~/a/g': 'EReg',
  'Math.floor(2.5)': 'Int',
  'Std.parseInt("1")': 'Null<Int>',
  'Std.parseInt("1") ?? 5': 'Int',
  '(null : Null<String>)?.length': 'Null<Int>',
  'haxe.ds.Option.Some(1)': 'haxe.ds.Option<Int>',
  'new haxe.ds.List<String>()': 'haxe.ds.List<String>',
  'Math.max.bind(1)': '(b : Float) -> Float',
  'Math.max.bind(_, 2)': '(a : Float) -> Float',
  'any().foo.bar(1)': 'Dynamic',
  'any() is String': 'Bool',
  'cast(any(), String)': 'String',
  '{ var a = 1; a + 1; }': 'Int',
  '0...3': 'IntIterator',
}

test('expressions have the types the official compiler gives them', (t) => {
  const lines = Object.keys(inferred).map((e) => `$type(${e});`)
  t.deepEqual(
    typesOf(lines.join('\n')).map((type, i) => `${Object.keys(inferred)[i]}: ${type}`),
    Object.entries(inferred).map(([e, type]) => `${e}: ${type}`),
  )
})

test('first uses decide unknown types', (t) => {
  t.deepEqual(
    typesOf(`
      var a = []; a.push("s"); $type(a);
      var m = new Map(); m.set(1, true); $type(m);
      var n; n = 1.5; $type(n);
      function id(x) return x; $type(id("s"));
      var f = x -> x.length; f([1]); $type(f([1]));
      function fact(n) return n <= 1 ? 1 : n * fact(n - 1); $type(fact);
    `),
    ['Array<String>', 'haxe.ds.Map<Int, Bool>', 'Float', 'String', 'Int', '(n : Int) -> Int'],
  )
})

test('expected types are pushed down', (t) => {
  t.deepEqual(
    check(
      inMain(
        `
      var c:Color = Red;
      var o:haxe.ds.Option<Float> = Some(1);
      var fs:Array<Int->String> = [x -> "" + x, function(x) return "b"];
      var d:Array<Dynamic> = [1, "a", null];
      var e:Map<String, Int> = [];
      var s:Array<Shape> = [new Box(), new Ball()];
      var p:P = {x: 1};
      var q:P = {x: 1, y: "s"};
      var g:(Int, String) -> Void = (a, b) -> trace(a);
      var v:Void->Void = () -> 5;
      take(Green);
    `,
        `enum Color { Red; Green; } interface Shape {} typedef P = {x:Int, ?y:String}
      class Box implements Shape { public function new() {} } class Ball implements Shape { public function new() {} }
      function take(c:Color) {}`,
      ),
    ).errors,
    [],
  )
})

/** A statement in a method and the message it gets. */
const rejected: readonly (readonly [string, string])[] = [
  ['var x:Int = "s";', 'String should be Int'],
  ['nowhere;', 'Unknown identifier : nowhere'],
  ['nowhere.x();', 'Unknown identifier : nowhere'],
  ['foo.bar.Baz;', 'Type not found : foo.bar.Baz'],
  ['new Nothing();', 'Type not found : Nothing'],
  ['"a".foo();', 'String has no field foo'],
  ['Math.foo;', 'Class<Math> has no field foo'],
  ['f();', 'Not enough arguments, expected x:Int, y:Null<String>'],
  ['f("a");', 'String should be Int'],
  ['f(1, "a", 2);', 'Too many arguments'],
  ['f(1, true);', 'Bool should be Null<String>'],
  ['5();', 'Int cannot be called'],
  ['1 = 2;', 'Invalid assign'],
  ['final q = 1; q = 2;', 'Cannot assign to final'],
  ['for (i in 0...3) i++;', 'Loop variable cannot be modified'],
  ['for (x in 5) {}', 'Int has no field iterator'],
  ['for (x in (1 : Dynamic)) {}', "You can't iterate on a Dynamic value, please specify Iterator or Iterable"],
  ['if (1) {}', 'Int should be Bool'],
  ['break;', 'Break outside loop'],
  ['"a" < 1;', 'Cannot compare String and Int'],
  ['true + false;', 'Cannot add Bool and Bool'],
  ['"a"[0];', 'Array access is not allowed on String'],
  ['[1, "a"];', 'Arrays of mixed types are only allowed if the type is forced to Array<Dynamic>'],
  ['var o:{x:Int} = {x: 1, y: 2};', '{ y : Int, x : Int } has extra field y'],
  ['var o:{x:Int, y:Int} = {x: 1};', 'Object requires field y'],
  ['["a" => 1, "a" => 2];', 'Duplicate key'],
  ['var v = f(1);', 'Variables of type Void are not allowed'],
  ['f = null;', "Cannot rebind this method : please use 'dynamic' before method declaration"],
  ['this;', 'Cannot access this from a static function'],
  ['return 1;', 'Int should be Void'],
  ['new Prop().ro = 1;', 'Cannot access field or identifier ro for writing'],
  ['new Prop().fin = 1;', 'Cannot access field or identifier fin for writing'],
  ['new Prop().hidden;', 'Cannot access private field hidden'],
  ['new Secret();', 'Cannot access private constructor of Secret'],
  ['var e:Col = Blue;', "Identifier 'Blue' is not part of Col"],
  ['var x = 1; x = x;', 'Assigning a value to itself'],
  ['cast(1, T1);', 'Type not found : T1'],
  ['try {} catch (e:String) {} catch (e:String) {}', 'This block is unreachable'],
  ['haxe.macro.Context.foo();', 'Type not found : haxe.macro.Context'],
]

test('each mistake gives one error, in the official words, on its line', (t) => {
  const body = rejected.map(([statement]) => `{ ${statement} }`).join('\n')
  const { errors } =
    check(`class Main { static function f(x:Int, ?y:String):Void {} static function main():Void {\n${body}\n} }
    class Prop { public var ro(default, null) = 1; public final fin = 1; var hidden = 1; public function new() {} }
    class Secret { function new() {} } enum Col { Red; }`)
  t.deepEqual(
    errors,
    rejected.map(([, message], i) => `Main.hx:${i + 2}: ${message}`),
  )
})

test('a result must be given on every path', (t) => {
  const { errors } = check(`class Main {
    static function a():Int {}
    static function b(x:Bool):Int { if (x) return 1; }
    static function c(x:Bool):Int { if (x) return 1 else throw "no"; }
    static function d():Int { while (true) {} }
    static function e(x:Int):Int { switch x { case 1: return 1; default: return 2; } }
    static function main() {}
  }`)
  t.deepEqual(errors, ['Main.hx:2: Missing return: Int', 'Main.hx:3: Missing return: Int'])
})

test('properties, operators and accessors become calls', (t) => {
  const { program, errors } = check(`class Main {
    public var p(get, set):Int;
    function get_p() return 1;
    function set_p(v) return v;
    function new() {}
    static function main() { var m = new Main(); m.p += 2; m.p++; var v = new V(1) + new V(2); trace(v[0]); }
  }
  abstract V(Int) { public function new(i) this = i;
    @:op(A + B) static function add(a:V, b:V):V return new V((cast a : Int) + (cast b : Int));
    @:arrayAccess function at(i:Int):Int return this + i; }`)
  t.deepEqual(errors, [])
  const called: string[] = []
  const main = program.loadType('Main')
  const visit = (e: TypedExpr): void => {
    if (e.kind === 'call' && e.callee.kind === 'field') {
      const { access } = e.callee
      if (access.kind === 'instance' || access.kind === 'static') called.push(access.field.name)
    }
    forEachChild(e, visit)
  }
  if (main?.kind === 'class') {
    const func = main.statics.get('main')?.body?.typed().func
    if (func) visit(func.expr)
  }
  t.deepEqual(called, ['set_p', 'get_p', 'set_p', 'get_p', 'add', '_new', '_new', 'trace', 'at'])
})

test('every call has as many arguments as its callee takes', (t) => {
  const { program, errors } = check(`class Main {
    static function o(a:Int, ?b:String, c = 1.5, ...r:Int) {}
    static function pos(?p:haxe.PosInfos) {}
    static function main() { o(1); o(1, 2.5); o(1, "a", 2, 3, 4); pos(); var f = o.bind(1); trace("x", 1); }
  }`)
  t.deepEqual(errors, [])
  let calls = 0
  const visit = (e: TypedExpr): void => {
    if (e.kind === 'call' && e.callee.type.kind === 'fun') {
      calls++
      t.is(e.args.length, e.callee.type.args.length)
    }
    forEachChild(e, visit)
  }
  for (const module of program.modules.values()) {
    if (!module.file.startsWith('/app/')) continue
    for (const cls of classesOf(module)) {
      for (const f of fieldsOf(cls)) {
        const func = f.body?.typed().func
        if (func) visit(func.expr)
      }
    }
  }
  t.true(calls >= 5)
})

test('closures mark what they capture', (t) => {
  const { program } = check(`class Main { static function main() {
    var kept = 1; var changed = 2; var untouched = 3;
    var f = () -> { changed++; return kept; };
    trace(untouched + f());
  } }`)
  const flags: string[] = []
  const main = program.loadType('Main')
  const visit = (e: TypedExpr): void => {
    if (e.kind === 'var') flags.push(`${e.v.name} ${e.v.captured} ${e.v.assigned}`)
    forEachChild(e, visit)
  }
  const func = main?.kind === 'class' ? main.statics.get('main')?.body?.typed().func : null
  if (func) visit(func.expr)
  t.deepEqual(flags, ['kept true false', 'changed true true', 'untouched false false', 'f false false'])
})

test('deep nesting is an error, not a crash', (t) => {
  const deep = `${'('.repeat(600)}1${')'.repeat(600)}`
  t.notThrows(() => check(inMain(`trace(${deep}); var x = ${'-'.repeat(1)}${'(1+'.repeat(400)}1${')'.repeat(400)};`)))
})

test('broken programs never crash the typer', (t) => {
  const source = `class Main<T> { var a:Array<T>; public var p(get, never):Int; function get_p() return a.length;
    function new(a) { this.a = a; } @:op(A + B) static function add<K>(x:Array<K>, y:Int) return [for (i in x) i];
    static function main() { var m = ["a" => [1, 2]]; for (k => v in m) trace(k, v.map(x -> x * 2));
      switch [1, "b"] { case [x, y] if (x > 1): trace(y); case _: } var f = main.bind(); f?.bind(); try throw "e" catch (e) trace(e);
      var o = {a: 1, b: {c: "s"}}; o.b.c += o.a; trace(o.b?.c ?? "none"); var w:Null<Int> = null; w ??= 3; } }`
  const tokens = source.match(/[A-Za-z_]\w*|"[^"]*"|\s+|[^\s\w]|\d+/g) ?? []
  const words = tokens.filter((w) => /^[\w"]/.test(w))
  let seed = 42
  const next = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % n
  }
  for (let i = 0; i < 150; i++) {
    const copy = [...tokens]
    for (let k = 0; k < 2; k++) copy[next(copy.length)] = words[next(words.length)] ?? ''
    t.notThrows(() => check(copy.join('')), copy.join(''))
  }
})
