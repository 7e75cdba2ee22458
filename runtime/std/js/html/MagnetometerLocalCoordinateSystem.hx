// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MagnetometerLocalCoordinateSystem` of the specification "magnetometer". */
enum abstract MagnetometerLocalCoordinateSystem(String) from String to String {
  var DEVICE = "device";
  var SCREEN = "screen";
}
