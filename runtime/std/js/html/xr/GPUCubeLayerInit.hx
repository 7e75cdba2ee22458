// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUCubeLayerInit` of the specification "webxr-webgpu-binding". */
typedef GPUCubeLayerInit = {
  > GPULayerInit,
  ?orientation:js.html.DOMPointReadOnly,
}
