// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUExternalTextureDescriptor` of the specification "webgpu". */
typedef ExternalTextureDescriptor = {
  > ObjectDescriptorBase,
  source:haxe.extern.EitherType<js.html.VideoElement, js.html.VideoFrame>,
  ?colorSpace:js.html.PredefinedColorSpace,
}
