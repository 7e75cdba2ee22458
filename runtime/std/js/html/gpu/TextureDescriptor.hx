// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureDescriptor` of the specification "webgpu". */
typedef TextureDescriptor = {
  > ObjectDescriptorBase,
  size:haxe.extern.EitherType<Array<Int>, Extent3DDict>,
  ?mipLevelCount:Int,
  ?sampleCount:Int,
  ?dimension:TextureDimension,
  format:TextureFormat,
  usage:Int,
  ?viewFormats:Array<TextureFormat>,
  ?textureBindingViewDimension:TextureViewDimension,
}
