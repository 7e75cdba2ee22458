// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Gyroscope` of the specification "gyroscope". */
@:native("Gyroscope")
extern class Gyroscope extends Sensor {
  function new(?sensorOptions:GyroscopeSensorOptions):Void;
  var x(default, null):Null<Float>;
  var y(default, null):Null<Float>;
  var z(default, null):Null<Float>;
}
