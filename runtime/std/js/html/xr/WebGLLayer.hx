// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRWebGLLayer` of the specification "webxr". */
@:native("XRWebGLLayer")
extern class WebGLLayer extends Layer {
  function new(session:Session, context:haxe.extern.EitherType<js.html.webgl.RenderingContext, js.html.webgl.WebGL2RenderingContext>, ?layerInit:WebGLLayerInit):Void;
  var antialias(default, null):Bool;
  var ignoreDepthValues(default, null):Bool;
  var fixedFoveation:Null<Float>;
  var framebuffer(default, null):js.html.webgl.Framebuffer;
  var framebufferWidth(default, null):Int;
  var framebufferHeight(default, null):Int;
  function getViewport(view:View):Viewport;
  static function getNativeFramebufferScaleFactor(session:Session):Float;
}
