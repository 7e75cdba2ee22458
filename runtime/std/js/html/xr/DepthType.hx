// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDepthType` of the specification "webxr-depth-sensing". */
enum abstract DepthType(String) from String to String {
  var RAW = "raw";
  var SMOOTH = "smooth";
}
