// A second part that every program has: generic classes, interfaces and structures that see one value through
// different types, as the set pieces of pieces-types.ts use them.

/** Haxe source put after the first prelude. */
export const preludeTypes = `interface Shape<T> {
	var label(get, set):String;
	function area():T;
	function scale(k:T, ?times:Int):Shape<T>;
}

interface Named {
	function name():String;
}

interface Loud extends Named {
	function shout(?mark:String):String;
}

class Square implements Shape<Float> implements Loud {
	public static var made = 0;

	public var side:Float;
	public var label(get, set):String;

	var text = "sq";

	public function new(side:Float) {
		this.side = side;
		made++;
	}

	function get_label():String {
		return text + made % 2;
	}

	function set_label(v:String):String {
		return text = "<" + v + ">";
	}

	public function area():Float {
		return side * side;
	}

	public function scale(k:Float, ?times:Int):Shape<Float> {
		var s = new Square(side);
		for (i in 0...(times == null ? 1 : times & 7))
			s.side *= k;
		return s;
	}

	public function name():String {
		return "square";
	}

	public function shout(?mark:String):String {
		return name().toUpperCase() + (mark != null ? mark : "!");
	}
}

class Cells implements Shape<Int> {
	public var n:Int;
	@:isVar public var label(get, set):String = "cells";

	public function new(n:Int) {
		this.n = n;
	}

	function get_label():String {
		return label + n;
	}

	function set_label(v:String):String {
		return label = v;
	}

	public function area():Int {
		return n * n;
	}

	public function scale(k:Int, ?times:Int):Shape<Int> {
		return new Cells(n * k + (times == null ? 0 : times));
	}
}

class Box<T> {
	public var v:T;
	public final first:T;

	var log:Array<T> = [];

	public function new(v:T) {
		this.v = v;
		first = v;
	}

	public function get():T {
		return v;
	}

	public function set(x:T):T {
		log.push(v);
		return v = x;
	}

	public function map<U>(f:T->U):Box<U> {
		return new Box(f(v));
	}

	public function history():Array<T> {
		return log.concat([v]);
	}

	public function swap(other:Box<T>):Void {
		var t = other.v;
		other.v = v;
		v = t;
	}

	public static function of<A>(a:A):Box<A> {
		return new Box<A>(a);
	}
}

class IntBox extends Box<Int> {
	public var sets = 0;

	override public function set(x:Int):Int {
		sets++;
		return super.set(x + 1);
	}

	public function bump() {
		v++;
		v += 2;
		return v--;
	}
}

class Pair<A, B> extends Box<A> {
	public var w:B;

	public function new(a:A, b:B) {
		super(a);
		w = b;
	}

	public function flip():Pair<B, A> {
		return new Pair(w, v);
	}
}

class FloatPair<X> extends Pair<Float, X> {
	override public function get():Float {
		return v + 0.5;
	}
}

enum Tree<T> {
	Leaf;
	Node(left:Tree<T>, value:T, right:Tree<T>);
}

class Trees {
	public static function insert<T>(t:Tree<T>, v:T, less:(T, T) -> Bool):Tree<T> {
		return switch t {
			case Leaf: Node(Leaf, v, Leaf);
			case Node(l, x, r) if (less(v, x)): Node(insert(l, v, less), x, r);
			case Node(l, x, r): Node(l, x, insert(r, v, less));
		}
	}

	public static function list<T>(t:Tree<T>, ?into:Array<T>):Array<T> {
		if (into == null)
			into = [];
		switch t {
			case Leaf:
			case Node(l, x, r):
				list(l, into);
				into.push(x);
				list(r, into);
		}
		return into;
	}

	public static function depth<T>(t:Tree<T>):Int {
		return switch t {
			case Leaf: 0;
			case Node(Leaf, _, Leaf): 1;
			case Node(l, _, Leaf) | Node(Leaf, _, l): depth(l) + 1;
			case Node(l, _, r):
				var a = depth(l), b = depth(r);
				(a > b ? a : b) + 1;
		}
	}
}

typedef HasV = {
	var v:Int;
}

typedef Sized = {
	function area():Float;
	var side:Float;
}

class Fn {
	public static function twice<T>(f:T->T):T->T {
		return x -> f(f(x));
	}

	public static function collect<T>(it:Iterable<T>):Array<T> {
		return [for (x in it) x];
	}

	public static function drain<T>(it:Iterator<T>, most:Int):Array<T> {
		var out = [];
		while (most-- > 0 && it.hasNext())
			out.push(it.next());
		return out;
	}

	public static function sumV(o:HasV, k = 1):Int {
		o.v += k;
		return o.v * 2;
	}

	public static function side(o:Sized):Float {
		o.side = o.side + 1.0;
		return o.area();
	}

	public static function opt(?a:Int, b = 2.5, ?c:String, ?d:Bool):String {
		return a + "," + R.fl(b) + "," + c + "," + d;
	}

	public static function rest(first:Int, more:haxe.extern.Rest<Int>):Int {
		return first;
	}

	public static function first<T:{v:Int}>(a:Array<T>):Int {
		return a.length > 0 ? a[0].v : -1;
	}

	public static function named<T:Named>(a:T):String {
		return a.name() + "?";
	}

	public static function dyn(d:Dynamic):String {
		return Std.isOfType(d, String) ? "S" + d : Std.isOfType(d, Array) ? "A" + d.length : Reflect.isFunction(d) ? "F" : d == null ? "N" : "O";
	}
}

class Counter {
	public static inline var START = 3;
	public static final all:Array<Counter> = [];

	public dynamic function step(n:Int):Int {
		return n + START;
	}

	public var total(default, null) = 0;
	public var last(default, set):Int = START;

	function set_last(v:Int):Int {
		total += v;
		return last = v;
	}

	public function new() {
		all.push(this);
	}

	public inline function add(n:Int):Counter {
		last = step(n);
		return this;
	}
}
`
