// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_multi_draw_instanced_base_vertex_base_instance` of the specification "WEBGL_multi_draw_instanced_base_vertex_base_instance". */
@:native("WEBGL_multi_draw_instanced_base_vertex_base_instance")
extern class WEBGLMultiDrawInstancedBaseVertexBaseInstance {
  function multiDrawArraysInstancedBaseInstanceWEBGL(mode:Int, firstsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, firstsOffset:Int, countsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, countsOffset:Int, instanceCountsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, instanceCountsOffset:Int, baseInstancesList:haxe.extern.EitherType<js.lib.Uint32Array, Array<Int>>, baseInstancesOffset:Int, drawcount:Int):Void;
  function multiDrawElementsInstancedBaseVertexBaseInstanceWEBGL(mode:Int, countsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, countsOffset:Int, type:Int, offsetsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, offsetsOffset:Int, instanceCountsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, instanceCountsOffset:Int, baseVerticesList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, baseVerticesOffset:Int, baseInstancesList:haxe.extern.EitherType<js.lib.Uint32Array, Array<Int>>, baseInstancesOffset:Int, drawcount:Int):Void;
}
