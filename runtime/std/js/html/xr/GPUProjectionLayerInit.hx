// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUProjectionLayerInit` of the specification "webxr-webgpu-binding". */
typedef GPUProjectionLayerInit = {
  colorFormat:js.html.gpu.TextureFormat,
  ?depthStencilFormat:js.html.gpu.TextureFormat,
  ?textureUsage:Int,
  ?scaleFactor:Float,
}
