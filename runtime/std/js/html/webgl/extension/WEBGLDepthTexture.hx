// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_depth_texture` of the specification "WEBGL_depth_texture". */
@:native("WEBGL_depth_texture")
extern class WEBGLDepthTexture {
  static inline var UNSIGNED_INT_24_8_WEBGL:Int = 0x84FA;
}
