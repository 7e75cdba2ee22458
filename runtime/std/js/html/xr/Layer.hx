// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRLayer` of the specification "webxr". */
@:native("XRLayer")
extern class Layer extends js.html.EventTarget {}
