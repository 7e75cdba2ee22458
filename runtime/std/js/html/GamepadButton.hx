// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadButton` of the specification "gamepad". */
@:native("GamepadButton")
extern class GamepadButton {
  var pressed(default, null):Bool;
  var touched(default, null):Bool;
  var value(default, null):Float;
}
