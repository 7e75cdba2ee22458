// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUVertexStepMode` of the specification "webgpu". */
enum abstract VertexStepMode(String) from String to String {
  var VERTEX = "vertex";
  var INSTANCE = "instance";
}
