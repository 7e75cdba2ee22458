// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRHitTestTrackableType` of the specification "webxr-hit-test". */
enum abstract HitTestTrackableType(String) from String to String {
  var POINT = "point";
  var PLANE = "plane";
  var MESH = "mesh";
}
