// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GyroscopeSensorOptions` of the specification "gyroscope". */
typedef GyroscopeSensorOptions = {
  > SensorOptions,
  ?referenceFrame:GyroscopeLocalCoordinateSystem,
}
