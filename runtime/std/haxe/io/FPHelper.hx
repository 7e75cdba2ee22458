package haxe.io;

/*
 * The bits of floating point numbers.
 */

import rt.Intrinsics;

/** Between numbers and their IEEE 754 bits. */
class FPHelper {
  /** A single by its bits. */
  public static inline function i32ToFloat(i:Int):Float
    return Intrinsics.singleOfBits(i);

  /** The bits of a number rounded to single precision. */
  public static inline function floatToI32(f:Float):Int
    return Intrinsics.singleBits(f);

  /** A double by the halves of its bits. */
  public static inline function i64ToDouble(low:Int, high:Int):Float
    return Intrinsics.floatOfBits(haxe.Int64.make(high, low));

  /** The bits of a double. */
  public static inline function doubleToI64(v:Float):Int64
    return Intrinsics.floatBits(v);
}
