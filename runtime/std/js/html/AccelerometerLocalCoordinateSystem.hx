// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AccelerometerLocalCoordinateSystem` of the specification "accelerometer". */
enum abstract AccelerometerLocalCoordinateSystem(String) from String to String {
  var DEVICE = "device";
  var SCREEN = "screen";
}
