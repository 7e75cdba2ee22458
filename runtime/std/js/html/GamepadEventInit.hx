// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadEventInit` of the specification "gamepad". */
typedef GamepadEventInit = {
  > EventInit,
  ?gamepad:Gamepad,
}
