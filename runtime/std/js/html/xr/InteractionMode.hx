// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRInteractionMode` of the specification "webxr-ar-module". */
enum abstract InteractionMode(String) from String to String {
  var SCREEN_SPACE = "screen-space";
  var WORLD_SPACE = "world-space";
}
