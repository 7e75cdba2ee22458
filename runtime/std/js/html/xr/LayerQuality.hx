// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLayerQuality` of the specification "webxrlayers". */
enum abstract LayerQuality(String) from String to String {
  var DEFAULT = "default";
  var TEXT_OPTIMIZED = "text-optimized";
  var GRAPHICS_OPTIMIZED = "graphics-optimized";
}
