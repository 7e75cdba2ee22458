// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InputDeviceInfo` of the specification "mediacapture-streams". */
@:native("InputDeviceInfo")
extern class InputDeviceInfo extends MediaDeviceInfo {
  function getCapabilities():MediaTrackCapabilities;
}
