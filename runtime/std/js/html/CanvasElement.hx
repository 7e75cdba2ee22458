// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLCanvasElement` of the specification "html". */
@:native("HTMLCanvasElement")
extern class CanvasElement extends Element {
  function new():Void;
  var width:Int;
  var height:Int;
  function getContext(contextId:String, ?options:Dynamic):Dynamic;
  function toDataURL(?type:String, ?quality:Dynamic):String;
  function toBlob(callback:(blob:Blob) -> Void, ?type:String, ?quality:Dynamic):Void;
  function transferControlToOffscreen():OffscreenCanvas;
  function captureStream(?frameRequestRate:Float):MediaStream;
  inline function getContext2d(?attribs:{}):CanvasRenderingContext2D
    return cast getContext("2d", attribs);
  inline function getContextWebGL(?attribs:js.html.webgl.ContextAttributes):js.html.webgl.RenderingContext
    return cast getContext("webgl", attribs);
  inline function getContextWebGL2(?attribs:js.html.webgl.ContextAttributes):js.html.webgl.WebGL2RenderingContext
    return cast getContext("webgl2", attribs);
}
