// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUBindGroupLayoutEntry` of the specification "webgpu". */
typedef BindGroupLayoutEntry = {
  binding:Int,
  visibility:Int,
  ?buffer:BufferBindingLayout,
  ?sampler:SamplerBindingLayout,
  ?texture:TextureBindingLayout,
  ?storageTexture:StorageTextureBindingLayout,
  ?externalTexture:ExternalTextureBindingLayout,
}
