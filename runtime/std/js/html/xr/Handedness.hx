// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRHandedness` of the specification "webxr". */
enum abstract Handedness(String) from String to String {
  var NONE = "none";
  var LEFT = "left";
  var RIGHT = "right";
}
