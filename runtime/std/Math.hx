/*
 * Mathematical functions.
 */

import rt.Host;
import rt.Intrinsics;

/** Functions and constants of mathematics, IEEE 754 as in JavaScript. */
class Math {
  /** The ratio of a circle's circumference to its diameter. */
  public static inline var PI:Float = 3.141592653589793;

  /** Minus infinity. */
  public static var NEGATIVE_INFINITY(get, never):Float;

  /** Infinity. */
  public static var POSITIVE_INFINITY(get, never):Float;

  /** Not a number; equal to nothing. */
  public static var NaN(get, never):Float;

  static inline function get_NEGATIVE_INFINITY():Float
    return -1.0 / 0.0;

  static inline function get_POSITIVE_INFINITY():Float
    return 1.0 / 0.0;

  // Divided out it would have a sign bit on some machines.
  static inline function get_NaN():Float
    return Intrinsics.floatOfBits(0x7ff8000000000000i64);

  /** The absolute value. */
  public static inline function abs(v:Float):Float
    return Intrinsics.abs(v);

  /** The smaller one; NaN if either is. */
  public static inline function min(a:Float, b:Float):Float
    return Intrinsics.min(a, b);

  /** The larger one; NaN if either is. */
  public static inline function max(a:Float, b:Float):Float
    return Intrinsics.max(a, b);

  /** The sine of an angle in radians. */
  public static inline function sin(v:Float):Float
    return Host.sin(v);

  /** The cosine of an angle in radians. */
  public static inline function cos(v:Float):Float
    return Host.cos(v);

  /** The tangent of an angle in radians. */
  public static inline function tan(v:Float):Float
    return Host.tan(v);

  /** The arc sine. */
  public static inline function asin(v:Float):Float
    return Host.asin(v);

  /** The arc cosine. */
  public static inline function acos(v:Float):Float
    return Host.acos(v);

  /** The arc tangent. */
  public static inline function atan(v:Float):Float
    return Host.atan(v);

  /** The angle of the point (x, y). */
  public static inline function atan2(y:Float, x:Float):Float
    return Host.atan2(y, x);

  /** e to the power of `v`. */
  public static inline function exp(v:Float):Float
    return Host.exp(v);

  /** The natural logarithm. */
  public static inline function log(v:Float):Float
    return Host.log(v);

  /** `v` to the power of `exp`. */
  public static inline function pow(v:Float, exp:Float):Float
    return Host.pow(v, exp);

  /** The square root. */
  public static inline function sqrt(v:Float):Float
    return Intrinsics.sqrt(v);

  /** The nearest Int, halves towards infinity. */
  public static inline function round(v:Float):Int
    return Intrinsics.floatToInt(fround(v));

  /** The largest Int that is not above `v`. */
  public static inline function floor(v:Float):Int
    return Intrinsics.floatToInt(Intrinsics.floor(v));

  /** The smallest Int that is not below `v`. */
  public static inline function ceil(v:Float):Int
    return Intrinsics.floatToInt(Intrinsics.ceil(v));

  /** A random number, 0 or more and less than 1. */
  public static inline function random():Float
    return Host.random();

  /** As `floor`, as a Float. */
  public static inline function ffloor(v:Float):Float
    return Intrinsics.floor(v);

  /** As `ceil`, as a Float. */
  public static inline function fceil(v:Float):Float
    return Intrinsics.ceil(v);

  /** As `round`, as a Float. */
  public static function fround(v:Float):Float {
    // v + 0.5 would round 0.49999999999999994 up.
    var down = Intrinsics.floor(v);
    return v - down >= 0.5 ? down + 1.0 : down;
  }

  /** Whether it is a number that is neither infinite nor NaN. */
  public static inline function isFinite(f:Float):Bool
    return f - f == 0.0;

  /** Whether it is NaN. */
  public static inline function isNaN(f:Float):Bool
    return f != f;
}
