// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRGPUEquirectLayerInit` of the specification "webxr-webgpu-binding". */
typedef GPUEquirectLayerInit = {
  > GPULayerInit,
  ?transform:RigidTransform,
  ?radius:Float,
  ?centralHorizontalAngle:Float,
  ?upperVerticalAngle:Float,
  ?lowerVerticalAngle:Float,
}
