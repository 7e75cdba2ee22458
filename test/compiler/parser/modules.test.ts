import test from 'ava'
import { printModule } from '../../../src/compiler/parser/index.ts'
import { differenceOfAst } from '../../support/equal-ast.ts'
import { parseText } from '../../support/parse.ts'

/** Texts that must parse, and come back from the printer as the same tree. */
const valid: readonly string[] = [
  'package;',
  'package a.b.c;',
  'import a.B;',
  'import a.b.*;',
  'import a.B.c as d;',
  'import a.B in C;',
  'import haxe.macro.Expr;',
  'using StringTools;',
  '#!/usr/bin/env haxe\nclass A {}',
  'class A<T> extends b.C<T> implements D implements E.F<{x:Int}> {}',
  'private final class A {}',
  'final extern class A {}',
  'abstract class A { public abstract function f():Int; }',
  'interface A extends B extends C { var x(default, never):Int; function f():Void; }',
  '@:a @b(1, "c") @:d.e(x) extern class A { static final Z:Int; @:overload(function(x:Int):Void {}) function f(x:String):Void; function new(); }',
  'class A<T:B & C = Int, @:const U:String, V:{x:Int} & D, W:(Int) -> Void> {}',
  'class A { var x; var y:Int = 1; final z = 2; static inline var w = 3; var ?o:Int; public var p(get, null):Int = 4; var q(default, dynamic):Int; }',
  'class A { function new(a:Int, ?b:String, c = 1, ...d:Float) super(a); override public function f<T:B>(x:T):T return x; inline function g() {} }',
  'class A { overload extern inline function f(x:Int):Void {} macro static function m(e) return macro $e; dynamic function d() {} }',
  'enum A {}',
  'enum A<T> { B; @:m C(x:Int, ?y:T):A<Int>; D<S:B>(s:S):A<S>; }',
  'enum abstract A(Int) from Int to Int { var B = 1; var C; final D = 3; }',
  '@:enum abstract A(String) { var B = "b"; }',
  'abstract A<T>(Array<T>) from Array<T> to Array<T> { @:op(A + B) static function add(a, b); @:op([]) function get(i) return this[i]; }',
  '@:coreType abstract A {}',
  'typedef A = Int;',
  'typedef A<T> = { > B, > C<T>, x:Int, ?y:String, };',
  'typedef A = { var x:Int; @:optional var y:T; function f<T>(a:T):Void; final z:Int; }',
  'typedef A = B & C & { z:Int };',
  'typedef A = ?Int->(String->Void)->Void;',
  'typedef A = (a:Int, ?b:String) -> Void;',
  'typedef A = () -> Void;',
  'typedef A = (...r:Int) -> Void;',
  'typedef A = Array<Array<Map<Int, Array<B>>>>;',
  'typedef A = X<"a", 1, -2, [1, 2], ~/a/>;',
  'typedef A = a.B.C<D>;',
  'typedef A = { @:m x:Int, y:Int }',
  'function f<T>(x:T):T return x;',
  'private var v = 1; final w = 2; inline function g() {} extern function h():Void;',
  'class A { var x:Array<Array<Int>>=[]; var y:Null<Int>=null; }',
  'class A { function f() { try a() catch (e:B) { b(); } catch (e) c(); do a++ while (a < 1); var x = function() return 1; return; } }',
  'class A { function f() switch x { case _: { a; } case [1, _]: case B(_.toLowerCase() => "c"): default: } }',
  'class A { function f() return macro { $a; $b{c}; var $d = 1; function $e() {}; f.$g; new $h(); (i : $j); }; }',
  'class A { function f() return macro class $n extends B { public var x:Int; public function new() {} }; }',
  'class A { function f() { var $x = 1; trace(\'$a ${b("c")} $$d\'); } }',
]

test('declarations parse and print', (t) => {
  for (const text of valid) {
    const { ast, diagnostics } = parseText(text)
    t.deepEqual(
      diagnostics.map((d) => d.message),
      [],
      text,
    )
    const printed = printModule(ast)
    const again = parseText(printed)
    t.deepEqual(
      again.diagnostics.map((d) => d.message),
      [],
      printed,
    )
    t.is(differenceOfAst(ast, again.ast), null, printed)
  }
})

test('what a class holds', (t) => {
  const { ast } = parseText(
    '/** Doc. */ @:a private class A<T> extends B implements C { /** x */ public static var ?x:Int = 1; }',
  )
  const decl = ast.decls[0]
  if (decl?.kind !== 'class') return t.fail()
  t.is(decl.doc, ' Doc. ')
  t.true(decl.isPrivate)
  t.is(decl.superClass?.name, 'B')
  t.deepEqual(
    decl.interfaces.map((path) => path.name),
    ['C'],
  )
  const field = decl.fields[0]
  t.deepEqual(field?.access, ['public', 'static'])
  t.deepEqual(
    field?.meta.map((meta) => meta.name),
    [':optional'],
  )
  t.is(field?.doc, ' x ')
})

test('types', (t) => {
  const typeOf = (text: string): unknown => {
    const decl = parseText(`typedef A = ${text};`).ast.decls[0]
    return decl?.kind === 'typedef' ? decl.type : null
  }
  // Old arrows make one function; a return type in parentheses does not join.
  t.like(typeOf('A -> B -> C'), { kind: 'function', args: { length: 2 } })
  t.like(typeOf('A -> (B -> C)'), { kind: 'function', args: { length: 1 }, ret: { kind: 'parent' } })
  t.like(typeOf('A -> B & C'), { kind: 'function', ret: { kind: 'intersection' } })
  t.like(typeOf('a.b.C.D'), { kind: 'path', path: { pack: { length: 2 }, name: 'C', sub: 'D' } })
})

test('an error leaves the rest of the file', (t) => {
  const { ast, diagnostics } = parseText('class A { function f() { x = ; y(); } var ; function g() {} }\nclass B { }\n')
  t.is(diagnostics.length, 2)
  t.is(ast.decls.length, 2)
  const decl = ast.decls[0]
  if (decl?.kind !== 'class') return t.fail()
  t.deepEqual(
    decl.fields.map((field) => field.name),
    ['f', 'g'],
  )
})
