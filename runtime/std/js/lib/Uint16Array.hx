package js.lib;

/*
 * Typed arrays.
 */

/** JavaScript's `Uint16Array`. */
@:native("Uint16Array")
extern class Uint16Array {
  var length(default, null):Int;
  var byteLength(default, null):Int;
  var byteOffset(default, null):Int;
  var buffer(default, null):ArrayBuffer;
  function new(lengthOrSource:Dynamic, ?byteOffset:Int, ?length:Int):Void;
  function at(index:Int):Int;
  function fill(value:Int, ?start:Int, ?end:Int):Uint16Array;
  function set(source:Dynamic, ?offset:Int):Void;
  function subarray(?begin:Int, ?end:Int):Uint16Array;
  function slice(?begin:Int, ?end:Int):Uint16Array;
}
