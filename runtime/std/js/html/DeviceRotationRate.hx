// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceMotionEventRotationRate` of the specification "orientation-event". */
@:native("DeviceMotionEventRotationRate")
extern class DeviceRotationRate {
  var alpha(default, null):Null<Float>;
  var beta(default, null):Null<Float>;
  var gamma(default, null):Null<Float>;
}
