// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUInternalError` of the specification "webgpu". */
@:native("GPUInternalError")
extern class InternalError extends Error {
  function new(message:String):Void;
}
