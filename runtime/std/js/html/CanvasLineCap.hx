// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasLineCap` of the specification "html". */
enum abstract CanvasLineCap(String) from String to String {
  var BUTT = "butt";
  var ROUND = "round";
  var SQUARE = "square";
}
