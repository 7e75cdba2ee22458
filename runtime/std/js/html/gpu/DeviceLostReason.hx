// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUDeviceLostReason` of the specification "webgpu". */
enum abstract DeviceLostReason(String) from String to String {
  var UNKNOWN = "unknown";
  var DESTROYED = "destroyed";
}
