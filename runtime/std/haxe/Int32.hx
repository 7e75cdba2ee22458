package haxe;

/*
 * Integers that wrap on every target.
 */

/** A 32-bit integer. Int is one already. */
@:transitive
abstract Int32(Int) from Int to Int {
  @:op(-A) inline function negate():Int32
    return -this;

  @:op(++A) inline function preIncrement():Int32
    return this = this + 1;

  @:op(A++) inline function postIncrement():Int32 {
    var before = this;
    this = this + 1;
    return before;
  }

  @:op(--A) inline function preDecrement():Int32
    return this = this - 1;

  @:op(A--) inline function postDecrement():Int32 {
    var before = this;
    this = this - 1;
    return before;
  }

  @:op(A + B) static inline function add(a:Int32, b:Int32):Int32
    return (a : Int) + (b : Int);

  @:op(A + B) @:commutative static inline function addInt(a:Int32, b:Int):Int32
    return (a : Int) + b;

  @:op(A + B) @:commutative static function addFloat(a:Int32, b:Float):Float
    return (a : Int) + b;

  @:op(A - B) static inline function sub(a:Int32, b:Int32):Int32
    return (a : Int) - (b : Int);

  @:op(A - B) static inline function subInt(a:Int32, b:Int):Int32
    return (a : Int) - b;

  @:op(A - B) static inline function intSub(a:Int, b:Int32):Int32
    return a - (b : Int);

  @:op(A - B) static function subFloat(a:Int32, b:Float):Float
    return (a : Int) - b;

  @:op(A - B) static function floatSub(a:Float, b:Int32):Float
    return a - (b : Int);

  @:op(A * B) static inline function mul(a:Int32, b:Int32):Int32
    return (a : Int) * (b : Int);

  @:op(A * B) @:commutative static inline function mulInt(a:Int32, b:Int):Int32
    return (a : Int) * b;

  @:op(A * B) @:commutative static function mulFloat(a:Int32, b:Float):Float
    return (a : Int) * b;

  @:op(A / B) static inline function div(a:Int32, b:Int32):Float
    return (a : Int) / (b : Int);

  @:op(A / B) static inline function divInt(a:Int32, b:Int):Float
    return (a : Int) / b;

  @:op(A / B) static inline function intDiv(a:Int, b:Int32):Float
    return a / (b : Int);

  @:op(A / B) static function divFloat(a:Int32, b:Float):Float
    return (a : Int) / b;

  @:op(A / B) static function floatDiv(a:Float, b:Int32):Float
    return a / (b : Int);

  @:op(A % B) static inline function mod(a:Int32, b:Int32):Int32
    return (a : Int) % (b : Int);

  @:op(A % B) static inline function modInt(a:Int32, b:Int):Int32
    return (a : Int) % b;

  @:op(A % B) static inline function intMod(a:Int, b:Int32):Int32
    return a % (b : Int);

  @:op(A % B) static function modFloat(a:Int32, b:Float):Float
    return (a : Int) % b;

  @:op(A % B) static function floatMod(a:Float, b:Int32):Float
    return a % (b : Int);

  @:op(A == B) static inline function eq(a:Int32, b:Int32):Bool
    return (a : Int) == (b : Int);

  @:op(A != B) static inline function neq(a:Int32, b:Int32):Bool
    return (a : Int) != (b : Int);

  @:op(A < B) static inline function lt(a:Int32, b:Int32):Bool
    return (a : Int) < (b : Int);

  @:op(A <= B) static inline function lte(a:Int32, b:Int32):Bool
    return (a : Int) <= (b : Int);

  @:op(A > B) static inline function gt(a:Int32, b:Int32):Bool
    return (a : Int) > (b : Int);

  @:op(A >= B) static inline function gte(a:Int32, b:Int32):Bool
    return (a : Int) >= (b : Int);

  @:op(~A) inline function complement():Int32
    return ~this;

  @:op(A & B) static inline function and(a:Int32, b:Int32):Int32
    return (a : Int) & (b : Int);

  @:op(A | B) static inline function or(a:Int32, b:Int32):Int32
    return (a : Int) | (b : Int);

  @:op(A ^ B) static inline function xor(a:Int32, b:Int32):Int32
    return (a : Int) ^ (b : Int);

  @:op(A >> B) static inline function shr(a:Int32, b:Int):Int32
    return (a : Int) >> b;

  @:op(A >>> B) static inline function ushr(a:Int32, b:Int):Int32
    return (a : Int) >>> b;

  @:op(A << B) static inline function shl(a:Int32, b:Int):Int32
    return (a : Int) << b;

  @:to inline function toFloat():Float
    return this;

  /** Compares as unsigned numbers: negative, 0 or positive; the distance where the sign bits agree. */
  public static function ucompare(a:Int32, b:Int32):Int {
    var x:Int = a;
    var y:Int = b;
    return (x < 0) == (y < 0) ? x - y : x < 0 ? 1 : -1;
  }
}
