// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUFrontFace` of the specification "webgpu". */
enum abstract FrontFace(String) from String to String {
  var CCW = "ccw";
  var CW = "cw";
}
