// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LinearAccelerationSensor` of the specification "accelerometer". */
@:native("LinearAccelerationSensor")
extern class LinearAccelerationSensor extends Accelerometer {
  function new(?options:AccelerometerSensorOptions):Void;
}
