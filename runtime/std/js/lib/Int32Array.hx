package js.lib;

/*
 * Typed arrays.
 */

/** JavaScript's `Int32Array`. */
@:native("Int32Array")
extern class Int32Array {
  var length(default, null):Int;
  var byteLength(default, null):Int;
  var byteOffset(default, null):Int;
  var buffer(default, null):ArrayBuffer;
  function new(lengthOrSource:Dynamic, ?byteOffset:Int, ?length:Int):Void;
  function at(index:Int):Int;
  function fill(value:Int, ?start:Int, ?end:Int):Int32Array;
  function set(source:Dynamic, ?offset:Int):Void;
  function subarray(?begin:Int, ?end:Int):Int32Array;
  function slice(?begin:Int, ?end:Int):Int32Array;
}
