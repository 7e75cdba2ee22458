package js;

/*
 * The JavaScript world.
 */

import rt.ClassIds;
import rt.Host;
import rt.Intrinsics;

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

  /** Stops in the debugger, where one is open. */
  public static inline function debug()
    Syntax.code("debugger;");

  /** The value of JavaScript code, run in the global scope. */
  public static function eval(code:String):Dynamic
    return Host.apply(Host.global("eval"), null, rt.Dyn.hostList([(code : Dynamic)]));

  /** A module of Node by its name; throws where there is no `require`. */
  public static function require(module:String):Dynamic
    return Host.module(module, "*");

  /** The number at the start of a text, in a base from 2 to 36; NaN where there is none. */
  public static var parseInt(get, never):(string:String, ?radix:Int) -> Float;

  static function get_parseInt():(string:String, ?radix:Int) -> Float
    return (string, ?radix) -> (Host.apply(Host.global("parseInt"), null, rt.Dyn.hostList([(string : Dynamic), radix])) : Float);

  /** Throws again what the `catch` around it caught. */
  @:caught public static function rethrow():Dynamic
    throw "Only inside of catch";

  static function rethrowOf(e:Dynamic):Dynamic
    throw e;

  /** What JavaScript's own `catch` would see: the Error of JavaScript, or the exception that carries the thrown value. */
  @:caught public static function getOriginalException():Dynamic
    throw "Only inside of catch";

  static function getOriginalExceptionOf(e:Dynamic):Dynamic {
    if (!Std.isOfType(e, haxe.Exception)) return Intrinsics.classId(e) == ClassIds.HOST ? e : rt.Exceptions.caught(e);
    var native:Dynamic = (cast e : haxe.Exception).native;
    return Intrinsics.classId(native) == ClassIds.HOST ? native : e;
  }

  /** `typeof v` */
  public static inline function typeof(v:Dynamic):String
    return Syntax.typeof(v);
}
