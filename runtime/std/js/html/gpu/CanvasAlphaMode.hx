// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCanvasAlphaMode` of the specification "webgpu". */
enum abstract CanvasAlphaMode(String) from String to String {
  var OPAQUE = "opaque";
  var PREMULTIPLIED = "premultiplied";
}
