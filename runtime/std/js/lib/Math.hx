package js.lib;

/*
 * Mathematics.
 */

/** JavaScript's `Math`. */
@:native("Math")
extern class Math {
  static function hypot(x:Float, y:Float):Float;
  static function cbrt(v:Float):Float;
  static function sign(v:Float):Float;
  static function trunc(v:Float):Float;
  static function log2(v:Float):Float;
  static function log10(v:Float):Float;
  static function sinh(v:Float):Float;
  static function cosh(v:Float):Float;
  static function tanh(v:Float):Float;
  static function imul(a:Int, b:Int):Int;
  static function clz32(v:Int):Int;
}
