// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Accelerometer` of the specification "accelerometer". */
@:native("Accelerometer")
extern class Accelerometer extends Sensor {
  function new(?options:AccelerometerSensorOptions):Void;
  var x(default, null):Null<Float>;
  var y(default, null):Null<Float>;
  var z(default, null):Null<Float>;
}
