// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_texture_norm16` of the specification "EXT_texture_norm16". */
@:native("EXT_texture_norm16")
extern class EXTTextureNorm16 {
  static inline var R16_EXT:Int = 0x822A;
  static inline var RG16_EXT:Int = 0x822C;
  static inline var RGB16_EXT:Int = 0x8054;
  static inline var RGBA16_EXT:Int = 0x805B;
  static inline var R16_SNORM_EXT:Int = 0x8F98;
  static inline var RG16_SNORM_EXT:Int = 0x8F99;
  static inline var RGB16_SNORM_EXT:Int = 0x8F9A;
  static inline var RGBA16_SNORM_EXT:Int = 0x8F9B;
}
