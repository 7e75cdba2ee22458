// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_color_buffer_half_float` of the specification "EXT_color_buffer_half_float". */
@:native("EXT_color_buffer_half_float")
extern class EXTColorBufferHalfFloat {
  static inline var RGBA16F_EXT:Int = 0x881A;
  static inline var RGB16F_EXT:Int = 0x881B;
  static inline var FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT:Int = 0x8211;
  static inline var UNSIGNED_NORMALIZED_EXT:Int = 0x8C17;
}
