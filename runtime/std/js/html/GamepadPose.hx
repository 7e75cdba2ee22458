// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadPose` of the specification "gamepad-extensions". */
@:native("GamepadPose")
extern class GamepadPose {
  var hasOrientation(default, null):Bool;
  var hasPosition(default, null):Bool;
  var position(default, null):js.lib.Float32Array;
  var linearVelocity(default, null):js.lib.Float32Array;
  var linearAcceleration(default, null):js.lib.Float32Array;
  var orientation(default, null):js.lib.Float32Array;
  var angularVelocity(default, null):js.lib.Float32Array;
  var angularAcceleration(default, null):js.lib.Float32Array;
}
