// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureDimension` of the specification "webgpu". */
enum abstract TextureDimension(String) from String to String {
  var _1D = "1d";
  var _2D = "2d";
  var _3D = "3d";
}
