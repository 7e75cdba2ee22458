package js;

/*
 * The JavaScript world.
 */

import rt.Host;

/** Access to the host. */
class Lib {
  /** The global object. */
  public static var global(get, never):Dynamic;

  static inline function get_global():Dynamic
    return Host.global("globalThis");

  /** JavaScript's `undefined`: null here. */
  public static var undefined(get, never):Dynamic;

  static inline function get_undefined():Dynamic
    return null;

  /** Shows a message box, where the host has one. */
  public static function alert(v:Dynamic):Void
    get_global().alert(Std.string(v));

  /** `typeof v` */
  public static inline function typeof(v:Dynamic):String
    return Host.typeOf(v);

  /** The JavaScript object behind an array-like value as an Array. */
  public static function toArray(list:Dynamic):Array<Dynamic>
    return [for (i in 0...Host.length(list)) Host.at(list, i)];
}
