// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HandwritingInputType` of the specification "handwriting-recognition". */
enum abstract HandwritingInputType(String) from String to String {
  var MOUSE = "mouse";
  var STYLUS = "stylus";
  var TOUCH = "touch";
}
