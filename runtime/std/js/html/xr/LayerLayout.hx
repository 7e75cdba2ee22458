// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLayerLayout` of the specification "webxrlayers". */
enum abstract LayerLayout(String) from String to String {
  var DEFAULT = "default";
  var MONO = "mono";
  var STEREO = "stereo";
  var STEREO_LEFT_RIGHT = "stereo-left-right";
  var STEREO_TOP_BOTTOM = "stereo-top-bottom";
}
