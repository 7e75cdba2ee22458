// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLVertexArrayObjectOES` of the specification "OES_vertex_array_object". */
@:native("WebGLVertexArrayObjectOES")
extern class VertexArrayObjectOES extends Object {}
