// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_debug_renderer_info` of the specification "WEBGL_debug_renderer_info". */
@:native("WEBGL_debug_renderer_info")
extern class WEBGLDebugRendererInfo {
  static inline var UNMASKED_VENDOR_WEBGL:Int = 0x9245;
  static inline var UNMASKED_RENDERER_WEBGL:Int = 0x9246;
}
