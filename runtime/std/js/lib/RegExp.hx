package js.lib;

/*
 * Regular expressions.
 */

/** JavaScript's `RegExp`. */
@:native("RegExp")
extern class RegExp {
  var source(default, null):String;
  var flags(default, null):String;
  var global(default, null):Bool;
  var lastIndex:Int;
  function new(pattern:String, ?flags:String):Void;
  function exec(s:String):Dynamic;
  function test(s:String):Bool;
}
