/*
 * What every program needs.
 */

import rt.ClassIds;
import rt.ClassValue;
import rt.Dyn;
import rt.Host;
import rt.Intrinsics;

/** Tests, conversions and random numbers. */
class Std {
  /** Whether `v` is of type `t`; the former name of `isOfType`. */
  @:deprecated("Std.is is deprecated. Use Std.isOfType instead.")
  public static function is(v:Dynamic, t:Dynamic):Bool
    return isOfType(v, t);

  /** Whether `v` is of type `t`: an instance of the class or one below it, of the interface, or of the enum. */
  public static function isOfType(v:Dynamic, t:Dynamic):Bool {
    if (t == null) return false;
    if (Intrinsics.classId(t) == ClassIds.HOST) return Host.instanceOf(v, t);
    var cls:ClassValue = cast t;
    if (cls.name == "Class") return (v is ClassValue) && !(cast v : ClassValue).isEnum;
    if (cls.name == "Enum") return (v is ClassValue) && (cast v : ClassValue).isEnum;
    return cls.holds(v);
  }

  /** `value` as an instance of `c`, null where it isn't one. */
  public static function downcast<T:{}, S:T>(value:T, c:Class<S>):S
    return isOfType(value, c) ? cast value : null;

  /** The former name of `downcast`. */
  @:deprecated("Std.instance() is deprecated. Use Std.downcast() instead.")
  public static function instance<T:{}, S:T>(value:T, c:Class<S>):S
    return downcast(value, c);

  /** Any value as text, as `trace` prints it. */
  public static function string(s:Dynamic):String
    return Dyn.toString(s);

  /** A Float without its fraction. */
  public static inline function int(x:Float):Int
    return Intrinsics.floatToInt(x);

  /** The integer at the start of a string (decimal, or hexadecimal after `0x`), null where there is none. */
  public static function parseInt(x:String):Null<Int> {
    if (x == null) return null;
    var n = x.length;
    var i = 0;
    while (i < n && isSpace(Intrinsics.strCode(x, i)))
      i++;
    var negative = false;
    if (i < n) {
      var sign = Intrinsics.strCode(x, i);
      if (sign == "-".code || sign == "+".code) {
        negative = sign == "-".code;
        i++;
      }
    }
    var value = 0;
    var digits = 0;
    if (i + 1 < n && Intrinsics.strCode(x, i) == "0".code && Intrinsics.strCode(x, i + 1) | 32 == "x".code) {
      i += 2;
      while (i < n) {
        var d = hexDigit(Intrinsics.strCode(x, i));
        if (d < 0) break;
        value = value << 4 | d;
        digits++;
        i++;
      }
    } else {
      while (i < n) {
        var d = Intrinsics.strCode(x, i) - "0".code;
        if (d < 0 || d > 9) break;
        value = value * 10 + d;
        digits++;
        i++;
      }
    }
    if (digits == 0) return null;
    return negative ? -value : value;
  }

  static inline function isSpace(c:Int):Bool
    return c == 32 || c >= 9 && c <= 13;

  static function hexDigit(c:Int):Int {
    if (c >= "0".code && c <= "9".code) return c - "0".code;
    var l = c | 32;
    return l >= "a".code && l <= "f".code ? l - "a".code + 10 : -1;
  }

  /** The number at the start of a string, NaN where there is none. */
  public static function parseFloat(x:String):Float
    return x == null ? Math.NaN : Host.parseFloat(x);

  /** A random integer, 0 or more and less than `x`. */
  public static function random(x:Int):Int
    return x <= 0 ? 0 : Intrinsics.floatToInt(Host.random() * x);
}
