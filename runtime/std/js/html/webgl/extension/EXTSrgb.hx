// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_sRGB` of the specification "EXT_sRGB". */
@:native("EXT_sRGB")
extern class EXTSrgb {
  static inline var SRGB_EXT:Int = 0x8C40;
  static inline var SRGB_ALPHA_EXT:Int = 0x8C42;
  static inline var SRGB8_ALPHA8_EXT:Int = 0x8C43;
  static inline var FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT:Int = 0x8210;
}
