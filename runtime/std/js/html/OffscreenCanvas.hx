// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OffscreenCanvas` of the specification "html". */
@:native("OffscreenCanvas")
extern class OffscreenCanvas extends EventTarget {
  function new(width:Int, height:Int):Void;
  var width:Int;
  var height:Int;
  function getContext(contextId:OffscreenRenderingContextId, ?options:Dynamic):Dynamic;
  function transferToImageBitmap():ImageBitmap;
  function convertToBlob(?options:ImageEncodeOptions):js.lib.Promise<Blob>;
  var oncontextlost:haxe.Constraints.Function;
  var oncontextrestored:haxe.Constraints.Function;
}
