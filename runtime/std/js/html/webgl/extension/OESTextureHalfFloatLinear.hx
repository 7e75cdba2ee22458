// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_texture_half_float_linear` of the specification "OES_texture_half_float_linear". */
@:native("OES_texture_half_float_linear")
extern class OESTextureHalfFloatLinear {}
