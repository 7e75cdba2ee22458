// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UnderlineStyle` of the specification "edit-context". */
enum abstract UnderlineStyle(String) from String to String {
  var NONE = "none";
  var SOLID = "solid";
  var DOTTED = "dotted";
  var DASHED = "dashed";
  var WAVY = "wavy";
}
