package js.lib;

/*
 * Views of buffers.
 */

/** A typed array or DataView. */
@:native("ArrayBufferView")
extern interface ArrayBufferView {
  /** The bytes that it is a view of. */
  final buffer:ArrayBuffer;

  /** Where in the buffer it begins. */
  final byteOffset:Int;

  /** Its length in bytes. */
  final byteLength:Int;
}
