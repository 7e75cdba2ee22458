// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDOMOverlayType` of the specification "webxr-dom-overlays". */
enum abstract DOMOverlayType(String) from String to String {
  var SCREEN = "screen";
  var FLOATING = "floating";
  var HEAD_LOCKED = "head-locked";
}
