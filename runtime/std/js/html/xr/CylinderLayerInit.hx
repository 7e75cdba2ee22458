// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRCylinderLayerInit` of the specification "webxrlayers". */
typedef CylinderLayerInit = {
  > LayerInit,
  ?transform:RigidTransform,
  ?radius:Float,
  ?centralAngle:Float,
  ?aspectRatio:Float,
}
