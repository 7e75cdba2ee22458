// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRRenderState` of the specification "webxr". */
@:native("XRRenderState")
extern class RenderState {
  var depthNear(default, null):Float;
  var depthFar(default, null):Float;
  var passthroughFullyObscured(default, null):Null<Bool>;
  var inlineVerticalFieldOfView(default, null):Null<Float>;
  var baseLayer(default, null):WebGLLayer;
  var layers(default, null):Array<Layer>;
}
