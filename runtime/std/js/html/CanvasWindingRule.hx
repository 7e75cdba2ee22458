// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasFillRule` of the specification "html". */
enum abstract CanvasWindingRule(String) from String to String {
  var NONZERO = "nonzero";
  var EVENODD = "evenodd";
}
