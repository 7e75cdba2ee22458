// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRRay` of the specification "webxr-hit-test". */
@:native("XRRay")
extern class Ray {
  @:overload(function(transform:RigidTransform):Void {})
  function new(?origin:js.html.DOMPointInit, ?direction:RayDirectionInit):Void;
  var origin(default, null):js.html.DOMPointReadOnly;
  var direction(default, null):js.html.DOMPointReadOnly;
  var matrix(default, null):js.lib.Float32Array;
}
