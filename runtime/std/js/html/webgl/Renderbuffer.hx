// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLRenderbuffer` of the specification "webgl1". */
@:native("WebGLRenderbuffer")
extern class Renderbuffer extends Object {}
