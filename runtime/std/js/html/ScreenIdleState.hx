// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScreenIdleState` of the specification "idle-detection". */
enum abstract ScreenIdleState(String) from String to String {
  var LOCKED = "locked";
  var UNLOCKED = "unlocked";
}
