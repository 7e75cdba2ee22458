// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLTexture` of the specification "webgl1". */
@:native("WebGLTexture")
extern class Texture extends Object {}
