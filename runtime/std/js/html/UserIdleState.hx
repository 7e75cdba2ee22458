// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UserIdleState` of the specification "idle-detection". */
enum abstract UserIdleState(String) from String to String {
  var ACTIVE = "active";
  var IDLE = "idle";
}
