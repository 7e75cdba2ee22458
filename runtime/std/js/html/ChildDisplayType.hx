// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ChildDisplayType` of the specification "css-layout-api". */
enum abstract ChildDisplayType(String) from String to String {
  var BLOCK = "block";
  var NORMAL = "normal";
}
