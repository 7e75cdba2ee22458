package haxe;

/*
 * 64-bit integers: a machine type of their own.
 */

import rt.Intrinsics;

/** A 64-bit signed integer; arithmetic wraps. */
@:coreType @:notNull @:runtimeValue @:transitive
abstract Int64 {
  /** The upper 32 bits. */
  public var high(get, never):Int32;

  /** The lower 32 bits. */
  public var low(get, never):Int32;

  inline function get_high():Int32
    return Intrinsics.i64ToInt(Intrinsics.i64Shr(cast this, 32));

  inline function get_low():Int32
    return Intrinsics.i64ToInt(cast this);

  /** A copy. */
  public inline function copy():Int64
    return cast this;

  /** From its halves. */
  public static inline function make(high:Int32, low:Int32):Int64
    return Intrinsics.i64Or(Intrinsics.i64Shl(Intrinsics.i64OfInt(high), 32), Intrinsics.i64OfUnsigned(low));

  /** From an Int. */
  @:from public static inline function ofInt(x:Int):Int64
    return Intrinsics.i64OfInt(x);

  /** As an Int; throws "Overflow" where it doesn't fit. */
  public static function toInt(x:Int64):Int {
    var i = Intrinsics.i64ToInt(x);
    if (!Intrinsics.i64Eq(Intrinsics.i64OfInt(i), x)) throw "Overflow";
    return i;
  }

  /** Whether a value is an Int64; the former name of `isInt64`. */
  @:deprecated("haxe.Int64.is() is deprecated. Use haxe.Int64.isInt64() instead")
  public static function is(val:Dynamic):Bool
    return isInt64(val);

  /** Whether a value is an Int64. */
  public static function isInt64(val:Dynamic):Bool
    return Intrinsics.classId(val) == rt.ClassIds.INT64;

  @:deprecated("Use high instead")
  public static inline function getHigh(x:Int64):Int32
    return x.high;

  @:deprecated("Use low instead")
  public static inline function getLow(x:Int64):Int32
    return x.low;

  /** Whether it is less than 0. */
  public static inline function isNeg(x:Int64):Bool
    return Intrinsics.i64Lt(x, Intrinsics.i64OfInt(0));

  /** Whether it is 0. */
  public static inline function isZero(x:Int64):Bool
    return Intrinsics.i64Eq(x, Intrinsics.i64OfInt(0));

  /** Compares: negative, 0 or positive; how far apart the halves that differ are, where their signs agree. */
  public static function compare(a:Int64, b:Int64):Int {
    var x = a.high;
    var y = b.high;
    if (x == y) return Int32.ucompare(a.low, b.low);
    return (x < 0) == (y < 0) ? x - y : x < 0 ? -1 : 1;
  }

  /** Compares as unsigned numbers: negative, 0 or positive; see `compare`. */
  public static function ucompare(a:Int64, b:Int64):Int {
    var first = Int32.ucompare(a.high, b.high);
    return first != 0 ? first : Int32.ucompare(a.low, b.low);
  }

  /** In decimal. */
  public static function toStr(x:Int64):String {
    var small = Intrinsics.i64ToInt(x);
    if (Intrinsics.i64Eq(Intrinsics.i64OfInt(small), x)) return Intrinsics.strOfInt(small);
    // Digits are taken from the negative side, where the smallest number has its opposite.
    var negative = isNeg(x);
    var rest = negative ? x : neg(x);
    var ten = Intrinsics.i64OfInt(10);
    var s = "";
    while (!isZero(rest)) {
      s = Intrinsics.strOfInt(-Intrinsics.i64ToInt(Intrinsics.i64Rem(rest, ten))) + s;
      rest = Intrinsics.i64Div(rest, ten);
    }
    return negative ? "-" + s : s;
  }

  /** In decimal. */
  public inline function toString():String
    return toStr(cast this);

  /** From decimal digits; throws where there are none or too many. */
  public static inline function parseString(sParam:String):Int64
    return Int64Helper.parseString(sParam);

  /** From a Float, its fraction dropped; throws where it doesn't fit. */
  public static inline function fromFloat(f:Float):Int64
    return Int64Helper.fromFloat(f);

  /** Quotient and remainder at once; throws where the divisor is 0. */
  public static function divMod(dividend:Int64, divisor:Int64):{quotient:Int64, modulus:Int64}
    return {quotient: div(dividend, divisor), modulus: mod(dividend, divisor)};

  /** The negative. */
  @:op(-A) public static inline function neg(x:Int64):Int64
    return Intrinsics.i64Sub(Intrinsics.i64OfInt(0), x);

  @:op(++A) inline function preIncrement():Int64 {
    this = cast add(cast this, Intrinsics.i64OfInt(1));
    return cast this;
  }

  @:op(A++) inline function postIncrement():Int64 {
    var before:Int64 = cast this;
    this = cast add(before, Intrinsics.i64OfInt(1));
    return before;
  }

  @:op(--A) inline function preDecrement():Int64 {
    this = cast sub(cast this, Intrinsics.i64OfInt(1));
    return cast this;
  }

  @:op(A--) inline function postDecrement():Int64 {
    var before:Int64 = cast this;
    this = cast sub(before, Intrinsics.i64OfInt(1));
    return before;
  }

  /** The sum. */
  @:op(A + B) public static inline function add(a:Int64, b:Int64):Int64
    return Intrinsics.i64Add(a, b);

  @:op(A + B) @:commutative static inline function addInt(a:Int64, b:Int):Int64
    return Intrinsics.i64Add(a, Intrinsics.i64OfInt(b));

  /** The difference. */
  @:op(A - B) public static inline function sub(a:Int64, b:Int64):Int64
    return Intrinsics.i64Sub(a, b);

  @:op(A - B) static inline function subInt(a:Int64, b:Int):Int64
    return Intrinsics.i64Sub(a, Intrinsics.i64OfInt(b));

  @:op(A - B) static inline function intSub(a:Int, b:Int64):Int64
    return Intrinsics.i64Sub(Intrinsics.i64OfInt(a), b);

  /** The product. */
  @:op(A * B) public static inline function mul(a:Int64, b:Int64):Int64
    return Intrinsics.i64Mul(a, b);

  @:op(A * B) @:commutative static inline function mulInt(a:Int64, b:Int):Int64
    return Intrinsics.i64Mul(a, Intrinsics.i64OfInt(b));

  /** The quotient without its fraction; throws where the divisor is 0. */
  @:op(A / B) public static function div(a:Int64, b:Int64):Int64 {
    if (isZero(b)) throw "divide by zero";
    return Intrinsics.i64Div(a, b);
  }

  @:op(A / B) static inline function divInt(a:Int64, b:Int):Int64
    return div(a, Intrinsics.i64OfInt(b));

  @:op(A / B) static inline function intDiv(a:Int, b:Int64):Int64
    return div(Intrinsics.i64OfInt(a), b);

  /** The remainder, with the sign of `a`; throws where the divisor is 0. */
  @:op(A % B) public static function mod(a:Int64, b:Int64):Int64 {
    if (isZero(b)) throw "divide by zero";
    return Intrinsics.i64Rem(a, b);
  }

  @:op(A % B) static inline function modInt(a:Int64, b:Int):Int64
    return mod(a, Intrinsics.i64OfInt(b));

  @:op(A % B) static inline function intMod(a:Int, b:Int64):Int64
    return mod(Intrinsics.i64OfInt(a), b);

  /** Whether they are equal. */
  @:op(A == B) public static inline function eq(a:Int64, b:Int64):Bool
    return Intrinsics.i64Eq(a, b);

  @:op(A == B) @:commutative static inline function eqInt(a:Int64, b:Int):Bool
    return eq(a, Intrinsics.i64OfInt(b));

  /** Whether they differ. */
  @:op(A != B) public static inline function neq(a:Int64, b:Int64):Bool
    return !Intrinsics.i64Eq(a, b);

  @:op(A != B) @:commutative static inline function neqInt(a:Int64, b:Int):Bool
    return neq(a, Intrinsics.i64OfInt(b));

  @:op(A < B) static inline function lt(a:Int64, b:Int64):Bool
    return Intrinsics.i64Lt(a, b);

  @:op(A < B) static inline function ltInt(a:Int64, b:Int):Bool
    return lt(a, Intrinsics.i64OfInt(b));

  @:op(A < B) static inline function intLt(a:Int, b:Int64):Bool
    return lt(Intrinsics.i64OfInt(a), b);

  @:op(A <= B) static inline function lte(a:Int64, b:Int64):Bool
    return Intrinsics.i64Le(a, b);

  @:op(A <= B) static inline function lteInt(a:Int64, b:Int):Bool
    return lte(a, Intrinsics.i64OfInt(b));

  @:op(A <= B) static inline function intLte(a:Int, b:Int64):Bool
    return lte(Intrinsics.i64OfInt(a), b);

  @:op(A > B) static inline function gt(a:Int64, b:Int64):Bool
    return Intrinsics.i64Lt(b, a);

  @:op(A > B) static inline function gtInt(a:Int64, b:Int):Bool
    return gt(a, Intrinsics.i64OfInt(b));

  @:op(A > B) static inline function intGt(a:Int, b:Int64):Bool
    return gt(Intrinsics.i64OfInt(a), b);

  @:op(A >= B) static inline function gte(a:Int64, b:Int64):Bool
    return Intrinsics.i64Le(b, a);

  @:op(A >= B) static inline function gteInt(a:Int64, b:Int):Bool
    return gte(a, Intrinsics.i64OfInt(b));

  @:op(A >= B) static inline function intGte(a:Int, b:Int64):Bool
    return gte(Intrinsics.i64OfInt(a), b);

  @:op(~A) static inline function complement(a:Int64):Int64
    return Intrinsics.i64Xor(a, Intrinsics.i64OfInt(-1));

  /** Bitwise and. */
  @:op(A & B) public static inline function and(a:Int64, b:Int64):Int64
    return Intrinsics.i64And(a, b);

  /** Bitwise or. */
  @:op(A | B) public static inline function or(a:Int64, b:Int64):Int64
    return Intrinsics.i64Or(a, b);

  /** Bitwise exclusive or. */
  @:op(A ^ B) public static inline function xor(a:Int64, b:Int64):Int64
    return Intrinsics.i64Xor(a, b);

  /** Shifted left, by the lower 6 bits of `b`. */
  @:op(A << B) public static inline function shl(a:Int64, b:Int):Int64
    return Intrinsics.i64Shl(a, b);

  /** Shifted right, the sign kept. */
  @:op(A >> B) public static inline function shr(a:Int64, b:Int):Int64
    return Intrinsics.i64Shr(a, b);

  /** Shifted right, zeros coming in. */
  @:op(A >>> B) public static inline function ushr(a:Int64, b:Int):Int64
    return Intrinsics.i64Ushr(a, b);
}
