// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_draw_buffers_indexed` of the specification "OES_draw_buffers_indexed". */
@:native("OES_draw_buffers_indexed")
extern class OESDrawBuffersIndexed {
  function enableiOES(target:Int, index:Int):Void;
  function disableiOES(target:Int, index:Int):Void;
  function blendEquationiOES(buf:Int, mode:Int):Void;
  function blendEquationSeparateiOES(buf:Int, modeRGB:Int, modeAlpha:Int):Void;
  function blendFunciOES(buf:Int, src:Int, dst:Int):Void;
  function blendFuncSeparateiOES(buf:Int, srcRGB:Int, dstRGB:Int, srcAlpha:Int, dstAlpha:Int):Void;
  function colorMaskiOES(buf:Int, r:Bool, g:Bool, b:Bool, a:Bool):Void;
}
