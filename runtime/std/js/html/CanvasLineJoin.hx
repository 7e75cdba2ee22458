// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasLineJoin` of the specification "html". */
enum abstract CanvasLineJoin(String) from String to String {
  var ROUND = "round";
  var BEVEL = "bevel";
  var MITER = "miter";
}
