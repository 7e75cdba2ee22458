// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRInputSource` of the specification "webxr". */
@:native("XRInputSource")
extern class InputSource {
  var handedness(default, null):Handedness;
  var targetRayMode(default, null):TargetRayMode;
  var targetRaySpace(default, null):Space;
  var gripSpace(default, null):Space;
  var profiles(default, null):Array<String>;
  var skipRendering(default, null):Bool;
  var gamepad(default, null):js.html.Gamepad;
  var hand(default, null):Hand;
}
