// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_texture_compression_rgtc` of the specification "EXT_texture_compression_rgtc". */
@:native("EXT_texture_compression_rgtc")
extern class EXTTextureCompressionRgtc {
  static inline var COMPRESSED_RED_RGTC1_EXT:Int = 0x8DBB;
  static inline var COMPRESSED_SIGNED_RED_RGTC1_EXT:Int = 0x8DBC;
  static inline var COMPRESSED_RED_GREEN_RGTC2_EXT:Int = 0x8DBD;
  static inline var COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT:Int = 0x8DBE;
}
