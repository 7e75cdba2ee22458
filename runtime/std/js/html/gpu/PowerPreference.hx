// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPowerPreference` of the specification "webgpu". */
enum abstract PowerPreference(String) from String to String {
  var LOW_POWER = "low-power";
  var HIGH_PERFORMANCE = "high-performance";
}
