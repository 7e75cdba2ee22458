// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRTransientInputHitTestSource` of the specification "webxr-hit-test". */
@:native("XRTransientInputHitTestSource")
extern class TransientInputHitTestSource {
  function cancel():Void;
}
