// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadHapticActuator` of the specification "gamepad". */
@:native("GamepadHapticActuator")
extern class GamepadHapticActuator {
  var effects(default, null):Array<GamepadHapticEffectType>;
  function playEffect(type:GamepadHapticEffectType, ?params:GamepadEffectParameters):js.lib.Promise<GamepadHapticsResult>;
  function reset():js.lib.Promise<GamepadHapticsResult>;
  function pulse(value:Float, duration:Float):js.lib.Promise<Bool>;
}
