// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DevicePostureType` of the specification "device-posture". */
enum abstract DevicePostureType(String) from String to String {
  var CONTINUOUS = "continuous";
  var FOLDED = "folded";
}
