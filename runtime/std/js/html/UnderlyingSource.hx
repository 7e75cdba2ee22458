// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UnderlyingSource` of the specification "streams". */
typedef UnderlyingSource = {
  ?start:(controller:haxe.extern.EitherType<ReadableStreamDefaultController, ReadableByteStreamController>) -> Dynamic,
  ?pull:(controller:haxe.extern.EitherType<ReadableStreamDefaultController, ReadableByteStreamController>) -> Dynamic,
  ?cancel:(reason:Dynamic) -> Dynamic,
  ?type:ReadableStreamType,
  ?autoAllocateChunkSize:Int,
}
