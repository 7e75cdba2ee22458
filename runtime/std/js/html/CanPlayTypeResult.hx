// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanPlayTypeResult` of the specification "html". */
enum abstract CanPlayTypeResult(String) from String to String {
  var NONE = "";
  var MAYBE = "maybe";
  var PROBABLY = "probably";
}
