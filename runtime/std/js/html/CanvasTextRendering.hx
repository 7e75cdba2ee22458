// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasTextRendering` of the specification "html". */
enum abstract CanvasTextRendering(String) from String to String {
  var AUTO = "auto";
  var OPTIMIZE_SPEED = "optimizeSpeed";
  var OPTIMIZE_LEGIBILITY = "optimizeLegibility";
  var GEOMETRIC_PRECISION = "geometricPrecision";
}
