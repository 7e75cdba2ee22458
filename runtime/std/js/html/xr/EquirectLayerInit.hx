// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XREquirectLayerInit` of the specification "webxrlayers". */
typedef EquirectLayerInit = {
  > LayerInit,
  ?transform:RigidTransform,
  ?radius:Float,
  ?centralHorizontalAngle:Float,
  ?upperVerticalAngle:Float,
  ?lowerVerticalAngle:Float,
}
