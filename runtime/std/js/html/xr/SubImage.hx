// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSubImage` of the specification "webxrlayers". */
@:native("XRSubImage")
extern class SubImage {
  var viewport(default, null):Viewport;
}
