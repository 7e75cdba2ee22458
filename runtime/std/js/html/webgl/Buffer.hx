// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLBuffer` of the specification "webgl1". */
@:native("WebGLBuffer")
extern class Buffer extends Object {}
