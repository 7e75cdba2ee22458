// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRMediaLayerInit` of the specification "webxrlayers". */
typedef MediaLayerInit = {
  space:Space,
  ?layout:LayerLayout,
  ?invertStereo:Bool,
}
