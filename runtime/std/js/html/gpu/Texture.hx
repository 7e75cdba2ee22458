// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTexture` of the specification "webgpu". */
@:native("GPUTexture")
extern class Texture {
  function createView(?descriptor:TextureViewDescriptor):TextureView;
  function destroy():Void;
  var width(default, null):Int;
  var height(default, null):Int;
  var depthOrArrayLayers(default, null):Int;
  var mipLevelCount(default, null):Int;
  var sampleCount(default, null):Int;
  var dimension(default, null):TextureDimension;
  var format(default, null):TextureFormat;
  var usage(default, null):Int;
  var textureBindingViewDimension(default, null):TextureViewDimension;
  var label:String;
}
