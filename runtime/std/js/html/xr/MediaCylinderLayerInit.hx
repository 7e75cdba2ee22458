// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRMediaCylinderLayerInit` of the specification "webxrlayers". */
typedef MediaCylinderLayerInit = {
  > MediaLayerInit,
  ?transform:RigidTransform,
  ?radius:Float,
  ?centralAngle:Float,
  ?aspectRatio:Null<Float>,
}
