// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_texture_float` of the specification "OES_texture_float". */
@:native("OES_texture_float")
extern class OESTextureFloat {}
