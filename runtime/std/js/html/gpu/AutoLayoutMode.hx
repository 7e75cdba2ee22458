// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUAutoLayoutMode` of the specification "webgpu". */
enum abstract AutoLayoutMode(String) from String to String {
  var AUTO = "auto";
}
