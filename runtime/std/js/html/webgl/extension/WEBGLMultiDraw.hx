// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_multi_draw` of the specification "WEBGL_multi_draw". */
@:native("WEBGL_multi_draw")
extern class WEBGLMultiDraw {
  function multiDrawArraysWEBGL(mode:Int, firstsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, firstsOffset:Int, countsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, countsOffset:Int, drawcount:Int):Void;
  function multiDrawElementsWEBGL(mode:Int, countsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, countsOffset:Int, type:Int, offsetsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, offsetsOffset:Int, drawcount:Int):Void;
  function multiDrawArraysInstancedWEBGL(mode:Int, firstsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, firstsOffset:Int, countsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, countsOffset:Int, instanceCountsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, instanceCountsOffset:Int, drawcount:Int):Void;
  function multiDrawElementsInstancedWEBGL(mode:Int, countsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, countsOffset:Int, type:Int, offsetsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, offsetsOffset:Int, instanceCountsList:haxe.extern.EitherType<js.lib.Int32Array, Array<Int>>, instanceCountsOffset:Int, drawcount:Int):Void;
}
