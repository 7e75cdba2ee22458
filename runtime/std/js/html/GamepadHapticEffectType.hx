// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadHapticEffectType` of the specification "gamepad". */
enum abstract GamepadHapticEffectType(String) from String to String {
  var DUAL_RUMBLE = "dual-rumble";
  var TRIGGER_RUMBLE = "trigger-rumble";
}
