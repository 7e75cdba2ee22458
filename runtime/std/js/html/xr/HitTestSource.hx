// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRHitTestSource` of the specification "webxr-hit-test". */
@:native("XRHitTestSource")
extern class HitTestSource {
  function cancel():Void;
}
