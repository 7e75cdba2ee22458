// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureViewDescriptor` of the specification "webgpu". */
typedef TextureViewDescriptor = {
  > ObjectDescriptorBase,
  ?format:TextureFormat,
  ?dimension:TextureViewDimension,
  ?usage:Int,
  ?aspect:TextureAspect,
  ?baseMipLevel:Int,
  ?mipLevelCount:Int,
  ?baseArrayLayer:Int,
  ?arrayLayerCount:Int,
  ?swizzle:String,
}
