/*
 * Unsigned 32-bit integers.
 */

import rt.Intrinsics;

/** An Int whose bits are read as an unsigned number. */
@:transitive
abstract UInt(Int) from Int to Int {

  @:op(A + B) private static inline function add(a:UInt, b:UInt):UInt
    return a.toInt() + b.toInt();

  @:op(A / B) private static inline function div(a:UInt, b:UInt):Float
    return a.toFloat() / b.toFloat();

  @:op(A * B) private static inline function mul(a:UInt, b:UInt):UInt
    return a.toInt() * b.toInt();

  @:op(A - B) private static inline function sub(a:UInt, b:UInt):UInt
    return a.toInt() - b.toInt();

  @:op(A > B) private static inline function gt(a:UInt, b:UInt):Bool
    return Intrinsics.unsignedLess(b.toInt(), a.toInt());

  @:op(A >= B) private static inline function gte(a:UInt, b:UInt):Bool
    return !Intrinsics.unsignedLess(a.toInt(), b.toInt());

  @:op(A < B) private static inline function lt(a:UInt, b:UInt):Bool
    return Intrinsics.unsignedLess(a.toInt(), b.toInt());

  @:op(A <= B) private static inline function lte(a:UInt, b:UInt):Bool
    return !Intrinsics.unsignedLess(b.toInt(), a.toInt());

  @:op(A & B) private static inline function and(a:UInt, b:UInt):UInt
    return a.toInt() & b.toInt();

  @:op(A | B) private static inline function or(a:UInt, b:UInt):UInt
    return a.toInt() | b.toInt();

  @:op(A ^ B) private static inline function xor(a:UInt, b:UInt):UInt
    return a.toInt() ^ b.toInt();

  @:op(A << B) private static inline function shl(a:UInt, b:Int):UInt
    return a.toInt() << b;

  @:op(A >> B) private static inline function shr(a:UInt, b:Int):UInt
    return a.toInt() >>> b;

  @:op(A >>> B) private static inline function ushr(a:UInt, b:Int):UInt
    return a.toInt() >>> b;

  @:op(A % B) private static inline function mod(a:UInt, b:UInt):UInt
    return b.toInt() == 0 ? 0 : Intrinsics.unsignedRem(a.toInt(), b.toInt());

  @:op(A + B) @:commutative private static inline function addWithFloat(a:UInt, b:Float):Float
    return a.toFloat() + b;

  @:op(A * B) @:commutative private static inline function mulWithFloat(a:UInt, b:Float):Float
    return a.toFloat() * b;

  @:op(A / B) private static inline function divFloat(a:UInt, b:Float):Float
    return a.toFloat() / b;

  @:op(A / B) private static inline function floatDiv(a:Float, b:UInt):Float
    return a / b.toFloat();

  @:op(A - B) private static inline function subFloat(a:UInt, b:Float):Float
    return a.toFloat() - b;

  @:op(A - B) private static inline function floatSub(a:Float, b:UInt):Float
    return a - b.toFloat();

  @:op(A > B) private static inline function gtFloat(a:UInt, b:Float):Bool
    return a.toFloat() > b;

  @:op(A > B) private static inline function floatGt(a:Float, b:UInt):Bool
    return a > b.toFloat();

  @:op(A == B) @:commutative private static inline function equalsInt(a:UInt, b:Int):Bool
    return a.toInt() == b;

  @:op(A != B) @:commutative private static inline function notEqualsInt(a:UInt, b:Int):Bool
    return a.toInt() != b;

  @:op(A == B) @:commutative private static inline function equalsFloat(a:UInt, b:Float):Bool
    return a.toFloat() == b;

  @:op(A != B) @:commutative private static inline function notEqualsFloat(a:UInt, b:Float):Bool
    return a.toFloat() != b;

  @:op(A >= B) private static inline function gteFloat(a:UInt, b:Float):Bool
    return a.toFloat() >= b;

  @:op(A >= B) private static inline function floatGte(a:Float, b:UInt):Bool
    return a >= b.toFloat();

  @:op(A < B) private static inline function ltFloat(a:UInt, b:Float):Bool
    return a.toFloat() < b;

  @:op(A < B) private static inline function floatLt(a:Float, b:UInt):Bool
    return a < b.toFloat();

  @:op(A <= B) private static inline function lteFloat(a:UInt, b:Float):Bool
    return a.toFloat() <= b;

  @:op(A <= B) private static inline function floatLte(a:Float, b:UInt):Bool
    return a <= b.toFloat();

  @:op(A % B) private static inline function modFloat(a:UInt, b:Float):Float
    return a.toFloat() % b;

  @:op(A % B) private static inline function floatMod(a:Float, b:UInt):Float
    return a % b.toFloat();

  @:op(~A) private inline function negBits():UInt
    return ~this;

  @:op(++A) private inline function prefixIncrement():UInt
    return ++this;

  @:op(A++) private inline function postfixIncrement():UInt
    return this++;

  @:op(--A) private inline function prefixDecrement():UInt
    return --this;

  @:op(A--) private inline function postfixDecrement():UInt
    return this--;

  private inline function toString(?radix:Int):String
    return Std.string(toFloat());

  private inline function toInt():Int
    return this;

  @:to private inline function toFloat():Float
    return Intrinsics.unsignedToFloat(this);
}
