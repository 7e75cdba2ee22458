// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBufferMapState` of the specification "webgpu". */
enum abstract BufferMapState(String) from String to String {
  var UNMAPPED = "unmapped";
  var PENDING = "pending";
  var MAPPED = "mapped";
}
