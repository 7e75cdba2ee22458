// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLRoundingType` of the specification "webnn". */
enum abstract MLRoundingType(String) from String to String {
  var FLOOR = "floor";
  var CEIL = "ceil";
}
