// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCanvasConfiguration` of the specification "webgpu". */
typedef CanvasConfiguration = {
  device:Device,
  format:TextureFormat,
  ?usage:Int,
  ?viewFormats:Array<TextureFormat>,
  ?colorSpace:js.html.PredefinedColorSpace,
  ?toneMapping:CanvasToneMapping,
  ?alphaMode:CanvasAlphaMode,
}
