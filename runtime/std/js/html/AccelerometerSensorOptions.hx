// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AccelerometerSensorOptions` of the specification "accelerometer". */
typedef AccelerometerSensorOptions = {
  > SensorOptions,
  ?referenceFrame:AccelerometerLocalCoordinateSystem,
}
