// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCopyExternalImageDestInfo` of the specification "webgpu". */
typedef CopyExternalImageDestInfo = {
  > TexelCopyTextureInfo,
  ?colorSpace:js.html.PredefinedColorSpace,
  ?premultipliedAlpha:Bool,
}
