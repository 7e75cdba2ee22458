// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLVertexArrayObject` of the specification "webgl2". */
@:native("WebGLVertexArrayObject")
extern class VertexArrayObject extends Object {}
