// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AbsoluteOrientationSensor` of the specification "orientation-sensor". */
@:native("AbsoluteOrientationSensor")
extern class AbsoluteOrientationSensor extends OrientationSensor {
  function new(?sensorOptions:OrientationSensorOptions):Void;
}
