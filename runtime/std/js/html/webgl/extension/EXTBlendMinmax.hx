// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_blend_minmax` of the specification "EXT_blend_minmax". */
@:native("EXT_blend_minmax")
extern class EXTBlendMinmax {
  static inline var MIN_EXT:Int = 0x8007;
  static inline var MAX_EXT:Int = 0x8008;
}
