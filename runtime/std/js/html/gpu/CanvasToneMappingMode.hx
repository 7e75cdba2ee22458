// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCanvasToneMappingMode` of the specification "webgpu". */
enum abstract CanvasToneMappingMode(String) from String to String {
  var STANDARD = "standard";
  var EXTENDED = "extended";
}
