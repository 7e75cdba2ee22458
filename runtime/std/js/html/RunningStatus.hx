// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RunningStatus` of the specification "service-workers". */
enum abstract RunningStatus(String) from String to String {
  var RUNNING = "running";
  var NOT_RUNNING = "not-running";
}
