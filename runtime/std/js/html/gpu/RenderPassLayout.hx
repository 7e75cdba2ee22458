// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURenderPassLayout` of the specification "webgpu". */
typedef RenderPassLayout = {
  > ObjectDescriptorBase,
  colorFormats:Array<TextureFormat>,
  ?depthStencilFormat:TextureFormat,
  ?sampleCount:Int,
}
