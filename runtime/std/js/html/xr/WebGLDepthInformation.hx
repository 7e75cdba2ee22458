// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRWebGLDepthInformation` of the specification "webxr-depth-sensing". */
@:native("XRWebGLDepthInformation")
extern class WebGLDepthInformation extends DepthInformation {
  var texture(default, null):js.html.webgl.Texture;
  var textureType(default, null):TextureType;
  var imageIndex(default, null):Null<Int>;
}
