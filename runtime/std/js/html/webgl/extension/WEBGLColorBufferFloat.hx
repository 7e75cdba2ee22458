// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_color_buffer_float` of the specification "WEBGL_color_buffer_float". */
@:native("WEBGL_color_buffer_float")
extern class WEBGLColorBufferFloat {
  static inline var RGBA32F_EXT:Int = 0x8814;
  static inline var FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT:Int = 0x8211;
  static inline var UNSIGNED_NORMALIZED_EXT:Int = 0x8C17;
}
