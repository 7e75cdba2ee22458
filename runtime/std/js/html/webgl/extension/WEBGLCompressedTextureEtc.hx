// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_compressed_texture_etc` of the specification "WEBGL_compressed_texture_etc". */
@:native("WEBGL_compressed_texture_etc")
extern class WEBGLCompressedTextureEtc {
  static inline var COMPRESSED_R11_EAC:Int = 0x9270;
  static inline var COMPRESSED_SIGNED_R11_EAC:Int = 0x9271;
  static inline var COMPRESSED_RG11_EAC:Int = 0x9272;
  static inline var COMPRESSED_SIGNED_RG11_EAC:Int = 0x9273;
  static inline var COMPRESSED_RGB8_ETC2:Int = 0x9274;
  static inline var COMPRESSED_SRGB8_ETC2:Int = 0x9275;
  static inline var COMPRESSED_RGB8_PUNCHTHROUGH_ALPHA1_ETC2:Int = 0x9276;
  static inline var COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2:Int = 0x9277;
  static inline var COMPRESSED_RGBA8_ETC2_EAC:Int = 0x9278;
  static inline var COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:Int = 0x9279;
}
