// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AutoplayPolicy` of the specification "autoplay-detection". */
enum abstract AutoplayPolicy(String) from String to String {
  var ALLOWED = "allowed";
  var ALLOWED_MUTED = "allowed-muted";
  var DISALLOWED = "disallowed";
}
