// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestMode` of the specification "fetch". */
enum abstract RequestMode(String) from String to String {
  var NAVIGATE = "navigate";
  var SAME_ORIGIN = "same-origin";
  var NO_CORS = "no-cors";
  var CORS = "cors";
}
