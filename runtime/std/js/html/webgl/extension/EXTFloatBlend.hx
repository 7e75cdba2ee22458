// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_float_blend` of the specification "EXT_float_blend". */
@:native("EXT_float_blend")
extern class EXTFloatBlend {}
