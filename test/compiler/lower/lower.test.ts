import test from 'ava'
import { inMain, lower, run } from './support/compile.ts'

const prints = (title: string, program: string, expected: readonly string[]): void => {
  test(title, (t) => {
    t.is(run(program), expected.map((line) => line + '\n').join(''))
  })
}

prints(
  'Int wraps, / gives Float, comparisons of mixed numbers',
  inMain(
    'var max = 2147483647; Sys.println(max + 1); Sys.println(7 / 2); Sys.println(1 == 1.0); Sys.println(5 % 3 << 2);',
  ),
  ['-2147483648', '3.5', 'true', '8'],
)

prints('% 0 throws', inMain('var z = 0; try Sys.println(5 % z) catch (e) Sys.println(e.message);'), [
  'Division by zero',
])

prints(
  'nullable numbers compare by value and by being null',
  inMain(
    'var a:Null<Int> = null; Sys.println(a == 0); Sys.println(a == null); a = 0; Sys.println(a == 0); var f:Null<Float> = 0; Sys.println(a == f);',
  ),
  ['false', 'true', 'true', 'true'],
)

prints(
  'the parts of a compound assignment are evaluated once, left to right',
  inMain(
    'var a = [1, 2]; var i = 0; a[i++] += 10; Sys.println(a + " " + i); o("a", 1); Sys.println(o("x", 1) + o("y", 2) * o("z", 3));',
  ).replace('class Main {', 'class Main {\n  static function o(s:String, v:Int) { Sys.print(s); return v; }'),
  ['[11,2] 1', 'axyz7'],
)

prints(
  'a loop variable is fresh each turn; a captured variable is shared',
  inMain(
    'var fs = []; for (i in 0...3) { var j = i; fs.push(() -> { j += 10; return i + j; }); } for (f in fs) Sys.println(f() + f()); var n = 0; var inc = () -> ++n; inc(); inc(); Sys.println(n);',
  ),
  ['30', '34', '38', '2'],
)

prints(
  'variables assigned under a handler keep their value',
  inMain(
    'var x = 1; var log = ""; for (i in 0...3) { try { x = x * 10 + i; if (i == 1) throw "one"; log += "a"; } catch (e:String) { log += e + x; } } Sys.println(log + x);',
  ),
  ['aone101a1012'],
)

prints(
  'catches test types in order',
  inMain(
    'for (v in ([1, "s", 1.5, true, E, new X(3)] : Array<Dynamic>)) Sys.println(try { throw v; } catch (e:Int) "int" catch (e:String) "string" catch (e:K) "enum" catch (e:X) "x" + e.n catch (e:Float) "float" catch (e:Dynamic) "other");',
    'enum K { E; } class X extends haxe.Exception { public var n:Int; public function new(n) { super("x"); this.n = n; } }',
  ),
  ['int', 'string', 'float', 'other', 'enum', 'x3'],
)

prints(
  'virtual, interface and super calls; a generic override',
  inMain(
    'var bs:Array<B<Int>> = [new B(1), new C(2)]; for (b in bs) Sys.println(b.get()); var i:I = new C(3); Sys.println(i.name());',
    'interface I { function name():String; } class B<T> implements I { var v:T; public function new(v) this.v = v; public function get():T return v; public function name() return "B" + v; } class C extends B<Int> { override function get() return super.get() * 100; override function name() return "C" + super.name(); }',
  ),
  ['1', '200', 'CB3'],
)

prints(
  'a generic object seen under other representations',
  inMain(
    'var b = new Box(5); var d:Box<Dynamic> = cast b; Sys.println(d.v); d.v = 7; Sys.println(b.v + 1); var a:Array<Int> = [1]; var e:Array<Dynamic> = cast a; e.push("s"); Sys.println(a.length + " " + e); var f:Void->Int = () -> 3; var g:Void->Float = f; Sys.println(g() / 2);',
    'class Box<T> { public var v:T; public function new(v) this.v = v; }',
  ),
  ['5', '8', '2 [1,s]', '1.5'],
)

prints(
  'structures: literals, classes and arrays answer the same accesses',
  inMain(
    'show(new P()); Sys.println(total([1, 2])); var o = {x: 1}; var r:{var x(default, never):Float;} = o; Sys.println(r.x / 2);',
    'class P { public var name = "p"; public function new() {} public function f(n:Int) return n * 2; }',
  ).replace(
    'class Main {',
    'class Main {\n  static function show(o:{var name:String; function f(n:Int):Int;}) Sys.println(o.name + o.f(5));\n  static function total(it:Iterable<Int>) { var s = 0; for (x in it) s += x; return s; }',
  ),
  ['p10', '3', '0.5'],
)

prints(
  'dynamic access by name',
  inMain(
    'var d:Dynamic = {a: [1, 2], n: null}; d.a[0] += 4; d.b = "new"; Sys.println(d.a + d.b + d.n + d.none); d = new P(); Sys.println(d.x + d.f(1)); d.x = 5; Sys.println(d.f(1)); var g = d.f; Sys.println(g(2));',
    'class P { public var x = 1; public function new() {} public function f(n:Int) return n + x; }',
  ),
  ['[5,2]newnullnull', '3', '6', '7'],
)

prints(
  'bound methods of one object are equal',
  inMain(
    'var p = new P(); var q = new P(); Sys.println(p.f == p.f); Sys.println(p.f == q.f); var l = [p.f, q.f]; l.remove(p.f); Sys.println(l.length);',
    'class P { public function new() {} public function f() {} }',
  ),
  ['true', 'false', '1'],
)

prints(
  'optional arguments and defaults',
  inMain('Sys.println(f(1)); Sys.println(f(1, 3)); Sys.println(f(1, 3, "c")); var g = f; Sys.println(g(2));').replace(
    'class Main {',
    'class Main {\n  static function f(a:Int, b = 2, ?c:String):String return a + "," + b + "," + c;',
  ),
  ['1,2,null', '1,3,null', '1,3,c', '2,2,null'],
)

prints(
  'a dynamic method can be replaced and overridden',
  inMain(
    'var a = new A(); Sys.println(a.call()); a.f = () -> "new"; Sys.println(a.call()); Sys.println(new B().call());',
    'class A { public function new() {} public dynamic function f() return "A"; public function call() return f(); } class B extends A { override dynamic function f() return "B"; }',
  ),
  ['A', 'new', 'B'],
)

prints(
  'field initialisers run before the constructor, statics in order',
  inMain(
    'Sys.println(new A().s + A.y);',
    'class A { public var s = "init"; public static var x = 1; public static var y = x + 1; public function new() s += "ctor"; }',
  ),
  ['initctor2'],
)

prints(
  'reflection names what the program has',
  inMain(
    'var a = Type.createInstance(A, [4]); Sys.println(a.x); Sys.println(Type.getClassName(Type.getClass(a))); Sys.println(Type.createEnum(E, "Two", [1, "b"])); Sys.println(Reflect.field(a, "x")); Reflect.setField(a, "x", 9); Sys.println(Reflect.callMethod(a, Reflect.field(a, "f"), [1]));',
    'class A { public var x:Int; public function new(x) this.x = x; public function f(n:Int) return x + n; } enum E { One; Two(a:Int, b:String); }',
  ),
  ['4', 'A', 'Two(1,b)', '4', '10'],
)

prints(
  'checked casts test, unchecked ones trust',
  inMain(
    'var a:A = new B(); Sys.println(cast(a, B).n); try { cast(new A(), B); Sys.println("no"); } catch (e) Sys.println("refused"); var d:Dynamic = 3; var s:Int = cast d; Sys.println(s);',
    'class A { public function new() {} } class B extends A { public var n = 2; }',
  ),
  ['2', 'refused', '3'],
)

test('what nobody reaches is not lowered', (t) => {
  const { program } = lower(
    inMain('Sys.println("x");', 'class Unused { public static function neverCalled() return 1; }'),
  )
  const names = (program?.functions ?? []).map((f) => f?.haxeName ?? '')
  t.false(names.some((n) => n.includes('neverCalled')))
  t.true(names.length < 100, `${names.length} functions for one println`)
})

test('hundreds of operators in one expression and a thousand branches need no deep stack', (t) => {
  const sum = Array.from({ length: 300 }, (_, i) => String(i % 7)).join(' + ')
  const branches = Array.from({ length: 1500 }, (_, i) => `if (x == ${i}) y += ${i};`).join('\n')
  t.is(run(inMain(`Sys.println(${sum}); var x = 1000; var y = 0; ${branches} Sys.println(y);`)), '897\n1000\n')
})
