// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadEffectParameters` of the specification "gamepad". */
typedef GamepadEffectParameters = {
  ?duration:Int,
  ?startDelay:Int,
  ?strongMagnitude:Float,
  ?weakMagnitude:Float,
  ?leftTrigger:Float,
  ?rightTrigger:Float,
}
