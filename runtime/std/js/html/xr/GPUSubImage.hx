// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUSubImage` of the specification "webxr-webgpu-binding". */
@:native("XRGPUSubImage")
extern class GPUSubImage extends SubImage {
  var colorTexture(default, null):js.html.gpu.Texture;
  var depthStencilTexture(default, null):js.html.gpu.Texture;
  var motionVectorTexture(default, null):js.html.gpu.Texture;
  function getViewDescriptor():js.html.gpu.TextureViewDescriptor;
}
