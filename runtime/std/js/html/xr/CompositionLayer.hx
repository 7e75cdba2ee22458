// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRCompositionLayer` of the specification "webxrlayers". */
@:native("XRCompositionLayer")
extern class CompositionLayer extends Layer {
  var layout(default, null):LayerLayout;
  var blendTextureSourceAlpha:Bool;
  var forceMonoPresentation:Bool;
  var opacity:Float;
  var mipLevels(default, null):Int;
  var quality:LayerQuality;
  var needsRedraw(default, null):Bool;
  function destroy():Void;
}
