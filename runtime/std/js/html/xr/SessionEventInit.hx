// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSessionEventInit` of the specification "webxr". */
typedef SessionEventInit = {
  > js.html.EventInit,
  session:Session,
}
