// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AbortSignal` of the specification "dom". */
@:native("AbortSignal")
extern class AbortSignal extends EventTarget {
  var aborted(default, null):Bool;
  var reason(default, null):Dynamic;
  function throwIfAborted():Void;
  var onabort:haxe.Constraints.Function;
  static function abort(?reason:Dynamic):AbortSignal;
  static function timeout(milliseconds:Int):AbortSignal;
  static function any(signals:Array<AbortSignal>):AbortSignal;
}
