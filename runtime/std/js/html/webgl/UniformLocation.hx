// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLUniformLocation` of the specification "webgl1". */
@:native("WebGLUniformLocation")
extern class UniformLocation {}
