// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OrientationSensorLocalCoordinateSystem` of the specification "orientation-sensor". */
enum abstract OrientationSensorLocalCoordinateSystem(String) from String to String {
  var DEVICE = "device";
  var SCREEN = "screen";
}
