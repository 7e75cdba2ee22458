// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUStorageTextureBindingLayout` of the specification "webgpu". */
typedef StorageTextureBindingLayout = {
  ?access:StorageTextureAccess,
  format:TextureFormat,
  ?viewDimension:TextureViewDimension,
}
