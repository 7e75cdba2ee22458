// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PermissionState` of the specification "permissions". */
enum abstract PermissionState(String) from String to String {
  var GRANTED = "granted";
  var DENIED = "denied";
  var PROMPT = "prompt";
}
