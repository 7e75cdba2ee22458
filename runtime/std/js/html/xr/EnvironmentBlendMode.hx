// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XREnvironmentBlendMode` of the specification "webxr-ar-module". */
enum abstract EnvironmentBlendMode(String) from String to String {
  var OPAQUE = "opaque";
  var ALPHA_BLEND = "alpha-blend";
  var ADDITIVE = "additive";
}
