// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_compressed_texture_s3tc` of the specification "WEBGL_compressed_texture_s3tc". */
@:native("WEBGL_compressed_texture_s3tc")
extern class WEBGLCompressedTextureS3tc {
  static inline var COMPRESSED_RGB_S3TC_DXT1_EXT:Int = 0x83F0;
  static inline var COMPRESSED_RGBA_S3TC_DXT1_EXT:Int = 0x83F1;
  static inline var COMPRESSED_RGBA_S3TC_DXT3_EXT:Int = 0x83F2;
  static inline var COMPRESSED_RGBA_S3TC_DXT5_EXT:Int = 0x83F3;
}
