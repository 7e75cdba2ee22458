// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceMotionEvent` of the specification "orientation-event". */
@:native("DeviceMotionEvent")
extern class DeviceMotionEvent extends Event {
  function new(type:String, ?eventInitDict:DeviceMotionEventInit):Void;
  var acceleration(default, null):DeviceAcceleration;
  var accelerationIncludingGravity(default, null):DeviceAcceleration;
  var rotationRate(default, null):DeviceRotationRate;
  var interval(default, null):Float;
  static function requestPermission():js.lib.Promise<PermissionState>;
}
