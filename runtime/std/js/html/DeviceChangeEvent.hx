// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DeviceChangeEvent` of the specification "mediacapture-streams". */
@:native("DeviceChangeEvent")
extern class DeviceChangeEvent extends Event {
  function new(type:String, ?eventInitDict:DeviceChangeEventInit):Void;
  var devices(default, null):Array<MediaDeviceInfo>;
  var userInsertedDevices(default, null):Array<MediaDeviceInfo>;
}
