// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLayerEventInit` of the specification "webxrlayers". */
typedef LayerEventInit = {
  > js.html.EventInit,
  layer:Layer,
}
