// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUError` of the specification "webgpu". */
@:native("GPUError")
extern class Error {
  var message(default, null):String;
}
