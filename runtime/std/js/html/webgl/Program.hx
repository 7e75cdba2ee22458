// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLProgram` of the specification "webgl1". */
@:native("WebGLProgram")
extern class Program extends Object {}
