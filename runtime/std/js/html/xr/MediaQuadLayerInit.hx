// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRMediaQuadLayerInit` of the specification "webxrlayers". */
typedef MediaQuadLayerInit = {
  > MediaLayerInit,
  ?transform:RigidTransform,
  ?width:Null<Float>,
  ?height:Null<Float>,
}
