// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSpace` of the specification "webxr". */
@:native("XRSpace")
extern class Space extends js.html.EventTarget {}
