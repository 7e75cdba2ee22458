// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_vertex_array_object` of the specification "OES_vertex_array_object". */
@:native("OES_vertex_array_object")
extern class OESVertexArrayObject {
  static inline var VERTEX_ARRAY_BINDING_OES:Int = 0x85B5;
  function createVertexArrayOES():js.html.webgl.VertexArrayObjectOES;
  function deleteVertexArrayOES(arrayObject:js.html.webgl.VertexArrayObjectOES):Void;
  function isVertexArrayOES(arrayObject:js.html.webgl.VertexArrayObjectOES):Bool;
  function bindVertexArrayOES(arrayObject:js.html.webgl.VertexArrayObjectOES):Void;
}
