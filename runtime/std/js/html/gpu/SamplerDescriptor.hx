// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUSamplerDescriptor` of the specification "webgpu". */
typedef SamplerDescriptor = {
  > ObjectDescriptorBase,
  ?addressModeU:AddressMode,
  ?addressModeV:AddressMode,
  ?addressModeW:AddressMode,
  ?magFilter:FilterMode,
  ?minFilter:FilterMode,
  ?mipmapFilter:MipmapFilterMode,
  ?lodMinClamp:Float,
  ?lodMaxClamp:Float,
  ?compare:CompareFunction,
  ?maxAnisotropy:Int,
}
