// The part every program has: printing that doesn't depend on the target, fuel that ends every program, and small
// declarations (a generic enum, abstracts, an iterator, extension methods) that expressions use.

/** Haxe source put before the generated declarations. */
export const prelude = `using Main.Ext;

class R {
	public static var fuel = 0;
	static var lines = 0;
	static var sum = 0;

	public static function go():Bool {
		return fuel-- > 0;
	}

	public static function log(s:String):Void {
		for (i in 0...s.length)
			sum = sum * 31 + StringTools.fastCodeAt(s, i);
		lines++;
		if (lines <= 1500)
			Sys.println(s);
	}

	public static function end():Void {
		Sys.println("end " + lines + " " + sum);
	}

	public static function p<T>(name:String, value:T):T {
		log("probe " + name);
		return value;
	}

	public static function fl(x:Float):String {
		if (Math.isNaN(x))
			return "nan";
		if (!Math.isFinite(x))
			return x > 0 ? "inf" : "-inf";
		if (x == 0)
			return "0.0";
		if (Math.abs(x) < 100000 && Math.ffloor(x * 4) == x * 4)
			return "" + x;
		var bits = haxe.io.FPHelper.doubleToI64(x + 0.0);
		return bits.high + ":" + bits.low;
	}

	public static function toInt(x:Float):Int {
		return Math.isFinite(x) ? Std.int(x % 10000.0) : -1;
	}

	public static function at<T>(a:Array<T>, i:Int, d:T):T {
		return a.length == 0 ? d : a[(i & 0xffff) % a.length];
	}

	public static function cut(s:String):String {
		return s == null ? "" : s.length > 40 ? s.substr(0, 17) + s.substr(s.length - 17) : s;
	}

	public static function lim<T>(a:Array<T>):Array<T> {
		return a.length > 12 ? a.slice(a.length - 8) : a;
	}

	public static function arr<T>(a:Array<T>, f:T->String):String {
		var b = new StringBuf();
		b.add("[");
		for (i in 0...a.length) {
			if (i > 0)
				b.add(" ");
			b.add(f(a[i]));
		}
		b.add("]");
		return b.toString();
	}

	public static function nul<T>(v:Null<T>, f:T->String):String {
		return v == null ? "null" : f(v);
	}

	public static function imap<T>(m:Map<Int, T>, f:T->String):String {
		var keys = [for (k in m.keys()) k];
		keys.sort((a, b) -> a < b ? -1 : a > b ? 1 : 0);
		return keys.map(k -> k + "=" + f(m.get(k))).join(";");
	}

	public static function smap<T>(m:Map<String, T>, f:T->String):String {
		var keys = [for (k => _ in m) k];
		keys.sort(Reflect.compare);
		return [for (k in keys) '$k=\${f(m[k])}'].join(";");
	}

	public static function opt<T>(o:Opt<T>, f:T->String):String {
		return switch o {
			case None: "None";
			case Some(v): "Some(" + f(v) + ")";
		}
	}

	public static function id<T>(v:T):T {
		return v;
	}

	public static function pick<T>(c:Bool, a:T, b:T):T {
		return c ? a : b;
	}

	public static function apply<A, B>(f:A->B, v:A):B {
		return f(v);
	}

	public static function compose<A, B, C>(f:A->B, g:B->C):A->C {
		return x -> g(f(x));
	}

	public static function fold<A, B>(a:Array<A>, f:(A, B) -> B, start:B):B {
		for (x in a)
			start = f(x, start);
		return start;
	}
}

enum Opt<T> {
	None;
	Some(v:T);
}

class Err extends haxe.Exception {
	public var code:Int;

	public function new(message:String, code:Int) {
		super(message);
		this.code = code;
	}
}

class SubErr extends Err {
	public function new(code:Int) {
		super("sub" + code, code + 1);
	}
}

abstract Money(Int) to Int {
	public inline function new(v:Int) {
		this = v;
	}

	@:from static inline function ofInt(v:Int):Money {
		return new Money(v);
	}

	@:from static function ofText(s:String):Money {
		return new Money(s.length);
	}

	public var half(get, never):Int;

	inline function get_half():Int {
		return this >> 1;
	}

	@:op(A + B) static inline function add(a:Money, b:Money):Money {
		return new Money((a : Int) + (b : Int));
	}

	@:op(A * B) @:commutative static function scale(a:Money, k:Int):Money {
		return new Money(Std.int((a : Int) & 0xffff) * k);
	}

	@:op(-A) inline function neg():Money {
		return new Money(-this);
	}

	@:op(A < B) static function less(a:Money, b:Money):Bool {
		return (a : Int) < (b : Int);
	}

	@:op(A += B) inline function grow(b:Money):Money {
		return this = this + (b : Int) + 1;
	}

	public function text():String {
		return "$" + this;
	}
}

enum abstract Level(Int) from Int to Int {
	var Low = 1;
	var Mid = 5;
	var High = 9;

	public static function of(n:Int):Level {
		return switch (n & 3) {
			case 0: Low;
			case 1: Mid;
			default: High;
		}
	}
}

abstract Grid(Array<Int>) {
	public function new(n:Int) {
		this = [for (i in 0...n) i * i];
	}

	@:arrayAccess function read(i:Int):Int {
		return this[(i & 0xffff) % this.length];
	}

	@:arrayAccess function write(i:Int, v:Int):Int {
		return this[(i & 0xffff) % this.length] = v;
	}

	public function total():Int {
		var t = 0;
		for (x in this)
			t += x;
		return t;
	}
}

class Range {
	var at:Int;
	var last:Int;
	var step:Int;

	public function new(from:Int, to:Int, step = 1) {
		at = from;
		last = to;
		this.step = step;
	}

	public function hasNext():Bool {
		return at < last;
	}

	public function next():Int {
		var v = at;
		at += step;
		return v;
	}
}

class Bag<T> {
	var items:Array<T> = [];

	public var size(get, never):Int;

	function get_size() {
		return items.length;
	}

	public function new(?first:T) {
		if (first != null)
			items.push(first);
	}

	public function add(v:T):Bag<T> {
		items.push(v);
		return this;
	}

	public function iterator():Iterator<T> {
		return items.iterator();
	}

	public function map<U>(f:T->U):Bag<U> {
		var b = new Bag<U>();
		for (x in this)
			b.add(f(x));
		return b;
	}

	public function fold<U>(f:(T, U) -> U, u:U):U {
		for (x in items)
			u = f(x, u);
		return u;
	}
}

class Ext {
	public static function twice(n:Int):Int {
		return n * 2;
	}

	public static inline function clamp(n:Int, low:Int, high:Int):Int {
		return n < low ? low : n > high ? high : n;
	}

	public static function shout(s:String, ?mark:String):String {
		return s.toUpperCase() + (mark == null ? "!" : mark);
	}

	public static function second<T>(a:Array<T>, d:T):T {
		return a.length > 1 ? a[1] : d;
	}

	public static function isNone<T>(o:Opt<T>):Bool {
		return o.match(None);
	}
}
`
