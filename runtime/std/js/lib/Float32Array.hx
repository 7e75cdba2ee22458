package js.lib;

/*
 * Typed arrays.
 */

/** JavaScript's `Float32Array`. */
@:native("Float32Array")
extern class Float32Array {
  var length(default, null):Int;
  var byteLength(default, null):Int;
  var byteOffset(default, null):Int;
  var buffer(default, null):ArrayBuffer;
  function new(lengthOrSource:Dynamic, ?byteOffset:Int, ?length:Int):Void;
  function at(index:Int):Float;
  function fill(value:Float, ?start:Int, ?end:Int):Float32Array;
  function set(source:Dynamic, ?offset:Int):Void;
  function subarray(?begin:Int, ?end:Int):Float32Array;
  function slice(?begin:Int, ?end:Int):Float32Array;
}
