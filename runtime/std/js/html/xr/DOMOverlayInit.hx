// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRDOMOverlayInit` of the specification "webxr-dom-overlays". */
typedef DOMOverlayInit = {
  root:js.html.DOMElement,
}
