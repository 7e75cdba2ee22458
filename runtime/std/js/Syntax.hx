package js;

/*
 * JavaScript within Haxe.
 */

/** Calls of these become JavaScript of the host. */
@:noClosure
extern class Syntax {
  /** A JavaScript expression; `{0}`, `{1}` stand for the arguments. */
  static function code(code:String, args:haxe.Rest<Dynamic>):Dynamic;

  /** A JavaScript expression as it is. */
  static function plainCode(code:String):Dynamic;
}
