// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRPlaneOrientation` of the specification "webxr-plane-detection". */
enum abstract PlaneOrientation(String) from String to String {
  var HORIZONTAL = "horizontal";
  var VERTICAL = "vertical";
}
