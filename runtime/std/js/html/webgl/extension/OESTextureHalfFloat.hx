// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_texture_half_float` of the specification "OES_texture_half_float". */
@:native("OES_texture_half_float")
extern class OESTextureHalfFloat {
  static inline var HALF_FLOAT_OES:Int = 0x8D61;
}
