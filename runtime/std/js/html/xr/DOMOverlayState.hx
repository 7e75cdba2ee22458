// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDOMOverlayState` of the specification "webxr-dom-overlays". */
typedef DOMOverlayState = {
  ?type:DOMOverlayType,
}
