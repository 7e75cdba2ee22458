// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasTextAlign` of the specification "html". */
enum abstract CanvasTextAlign(String) from String to String {
  var START = "start";
  var END = "end";
  var LEFT = "left";
  var RIGHT = "right";
  var CENTER = "center";
}
