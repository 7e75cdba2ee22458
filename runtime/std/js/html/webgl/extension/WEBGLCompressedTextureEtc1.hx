// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_compressed_texture_etc1` of the specification "WEBGL_compressed_texture_etc1". */
@:native("WEBGL_compressed_texture_etc1")
extern class WEBGLCompressedTextureEtc1 {
  static inline var COMPRESSED_RGB_ETC1_WEBGL:Int = 0x8D64;
}
