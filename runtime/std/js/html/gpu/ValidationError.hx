// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUValidationError` of the specification "webgpu". */
@:native("GPUValidationError")
extern class ValidationError extends Error {
  function new(message:String):Void;
}
