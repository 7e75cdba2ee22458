// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRMediaEquirectLayerInit` of the specification "webxrlayers". */
typedef MediaEquirectLayerInit = {
  > MediaLayerInit,
  ?transform:RigidTransform,
  ?radius:Float,
  ?centralHorizontalAngle:Float,
  ?upperVerticalAngle:Float,
  ?lowerVerticalAngle:Float,
}
