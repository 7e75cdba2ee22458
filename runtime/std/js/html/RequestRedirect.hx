// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestRedirect` of the specification "fetch". */
enum abstract RequestRedirect(String) from String to String {
  var FOLLOW = "follow";
  var ERROR = "error";
  var MANUAL = "manual";
}
