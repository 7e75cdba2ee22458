// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRRenderStateInit` of the specification "webxr". */
typedef RenderStateInit = {
  ?depthNear:Float,
  ?depthFar:Float,
  ?passthroughFullyObscured:Bool,
  ?inlineVerticalFieldOfView:Float,
  ?baseLayer:WebGLLayer,
  ?layers:Array<Layer>,
}
