// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLPowerPreference` of the specification "webnn". */
enum abstract MLPowerPreference(String) from String to String {
  var DEFAULT = "default";
  var HIGH_PERFORMANCE = "high-performance";
  var LOW_POWER = "low-power";
}
