// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUTextureBindingLayout` of the specification "webgpu". */
typedef TextureBindingLayout = {
  ?sampleType:TextureSampleType,
  ?viewDimension:TextureViewDimension,
  ?multisampled:Bool,
}
