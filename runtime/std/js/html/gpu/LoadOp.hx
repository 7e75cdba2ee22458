// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPULoadOp` of the specification "webgpu". */
enum abstract LoadOp(String) from String to String {
  var LOAD = "load";
  var CLEAR = "clear";
}
