// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRTargetRayMode` of the specification "webxr". */
enum abstract TargetRayMode(String) from String to String {
  var GAZE = "gaze";
  var TRACKED_POINTER = "tracked-pointer";
  var SCREEN = "screen";
  var TRANSIENT_POINTER = "transient-pointer";
}
