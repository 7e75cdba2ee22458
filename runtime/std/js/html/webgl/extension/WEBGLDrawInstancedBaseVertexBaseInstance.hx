// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_draw_instanced_base_vertex_base_instance` of the specification "WEBGL_draw_instanced_base_vertex_base_instance". */
@:native("WEBGL_draw_instanced_base_vertex_base_instance")
extern class WEBGLDrawInstancedBaseVertexBaseInstance {
  function drawArraysInstancedBaseInstanceWEBGL(mode:Int, first:Int, count:Int, instanceCount:Int, baseInstance:Int):Void;
  function drawElementsInstancedBaseVertexBaseInstanceWEBGL(mode:Int, count:Int, type:Int, offset:Int, instanceCount:Int, baseVertex:Int, baseInstance:Int):Void;
}
