// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUFilterMode` of the specification "webgpu". */
enum abstract FilterMode(String) from String to String {
  var NEAREST = "nearest";
  var LINEAR = "linear";
}
