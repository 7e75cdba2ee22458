// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EchoCancellationModeEnum` of the specification "mediacapture-streams". */
enum abstract EchoCancellationModeEnum(String) from String to String {
  var ALL = "all";
  var REMOTE_ONLY = "remote-only";
}
