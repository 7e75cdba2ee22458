package js.lib;

/*
 * Errors.
 */

/** JavaScript's `Error`. */
@:native("Error")
extern class Error {
  var message:String;
  var name:String;
  var stack(default, null):String;
  function new(?message:String):Void;
  function toString():String;
}
