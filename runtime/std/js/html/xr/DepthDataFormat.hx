// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDepthDataFormat` of the specification "webxr-depth-sensing". */
enum abstract DepthDataFormat(String) from String to String {
  var LUMINANCE_ALPHA = "luminance-alpha";
  var FLOAT32 = "float32";
  var UNSIGNED_SHORT = "unsigned-short";
}
