// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_compressed_texture_s3tc_srgb` of the specification "WEBGL_compressed_texture_s3tc_srgb". */
@:native("WEBGL_compressed_texture_s3tc_srgb")
extern class WEBGLCompressedTextureS3tcSrgb {
  static inline var COMPRESSED_SRGB_S3TC_DXT1_EXT:Int = 0x8C4C;
  static inline var COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT:Int = 0x8C4D;
  static inline var COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT:Int = 0x8C4E;
  static inline var COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT:Int = 0x8C4F;
}
