// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLPaddingMode` of the specification "webnn". */
enum abstract MLPaddingMode(String) from String to String {
  var CONSTANT = "constant";
  var EDGE = "edge";
  var REFLECTION = "reflection";
}
