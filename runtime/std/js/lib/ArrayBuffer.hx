package js.lib;

/*
 * Blocks of bytes.
 */

/** JavaScript's `ArrayBuffer`. */
@:native("ArrayBuffer")
extern class ArrayBuffer {
  var byteLength(default, null):Int;
  function new(length:Int):Void;
  function slice(begin:Int, ?end:Int):ArrayBuffer;
}
