// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUPrimitiveTopology` of the specification "webgpu". */
enum abstract PrimitiveTopology(String) from String to String {
  var POINT_LIST = "point-list";
  var LINE_LIST = "line-list";
  var LINE_STRIP = "line-strip";
  var TRIANGLE_LIST = "triangle-list";
  var TRIANGLE_STRIP = "triangle-strip";
}
