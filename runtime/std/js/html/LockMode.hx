// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LockMode` of the specification "web-locks". */
enum abstract LockMode(String) from String to String {
  var SHARED = "shared";
  var EXCLUSIVE = "exclusive";
}
