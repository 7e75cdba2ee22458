// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GamepadHapticsResult` of the specification "gamepad". */
enum abstract GamepadHapticsResult(String) from String to String {
  var COMPLETE = "complete";
  var PREEMPTED = "preempted";
}
