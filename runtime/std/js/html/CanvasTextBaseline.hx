// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasTextBaseline` of the specification "html". */
enum abstract CanvasTextBaseline(String) from String to String {
  var TOP = "top";
  var HANGING = "hanging";
  var MIDDLE = "middle";
  var ALPHABETIC = "alphabetic";
  var IDEOGRAPHIC = "ideographic";
  var BOTTOM = "bottom";
}
