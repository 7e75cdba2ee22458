// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_texture_compression_bptc` of the specification "EXT_texture_compression_bptc". */
@:native("EXT_texture_compression_bptc")
extern class EXTTextureCompressionBptc {
  static inline var COMPRESSED_RGBA_BPTC_UNORM_EXT:Int = 0x8E8C;
  static inline var COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:Int = 0x8E8D;
  static inline var COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT:Int = 0x8E8E;
  static inline var COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT:Int = 0x8E8F;
}
