// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestCredentials` of the specification "fetch". */
enum abstract RequestCredentials(String) from String to String {
  var OMIT = "omit";
  var SAME_ORIGIN = "same-origin";
  var INCLUDE = "include";
}
