// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadHand` of the specification "gamepad-extensions". */
enum abstract GamepadHand(String) from String to String {
  var NONE = "";
  var LEFT = "left";
  var RIGHT = "right";
}
