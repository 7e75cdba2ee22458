package js.lib;

/*
 * Mathematics.
 */

import haxe.extern.Rest;

/** JavaScript's `Math`. */
@:native("Math")
extern class Math {
  /** Euler's number. */
  static var E(default, never):Float;

  /** The natural logarithm of 2. */
  static var LN2(default, never):Float;

  /** The natural logarithm of 10. */
  static var LN10(default, never):Float;

  /** The binary logarithm of e. */
  static var LOG2E(default, never):Float;

  /** The decimal logarithm of e. */
  static var LOG10E(default, never):Float;

  /** Half the way around a circle of radius 1. */
  static var PI(default, never):Float;

  /** The square root of a half. */
  static var SQRT1_2(default, never):Float;

  /** The square root of 2. */
  static var SQRT2(default, never):Float;

  /** The value without its sign. */
  @:overload(function(x:Float):Float {})
  @:pure static function abs(x:Int):Int;

  /** The arc cosine. */
  @:pure static function acos(x:Float):Float;

  /** The inverse hyperbolic cosine. */
  @:pure static function acosh(x:Float):Float;

  /** The arc sine. */
  @:pure static function asin(x:Float):Float;

  /** The inverse hyperbolic sine. */
  @:pure static function asinh(x:Float):Float;

  /** The arc tangent. */
  @:pure static function atan(x:Float):Float;

  /** The inverse hyperbolic tangent. */
  @:pure static function atanh(x:Float):Float;

  /** The cube root. */
  @:pure static function cbrt(x:Float):Float;

  /** The cosine. */
  @:pure static function cos(x:Float):Float;

  /** The hyperbolic cosine. */
  @:pure static function cosh(x:Float):Float;

  /** e to the power of x. */
  @:pure static function exp(x:Float):Float;

  /** The same less 1, exact near 0. */
  @:pure static function expm1(x:Float):Float;

  /** The natural logarithm. */
  @:pure static function log(x:Float):Float;

  /** The same of 1 + x, exact near 0. */
  @:pure static function log1p(x:Float):Float;

  /** The decimal logarithm. */
  @:pure static function log10(x:Float):Float;

  /** The binary logarithm. */
  @:pure static function log2(x:Float):Float;

  /** The sine. */
  @:pure static function sin(x:Float):Float;

  /** The hyperbolic sine. */
  @:pure static function sinh(x:Float):Float;

  /** The square root. */
  @:pure static function sqrt(x:Float):Float;

  /** The tangent. */
  @:pure static function tan(x:Float):Float;

  /** The hyperbolic tangent. */
  @:pure static function tanh(x:Float):Float;

  /** The nearest 32-bit float. */
  @:pure static function fround(x:Float):Float;

  /** The arc tangent of y / x, by quadrant. */
  @:pure static function atan2(y:Float, x:Float):Float;

  /** The next integer that is not smaller. */
  @:pure static function ceil(x:Float):Int;

  /** The next integer that is not greater. */
  @:pure static function floor(x:Float):Int;

  /** The nearest integer. */
  @:pure static function round(x:Float):Int;

  /** 1, 0 or -1. */
  @:pure static function sign(x:Float):Int;

  /** The value without its fraction. */
  @:pure static function trunc(x:Float):Int;

  /** The number of leading zero bits. */
  @:pure static function clz32(x:Int):Int;

  /** The square root of the sum of squares. */
  @:pure static function hypot(args:Rest<Float>):Float;

  /** The product of 32-bit integers. */
  @:pure static function imul(x:Int, y:Int):Int;

  /** The greatest argument. */
  @:overload(function(args:Rest<Float>):Float {})
  @:pure static function max(args:Rest<Int>):Int;

  /** The smallest argument. */
  @:overload(function(args:Rest<Float>):Float {})
  @:pure static function min(args:Rest<Int>):Int;

  /** x to the power of y. */
  @:pure static function pow(x:Float, y:Float):Float;

  /** A number from 0 to below 1. */
  static function random():Float;
}
