package js.lib;

/*
 * Bytes of JavaScript.
 */

/** JavaScript's `ArrayBuffer`: bytes of a fixed length. */
@:native("ArrayBuffer")
extern class ArrayBuffer {
  /** Whether a value is a view of a buffer. */
  static function isView(value:Dynamic):Bool;

  /** The number of bytes. */
  final byteLength:Int;

  /** A buffer of zeros. */
  function new(length:Int):Void;

  /** A copy of a part. */
  function slice(begin:Int, ?end:Int):ArrayBuffer;
}
