package js.lib;

/*
 * Typed arrays.
 */

/** JavaScript's `Uint8ClampedArray`. */
@:native("Uint8ClampedArray")
extern class Uint8ClampedArray {
  var length(default, null):Int;
  var byteLength(default, null):Int;
  var byteOffset(default, null):Int;
  var buffer(default, null):ArrayBuffer;
  function new(lengthOrSource:Dynamic, ?byteOffset:Int, ?length:Int):Void;
  function at(index:Int):Int;
  function fill(value:Int, ?start:Int, ?end:Int):Uint8ClampedArray;
  function set(source:Dynamic, ?offset:Int):Void;
  function subarray(?begin:Int, ?end:Int):Uint8ClampedArray;
  function slice(?begin:Int, ?end:Int):Uint8ClampedArray;
}
