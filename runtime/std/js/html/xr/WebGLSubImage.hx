// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRWebGLSubImage` of the specification "webxrlayers". */
@:native("XRWebGLSubImage")
extern class WebGLSubImage extends SubImage {
  var colorTexture(default, null):js.html.webgl.Texture;
  var depthStencilTexture(default, null):js.html.webgl.Texture;
  var motionVectorTexture(default, null):js.html.webgl.Texture;
  var imageIndex(default, null):Null<Int>;
  var colorTextureWidth(default, null):Int;
  var colorTextureHeight(default, null):Int;
  var depthStencilTextureWidth(default, null):Null<Int>;
  var depthStencilTextureHeight(default, null):Null<Int>;
}
