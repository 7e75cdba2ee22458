// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadEvent` of the specification "gamepad". */
@:native("GamepadEvent")
extern class GamepadEvent extends Event {
  function new(type:String, ?eventInitDict:GamepadEventInit):Void;
  var gamepad(default, null):Gamepad;
}
