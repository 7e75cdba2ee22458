// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureSampleType` of the specification "webgpu". */
enum abstract TextureSampleType(String) from String to String {
  var FLOAT = "float";
  var UNFILTERABLE_FLOAT = "unfilterable-float";
  var DEPTH = "depth";
  var SINT = "sint";
  var UINT = "uint";
}
