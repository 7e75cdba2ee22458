// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadTouch` of the specification "gamepad". */
typedef GamepadTouch = {
  ?touchId:Int,
  ?surfaceId:Int,
  ?position:DOMPointReadOnly,
  ?surfaceDimensions:DOMRectReadOnly,
}
