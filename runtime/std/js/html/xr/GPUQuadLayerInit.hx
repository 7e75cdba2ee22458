// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUQuadLayerInit` of the specification "webxr-webgpu-binding". */
typedef GPUQuadLayerInit = {
  > GPULayerInit,
  ?transform:RigidTransform,
  ?width:Float,
  ?height:Float,
}
