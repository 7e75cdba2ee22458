// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProximitySensor` of the specification "proximity". */
@:native("ProximitySensor")
extern class ProximitySensor extends Sensor {
  function new(?sensorOptions:SensorOptions):Void;
  var distance(default, null):Null<Float>;
  var max(default, null):Null<Float>;
  var near(default, null):Null<Bool>;
}
