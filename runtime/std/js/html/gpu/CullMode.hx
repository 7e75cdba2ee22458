// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCullMode` of the specification "webgpu". */
enum abstract CullMode(String) from String to String {
  var NONE = "none";
  var FRONT = "front";
  var BACK = "back";
}
