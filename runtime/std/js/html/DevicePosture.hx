// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DevicePosture` of the specification "device-posture". */
@:native("DevicePosture")
extern class DevicePosture extends EventTarget {
  var type(default, null):DevicePostureType;
  var onchange:haxe.Constraints.Function;
}
