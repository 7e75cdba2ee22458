// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MagnetometerSensorOptions` of the specification "magnetometer". */
typedef MagnetometerSensorOptions = {
  > SensorOptions,
  ?referenceFrame:MagnetometerLocalCoordinateSystem,
}
