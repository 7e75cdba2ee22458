// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBlendOperation` of the specification "webgpu". */
enum abstract BlendOperation(String) from String to String {
  var ADD = "add";
  var SUBTRACT = "subtract";
  var REVERSE_SUBTRACT = "reverse-subtract";
  var MIN = "min";
  var MAX = "max";
}
