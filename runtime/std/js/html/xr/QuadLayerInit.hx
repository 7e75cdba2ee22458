// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRQuadLayerInit` of the specification "webxrlayers". */
typedef QuadLayerInit = {
  > LayerInit,
  ?transform:RigidTransform,
  ?width:Float,
  ?height:Float,
}
