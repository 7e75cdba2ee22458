// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRWebGLLayerInit` of the specification "webxr". */
typedef WebGLLayerInit = {
  ?antialias:Bool,
  ?depth:Bool,
  ?stencil:Bool,
  ?alpha:Bool,
  ?ignoreDepthValues:Bool,
  ?framebufferScaleFactor:Float,
}
