// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRTextureType` of the specification "webxrlayers". */
enum abstract TextureType(String) from String to String {
  var TEXTURE = "texture";
  var TEXTURE_ARRAY = "texture-array";
}
