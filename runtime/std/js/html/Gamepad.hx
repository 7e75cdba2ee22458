// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Gamepad` of the specification "gamepad". */
@:native("Gamepad")
extern class Gamepad {
  var id(default, null):String;
  var index(default, null):Int;
  var connected(default, null):Bool;
  var timestamp(default, null):Float;
  var mapping(default, null):GamepadMappingType;
  var axes(default, null):Array<Float>;
  var buttons(default, null):Array<GamepadButton>;
  var touches(default, null):Array<GamepadTouch>;
  var vibrationActuator(default, null):GamepadHapticActuator;
  var hand(default, null):GamepadHand;
  var hapticActuators(default, null):Array<GamepadHapticActuator>;
  var pose(default, null):GamepadPose;
}
