// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceOrientationEvent` of the specification "orientation-event". */
@:native("DeviceOrientationEvent")
extern class DeviceOrientationEvent extends Event {
  function new(type:String, ?eventInitDict:DeviceOrientationEventInit):Void;
  var alpha(default, null):Null<Float>;
  var beta(default, null):Null<Float>;
  var gamma(default, null):Null<Float>;
  var absolute(default, null):Bool;
  static function requestPermission(?absolute:Bool):js.lib.Promise<PermissionState>;
}
