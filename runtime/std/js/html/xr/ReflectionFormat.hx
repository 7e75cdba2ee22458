// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRReflectionFormat` of the specification "webxr-lighting-estimation". */
enum abstract ReflectionFormat(String) from String to String {
  var SRGBA8 = "srgba8";
  var RGBA16F = "rgba16f";
}
