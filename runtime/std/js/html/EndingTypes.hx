// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EndingType` of the specification "FileAPI". */
enum abstract EndingTypes(String) from String to String {
  var TRANSPARENT = "transparent";
  var NATIVE = "native";
}
