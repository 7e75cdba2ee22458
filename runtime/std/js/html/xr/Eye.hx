// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XREye` of the specification "webxr". */
enum abstract Eye(String) from String to String {
  var NONE = "none";
  var LEFT = "left";
  var RIGHT = "right";
}
