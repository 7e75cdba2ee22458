// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GyroscopeLocalCoordinateSystem` of the specification "gyroscope". */
enum abstract GyroscopeLocalCoordinateSystem(String) from String to String {
  var DEVICE = "device";
  var SCREEN = "screen";
}
