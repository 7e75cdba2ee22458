// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUCylinderLayerInit` of the specification "webxr-webgpu-binding". */
typedef GPUCylinderLayerInit = {
  > GPULayerInit,
  ?transform:RigidTransform,
  ?radius:Float,
  ?centralAngle:Float,
  ?aspectRatio:Float,
}
