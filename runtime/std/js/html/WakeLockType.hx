// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WakeLockType` of the specification "screen-wake-lock". */
enum abstract WakeLockType(String) from String to String {
  var SCREEN = "screen";
}
