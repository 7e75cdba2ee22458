// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OVR_multiview2` of the specification "OVR_multiview2". */
@:native("OVR_multiview2")
extern class OVRMultiview2 {
  static inline var FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR:Int = 0x9630;
  static inline var FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR:Int = 0x9632;
  static inline var MAX_VIEWS_OVR:Int = 0x9631;
  static inline var FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR:Int = 0x9633;
  function framebufferTextureMultiviewOVR(target:Int, attachment:Int, texture:js.html.webgl.Texture, level:Int, baseViewIndex:Int, numViews:Int):Void;
}
