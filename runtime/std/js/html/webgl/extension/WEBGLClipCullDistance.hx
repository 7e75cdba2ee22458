// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_clip_cull_distance` of the specification "WEBGL_clip_cull_distance". */
@:native("WEBGL_clip_cull_distance")
extern class WEBGLClipCullDistance {
  static inline var MAX_CLIP_DISTANCES_WEBGL:Int = 0x0D32;
  static inline var MAX_CULL_DISTANCES_WEBGL:Int = 0x82F9;
  static inline var MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL:Int = 0x82FA;
  static inline var CLIP_DISTANCE0_WEBGL:Int = 0x3000;
  static inline var CLIP_DISTANCE1_WEBGL:Int = 0x3001;
  static inline var CLIP_DISTANCE2_WEBGL:Int = 0x3002;
  static inline var CLIP_DISTANCE3_WEBGL:Int = 0x3003;
  static inline var CLIP_DISTANCE4_WEBGL:Int = 0x3004;
  static inline var CLIP_DISTANCE5_WEBGL:Int = 0x3005;
  static inline var CLIP_DISTANCE6_WEBGL:Int = 0x3006;
  static inline var CLIP_DISTANCE7_WEBGL:Int = 0x3007;
}
