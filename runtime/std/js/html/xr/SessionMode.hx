// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSessionMode` of the specification "webxr". */
enum abstract SessionMode(String) from String to String {
  var INLINE = "inline";
  var IMMERSIVE_VR = "immersive-vr";
  var IMMERSIVE_AR = "immersive-ar";
}
