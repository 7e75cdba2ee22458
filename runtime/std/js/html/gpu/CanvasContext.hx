// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCanvasContext` of the specification "webgpu". */
@:native("GPUCanvasContext")
extern class CanvasContext {
  var canvas(default, null):haxe.extern.EitherType<js.html.CanvasElement, js.html.OffscreenCanvas>;
  function configure(configuration:CanvasConfiguration):Void;
  function unconfigure():Void;
  function getConfiguration():CanvasConfiguration;
  function getCurrentTexture():Texture;
}
