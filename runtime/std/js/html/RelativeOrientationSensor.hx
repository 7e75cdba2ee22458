// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RelativeOrientationSensor` of the specification "orientation-sensor". */
@:native("RelativeOrientationSensor")
extern class RelativeOrientationSensor extends OrientationSensor {
  function new(?sensorOptions:OrientationSensorOptions):Void;
}
