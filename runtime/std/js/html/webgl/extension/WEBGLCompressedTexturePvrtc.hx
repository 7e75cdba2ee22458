// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_compressed_texture_pvrtc` of the specification "WEBGL_compressed_texture_pvrtc". */
@:native("WEBGL_compressed_texture_pvrtc")
extern class WEBGLCompressedTexturePvrtc {
  static inline var COMPRESSED_RGB_PVRTC_4BPPV1_IMG:Int = 0x8C00;
  static inline var COMPRESSED_RGB_PVRTC_2BPPV1_IMG:Int = 0x8C01;
  static inline var COMPRESSED_RGBA_PVRTC_4BPPV1_IMG:Int = 0x8C02;
  static inline var COMPRESSED_RGBA_PVRTC_2BPPV1_IMG:Int = 0x8C03;
}
