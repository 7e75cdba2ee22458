// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUAddressMode` of the specification "webgpu". */
enum abstract AddressMode(String) from String to String {
  var CLAMP_TO_EDGE = "clamp-to-edge";
  var REPEAT = "repeat";
  var MIRROR_REPEAT = "mirror-repeat";
}
