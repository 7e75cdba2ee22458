// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRCubeLayerInit` of the specification "webxrlayers". */
typedef CubeLayerInit = {
  > LayerInit,
  ?orientation:js.html.DOMPointReadOnly,
}
