// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_texture_filter_anisotropic` of the specification "EXT_texture_filter_anisotropic". */
@:native("EXT_texture_filter_anisotropic")
extern class EXTTextureFilterAnisotropic {
  static inline var TEXTURE_MAX_ANISOTROPY_EXT:Int = 0x84FE;
  static inline var MAX_TEXTURE_MAX_ANISOTROPY_EXT:Int = 0x84FF;
}
