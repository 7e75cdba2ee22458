package js.lib;

/*
 * Views of buffers.
 */

/** Numbers of any kind at any position of a buffer. */
@:native("DataView")
extern class DataView implements ArrayBufferView {
  /** The bytes that it is a view of. */
  final buffer:ArrayBuffer;

  /** Where in the buffer it begins. */
  final byteOffset:Int;

  /** Its length in bytes. */
  final byteLength:Int;

  /** A view of a buffer. */
  function new(buffer:ArrayBuffer, ?byteOffset:Int, ?byteLength:Int):Void;

  /** The signed byte at a position. */
  function getInt8(byteOffset:Int):Int;

  /** The byte at a position. */
  function getUint8(byteOffset:Int):Int;

  /** The signed 16-bit number at a position. */
  function getInt16(byteOffset:Int, ?littleEndian:Bool):Int;

  /** The 16-bit number at a position. */
  function getUint16(byteOffset:Int, ?littleEndian:Bool):Int;

  /** The signed 32-bit number at a position. */
  function getInt32(byteOffset:Int, ?littleEndian:Bool):Int;

  /** The 32-bit number at a position. */
  function getUint32(byteOffset:Int, ?littleEndian:Bool):Int;

  /** The 32-bit float at a position. */
  function getFloat32(byteOffset:Int, ?littleEndian:Bool):Float;

  /** The 64-bit float at a position. */
  function getFloat64(byteOffset:Int, ?littleEndian:Bool):Float;

  /** Sets the signed byte at a position. */
  function setInt8(byteOffset:Int, value:Int):Void;

  /** Sets the byte at a position. */
  function setUint8(byteOffset:Int, value:Int):Void;

  /** Sets the signed 16-bit number at a position. */
  function setInt16(byteOffset:Int, value:Int, ?littleEndian:Bool):Void;

  /** Sets the 16-bit number at a position. */
  function setUint16(byteOffset:Int, value:Int, ?littleEndian:Bool):Void;

  /** Sets the signed 32-bit number at a position. */
  function setInt32(byteOffset:Int, value:Int, ?littleEndian:Bool):Void;

  /** Sets the 32-bit number at a position. */
  function setUint32(byteOffset:Int, value:Int, ?littleEndian:Bool):Void;

  /** Sets the 32-bit float at a position. */
  function setFloat32(byteOffset:Int, value:Float, ?littleEndian:Bool):Void;

  /** Sets the 64-bit float at a position. */
  function setFloat64(byteOffset:Int, value:Float, ?littleEndian:Bool):Void;
}
