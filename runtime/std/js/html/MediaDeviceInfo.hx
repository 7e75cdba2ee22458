// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaDeviceInfo` of the specification "mediacapture-streams". */
@:native("MediaDeviceInfo")
extern class MediaDeviceInfo {
  var deviceId(default, null):String;
  var kind(default, null):MediaDeviceKind;
  var label(default, null):String;
  var groupId(default, null):String;
  function toJSON():Dynamic;
}
