// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceMotionEventAcceleration` of the specification "orientation-event". */
@:native("DeviceMotionEventAcceleration")
extern class DeviceAcceleration {
  var x(default, null):Null<Float>;
  var y(default, null):Null<Float>;
  var z(default, null):Null<Float>;
}
