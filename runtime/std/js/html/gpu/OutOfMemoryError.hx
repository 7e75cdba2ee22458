// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUOutOfMemoryError` of the specification "webgpu". */
@:native("GPUOutOfMemoryError")
extern class OutOfMemoryError extends Error {
  function new(message:String):Void;
}
