// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InputDeviceCapabilities` of the specification "input-device-capabilities". */
@:native("InputDeviceCapabilities")
extern class InputDeviceCapabilities {
  function new(?deviceInitDict:InputDeviceCapabilitiesInit):Void;
  var firesTouchEvents(default, null):Bool;
  var pointerMovementScrolls(default, null):Bool;
}
