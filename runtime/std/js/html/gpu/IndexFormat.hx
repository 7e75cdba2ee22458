// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUIndexFormat` of the specification "webgpu". */
enum abstract IndexFormat(String) from String to String {
  var UINT16 = "uint16";
  var UINT32 = "uint32";
}
