// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Magnetometer` of the specification "magnetometer". */
@:native("Magnetometer")
extern class Magnetometer extends Sensor {
  function new(?sensorOptions:MagnetometerSensorOptions):Void;
  var x(default, null):Null<Float>;
  var y(default, null):Null<Float>;
  var z(default, null):Null<Float>;
}
