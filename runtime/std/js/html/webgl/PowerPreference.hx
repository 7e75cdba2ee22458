// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLPowerPreference` of the specification "webgl1". */
enum abstract PowerPreference(String) from String to String {
  var DEFAULT = "default";
  var LOW_POWER = "low-power";
  var HIGH_PERFORMANCE = "high-performance";
}
