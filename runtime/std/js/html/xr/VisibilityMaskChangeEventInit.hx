// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRVisibilityMaskChangeEventInit` of the specification "webxr". */
typedef VisibilityMaskChangeEventInit = {
  > js.html.EventInit,
  session:Session,
  eye:Eye,
  index:Int,
  vertices:js.lib.Float32Array,
  indices:js.lib.Uint32Array,
}
