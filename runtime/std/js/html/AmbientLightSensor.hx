// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AmbientLightSensor` of the specification "ambient-light". */
@:native("AmbientLightSensor")
extern class AmbientLightSensor extends Sensor {
  function new(?sensorOptions:SensorOptions):Void;
  var illuminance(default, null):Null<Float>;
}
