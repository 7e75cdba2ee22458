// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUDepthInformation` of the specification "webxr-depth-sensing". */
@:native("XRGPUDepthInformation")
extern class GPUDepthInformation extends DepthInformation {
  var texture(default, null):js.html.gpu.Texture;
  function getViewDescriptor():js.html.gpu.TextureViewDescriptor;
}
