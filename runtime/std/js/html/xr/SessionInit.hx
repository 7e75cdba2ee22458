// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSessionInit` of the specification "webxr". */
typedef SessionInit = {
  ?requiredFeatures:Array<String>,
  ?optionalFeatures:Array<String>,
  ?depthSensing:DepthStateInit,
  ?domOverlay:DOMOverlayInit,
}
