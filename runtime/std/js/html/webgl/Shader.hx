// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLShader` of the specification "webgl1". */
@:native("WebGLShader")
extern class Shader extends Object {}
