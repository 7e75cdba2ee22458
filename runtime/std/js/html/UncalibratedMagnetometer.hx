// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UncalibratedMagnetometer` of the specification "magnetometer". */
@:native("UncalibratedMagnetometer")
extern class UncalibratedMagnetometer extends Sensor {
  function new(?sensorOptions:MagnetometerSensorOptions):Void;
  var x(default, null):Null<Float>;
  var y(default, null):Null<Float>;
  var z(default, null):Null<Float>;
  var xBias(default, null):Null<Float>;
  var yBias(default, null):Null<Float>;
  var zBias(default, null):Null<Float>;
}
