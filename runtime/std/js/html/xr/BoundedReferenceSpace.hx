// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRBoundedReferenceSpace` of the specification "webxr". */
@:native("XRBoundedReferenceSpace")
extern class BoundedReferenceSpace extends ReferenceSpace {
  var boundsGeometry(default, null):Array<js.html.DOMPointReadOnly>;
}
