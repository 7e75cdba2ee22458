// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OrientationSensorOptions` of the specification "orientation-sensor". */
typedef OrientationSensorOptions = {
  > SensorOptions,
  ?referenceFrame:OrientationSensorLocalCoordinateSystem,
}
