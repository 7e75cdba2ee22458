// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRVisibilityState` of the specification "webxr". */
enum abstract VisibilityState(String) from String to String {
  var VISIBLE = "visible";
  var VISIBLE_BLURRED = "visible-blurred";
  var HIDDEN = "hidden";
}
