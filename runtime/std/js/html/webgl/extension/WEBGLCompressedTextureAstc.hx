// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_compressed_texture_astc` of the specification "WEBGL_compressed_texture_astc". */
@:native("WEBGL_compressed_texture_astc")
extern class WEBGLCompressedTextureAstc {
  static inline var COMPRESSED_RGBA_ASTC_4x4_KHR:Int = 0x93B0;
  static inline var COMPRESSED_RGBA_ASTC_5x4_KHR:Int = 0x93B1;
  static inline var COMPRESSED_RGBA_ASTC_5x5_KHR:Int = 0x93B2;
  static inline var COMPRESSED_RGBA_ASTC_6x5_KHR:Int = 0x93B3;
  static inline var COMPRESSED_RGBA_ASTC_6x6_KHR:Int = 0x93B4;
  static inline var COMPRESSED_RGBA_ASTC_8x5_KHR:Int = 0x93B5;
  static inline var COMPRESSED_RGBA_ASTC_8x6_KHR:Int = 0x93B6;
  static inline var COMPRESSED_RGBA_ASTC_8x8_KHR:Int = 0x93B7;
  static inline var COMPRESSED_RGBA_ASTC_10x5_KHR:Int = 0x93B8;
  static inline var COMPRESSED_RGBA_ASTC_10x6_KHR:Int = 0x93B9;
  static inline var COMPRESSED_RGBA_ASTC_10x8_KHR:Int = 0x93BA;
  static inline var COMPRESSED_RGBA_ASTC_10x10_KHR:Int = 0x93BB;
  static inline var COMPRESSED_RGBA_ASTC_12x10_KHR:Int = 0x93BC;
  static inline var COMPRESSED_RGBA_ASTC_12x12_KHR:Int = 0x93BD;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:Int = 0x93D0;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:Int = 0x93D1;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:Int = 0x93D2;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:Int = 0x93D3;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:Int = 0x93D4;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:Int = 0x93D5;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:Int = 0x93D6;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:Int = 0x93D7;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:Int = 0x93D8;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:Int = 0x93D9;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:Int = 0x93DA;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:Int = 0x93DB;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:Int = 0x93DC;
  static inline var COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:Int = 0x93DD;
  function getSupportedProfiles():Array<String>;
}
