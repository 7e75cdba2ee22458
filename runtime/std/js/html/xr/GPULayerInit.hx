// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPULayerInit` of the specification "webxr-webgpu-binding". */
typedef GPULayerInit = {
  colorFormat:js.html.gpu.TextureFormat,
  ?depthStencilFormat:js.html.gpu.TextureFormat,
  ?textureUsage:Int,
  space:Space,
  ?mipLevels:Int,
  viewPixelWidth:Int,
  viewPixelHeight:Int,
  ?layout:LayerLayout,
  ?isStatic:Bool,
}
